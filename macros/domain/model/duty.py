"""A duty, power, prohibition or relief in law: whom it binds, when, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, End, Money, When
from macros.domain.model.vocabulary import (
    Category,
    DutyType,
    Force,
    Party,
    Position,
    Route,
    Standing,
    ThresholdGroup,
)


@dataclass(frozen=True, slots=True)
class Commenced:
    """The procurements a rule reaches, by the day they commenced: `from` included, `before` not."""

    since: date | None
    before: date | None

    def reaches(self, day: date) -> bool:
        """Whether a procurement that commenced on `day` is reached."""
        return (self.since is None or self.since <= day) and (
            self.before is None or day < self.before
        )


@dataclass(frozen=True, slots=True)
class ValueTest:
    """The values a rule reaches, VAT included: `at_least` inclusive, `more_than` exclusive.

    `against` names the threshold that counts where it is not the one for what is bought: the
    Social Value Act measures light touch services against the threshold for other services.
    """

    position: Position
    at_least: Money | None
    more_than: Money | None
    against: ThresholdGroup | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """The contracts a rule reaches, by how and what is bought and for how much."""

    routes: tuple[Route, ...]
    categories: tuple[Category, ...]
    value: ValueTest
    note: str


_OF_CONTRACTS = frozenset({Party.COUNCIL, Party.CONTRACTING_AUTHORITY, Party.SUPPLIER})


@dataclass(frozen=True, slots=True)
class Duty:
    """One rule of law in our words.

    `in_force` is when the provision began to apply in England; `commenced` narrows it to
    procurements that began in a window, which is what the transitional rules turn on.
    """

    id: str
    title: str
    standing: Standing
    owner: str
    review_by: date
    instrument: str
    provision: str
    type: DutyType
    force: Force
    binds: tuple[Party, ...]
    in_force: When
    ended: End | None
    commenced: Commenced
    applies: Scope
    effect: str
    officers: tuple[str, ...]
    suppliers: tuple[str, ...]
    not_when: tuple[str, ...]
    related: tuple[str, ...]
    cites: tuple[Cite, ...]

    @property
    def reaches_contracts(self) -> bool:
        """Whether it binds anybody who lets or wins a council's contract."""
        return not _OF_CONTRACTS.isdisjoint(self.binds)
