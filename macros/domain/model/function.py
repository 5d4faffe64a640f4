"""Council functions that deliver social value outside procurement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Id, Number, Prose, Title
from macros.domain.model.ids import PriorityId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.shared import Cites, Owner, ReviewBy
from macros.domain.model.vocabulary import Standing


@titled("Function", "function")
@dataclass(frozen=True, slots=True)
class CouncilFunction:
    """One service or project."""

    id: Annotated[Id, "Permanent name of the function."]
    title: Annotated[Title, "What people call it."]
    text: Annotated[
        Prose,
        "What it does and what it has to do with social value.",
        Told("In this guide's words."),
    ]
    measured: Annotated[Prose, "How its social value is measured, or that it is not."]
    paragraphs: Annotated[
        tuple[Number, ...],
        Between(0, 20),
        "Paragraphs of the Cabinet report that name it, in quotes.",
        Told("The report's paragraphs it comes from."),
    ]
    priorities: Annotated[
        tuple[PriorityId, ...],
        Between(0, 20),
        "Ids of the strategy priorities it serves.",
        Told("Ids in the table of priorities."),
    ]
    cites: Cites


@titled("Social value outside procurement")
@dataclass(frozen=True, slots=True)
class Functions:
    """Council functions that deliver social value outside procurement."""

    title: Annotated[Title, "What the file holds, in a few words."]
    standing: Annotated[Standing, "What kind of text this is."]
    owner: Owner
    review_by: ReviewBy
    intro: Annotated[Prose, "What stands above the list."]
    functions: Annotated[tuple[CouncilFunction, ...], Between(0, 60), "The functions."]
