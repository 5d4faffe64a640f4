"""Walk over everything inside a record, with the path to each part.

One visitor is made for each class from its annotations, so that fields which cannot hold what is
looked for cost nothing: a register of thousands of records is walked several times.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from macros.domain.finding import Path


@dataclass(frozen=True, slots=True)
class _Step:
    """How to go on from one field: into a record, into each of many, or by the value's class."""

    name: str
    many: bool


def records(root: Any) -> tuple[tuple[Path, Any], ...]:
    """Every dataclass inside `root`, itself first, with its path from `root`."""
    found: list[tuple[Path, Any]] = []
    _collect(root, (), found)
    return tuple(found)


def _collect(part: Any, path: Path, found: list[tuple[Path, Any]]) -> None:
    found.append((path, part))
    for step in _steps(part.__class__):
        value = getattr(part, step.name)
        if step.many:
            for index, item in enumerate(value):
                _collect(item, (*path, step.name, index), found)
        elif hasattr(value, "__dataclass_fields__"):
            _collect(value, (*path, step.name), found)


@cache
def _steps(cls: Any) -> tuple[_Step, ...]:
    hints = typing.get_type_hints(cls)
    steps = [_step(field.name, hints[field.name]) for field in fields(cls)]
    return tuple(step for step in steps if step is not None)


def _step(name: str, hint: Any) -> _Step | None:
    if typing.get_origin(hint) is tuple:
        return _Step(name, True) if is_dataclass(typing.get_args(hint)[0]) else None
    options = typing.get_args(hint) if _is_union(hint) else (hint,)
    return _Step(name, False) if any(is_dataclass(option) for option in options) else None


def _is_union(hint: Any) -> bool:
    return typing.get_origin(hint) in (typing.Union, types.UnionType)


@cache
def text_fields(cls: Any) -> tuple[tuple[str, bool], ...]:
    """The fields of `cls` that hold text, each with whether it holds many."""
    hints = typing.get_type_hints(cls)
    found = []
    for field in fields(cls):
        hint = hints[field.name]
        if typing.get_origin(hint) is tuple and typing.get_args(hint)[0] is str:
            found.append((field.name, True))
        elif hint is str or (_is_union(hint) and str in typing.get_args(hint)):
            found.append((field.name, False))
    return tuple(found)


def texts(record: Any) -> Iterator[tuple[Path, str]]:
    """Every text directly in `record` (not in records inside it), with its path."""
    for name, many in text_fields(record.__class__):
        value = getattr(record, name)
        if many:
            yield from (((name, index), item) for index, item in enumerate(value))
        elif isinstance(value, str):
            yield (name,), value


def lists(record: Any) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Every list of records directly in `record`, with the field it stands in."""
    for step in _steps(record.__class__):
        if step.many:
            yield step.name, getattr(record, step.name)
