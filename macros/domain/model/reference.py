"""Things cited and words explained."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Id, Line, Prose, Sentence, SourceDate, Title, WebAddress
from macros.domain.model.ids import TermId
from macros.domain.model.notes import Between, Called, Told
from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Checked


@dataclass(frozen=True, slots=True)
class Source:
    """A document or page from which facts are taken."""

    id: Annotated[Id, "Permanent name of the source, used in citations."]
    title: Annotated[Sentence, "The document's own title."]
    publisher: Annotated[Line, "Who published it."]
    type: Annotated[
        Id,
        "What it is: act, regulations, statement, note, guidance, report, page and so on.",
        Told("What kind of thing it is."),
    ]
    dated: Annotated[
        SourceDate | None,
        "The year, month or day it bears, in quotes; null if none.",
        Told("Its own date, as far as known."),
    ]
    url: Annotated[
        WebAddress | None,
        Called("Address"),
        "Where it is, starting with https://; null if no public address is known.",
        Told("Its address on the web."),
    ]
    read: Annotated[Checked, "How it was read for this guide."]
    note: Annotated[
        Prose | None, "Which part was read, or what is in doubt.", Told("More on how it was read.")
    ] = None


@dataclass(frozen=True, slots=True)
class Term:
    """A word with its meaning and the words people really use for it."""

    id: Annotated[Id, "Permanent name of the term."]
    term: Annotated[Title, "The word or phrase.", Told("The word.")]
    also: Annotated[
        tuple[Title, ...],
        Between(0, 30),
        "Other words people use or type for it, abbreviations and common misspellings too.",
        Told("Other words for it."),
    ]
    meaning: Annotated[
        Prose, "What it means, in plain words.", Told("What it means, in this guide's words.")
    ]
    see: Annotated[
        tuple[TermId, ...], Between(0, 20), "Ids of related terms.", Told("Where to read on.")
    ]
    cites: Annotated[
        tuple[Cite, ...],
        Between(0, 10),
        "Where the meaning comes from; an empty list where it is plain English.",
    ]


@dataclass(frozen=True, slots=True)
class Sources:
    """Every document or page that facts are taken from."""

    sources: Annotated[tuple[Source, ...], Between(1, 400), "The sources."]


@dataclass(frozen=True, slots=True)
class Glossary:
    """Words explained."""

    terms: Annotated[tuple[Term, ...], Between(1, 400), "The terms, in alphabetical order."]
