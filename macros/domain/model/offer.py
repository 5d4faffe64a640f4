"""What a supplier could offer for an outcome: model answers, offers by size, who might help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Line, Prose, Title
from macros.domain.model.notes import titled
from macros.domain.model.values import Money, ToConfirm
from macros.domain.model.vocabulary import OfferStrength, SupplierSize


@titled("Model offer")
@dataclass(frozen=True, slots=True)
class Offer:
    """A model answer by an invented firm. Not to be pasted."""

    strength: Annotated[OfferStrength, "Whether it is one to learn from or one to avoid."]
    firm: Annotated[Title, "The invented firm."]
    size: Annotated[SupplierSize, "The size of the firm."]
    text: Annotated[Prose, "The answer."]
    why: Annotated[Prose, "Why it is good or weak."]


@titled("Offer by size")
@dataclass(frozen=True, slots=True)
class SizedOffer:
    """What a supplier of one size could honestly offer."""

    size: Annotated[SupplierSize, "The size of the supplier."]
    offer: Annotated[Prose, "The offer."]
    cost_at_least: Annotated[
        Money, "The least it would cost the supplier, VAT excluded. Illustrative."
    ]
    cost_at_most: Annotated[
        Money, "The most it would cost the supplier, VAT excluded. Illustrative."
    ]
    cost_note: Annotated[Prose, "How the cost was worked out."]


@dataclass(frozen=True, slots=True)
class Helper:
    """A kind of body that might help a supplier deliver."""

    kind: Annotated[Title, "The kind of body, such as a further education college."]
    text: Annotated[Prose, "What it could do."]
    local: Annotated[
        Line | ToConfirm,
        "Which bodies there are locally; to confirm until the council has said so.",
    ]
