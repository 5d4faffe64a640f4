"""A worked example pinned to a day: invented bids A, B, C and what a person worked out by hand.

Points are written as decimal text such as "37.50", so that nothing passes through a float.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Bidder, Id, Points, Prose, Sentence, Title
from macros.domain.model.ids import OutcomeId, ScoringId
from macros.domain.model.notes import Between, titled
from macros.domain.model.shared import Owner, RecordId, ReviewBy
from macros.domain.model.values import Cite, Money
from macros.domain.model.vocabulary import Standing


@titled("Weight")
@dataclass(frozen=True, slots=True)
class CriterionWeight:
    """The weight of one criterion in this example."""

    criterion: Annotated[Id, "The id of the criterion of the method."]
    basis_points: Annotated[int, Between(0, 10000), "Its weight in basis points: 10% is 1000."]


@dataclass(frozen=True, slots=True)
class Mark:
    """The mark that one bid earned on one criterion."""

    criterion: Annotated[Id, "The id of the criterion."]
    mark: Annotated[int, Between(0, 100), "The mark, from the method's scale."]


@dataclass(frozen=True, slots=True)
class Bid:
    """One invented bid."""

    bid: Annotated[Bidder, "A letter for the bidder."]
    price: Annotated[Money, "Its price, VAT excluded."]
    marks: Annotated[tuple[Mark, ...], Between(0, 20), "Its marks."]
    disregarded: Annotated[Prose | None, "Why the bid does not count; null if it does."]
    note: Annotated[Prose, "What the bid offers, in a sentence."]


@titled("Expected points")
@dataclass(frozen=True, slots=True)
class ExpectedScore:
    """Points of one bid on one criterion, worked out by hand."""

    bid: Annotated[Bidder, "The bidder."]
    criterion: Annotated[Id, "The id of the criterion."]
    points: Annotated[Points, "The points, in quotes."]


@dataclass(frozen=True, slots=True)
class ExpectedTotal:
    """Total and place of one bid, worked out by hand."""

    bid: Annotated[Bidder, "The bidder."]
    points: Annotated[Points, "The total, in quotes."]
    place: Annotated[int, Between(1, 26), "Its place; equal places are a tie."]


@titled("Expected result")
@dataclass(frozen=True, slots=True)
class Expected:
    """What a person worked out by hand. The check fails when the program's answer differs."""

    scores: Annotated[
        tuple[ExpectedScore, ...], Between(1, 520), "Points of each bid on each criterion."
    ]
    totals: Annotated[tuple[ExpectedTotal, ...], Between(1, 26), "Totals and places."]
    winner: Annotated[Bidder | None, "The winner; null where the tie stays undecided."]


@titled("Worked example")
@dataclass(frozen=True, slots=True)
class Example:
    """A worked example with invented bids, pinned to a day. Never changed once published."""

    id: RecordId
    title: Annotated[Title, "What the example shows, in a few words."]
    standing: Annotated[Standing, "Illustrative unless the council has decided it."]
    owner: Owner
    review_by: ReviewBy
    pinned: Annotated[date, "The day whose rules and method it uses."]
    method: Annotated[ScoringId, "The id of the scoring method."]
    outcomes: Annotated[tuple[OutcomeId, ...], Between(0, 10), "Ids of the outcomes it uses."]
    summary: Annotated[Sentence, "The example in one sentence."]
    teaches: Annotated[Prose, "What a reader should learn from it."]
    weights: Annotated[
        tuple[CriterionWeight, ...], Between(1, 20), "The weights, for this example only."
    ]
    bids: Annotated[tuple[Bid, ...], Between(1, 26), "The bids."]
    expected: Annotated[Expected, "The result, worked out by hand."]
    cites: Annotated[
        tuple[Cite, ...],
        Between(0, 10),
        "Where it comes from; an empty list where it is wholly invented.",
    ]
