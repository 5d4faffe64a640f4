"""Reading the annotation of a field: the type without its notes, a note, the types it may have."""

from __future__ import annotations

import re
import types
import typing
from functools import cache
from typing import Any


@cache
def of_fields(cls: Any) -> dict[str, Any]:
    """The annotation of each field of a class, in order, with its notes."""
    return typing.get_type_hints(cls, include_extras=True)


def bare(hint: Any) -> Any:
    """The type without its notes."""
    return typing.get_args(hint)[0] if typing.get_origin(hint) is typing.Annotated else hint


def note(hint: Any, kind: type) -> Any:
    """The last note of a kind on a type; None where it has none."""
    notes = [each for each in getattr(hint, "__metadata__", ()) if isinstance(each, kind)]
    return notes[-1] if notes else None


def options(hint: Any) -> tuple[Any, ...]:
    """The types that a value may have, with their notes; one where there is no choice."""
    union = typing.get_origin(bare(hint)) in (typing.Union, types.UnionType)
    return typing.get_args(bare(hint)) if union else (hint,)


def item(hint: Any) -> Any:
    """The type of each item of a list; None for what is not a list."""
    many = typing.get_origin(bare(hint)) is tuple
    return typing.get_args(bare(hint))[0] if many else None


def spaced(name: str) -> str:
    """Names as people read them: "review_by" is "Review by", "SizedOffer" is "Sized offer"."""
    return re.sub(r"_|(?<=[a-z])(?=[A-Z])", " ", name).capitalize()
