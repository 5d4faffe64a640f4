"""References: every id that a record names exists, and no id is given twice.

Which field names what is said by the field itself (`Of` in its annotation), and which kinds of
thing there are by the table of kinds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from typing import Any

from macros.domain import hints, walk
from macros.domain.finding import Finding, Path
from macros.domain.kinds import KIND, LINK_KINDS, NOUNS, PARTS, kind_of
from macros.domain.model.notes import Of
from macros.domain.register import Register

# A link to a record, as prose writes it. Prose with any other use of "](" is refused as it is read.
_LINK = re.compile(r"\]\(([a-z]+):([a-z0-9-]+)\)")
_PART_OF = {part.model: part for part in PARTS}


def known_ids(register: Register) -> Mapping[str, frozenset[str]]:
    """The ids that may be named, by the kind of thing they are ids of."""
    found: dict[str, set[str]] = {name: set() for name in NOUNS}
    found["kind"] = set(KIND)
    for record, parts in register.parts.items():
        kind = kind_of(record)
        if kind.in_folder and kind.noun:
            found[kind.name].add(parts[0][1].id)
        for _, part in parts if kind.public else ():
            if part.__class__ in _PART_OF:
                found[_PART_OF[part.__class__].name].add(part.id)
    return {name: frozenset(ids) for name, ids in found.items()}


def dangling(register: Register, unread: frozenset[str]) -> Iterator[Finding]:
    """Every reference to an id that does not exist.

    `unread` holds the kinds of which a file could not be read: nothing is said of those, since
    the id may stand in that file.
    """
    known = known_ids(register)
    for record, parts in register.parts.items():
        for path, part in parts:
            for where, kind, wanted in _named(part):
                if wanted not in known[kind] and kind not in unread:
                    yield _missing(record, (*path, *where), kind, wanted, known[kind])


@cache
def references(cls: Any) -> tuple[tuple[str, str], ...]:
    """The fields of a class that hold the id of something, or ids, each with the kind of thing."""
    found = ((name, _named_by(hint)) for name, hint in hints.of_fields(cls).items())
    return tuple((name, named.kind) for name, named in found if named is not None)


def _named_by(hint: Any) -> Of | None:
    """The note on a value, on the items of a list, or on a value that may be left open."""
    options = (hint, *hints.options(hints.item(hint) or hint))
    noted = (hints.note(option, Of) for option in options)
    return next((note for note in noted if note is not None), None)


def _named(part: Any) -> Iterator[tuple[Path, str, str]]:
    """The references directly in `part`: where, the kind of thing, and its id."""
    for name, kind in references(part.__class__):
        value = getattr(part, name)
        if isinstance(value, tuple):
            yield from (((name, index), kind, item) for index, item in enumerate(value))
        elif isinstance(value, str):
            yield (name,), kind, value
    yield from _linked(part)


def _linked(part: Any) -> Iterator[tuple[Path, str, str]]:
    """The references that stand as links in the prose of `part`."""
    for path, text in walk.texts(part):
        if "](" in text:
            for kind, wanted in _LINK.findall(text):
                if kind in LINK_KINDS:
                    yield path, kind, wanted


def _missing(record: str, path: Path, kind: str, wanted: str, known: frozenset[str]) -> Finding:
    near = get_close_matches(wanted, sorted(known), n=1, cutoff=0.6)
    fix = f'write "{near[0]}", the nearest there is' if near else "use an id that exists"
    message = f'"{wanted}" is not the id of any {NOUNS[kind]}.'
    return Finding(record, path, "GV201", "error", message, f"{fix}, or add the record it names.")


def repeated(register: Register) -> Iterator[Finding]:
    """Every id given twice: within one list, and where ids are shared across records."""
    for record, parts in register.parts.items():
        for path, part in parts:
            for name, items in walk.lists(part):
                yield from _twice(record, (*path, name), items)
    yield from _twice_across(register)


def _twice(record: str, path: Path, items: tuple[Any, ...]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, item in enumerate(items):
        identity = getattr(item, "id", None)
        if identity in seen:
            yield _again(record, (*path, index, "id"), str(identity), "earlier in this list")
        seen.add(str(identity))


def _twice_across(register: Register) -> Iterator[Finding]:
    """Things that are named without what they stand in: each id stands in one list only."""
    first: defaultdict[str, dict[str, tuple[str, Path]]] = defaultdict(dict)
    for record, parts in register.parts.items():
        for path, part in parts:
            kind = _PART_OF.get(part.__class__)
            if kind is None or not kind.shared:
                continue
            here = (record, path[:-1])
            there = first[kind.name].setdefault(part.id, here)
            if there != here:
                where = f"in {there[0]}" if there[0] != record else "earlier in this file"
                yield _again(record, (*path, "id"), part.id, where)


def _again(record: str, path: Path, identity: str, where: str) -> Finding:
    message = f'The id "{identity}" is already used {where}.'
    return Finding(record, path, "GV202", "error", message, "Give this one an id of its own.")
