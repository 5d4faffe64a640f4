"""The conditions of records as lists of tests: what an outcome suits, a duty covers, a step is for.

Data files keep the fields that people write; this is the one place that says in which order they
are tested, most telling first, and what is said where a test fails.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from macros.domain.model.asking import AskingCase, AskingRow
from macros.domain.model.asking_words import QuestionKind
from macros.domain.model.outcome import Fits
from macros.domain.model.proportionality import Rung
from macros.domain.model.reach import Scope, ValueTest
from macros.domain.model.touches import OutcomeException
from macros.domain.model.vocabulary import Category, Position, Route, ThresholdGroup
from macros.domain.proportionality.conditions import Comparison, Condition, Covered

Listed: TypeAlias = (
    tuple[QuestionKind, ...] | tuple[Category, ...] | tuple[Route, ...] | tuple[str, ...]
)
# Steps and rows are tried in turn, and nothing is said of those that do not match.
_UNSAID = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a rule covers: its conditions, what is said where all are met, the routes it names."""

    conditions: tuple[Condition, ...]
    covered: Covered
    routes: tuple[Route, ...]


def suits(fits: Fits) -> tuple[Condition, ...]:
    """What a contract must be for an outcome to be meant for it."""
    return tuple(_suits(fits))


def _suits(fits: Fits) -> Iterator[Condition]:
    yield Condition(Comparison.CATEGORY, fits.categories, "fit-category")
    yield Condition(Comparison.ROUTE, fits.routes, "fit-route")
    if fits.at_least is not None:
        yield Condition(Comparison.AT_LEAST, fits.at_least, "fit-at-least")
    if fits.below is not None:
        yield Condition(Comparison.BELOW, fits.below, "fit-below")
    if fits.months_at_least is not None:
        yield Condition(Comparison.MONTHS_AT_LEAST, fits.months_at_least, "fit-months")


def step(rung: Rung) -> tuple[Condition, ...]:
    """What a contract must be to stand on a step of the ladder."""
    return tuple(_step(rung))


def _step(rung: Rung) -> Iterator[Condition]:
    yield Condition(Comparison.ROUTE, rung.routes, _UNSAID)
    yield Condition(Comparison.CATEGORY, rung.categories, _UNSAID)
    if rung.at_least is not None:
        yield Condition(Comparison.AT_LEAST, rung.at_least, _UNSAID)
    if rung.below is not None:
        yield Condition(Comparison.BELOW, rung.below, _UNSAID)
    if rung.months_at_least is not None:
        yield Condition(Comparison.MONTHS_AT_LEAST, rung.months_at_least, _UNSAID)
    if rung.months_below is not None:
        yield Condition(Comparison.MONTHS_BELOW, rung.months_below, _UNSAID)


def row(held: AskingRow) -> tuple[tuple[Condition, ...], ...]:
    """What matches a row of the table of what may be asked: every test of one of these lists.

    A row that is written without cases matches everything.
    """
    return tuple(tuple(_case(case)) for case in held.cases) or ((),)


def _case(case: AskingCase) -> Iterator[Condition]:
    yield from _listed(
        (Comparison.QUESTION, case.kinds),
        (Comparison.CATEGORY, case.categories),
        (Comparison.BOUND_ROUTE, case.routes),
        (Comparison.RULES, case.rules),
    )
    yield from _position(case.position, case.against)
    yield from (Condition(Comparison.YES, fact, _UNSAID) for fact in case.facts)
    yield from (Condition(Comparison.NO, fact, _UNSAID) for fact in case.without)


def exception(held: OutcomeException) -> tuple[Condition, ...]:
    """What a contract must be for an exception of an outcome to concern it."""
    return tuple(_exception(held))


def _exception(held: OutcomeException) -> Iterator[Condition]:
    yield from _listed(
        (Comparison.CATEGORY, held.categories), (Comparison.BOUND_ROUTE, held.routes)
    )
    yield from _position(held.position, None)


def _listed(*tests: tuple[Comparison, Listed]) -> Iterator[Condition]:
    """A test for each list that is not empty: an empty one leaves the thing open."""
    yield from (Condition(test, these, _UNSAID) for test, these in tests if these)


def _position(position: Position, against: ThresholdGroup | None) -> Iterator[Condition]:
    if position is Position.ABOVE:
        yield Condition(Comparison.FROM_THRESHOLD, against, _UNSAID)
    if position is Position.BELOW:
        yield Condition(Comparison.UNDER_THRESHOLD, against, _UNSAID)


def coverage(scope: Scope) -> Coverage:
    """What a rule of law covers by category, route and value."""
    first = Condition(Comparison.CATEGORY, scope.categories, "duty-category")
    second = Condition(Comparison.BOUND_ROUTE, _bound(scope), "duty-route")
    limits = tuple(_limits(scope.value))
    return Coverage((first, second, *limits), _covered(scope.value), scope.routes)


def _bound(scope: Scope) -> tuple[Route, ...]:
    """Where a rule starts at a threshold, that is what is told of quotations below it."""
    from_threshold = scope.value.position is Position.ABOVE and Route.OPEN in scope.routes
    if from_threshold and Route.QUOTATIONS not in scope.routes:
        return (*scope.routes, Route.QUOTATIONS)
    return scope.routes


def _limits(value: ValueTest) -> Iterator[Condition]:
    if value.position is Position.ABOVE:
        yield Condition(Comparison.FROM_THRESHOLD, value.against, "duty-above")
    if value.position is Position.BELOW:
        yield Condition(Comparison.UNDER_THRESHOLD, value.against, "duty-below")
    if value.at_least is not None:
        yield Condition(Comparison.AT_LEAST, value.at_least, "duty-at-least")
    if value.more_than is not None:
        yield Condition(Comparison.MORE_THAN, value.more_than, "duty-more-than")


def _covered(value: ValueTest) -> Covered:
    """A limit of the rule's own is said before a threshold."""
    if value.more_than is not None:
        return Covered(value.more_than, "duty-reaches-more-than")
    if value.at_least is not None:
        return Covered(value.at_least, "duty-reaches-at-least")
    if value.position is Position.ABOVE:
        return Covered(value.against, "duty-reaches-above")
    if value.position is Position.BELOW:
        return Covered(value.against, "duty-reaches-below")
    return Covered(None, "duty-reaches")
