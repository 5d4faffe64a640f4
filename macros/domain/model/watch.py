"""What may change the law: where it would be announced, and what it would touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Id, Line, Prose, Title, WebAddress
from macros.domain.model.ids import DutyId, KindName, ModelId, NppsId, SourceId, TermId
from macros.domain.model.notes import Between, Called, Told, titled
from macros.domain.model.shared import Owner, ReviewBy
from macros.domain.model.vocabulary import Standing


@titled("Place to look")
@dataclass(frozen=True, slots=True)
class Announced:
    """Where a change would be announced."""

    publisher: Annotated[Line, "Who would announce it."]
    what: Annotated[Line, "What to look for there, in a few words."]
    url: Annotated[
        WebAddress | None,
        Called("Address"),
        "Where to look, starting with https://; null if no one address is known.",
    ]


@titled("Thing to watch", "watched")
@dataclass(frozen=True, slots=True)
class Watched:
    """One change that may come, and the records that would have to be read again."""

    id: Annotated[Id, "Permanent name of the thing to watch."]
    title: Annotated[Title, "The change in a few words."]
    known: Annotated[
        Prose,
        "What is known of it, and on which day.",
        Told("What is known of it, in this guide's words."),
    ]
    announced: Annotated[tuple[Announced, ...], Between(1, 6), "Where it would be announced."]
    then: Annotated[Prose | None, "What to do when it comes; null if nothing but reading."]
    review_by: ReviewBy
    sources: Annotated[
        tuple[SourceId, ...], Between(0, 10), "Ids of sources that speak of it already."
    ]
    duties: Annotated[tuple[DutyId, ...], Between(0, 80), "Ids of the rules of law it touches."]
    statements: Annotated[
        tuple[NppsId, ...], Between(0, 10), "Ids of the national statements it touches."
    ]
    models: Annotated[tuple[ModelId, ...], Between(0, 10), "Ids of the models it touches."]
    terms: Annotated[tuple[TermId, ...], Between(0, 20), "Ids of the glossary terms it touches."]
    kinds: Annotated[
        tuple[KindName, ...],
        Between(0, 20),
        "Kinds of data of which it touches any record, such as thresholds or council.",
    ]


@titled("What to watch")
@dataclass(frozen=True, slots=True)
class Watch:
    """What may change the law or the facts of this guide."""

    title: Annotated[Title, "What the file holds, in a few words."]
    standing: Annotated[Standing, "Always summary: these are our words for what others announced."]
    owner: Owner
    review_by: ReviewBy
    intro: Annotated[Prose, "What stands above the list."]
    items: Annotated[tuple[Watched, ...], Between(1, 60), "The things to watch."]
