"""What a field or a class of the model says of itself, beside its type.

    unit: Annotated[Line, "The unit, such as hours or full-time equivalents."]
    measures: Annotated[tuple[Measure, ...], Between(1, 6), "What is counted."]

A plain text among the notes is for the person who fills the field in. The schemas, the references
between records, the data dictionary and the columns of the open data are made from these notes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T", bound=type)
TITLES: dict[type, tuple[str, str]] = {}
"""What `titled` was told of each class: its title for people, and its name in the schema."""


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a text, named as in the schema.

    `least` and `most` count characters. `check` names the rule that code decides where a pattern
    cannot; a published schema has the nearest pattern instead (`macros.domain.nearest`).
    """

    name: str
    title: str
    words: str
    most: int
    pattern: str
    example: str
    least: int = 0
    check: str = ""


@dataclass(frozen=True, slots=True)
class Between:
    """The least and the most, both allowed: of a number, or of the items of a list."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Called:
    """What people read as the name of a field, where it is not the field's own name."""

    title: str


@dataclass(frozen=True, slots=True)
class Told:
    """What readers of the open data are told of a field, where they need other words.

    The words beside it speak to the person who fills the field in. `title`: likewise its name.
    """

    words: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Of:
    """The kind of thing that an id is the id of. A rule checks that there is one."""

    kind: str


def titled(title: str, name: str = "") -> Callable[[T], T]:
    """What people read as the name of a class, where it is not the class's own name in words.

    `name` is what the schema calls it.
    """

    def keep(cls: T) -> T:
        TITLES[cls] = (title, name)
        return cls

    return keep
