"""What an outcome says of its own question: the listed matters it touches, and its exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.asking_words import Answer, Matter, QuestionKind
from macros.domain.model.forms import Id, Line, Prose
from macros.domain.model.notes import Between, titled
from macros.domain.model.vocabulary import Category, Position, Route


@titled("Matters touched")
@dataclass(frozen=True, slots=True)
class Touches:
    """Which matters of section 17(5) the question touches as it is worded, and why."""

    matters: Annotated[
        tuple[Matter, ...],
        Between(0, 8),
        "The letters of the matters it touches; an empty list if none.",
    ]
    near: Annotated[
        tuple[Matter, ...],
        Between(0, 8),
        "The letters of the matters that a small change would touch; an empty list if none.",
    ]
    why: Annotated[Line, "Why, in a few words."]


@titled("Exception", "exception")
@dataclass(frozen=True, slots=True)
class OutcomeException:
    """What the table cannot say because it is true of this outcome alone."""

    id: Annotated[Id, "Permanent name of the exception."]
    categories: Annotated[
        tuple[Category, ...],
        Between(0, 6),
        "The legal categories that it concerns; an empty list is any.",
    ]
    routes: Annotated[
        tuple[Route, ...],
        Between(0, 8),
        "The ways of letting a contract that it concerns; an empty list is any.",
    ]
    position: Annotated[Position, "Where the value stands against the threshold."]
    kind: Annotated[
        QuestionKind | None,
        "The kind of question it is for such contracts, where that is another; null where it is "
        "not.",
    ]
    answer: Annotated[
        Answer | None,
        "The answer for such contracts, where it is stricter than the table's; null where the "
        "table's holds.",
    ]
    text: Annotated[Prose, "What is different, and what to do."]
