"""One language for "which contracts": an ordered list of tests, the first that fails being told.

What an outcome suits, what a duty covers, what a step of the ladder is meant for and which row of
the table of what may be asked matches are all written as such lists.
`docs/js/picker/conditions.js` reads the same lists, exported as data: a test that is added here is
added there. Knows no record: `written.py` turns records into lists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from macros.domain.asking.case import Case
from macros.domain.model.asking_words import AskingFact, QuestionKind
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route, ThresholdGroup
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.position import GROUP_OF
from macros.domain.proportionality.sentences import CATEGORY, GROUP, ROUTE, any_of, money, say
from macros.domain.proportionality.times import Figures

Operand: TypeAlias = (
    "tuple[Category, ...] | tuple[Route, ...] | tuple[QuestionKind, ...] | tuple[str, ...]"
    " | Money | int | ThresholdGroup | AskingFact | None"
)


class Comparison(StrEnum):
    """What is looked at. Lower bounds are included and upper bounds are not, but for MORE_THAN.

    BOUND_ROUTE counts quotations at or above the contract's own threshold as an open competition
    too (Procurement Act 2023, section 19, knows no award by quotations). The threshold tests name
    the group whose figure counts; None is the contract's own. The last four look at the question
    that is put to the table of what may be asked, and are met by no contract alone.
    """

    CATEGORY = "category"
    ROUTE = "route"
    BOUND_ROUTE = "bound-route"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    BELOW = "below"
    MONTHS_AT_LEAST = "months-at-least"
    MONTHS_BELOW = "months-below"
    FROM_THRESHOLD = "from-threshold"
    UNDER_THRESHOLD = "under-threshold"
    QUESTION = "question"
    RULES = "rules"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Condition:
    """One test with what it compares to, and the name of the sentence that tells of it."""

    test: Comparison
    operand: Operand
    sentence: str


@dataclass(frozen=True, slots=True)
class Covered:
    """What is said where every condition is met, with the limit that it names."""

    operand: Operand
    sentence: str


def failing(
    conditions: Sequence[Condition],
    contract: Contract,
    figures: Figures,
    case: Case | None = None,
) -> Condition | None:
    """The first condition that is not met; None where all are. `case`: the question, if any."""
    for condition in conditions:
        if not _is_met(condition, contract, figures, case):
            return condition
    return None


def _is_met(condition: Condition, contract: Contract, figures: Figures, case: Case | None) -> bool:
    if condition.test in _MET:
        return _MET[condition.test](condition.operand, contract, figures)
    return case is not None and _MET_BY_CASE[condition.test](condition.operand, case)


def told(
    condition: Condition | Covered, contract: Contract, figures: Figures, named: bool = True
) -> str:
    """The sentence of a condition, filled in for the contract.

    `named` is false where the rule does not name the contract's route and counts it all the same.
    """
    operand = condition.operand
    group = operand if isinstance(operand, ThresholdGroup) else GROUP_OF[contract.category]
    return say(
        condition.sentence,
        category=CATEGORY[contract.category],
        route=ROUTE[contract.route] if named else say("part-any-route"),
        value=money(contract.value),
        months=contract.months,
        group=GROUP[group],
        figure=money(figures[group].threshold.amount),
        listed=_listed(operand),
    )


def _listed(operand: Operand) -> str:
    """What the condition compares to, in words."""
    if isinstance(operand, Money):
        return money(operand)
    if isinstance(operand, tuple):
        return any_of(
            CATEGORY[each] if isinstance(each, Category) else ROUTE[Route(each)] for each in operand
        )
    return "" if operand is None else str(operand)


def bound_routes(contract: Contract, figures: Figures) -> tuple[Route, ...]:
    """The routes whose rules count for the contract: see Comparison.BOUND_ROUTE."""
    above = contract.value >= _figure(None, contract, figures)
    if above and contract.route is Route.QUOTATIONS:
        return (contract.route, Route.OPEN)
    return (contract.route,)


def _figure(group: ThresholdGroup | None, contract: Contract, figures: Figures) -> Money:
    return figures[group or GROUP_OF[contract.category]].threshold.amount


_MET: Mapping[Comparison, Callable[[Any, Contract, Figures], bool]] = MappingProxyType(
    {
        Comparison.CATEGORY: lambda these, contract, _: contract.category in these,
        Comparison.ROUTE: lambda these, contract, _: contract.route in these,
        Comparison.BOUND_ROUTE: lambda these, contract, held: (
            not set(these).isdisjoint(bound_routes(contract, held))
        ),
        Comparison.AT_LEAST: lambda least, contract, _: contract.value >= least,
        Comparison.MORE_THAN: lambda limit, contract, _: contract.value > limit,
        Comparison.BELOW: lambda limit, contract, _: contract.value < limit,
        Comparison.MONTHS_AT_LEAST: lambda least, contract, _: contract.months >= least,
        Comparison.MONTHS_BELOW: lambda limit, contract, _: contract.months < limit,
        Comparison.FROM_THRESHOLD: lambda group, contract, held: (
            contract.value >= _figure(group, contract, held)
        ),
        Comparison.UNDER_THRESHOLD: lambda group, contract, held: (
            contract.value < _figure(group, contract, held)
        ),
    }
)
_MET_BY_CASE: Mapping[Comparison, Callable[[Any, Case], bool]] = MappingProxyType(
    {
        Comparison.QUESTION: lambda these, case: case.kind in these,
        Comparison.RULES: lambda these, case: case.rules in these,
        Comparison.YES: lambda fact, case: fact in case.yes,
        Comparison.NO: lambda fact, case: fact not in case.yes,
    }
)
