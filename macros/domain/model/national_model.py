"""A national social value model that does not bind councils, kept for comparison."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Commenced
from macros.domain.model.values import Cite, End, Money, When
from macros.domain.model.vocabulary import Party, Standing


@dataclass(frozen=True, slots=True)
class Criterion:
    """An award criterion of the model, in our words."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class ModelOutcome:
    """An outcome of the model, in our words; `group` is the mission or theme above it."""

    id: str
    number: str | None
    title: str
    group: str
    text: str
    criteria: tuple[Criterion, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Weighting:
    """The least weight the model asks for, in basis points, for a band of values (VAT included)."""

    at_least: Money | None
    below: Money | None
    minimum_basis_points: int
    note: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class NationalModel:
    """A model with whom it binds and for which procurements."""

    id: str
    title: str
    short_title: str
    standing: Standing
    owner: str
    review_by: date
    publisher: str
    published: When
    binds: tuple[Party, ...]
    commenced: Commenced
    must_be_used_from: date | None
    value_at_least: Money | None
    ended: End | None
    succeeds: str | None
    summary: str
    councils: str
    weightings: tuple[Weighting, ...]
    outcomes: tuple[ModelOutcome, ...]
    not_known: tuple[str, ...]
    cites: tuple[Cite, ...]
