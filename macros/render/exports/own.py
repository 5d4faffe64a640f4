"""Columns for fields that are shown as they are: name, words and datatype come from the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from datetime import date
from types import NoneType
from typing import Any

from macros.domain import hints
from macros.domain.model.notes import Called, Told
from macros.domain.model.values import Money, ToConfirm, When
from macros.render.exports.columns import texts, when
from macros.render.exports.table import Column, DataTable, Datatype

_DATATYPES = {
    date: Datatype.DATE,
    Money: Datatype.DECIMAL,
    int: Datatype.INTEGER,
    bool: Datatype.BOOLEAN,
}

_IN_ONE_CELL = (Money, When, ToConfirm)


def own(kind: type, *names: str) -> tuple[Column, ...]:
    """Columns for fields of a class, in the order in which they are named.

    Raise KeyError for a name that is not a field.
    """
    known = hints.of_fields(kind)
    return tuple(column for name in names for column in _columns(name, known[name]))


def completed(table: DataTable) -> DataTable:
    """The table with a column, at its end, for each plain field that has none.

    So a field that is added to a record is published without a line here.
    """
    have = {*table.without, *(column.name for column in table.columns)}
    fields = hints.of_fields(table.kind).items()
    rest = [name for name, hint in fields if name not in have and _is_plain(hint)]
    return replace(table, columns=(*table.columns, *own(table.kind, *rest)))


def _is_plain(hint: Any) -> bool:
    """Whether a value, or each item of a list, is one word, text, number or day."""
    if hints.note(hint, str) is None:
        return False
    options = [hints.bare(each) for each in hints.options(hints.item(hint) or hint)]
    return not any(is_dataclass(each) and each not in _IN_ONE_CELL for each in options)


def _columns(name: str, hint: Any) -> Iterator[Column]:
    title, words = _told(name, hint)
    values = [hints.bare(each) for each in hints.options(hint) if hints.bare(each) is not NoneType]
    if hints.item(hint) is not None:
        yield texts(name, title, words)
    elif When in values:
        yield from when(name, title, words)
    else:
        # What is still to confirm is said in words, so a cell may hold any text.
        only = values[0] if ToConfirm not in values else str
        yield Column(name, title, words, _DATATYPES.get(only, Datatype.STRING))


def _told(name: str, hint: Any) -> tuple[str, str]:
    """The title and the words for readers: those for editors, where there are no others."""
    told, called = hints.note(hint, Told), hints.note(hint, Called)
    title = called.title if called else hints.spaced(name)
    return (told.title or title, told.words) if told else (title, hints.note(hint, str))
