"""Every case that the table of what may be asked can be put: the same for Python and the browser.

Kind of question, category, place of the value, route, rules and the six facts, all combined.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import combinations, product

from macros.domain.asking.case import Case
from macros.domain.model.asking import AskingRevision
from macros.domain.model.asking_words import AskingFact, QuestionKind
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route, ThresholdGroup
from macros.domain.proportionality import GROUP_OF, Contract, Figures, figures
from tests.support import real

COMMENCED = date(2026, 5, 1)
RULES = ("pa2023", "pcr2015")
FACTS = tuple(
    frozenset(each) for size in range(7) for each in combinations(tuple(AskingFact), size)
)


@dataclass(frozen=True, slots=True)
class Put:
    """One contract and one question about it."""

    contract: Contract
    case: Case


@cache
def held() -> Figures:
    """The threshold figures of the day."""
    return figures(real(), COMMENCED)


@cache
def table() -> AskingRevision:
    """The table of the register."""
    return real().asking.revisions[-1]


def sums(category: Category) -> tuple[int, ...]:
    """Pence on either side of the services threshold and of the category's own."""
    groups = (ThresholdGroup.GOODS_SERVICES, GROUP_OF[category])
    edges = {held()[group].threshold.amount.pence for group in groups}
    return tuple(sorted({pence + step for pence in edges for step in (-1, 0)}))


def contracts() -> Iterator[Contract]:
    """Every category, route and place of the value."""
    for category, route in product(Category, Route):
        for pence in sums(category):
            yield Contract(COMMENCED, Money(pence), 24, route, category)


def every() -> Iterator[Put]:
    """Every contract with every question, under either set of rules."""
    for contract in contracts():
        for kind, rules, yes in product(QuestionKind, RULES, FACTS):
            yield Put(contract, Case(kind, rules, yes))
