"""A scoring method as published to bidders: criteria, scale, price formula, rounding, ties.

Holds the method only; the arithmetic is elsewhere. Weights are whole basis points (10000 = 100%).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, End, Money
from macros.domain.model.vocabulary import (
    Part,
    PriceFormula,
    RoundingPoint,
    RoundingRule,
    Standing,
    TieBreak,
)


@dataclass(frozen=True, slots=True)
class ScoredCriterion:
    """A criterion. `basis_points` is null where the weight is left for the officer to decide."""

    id: str
    title: str
    part: Part
    basis_points: int | None
    note: str


@dataclass(frozen=True, slots=True)
class Descriptor:
    """What an answer must show to earn a mark."""

    mark: int
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Price:
    """How a price becomes points.

    `zero_at_basis_points` is, for a straight-line formula, how far above the lowest price earns
    nothing (10000 = twice the lowest). `benchmark` is the published figure, VAT excluded as bid.
    """

    formula: PriceFormula
    zero_at_basis_points: int | None
    benchmark: Money | None
    text: str


@dataclass(frozen=True, slots=True)
class Rounding:
    """The one rounding: to how many decimal places, by what rule, and at what moment."""

    places: int
    rule: RoundingRule
    at: RoundingPoint


@dataclass(frozen=True, slots=True)
class Ties:
    """What decides between equal totals, in order, and what happens if nothing does."""

    order: tuple[TieBreak, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ScoringRevision:
    """The whole method from `since` until the next revision starts."""

    since: date
    change_note: str
    summary: str
    meaning: str
    criteria: tuple[ScoredCriterion, ...]
    scale: tuple[Descriptor, ...]
    minimum_mark: int | None
    price: Price
    rounding: Rounding
    ties: Ties
    watch_for: tuple[str, ...]
    duties: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class ScoringMethod:
    """One method with its dated revisions, oldest first."""

    id: str
    title: str
    standing: Standing
    owner: str
    review_by: date
    ended: End | None
    revisions: tuple[ScoringRevision, ...]
