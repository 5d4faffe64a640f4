"""An outcome that an officer may ask for: what it means, when it fits, how to ask and hold it.

Nobody has decided these unless `standing` says so. Later revisions are added below earlier ones
and earlier ones are never edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, End, Money, ToConfirm
from macros.domain.model.vocabulary import (
    Category,
    Frequency,
    Likeness,
    OfferStrength,
    OutcomeTheme,
    Position,
    Route,
    Standing,
    SupplierSize,
)


@dataclass(frozen=True, slots=True)
class Fits:
    """The contracts an outcome suits. `at_least` and `below` are estimated value, VAT included."""

    routes: tuple[Route, ...]
    categories: tuple[Category, ...]
    at_least: Money | None
    below: Money | None
    months_at_least: int | None
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lawful:
    """On what an ask rests for one category and position (Local Government Act 1988, s.17).

    `basis` names duties and powers; `advice` means "not without legal advice".
    """

    category: Category
    position: Position
    routes: tuple[Route, ...]
    basis: tuple[str, ...]
    advice: bool
    text: str


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing counted. `because` says how it is shown to flow from this contract."""

    id: str
    name: str
    unit: str
    counted: str
    baseline: str
    because: str
    primary: bool
    evidence: str
    frequency: Frequency


@dataclass(frozen=True, slots=True)
class SubCriterion:
    """A part of the model question that evaluators mark on its own."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Kpi:
    """A key performance indicator for the contract, on one of the outcome's measures."""

    measure: str
    wording: str
    target: str
    frequency: Frequency


@dataclass(frozen=True, slots=True)
class Offer:
    """A model answer by an invented firm, with why it is good or weak. Not to be pasted."""

    strength: OfferStrength
    firm: str
    size: SupplierSize
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class SizedOffer:
    """What a supplier of one size could honestly offer and roughly what that costs it."""

    size: SupplierSize
    offer: str
    cost_at_least: Money
    cost_at_most: Money
    cost_note: str


@dataclass(frozen=True, slots=True)
class Helper:
    """A kind of body that might help a supplier deliver; which ones locally is to confirm."""

    kind: str
    text: str
    local: str | ToConfirm


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The nearest outcome of a national model, or null where we looked and found none."""

    model: str
    outcome: str | None
    likeness: Likeness
    note: str


@dataclass(frozen=True, slots=True)
class OutcomeRevision:
    """The whole content of an outcome from `since` until the next revision starts."""

    since: date
    change_note: str
    summary: str
    meaning: str
    priorities: tuple[str, ...]
    asks: tuple[str, ...]
    clauses: tuple[str, ...]
    duties: tuple[str, ...]
    fits: Fits
    not_when: tuple[str, ...]
    lawful: tuple[Lawful, ...]
    measures: tuple[Measure, ...]
    question: str
    answer_words: int
    sub_criteria: tuple[SubCriterion, ...]
    kpi: Kpi
    contract_wording: str
    shortfall: str
    swap: str
    offers: tuple[Offer, ...]
    sizes: tuple[SizedOffer, ...]
    helpers: tuple[Helper, ...]
    crosswalk: tuple[Crosswalk, ...]
    sme_suited: bool
    low_value_ok: bool
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One outcome with its dated revisions, oldest first. `also` holds other words for it."""

    id: str
    title: str
    also: tuple[str, ...]
    theme: OutcomeTheme
    standing: Standing
    owner: str
    review_by: date
    ended: End | None
    revisions: tuple[OutcomeRevision, ...]
