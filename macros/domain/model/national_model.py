"""A national social value model that does not bind councils, kept for comparison."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Id, Line, Number, Prose, Sentence, Title
from macros.domain.model.ids import ModelId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.reach import Commenced
from macros.domain.model.shared import Cites, Owner, RecordId, ReviewBy
from macros.domain.model.values import End, Money, When
from macros.domain.model.vocabulary import Party, Standing


@titled("Award criterion")
@dataclass(frozen=True, slots=True)
class Criterion:
    """An award criterion of the model, in our words."""

    id: Annotated[Id, "Permanent name of the criterion."]
    title: Annotated[Title, "The criterion in a few words of ours."]


@titled("Outcome of the model")
@dataclass(frozen=True, slots=True)
class ModelOutcome:
    """An outcome of the model, in our words."""

    id: Annotated[Id, "Permanent name of the outcome."]
    number: Annotated[
        Number | None,
        "The model's own number, in quotes; null if it has none.",
        Told("The model's own number, where it has one."),
    ]
    title: Annotated[Title, "The outcome in a few words of ours."]
    group: Annotated[Title, "The mission or theme above it."]
    text: Annotated[
        Prose, "What the outcome means, in our words.", Told("The outcome in this guide's words.")
    ]
    criteria: Annotated[tuple[Criterion, ...], Between(0, 30), "Its award criteria."]
    cites: Cites


@titled("Least weight")
@dataclass(frozen=True, slots=True)
class Weighting:
    """The least weight that the model asks for, for a band of values."""

    at_least: Annotated[
        Money | None,
        "The least value in the band, itself included, VAT included; null if there is none.",
    ]
    below: Annotated[
        Money | None, "The first value above the band, VAT included; null if there is none."
    ]
    minimum_basis_points: Annotated[
        int, Between(0, 10000), "The least weight in basis points: 10% is 1000."
    ]
    note: Annotated[Prose, "To whom and to what it applies."]
    cites: Cites


@dataclass(frozen=True, slots=True)
class NationalModel:
    """A national social value model that does not bind councils, kept for comparison."""

    id: RecordId
    title: Annotated[Title, "The model's title in plain words."]
    short_title: Annotated[
        Title, "What people call it, such as PPN 002.", Told("The title in short.")
    ]
    standing: Annotated[Standing, "Always summary: these are our words for the model."]
    owner: Owner
    review_by: ReviewBy
    publisher: Annotated[Line, "Who publishes it.", Told("Who published it.")]
    published: Annotated[When, "When it was published."]
    binds: Annotated[tuple[Party, ...], Between(0, 5), "Whom it binds."]
    commenced: Annotated[Commenced, "For which procurements, by the day they commenced."]
    must_be_used_from: Annotated[
        date | None,
        "The day from which those bound must use it; null if none.",
        Told("When those it binds must use it."),
    ]
    value_at_least: Annotated[
        Money | None,
        "The least contract value for which it must be used, VAT included; null if none.",
        Told("The least value it covers, in pounds with VAT."),
    ]
    ended: Annotated[End | None, "The event that ended it; null if none has."]
    succeeds: Annotated[
        ModelId | None,
        "The id of the model it replaced; null if none.",
        Told("The model before it."),
    ]
    summary: Annotated[
        Prose,
        "What the model is, in two or three sentences.",
        Told("What it says, in this guide's words."),
    ]
    councils: Annotated[
        Prose,
        "What it means for a council, and that it does not bind one.",
        Told("What it means for a council."),
    ]
    weightings: Annotated[tuple[Weighting, ...], Between(0, 10), "The least weights it asks for."]
    outcomes: Annotated[tuple[ModelOutcome, ...], Between(0, 80), "Its outcomes."]
    not_known: Annotated[
        tuple[Sentence, ...],
        Between(0, 20),
        "What we looked for and did not find, one line each.",
        Told("What is not known about it."),
    ]
    cites: Cites
