"""What an open-data table is: rows found in the register, and the columns they are shown in.

A row is a whole record with what it needs from around it. Knows how one cell is written as text;
does not know JSON, CSV or any particular table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum
from typing import Any, TypeAlias

from macros.domain.model.values import Money, ToConfirm, When
from macros.domain.plain import Plain, plain
from macros.domain.register import Register

SEPARATOR = " | "
Value: TypeAlias = Any
Flat: TypeAlias = "dict[str, str]"


class Datatype(StrEnum):
    """The datatypes of the W3C's Model for Tabular Data that a column can have."""

    STRING = "string"
    DATE = "date"
    DECIMAL = "decimal"
    INTEGER = "integer"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class TableRow:
    """A record, and the facts about it that stand outside it, such as the file it is in."""

    record: Any
    context: Mapping[str, Value] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Value:
        return self.context[name] if name in self.context else getattr(self.record, name)

    def nested(self) -> dict[str, Plain]:
        """The context and then the whole record, written as in the data."""
        around = {name: plain(value) for name, value in self.context.items()}
        inside = plain(self.record)
        if not isinstance(inside, dict):
            raise TypeError("a row is a record")
        return {**around, **inside}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the CSV. `many`: a cell holds a list, joined with " | ".

    `value` finds the cell in a row; without it, the column's name is looked up.
    """

    name: str
    title: str
    description: str
    datatype: Datatype = Datatype.STRING
    many: bool = False
    value: Callable[[TableRow], Value] | None = None

    def cell(self, row: TableRow) -> str:
        """The cell as text; an unknown or absent value is the empty text."""
        found = row[self.name] if self.value is None else self.value(row)
        if self.many:
            return SEPARATOR.join(_text(item) for item in found)
        return _text(found)


@dataclass(frozen=True, slots=True)
class DataTable:
    """One table. `kind` is the class of its records; `key` names the columns that tell rows apart.

    A table that is `optional` is published only once it has rows. A field of `kind` that needs no
    column of its own, although it is plain, is named in `without`.
    """

    id: str
    title: str
    description: str
    kind: type
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: Callable[[Register], Iterable[TableRow]]
    optional: bool = False
    without: tuple[str, ...] = ()

    def flat_rows(self, register: Register) -> list[Flat]:
        """Each row as text by column name, before anything that CSV adds."""
        return [
            {column.name: column.cell(row) for column in self.columns}
            for row in self.rows(register)
        ]


def _text(value: Value) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case str() | int() | Money():
            return str(value)
        case When():
            return (
                value.written if isinstance(value.written, str) else SEPARATOR.join(value.written)
            )
        case ToConfirm():
            return f"to confirm: {value.to_confirm}"
    raise TypeError(f"a cell cannot hold a {type(value).__name__}")
