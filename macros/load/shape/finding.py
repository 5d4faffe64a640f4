"""A departure from a schema, before it is given a line: where it is, what it is, what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jsonschema import ValidationError

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class ShapeFinding:
    """One departure. `at` says what of the value at `path` is meant: the value, its key, or a
    character of its text. Of flaws with one path and `at`, only the lowest `rank` is told.
    """

    path: Path
    at: str | int  # "value", "key", or an offset
    rank: int
    code: str
    message: str
    fix: str


def path_of(error: ValidationError) -> Path:
    """Where the value stands."""
    return tuple(error.absolute_path)


def value_of(error: ValidationError) -> Any:
    """The value that departs from its schema."""
    return error.instance


def schema_of(error: ValidationError) -> dict[str, Any]:
    """The part of the schema that the value departs from."""
    assert isinstance(error.schema, dict)  # true or false as a schema is not used by ours
    return error.schema


def capital(words: str) -> str:
    """`words` with a capital at the start."""
    return words[:1].upper() + words[1:]


def name_of(path: Path) -> str:
    """What to call the value at a path: its key, or its place in the list of that key."""
    if not path:
        return "The file"
    last = path[-1]
    if isinstance(last, str):
        return f'"{last}"'
    above = next((step for step in reversed(path) if isinstance(step, str)), None)
    return f'Item {last + 1} of "{above}"' if above is not None else f"Item {last + 1}"


def shown(value: object, longest: int = 40) -> str:
    """A value in a message, cut short where it is long and free of line breaks."""
    text = value if isinstance(value, str) else str(value)
    text = " ".join(text.split())
    return f'"{text[:longest]}…"' if len(text) > longest else f'"{text}"'


def an(words: str) -> str:
    """`words` with "a" or "an" before them, small at the start."""
    words = words[:1].lower() + words[1:] if not words[1:2].isupper() else words
    return f"{'an' if words[:1] in 'aeiouAEIO' else 'a'} {words}"
