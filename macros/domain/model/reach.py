"""What a rule reaches: procurements by day, contracts by how and what is bought, and values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Prose
from macros.domain.model.notes import Between, Called, titled
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Position, Route, ThresholdGroup


@titled("Procurements reached")
@dataclass(frozen=True, slots=True)
class Commenced:
    """The procurements a rule reaches, by the day they commenced.

    `since` is included, `before` is not.
    """

    since: Annotated[
        date | None, "The first day of commencement that counts; null if there is none."
    ]
    before: Annotated[
        date | None, "The first day of commencement that no longer counts; null if there is none."
    ]

    def reaches(self, day: date) -> bool:
        """Whether a procurement that commenced on `day` is reached."""
        return (self.since is None or self.since <= day) and (
            self.before is None or day < self.before
        )


@titled("Values reached")
@dataclass(frozen=True, slots=True)
class ValueTest:
    """The values a rule reaches, VAT included.

    `at_least` is included, `more_than` is not. `against` is there because the Social Value Act
    measures light touch services against the threshold for other services.
    """

    position: Annotated[Position, "Where the estimated value must stand against the threshold."]
    at_least: Annotated[
        Money | None, "The least value reached, itself included; null if there is none."
    ]
    more_than: Annotated[Money | None, "The value that must be exceeded; null if there is none."]
    against: Annotated[
        ThresholdGroup | None,
        Called("Measured against"),
        "The threshold that counts, where it is not the one for the category of what is bought; "
        "null or left out where it is.",
    ] = None


@titled("Contracts reached")
@dataclass(frozen=True, slots=True)
class Scope:
    """The contracts a rule reaches, by how and what is bought and for how much."""

    routes: Annotated[
        tuple[Route, ...], Between(1, 8), "Every way of letting a contract that the rule reaches."
    ]
    categories: Annotated[
        tuple[Category, ...], Between(1, 6), "Every legal category that the rule reaches."
    ]
    value: Annotated[ValueTest, "The values that the rule reaches."]
    note: Annotated[Prose, "What the lists above cannot say: exceptions and doubts."]
