"""The differences between two records of one kind, each with its sort.

Laws, held by tests: `changes(a, a)` is empty; `changes(b, a)` is the mirror of `changes(a, b)`;
`apply(a, changes(a, b))` is `b`. So nothing that differs can go unsaid.
"""

from __future__ import annotations

import types
import typing
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from macros.domain.model.values import When

T = TypeVar("T")
# Fields whose text is a number or name that others cite, so that a change is a renumbering.
_NUMBERS = frozenset({"id", "number", "paragraphs", "provision"})


class Sort(StrEnum):
    """What sort of change it is."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    REDATED = "re-dated"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `path` goes by field, and by id within a list of things with ids.

    For what is added, removed or moved, the indexes give its position in the list, from 0.
    """

    sort: Sort
    path: tuple[str, ...]
    before: Any
    after: Any
    before_index: int | None = None
    after_index: int | None = None

    def mirror(self) -> Change:
        """The same difference, read from the later record to the earlier."""
        opposite = {Sort.ADDED: Sort.REMOVED, Sort.REMOVED: Sort.ADDED}
        sort = opposite.get(self.sort, self.sort)
        return Change(sort, self.path, self.after, self.before, self.after_index, self.before_index)


class KindsDifferError(TypeError):
    """Two records of different kinds have no differences to list."""


def changes(before: object, after: object) -> tuple[Change, ...]:
    """Every difference. Raise KindsDifferError for records of two kinds."""
    if type(before) is not type(after):
        raise KindsDifferError(f"{type(before).__name__} and {type(after).__name__}")
    return tuple(_record((), before, after))


def _record(path: tuple[str, ...], before: Any, after: Any) -> Iterator[Change]:
    for field in fields(before):
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old != new:
            yield from _value((*path, field.name), type(before), field.name, old, new)


def _value(path: tuple[str, ...], owner: type, name: str, old: Any, new: Any) -> Iterator[Change]:
    if _keyed(old) and _keyed(new):
        yield from _list(path, old, new)
    elif is_dataclass(old) and type(old) is type(new) and not isinstance(old, When):
        yield from _record(path, old, new)
    else:
        yield Change(_sort(owner, name), path, old, new)


def _keyed(value: Any) -> bool:
    """Whether it is a list whose items each have an id of their own."""
    if not isinstance(value, tuple):
        return False
    ids = [getattr(item, "id", None) for item in value]
    return None not in ids and len(set(ids)) == len(ids)


def _list(path: tuple[str, ...], old: Sequence[Any], new: Sequence[Any]) -> Iterator[Change]:
    before = {item.id: (index, item) for index, item in enumerate(old)}
    after = {item.id: (index, item) for index, item in enumerate(new)}
    kept = _kept([i for i in before if i in after], [i for i in after if i in before])
    for identity, (index, item) in before.items():
        if identity not in after:
            yield Change(Sort.REMOVED, (*path, identity), item, None, index, None)
    for identity, (index, item) in after.items():
        if identity not in before:
            yield Change(Sort.ADDED, (*path, identity), None, item, None, index)
            continue
        was, earlier = before[identity]
        if identity not in kept:
            yield Change(Sort.MOVED, (*path, identity), None, None, was, index)
        yield from _record((*path, identity), earlier, item)


def _kept(before: list[str], after: list[str]) -> frozenset[str]:
    """The longest run of ids whose order is the same in both: these did not move.

    Worked out from the lesser list to the greater, whichever way round they are given, so that
    the answer is its own mirror where several runs are equally long.
    """
    first, second = sorted((before, after))
    position = {identity: index for index, identity in enumerate(second)}
    tails: list[int] = []
    chains: list[tuple[str, ...]] = []
    for identity in first:
        place = bisect_left(tails, position[identity])
        chain = (*(chains[place - 1] if place else ()), identity)
        tails[place : place + 1] = [position[identity]]
        chains[place : place + 1] = [chain]
    return frozenset(chains[-1] if chains else ())


def _sort(owner: type, name: str) -> Sort:
    if name in _NUMBERS:
        return Sort.RENUMBERED
    kinds = _kinds(owner)[name]
    if kinds & {date, When}:
        return Sort.REDATED
    return Sort.REWORDED if str in kinds else Sort.ALTERED


@cache
def _kinds(owner: type) -> dict[str, frozenset[Any]]:
    """For each field, the types its value may have; for a list, those of its items."""
    found = {}
    for name, hint in typing.get_type_hints(owner).items():
        inner = typing.get_args(hint)[0] if typing.get_origin(hint) is tuple else hint
        union = typing.get_origin(inner) in (typing.Union, types.UnionType)
        found[name] = frozenset(typing.get_args(inner) if union else (inner,))
    return found


def apply(record: T, differences: Iterable[Change]) -> T:
    """`record` with the differences carried out: the record that they lead to."""
    by_field: dict[str, list[Change]] = {}
    for change in differences:
        inner = replace(change, path=change.path[1:])
        by_field.setdefault(change.path[0], []).append(inner)
    values = {name: _applied(getattr(record, name), own) for name, own in by_field.items()}
    return replace(record, **values)  # type: ignore[type-var]


def _applied(value: Any, own: list[Change]) -> Any:
    if not own[0].path:
        return own[0].after
    return _applied_list(value, own) if isinstance(value, tuple) else apply(value, own)


def _applied_list(items: tuple[Any, ...], own: list[Change]) -> tuple[Any, ...]:
    inner: dict[str, list[Change]] = {}
    placed: dict[int, Any] = {}
    gone: set[str] = set()
    by_id = {item.id: item for item in items}
    for change in own:
        if len(change.path) > 1:
            inner.setdefault(change.path[0], []).append(replace(change, path=change.path[1:]))
    by_id |= {identity: apply(by_id[identity], found) for identity, found in inner.items()}
    for change in own:
        if len(change.path) == 1:
            gone.add(change.path[0])
            if change.after_index is not None:
                item = change.after if change.sort is Sort.ADDED else by_id[change.path[0]]
                placed[change.after_index] = item
    staying = iter([item for identity, item in by_id.items() if identity not in gone])
    length = len(by_id) - len(gone & by_id.keys()) + len(placed)
    return tuple(placed[index] if index in placed else next(staying) for index in range(length))
