"""A National Procurement Policy Statement (NPPS) and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Id, Number, Prose, Sentence, Title
from macros.domain.model.ids import AskId, DutyId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.shared import Cites, Owner, ReviewBy
from macros.domain.model.values import End, ToConfirm, When
from macros.domain.model.vocabulary import Basis, Force, Party, Standing


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing the statement asks of buyers, in our words."""

    id: Annotated[
        Id, "Permanent name of the ask; starts with the statement's year, as in 2025-growth-plans."
    ]
    title: Annotated[Title, "The ask in a few words."]
    text: Annotated[
        Prose,
        "What the statement asks, in our words and not its own.",
        Told("What is asked, in this guide's words."),
    ]
    theme: Annotated[
        Id,
        "The id of the heading above it, from themes.",
        Told("The theme of the statement it stands under."),
    ]
    paragraphs: Annotated[
        tuple[Number, ...],
        Between(0, 20),
        "The statement's own paragraph numbers, where they were checked; otherwise an empty list.",
        Told("The statement's own numbers, where checked."),
    ]
    succeeds: Annotated[
        tuple[AskId, ...],
        Between(0, 20),
        "Ids of asks of earlier statements that this one carries on.",
        Told("The asks of earlier statements that this one carries on."),
    ]
    cites: Cites


@titled("National Procurement Policy Statement (NPPS)")
@dataclass(frozen=True, slots=True)
class Statement:
    """One statement with its life and what it asks. Procurement Act 2023, section 13.

    `basis` says whether section 13 is what it was made under.

    `in_force` is null for a statement that never took effect. An end is stored only where an event
    ended it; otherwise the next statement's start ends it.
    """

    id: Annotated[
        Id,
        "The day it took effect or, if it never did, the day it was laid; the file has the same "
        "name.",
    ]
    title: Annotated[Title, "The statement's title with its date, in plain words."]
    short_title: Annotated[
        Title, "What people call it, such as NPPS February 2025.", Told("The title in short.")
    ]
    standing: Annotated[Standing, "Always summary: these are our words for the statement."]
    owner: Owner
    review_by: ReviewBy
    basis: Annotated[
        Basis,
        "Whether the statement was made under an Act.",
        Told("Whether it was made under an Act: statutory or non-statutory."),
    ]
    force: Annotated[Force, "Why a council must follow it."]
    binds: Annotated[tuple[Party, ...], Between(0, 5), "Whom it binds."]
    made_under: Annotated[
        DutyId | None,
        "The id of the duty it was made under, such as pa2023-s13; null if none.",
        Told("The duty it was made under: an id in the table of duties."),
    ]
    summary: Annotated[
        Prose,
        "What the statement does, in two or three sentences.",
        Told("What it says, in this guide's words."),
    ]
    published: Annotated[
        When, "When it was published, as exactly as known.", Told("When it was published.")
    ]
    laid: Annotated[
        When | ToConfirm | None,
        "When it was laid before Parliament; null if it was not.",
        Told("When it was laid before Parliament."),
    ]
    forty_days_end: Annotated[
        When | ToConfirm | None,
        "When the forty days in which either House may reject it end; null if none run.",
        Told("When the forty days in Parliament end."),
    ]
    planned_start: Annotated[
        date | None,
        "The day on which it was announced to take effect; null if none was.",
        Told("The day on which it was to take effect."),
    ]
    in_force: Annotated[
        date | None,
        "The day on which it took effect; null if it never did.",
        Told("The day it took effect; empty if it never did."),
    ]
    ended: Annotated[
        End | None, "The event that ended it; null if only its successor did, or nothing has."
    ]
    themes: Annotated[tuple[Theme, ...], Between(1, 20), "The headings, in the statement's order."]
    asks: Annotated[tuple[Ask, ...], Between(1, 80), "What it asks, in the statement's order."]
    cites: Cites
    not_known: Annotated[
        tuple[Sentence, ...],
        Between(0, 20),
        "What we looked for and did not find, one line each.",
        Told("What is not known about it."),
    ] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A heading of the statement under which its asks are listed."""

    id: Annotated[Id, "Permanent name of the heading within this statement."]
    title: Annotated[Title, "The heading, in our words or the statement's own short title."]
