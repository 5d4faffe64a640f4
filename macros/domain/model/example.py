"""A worked example pinned to a day: invented bids A, B, C and what a person worked out by hand.

Points are written as decimal text such as "37.50", so that nothing passes through a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, Money
from macros.domain.model.vocabulary import Standing


@dataclass(frozen=True, slots=True)
class CriterionWeight:
    """The weight of one criterion of the method in this example, in basis points."""

    criterion: str
    basis_points: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark that one bid earned on one criterion of the scale."""

    criterion: str
    mark: int


@dataclass(frozen=True, slots=True)
class Bid:
    """One invented bid. `disregarded` gives the reason when it does not count."""

    bid: str
    price: Money
    marks: tuple[Mark, ...]
    disregarded: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ExpectedScore:
    """The points of one bid on one criterion, worked out by hand."""

    bid: str
    criterion: str
    points: str


@dataclass(frozen=True, slots=True)
class ExpectedTotal:
    """The total points and place of one bid, worked out by hand; equal places are a tie."""

    bid: str
    points: str
    place: int


@dataclass(frozen=True, slots=True)
class Expected:
    """Worked out by hand, never by the code that it checks. The winner is null when tied."""

    scores: tuple[ExpectedScore, ...]
    totals: tuple[ExpectedTotal, ...]
    winner: str | None


@dataclass(frozen=True, slots=True)
class Example:
    """One worked example; immutable once published."""

    id: str
    title: str
    standing: Standing
    owner: str
    review_by: date
    pinned: date
    method: str
    outcomes: tuple[str, ...]
    summary: str
    teaches: str
    weights: tuple[CriterionWeight, ...]
    bids: tuple[Bid, ...]
    expected: Expected
    cites: tuple[Cite, ...]
