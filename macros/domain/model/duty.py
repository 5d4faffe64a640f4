"""A duty, power, prohibition or relief in law: whom it binds, when, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Line, Prose, Title
from macros.domain.model.ids import DutyId, SourceId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.reach import Commenced, Scope
from macros.domain.model.shared import Cites, Owner, RecordId, ReviewBy
from macros.domain.model.values import End, When
from macros.domain.model.vocabulary import DutyType, Force, Party, Standing

_OF_CONTRACTS = frozenset({Party.COUNCIL, Party.CONTRACTING_AUTHORITY, Party.SUPPLIER})


@titled("Duty, power or relief in law")
@dataclass(frozen=True, slots=True)
class Duty:
    """One rule of law in our words: whom it binds, when, and what it asks.

    `in_force` is when the provision began to apply in England; `commenced` narrows it to
    procurements that began in a window, which is what the transitional rules turn on.
    """

    id: RecordId
    title: Annotated[Title, "What the rule does, in a few words."]
    standing: Annotated[Standing, "Always summary: these are our words for the law."]
    owner: Owner
    review_by: ReviewBy
    instrument: Annotated[
        SourceId,
        "The id of the Act or instrument in sources.yml.",
        Told("The Act or instrument: an id in the table of sources."),
    ]
    provision: Annotated[
        Line,
        "The section, regulation or article, such as section 13(9).",
        Told("The section or regulation."),
    ]
    type: Annotated[
        DutyType,
        "What kind of legal rule it is.",
        Told("Whether it is a duty, power, prohibition, relief or rule."),
    ]
    force: Annotated[Force, "Why it must be followed; law for every rule of law."]
    binds: Annotated[tuple[Party, ...], Between(1, 5), "Whom it binds."]
    in_force: Annotated[
        When,
        "When the provision began to apply in England.",
        Told("When it began to apply in England."),
    ]
    ended: Annotated[End | None, "The event that ended it; null if none has."]
    commenced: Annotated[Commenced, "Which procurements it reaches, by the day they commenced."]
    applies: Annotated[Scope, "Which contracts it reaches."]
    effect: Annotated[
        Prose,
        "What the rule requires, allows or forbids, in our words.",
        Told("What it does, in this guide's words."),
    ]
    officers: Annotated[
        tuple[Prose, ...],
        Between(0, 12),
        "What an officer must or may do, one item each.",
        Told("What it asks of officers."),
    ]
    suppliers: Annotated[
        tuple[Prose, ...],
        Between(0, 12),
        "What it means for a supplier, one item each.",
        Told("What it asks of, or gives to, suppliers."),
    ]
    not_when: Annotated[
        tuple[Prose, ...],
        Between(0, 12),
        "When it does not apply, one item each.",
        Told("When it does not apply."),
    ]
    related: Annotated[
        tuple[DutyId, ...],
        Between(0, 20),
        "Ids of related duties.",
        Told("Other duties to read with it."),
    ]
    cites: Cites

    @property
    def reaches_contracts(self) -> bool:
        """Whether it binds anybody who lets or wins a council's contract."""
        return not _OF_CONTRACTS.isdisjoint(self.binds)
