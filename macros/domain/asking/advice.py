"""Whether standing advice covers a question about one contract on a day.

Advice covers a question only while it is given, before the day to look at it again, with no event
recorded that ends it, every input within its limits and every condition ticked. Whatever falls
short of that is "take advice first". Records that overlap are refused (GV415), so at most one
concerns a case.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from macros.domain.entry.words import day as said
from macros.domain.model.advice import (
    Advice,
    AdviceCondition,
    AdviceFinding,
    AdviceGiven,
    AdviceStatus,
)
from macros.domain.model.asking_words import Matter
from macros.domain.model.vocabulary import Category, Position, Route

GIVEN = frozenset({AdviceStatus.GIVEN, AdviceStatus.WITH_CONDITIONS})


@dataclass(frozen=True, slots=True)
class Advised:
    """A question and its contract, as far as standing advice turns on them.

    `row` is the id of the row that answers, `matters` are those that the question touches, and
    `rules` is the id of the regime.
    """

    row: str
    matters: frozenset[Matter]
    outcome: str
    category: Category
    position: Position
    route: Route
    rules: str


@dataclass(frozen=True, slots=True)
class Covering:
    """What standing advice says of a case. `unticked` conditions keep it from being covered."""

    record: str
    given_on: date
    refused: bool
    unticked: tuple[AdviceCondition, ...] = ()

    @property
    def covers(self) -> bool:
        """Whether the answer is no longer "take advice first", because advice allows it."""
        return not self.refused and not self.unticked

    @property
    def text(self) -> str:
        """The answer in a sentence."""
        if self.refused:
            return f"Cannot be added: standing advice of {said(self.given_on)} refused it."
        if self.unticked:
            return (
                f"Take advice first, unless each condition of the standing advice of "
                f"{said(self.given_on)} is met."
            )
        return f"Covered by standing advice of {said(self.given_on)}."


def covering(
    records: Iterable[Advice], case: Advised, day: date, ticked: frozenset[str] = frozenset()
) -> Covering | None:
    """What standing advice says of `case` on `day`; None means "take advice first".

    `ticked` holds the ids of the conditions that the officer has confirmed for this contract.
    """
    for record in records:
        if isinstance(record.given, AdviceGiven) and reaches(record, case) and counts(record, day):
            refused = record.status is AdviceStatus.REFUSED
            left = () if refused else (c for c in record.conditions if c.id not in ticked)
            return Covering(record.id, record.given.given_on, refused, tuple(left))
    return None


def counts(record: Advice, day: date) -> bool:
    """Whether a record answers anything on `day`, whatever it is about."""
    given = record.given
    if not isinstance(given, AdviceGiven) or not given.given_on <= day < given.look_again:
        return False
    if any(end.happened is not None and end.happened <= day for end in record.ends_if):
        return False
    if record.status is AdviceStatus.REFUSED:
        return True
    found = record.finding
    return record.status in GIVEN and isinstance(found, AdviceFinding) and found.decided <= day


def reaches(record: Advice, case: Advised) -> bool:
    """Whether every input of the case is within the limits of the record."""
    limits = record.limits
    return (
        case.row in limits.rows
        and case.matters.issubset(limits.letters)
        and case.outcome in limits.outcomes
        and case.category in limits.categories
        and case.position in limits.positions
        and case.route in limits.routes
        and case.rules in limits.rules
    )
