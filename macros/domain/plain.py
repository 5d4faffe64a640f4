"""The model as plain values, written as they stand in the data (an address in its usual form).

The other direction of `macros.load.convert`: what comes out can be dumped as JSON, and converting
it gives an equal record. Fields with a default are written too. Knows no kind of record.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

from macros.domain.address import Address
from macros.domain.model.values import Money, When

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | int | bool | None"


Writer: TypeAlias = "Callable[[Any], Plain]"


def plain(value: object) -> Plain:
    """`value`, a record or any value inside one, as text, whole numbers, lists and mappings.

    Raise TypeError for what no record can hold, a float above all.
    """
    return _WRITERS[type(value)](value)


class _Writers(dict[type, Writer]):
    """A writer for each class met so far: reading the fields of a class costs far more than use."""

    def __missing__(self, kind: type) -> Writer:
        self[kind] = made = _made(kind)
        return made


def _made(kind: type) -> Writer:
    if issubclass(kind, Enum):
        return _text_of_enum
    if is_dataclass(kind):
        return _record([field.name for field in fields(kind)])
    raise TypeError(f"no record holds a {kind.__name__}")


def _same(value: Any) -> Plain:
    written: Plain = value
    return written


def _text_of_enum(value: Any) -> Plain:
    text: str = value.value
    return text


def _when(value: Any) -> Plain:
    if isinstance(value.written, str):
        return value.written
    return {"disputed": list(value.written), "because": value.because}


def _many(value: Any) -> Plain:
    return [_WRITERS[type(item)](item) for item in value]


def _mapping(value: Any) -> Plain:
    return {key: _WRITERS[type(item)](item) for key, item in value.items()}


def _record(names: list[str]) -> Writer:
    def record(value: Any) -> Plain:
        parts = [(name, getattr(value, name)) for name in names]
        return {name: _WRITERS[type(part)](part) for name, part in parts}

    return record


_WRITERS = _Writers(
    {
        str: _same,
        int: _same,
        bool: _same,
        type(None): _same,
        date: date.isoformat,
        Money: str,
        Address: str,
        When: _when,
        tuple: _many,
        list: _many,
        dict: _mapping,
    }
)
