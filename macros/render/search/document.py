"""One thing that search can find: a page, or a part of one with an address of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from macros.domain.model.values import Money
from macros.domain.prose import parse, plain
from macros.render.words.labels import Status

# The least contract value, included, and the one that ends it, not included; None is no end.
Span: TypeAlias = tuple[Money | None, Money | None]

_LIST_MARK = re.compile(r"(?m)^(?:- |[0-9]+\. )")


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """`names` are other words for it; `state` says where it is in time, if that matters.

    What is not in force has no text here: it is found by its names alone. `instead` is then the
    address of what stands in its place. `span` holds the contract values that it concerns.
    """

    address: str
    title: str
    kind: str
    text: str
    names: tuple[str, ...] = ()
    life: Status | None = None
    state: str = ""
    instead: str = ""
    span: Span | None = None


def words(*texts: str) -> str:
    """Prose fields as one line of plain words, list marks left out."""
    told = (_LIST_MARK.sub("", plain(parse(text))) for text in texts if text)
    return " ".join(" ".join(text.split()) for text in told)
