"""What the table answers for one outcome, whatever is bought and on either side of the threshold.

Nobody has said yes to any fact. Each place where the answer may turn has an entry of its own, so a
light touch contract has two below its threshold: the Social Value Act starts in between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.domain.asking.outcomes import ground
from macros.domain.model.asking import AskingRevision
from macros.domain.model.asking_words import Answer
from macros.domain.model.outcome import OutcomeRevision
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Position, Route, ThresholdGroup
from macros.domain.proportionality.answers import Ground, RegimeUsed
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.position import GROUP_OF
from macros.domain.proportionality.times import figures, regime
from macros.domain.register import Register
from macros.domain.timeline import revision

_PENNY = Money(1)
_MONTHS = 12  # no row turns on the length


@dataclass(frozen=True, slots=True)
class PositionAnswer:
    """One answer. `at_least`: the value from which it holds, where it starts between two others."""

    category: Category
    position: Position
    at_least: Money | None
    ground: Ground


def table_on(register: Register, day: date) -> AskingRevision:
    """The table for a procurement that commences on a day."""
    return revision(register.asking.revisions, day)


def overview(
    register: Register, held: OutcomeRevision, day: date, route: Route = Route.OPEN
) -> tuple[PositionAnswer, ...]:
    """The answers for a procurement that commences on a day; none where no figures are held."""
    return tuple(_entries(register, held, day, route))


def open_to_marks(entries: tuple[PositionAnswer, ...]) -> bool:
    """Whether any answer lets the question carry marks without advice."""
    return any(each.ground.answer in (Answer.MAY, Answer.RECORDED) for each in entries)


def _entries(
    register: Register, held: OutcomeRevision, day: date, route: Route
) -> Iterator[PositionAnswer]:
    known, rules = figures(register, day), regime(register, day)
    if set(known) != set(ThresholdGroup) or not isinstance(rules, RegimeUsed):
        return
    table, services = table_on(register, day), known[ThresholdGroup.GOODS_SERVICES]
    for category in Category:
        own = known[GROUP_OF[category]].threshold.amount
        before: Ground | None = None
        for value in sorted({_PENNY, services.threshold.amount, own}):
            position = Position.ABOVE if value >= own else Position.BELOW
            contract = Contract(day, value, _MONTHS, route, category)
            answered = ground(table, held, contract, known, rules.id)
            if position is Position.ABOVE or answered != before:
                between = position is Position.BELOW and value is not _PENNY
                yield PositionAnswer(category, position, value if between else None, answered)
            before = answered
