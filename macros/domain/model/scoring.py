"""A scoring method as published to bidders: criteria, scale, price formula, rounding, ties.

Holds the method only; the arithmetic is elsewhere. Weights are whole basis points (10000 = 100%).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Id, Prose, Sentence, Title
from macros.domain.model.ids import DutyId
from macros.domain.model.notes import Between, titled
from macros.domain.model.shared import ChangeNote, Cites, Owner, RecordId, ReviewBy, RevisionSince
from macros.domain.model.values import End, Money
from macros.domain.model.vocabulary import (
    Part,
    PriceFormula,
    RoundingPoint,
    RoundingRule,
    Standing,
    TieBreak,
)


@titled("Criterion")
@dataclass(frozen=True, slots=True)
class ScoredCriterion:
    """One criterion of the method."""

    id: Annotated[Id, "Permanent name of the criterion."]
    title: Annotated[Title, "The criterion in a few words."]
    part: Annotated[Part, "The part of the evaluation it belongs to."]
    basis_points: Annotated[
        int | None,
        Between(0, 10000),
        "Its weight in basis points, 10% being 1000; null where the officer decides.",
    ]
    note: Annotated[Prose, "What it covers, and who decides its weight."]


@dataclass(frozen=True, slots=True)
class Descriptor:
    """What an answer must show to earn a mark."""

    mark: Annotated[int, Between(0, 100), "The mark."]
    title: Annotated[Title, "The mark in a word or two."]
    text: Annotated[Prose, "What an answer of this mark shows."]


@dataclass(frozen=True, slots=True)
class Price:
    """How a price becomes points."""

    formula: Annotated[PriceFormula, "The formula."]
    zero_at_basis_points: Annotated[
        int | None,
        Between(1, 100000),
        "For a straight line, how far above the lowest price earns nothing: 10000 is twice the "
        "lowest; null for other formulas.",
    ]
    benchmark: Annotated[
        Money | None, "The published benchmark, VAT excluded; null for other formulas."
    ]
    text: Annotated[Prose, "The formula in words, as bidders read it."]


@dataclass(frozen=True, slots=True)
class Rounding:
    """The one rounding."""

    places: Annotated[int, Between(0, 4), "Decimal places kept."]
    rule: Annotated[RoundingRule, "How a fraction is rounded."]
    at: Annotated[RoundingPoint, "The one moment at which points are rounded."]


@dataclass(frozen=True, slots=True)
class Ties:
    """What decides between equal totals."""

    order: Annotated[
        tuple[TieBreak, ...], Between(0, 3), "The rules, in the order in which they are tried."
    ]
    text: Annotated[Prose, "What happens, in words, and what if nothing decides."]


@titled("Revision", "revision")
@dataclass(frozen=True, slots=True)
class ScoringRevision:
    """The whole method from its first day until the next revision starts."""

    since: RevisionSince
    change_note: ChangeNote
    summary: Annotated[Sentence, "The method in one sentence."]
    meaning: Annotated[Prose, "How it works and when to use it."]
    criteria: Annotated[tuple[ScoredCriterion, ...], Between(1, 20), "The criteria."]
    scale: Annotated[tuple[Descriptor, ...], Between(2, 11), "The marks, lowest first."]
    minimum_mark: Annotated[
        int | None, Between(0, 100), "The mark below which a tender fails; null if none."
    ]
    price: Annotated[Price, "How a price becomes points."]
    rounding: Annotated[Rounding, "The one rounding."]
    ties: Annotated[Ties, "What decides between equal totals."]
    watch_for: Annotated[tuple[Prose, ...], Between(0, 12), "What goes wrong, one item each."]
    duties: Annotated[tuple[DutyId, ...], Between(0, 20), "Ids of the duties that bear on it."]
    cites: Cites


@dataclass(frozen=True, slots=True)
class ScoringMethod:
    """A scoring method as published to bidders: criteria, scale, price formula, rounding and
    ties.
    """

    id: RecordId
    title: Annotated[Title, "What people call the method."]
    standing: Annotated[Standing, "Illustrative unless the council has decided it."]
    owner: Owner
    review_by: ReviewBy
    ended: Annotated[End | None, "The event that ended its use; null while it stands."]
    revisions: Annotated[
        tuple[ScoringRevision, ...],
        Between(1, 60),
        "Every revision, oldest first. Add below; never edit what stands.",
    ]
