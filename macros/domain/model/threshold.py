"""Dated threshold figures, one set for each legal regime, and the fixed lines in pounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Id, Line, Prose, Title
from macros.domain.model.ids import DutyId, RegimeId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.reach import Commenced
from macros.domain.model.shared import Cites, Owner, ReviewBy
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Standing, ThresholdGroup


@dataclass(frozen=True, slots=True)
class Regime:
    """A body of procurement law. The day a procurement commenced fixes which one governs it."""

    id: Annotated[Id, "Permanent name of the regime."]
    title: Annotated[Title, "What people call it."]
    commenced: Annotated[Commenced, "Which procurements it governs, by the day they commenced."]
    text: Annotated[Prose, "What it is and when it governs.", Told("In this guide's words.")]
    cites: Cites


@titled("Threshold figure")
@dataclass(frozen=True, slots=True)
class Threshold:
    """A figure for procurements that commence on or after a day. VAT is included."""

    regime: Annotated[
        RegimeId,
        "The id of the regime, from regimes.",
        Told("The regime it belongs to: an id in that table."),
    ]
    group: Annotated[
        ThresholdGroup,
        "Which contracts the figure is for.",
        Told("The kinds of contract that share the figure."),
    ]
    since: Annotated[
        date,
        "The first day of commencement to which it applies.",
        Told("For procurements that commence on or after this day."),
    ]
    amount: Annotated[
        Money, "The figure, VAT included.", Told("The figure in pounds, VAT included.")
    ]
    cites: Cites


@titled("Fixed sum")
@dataclass(frozen=True, slots=True)
class FixedLine:
    """A sum fixed in an Act that is not a threshold, such as the £30,000 notice line."""

    id: Annotated[Id, "Permanent name of the sum."]
    title: Annotated[Title, "What the sum is for, in a few words."]
    amount: Annotated[
        Money,
        "The sum, VAT included unless the text says otherwise.",
        Told("The sum in pounds, as the Act counts it."),
    ]
    test: Annotated[
        Line,
        "How a value is compared with it, such as at or above, or more than.",
        Told("How a value is compared with it."),
    ]
    duty: Annotated[
        DutyId,
        "The id of the duty that fixes it.",
        Told("The duty that uses it: an id in the table of duties."),
    ]
    text: Annotated[
        Prose, "What follows above and below it.", Told("What turns on it, in this guide's words.")
    ]
    cites: Cites


@dataclass(frozen=True, slots=True)
class Thresholds:
    """All threshold figures for each legal regime, and the sums fixed in Acts."""

    title: Annotated[Title, "What the file holds, in a few words."]
    standing: Annotated[Standing, "What kind of text this is."]
    owner: Owner
    review_by: ReviewBy
    known_to: Annotated[
        date,
        "The last day for which the figures are known. After it the last set runs on and is "
        "marked as doing so.",
    ]
    after: Annotated[Prose, "What happens after that day, in a sentence or two."]
    regimes: Annotated[tuple[Regime, ...], Between(1, 6), "The legal regimes, earliest first."]
    values: Annotated[
        tuple[Threshold, ...], Between(1, 200), "The figures, by regime, group and day."
    ]
    lines: Annotated[tuple[FixedLine, ...], Between(0, 30), "The sums fixed in Acts."]
