"""Shape → model: plain values that passed their schema become frozen dataclasses.

A field of the dataclass is the key of the same name. Nothing is coerced or filled in: a key may
be left out only where the dataclass itself has a default. One converter is made for each type,
once, because reading the annotations costs far more than applying them.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from macros.domain.address import Address
from macros.domain.model.values import Money, ToConfirm, When

T = TypeVar("T")
Converter = Callable[[Any], Any]


def convert(cls: type[T], value: object) -> T:
    """`value`, valid against the schema of `cls`, as an instance of it.

    Raise ValueError, KeyError or TypeError for a value the schema would have refused.
    """
    kind: Any = cls
    made: T = _converter(kind)(value)
    return made


def _same(value: Any) -> Any:
    return value


def _when(value: Any) -> When:
    if isinstance(value, str):
        return When.parse(value)
    return When.disputed(tuple(value["disputed"]), value["because"])


_LEAVES: dict[Any, Converter] = {
    str: _same,
    int: _same,
    bool: _same,
    date: date.fromisoformat,
    Money: Money.parse,
    Address: Address.parse,
    When: _when,
}


@cache
def _converter(kind: Any) -> Converter:
    if kind in _LEAVES:
        return _LEAVES[kind]
    origin = typing.get_origin(kind)
    if origin is tuple:
        return _many(typing.get_args(kind)[0])
    if origin is dict:
        return _mapping(typing.get_args(kind)[1])
    if origin in (typing.Union, types.UnionType):
        return _either(typing.get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return dict(zip([member.value for member in kind], kind, strict=True)).__getitem__
    if is_dataclass(kind):
        return _record(kind)
    raise TypeError(f"no way to convert to {kind!r}")


def _many(inner: Any) -> Converter:
    each = _converter(inner)
    if each is _same:
        return tuple
    return lambda value: tuple([each(item) for item in value])


def _mapping(inner: Any) -> Converter:
    each = _converter(inner)
    return lambda value: {key: each(item) for key, item in value.items()}


def _either(kinds: tuple[Any, ...]) -> Converter:
    """A value, a gap to confirm, or null: told apart by what the value is, never by trying."""
    others = [kind for kind in kinds if kind not in (types.NoneType, ToConfirm)]
    if len(others) != 1:
        raise TypeError(f"ambiguous union {kinds!r}")
    other = _converter(others[0])
    gap = _converter(ToConfirm) if ToConfirm in kinds else None

    def either(value: Any) -> Any:
        if value is None:
            return None
        if gap is not None and isinstance(value, dict) and "to_confirm" in value:
            return gap(value)
        return other(value)

    return either


def _record(kind: Any) -> Converter:
    hints = typing.get_type_hints(kind)
    needed: list[tuple[str, Converter]] = []
    optional: list[tuple[str, Converter]] = []
    for field in fields(kind):
        pair = (field.name, _converter(hints[field.name]))
        has_default = field.default is not MISSING or field.default_factory is not MISSING
        (optional if has_default else needed).append(pair)

    def record(value: Any) -> Any:
        made = [each(value[name]) for name, each in needed]
        if not optional:
            return kind(*made)
        given = {name: each(value[name]) for name, each in optional if name in value}
        return kind(*made, **given)

    return record
