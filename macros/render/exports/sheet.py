"""A table as CSV (RFC 4180) and its description for machines (W3C, CSV on the Web).

UTF-8, one header line with the columns' names, lines end in CR LF as RFC 4180 says. A byte order
mark comes first: without it a spreadsheet that opens the file by a double click takes it for the
machine's old character set and shows a pound sign as two wrong signs. A text cell that a
spreadsheet would run as a formula starts with an apostrophe here and only here.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable
from datetime import date
from typing import Any

from macros.domain.register import Register
from macros.render.exports.envelope import LICENCE, json_bytes, notice
from macros.render.exports.table import SEPARATOR, Column, DataTable, Datatype, Flat

# The last four are the full-width forms of the first.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_MARK_NOTE = "The file is UTF-8 and starts with a byte order mark."
_GUARD_NOTE = (
    "A text cell that would start with = + - @, a tab or a line end (or a full-width form) starts "
    "with an apostrophe"
)


def guarded(text: str) -> str:
    """`text`, with an apostrophe before it if a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def csv_table(table: DataTable, register: Register) -> bytes:
    """The table as CSV."""
    return csv_bytes(table.columns, table.flat_rows(register))


def csv_bytes(columns: tuple[Column, ...], rows: Iterable[Flat]) -> bytes:
    """A header and the rows; only text columns are guarded, never numbers, dates or yes and no."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    for row in rows:
        writer.writerow([_cell(column, row[column.name]) for column in columns])
    return codecs.BOM_UTF8 + out.getvalue().encode()


def _cell(column: Column, text: str) -> str:
    return guarded(text) if column.datatype is Datatype.STRING else text


def csv_metadata(table: DataTable, register: Register, as_of: date, *, form: bool = False) -> bytes:
    """What the CSV holds, as a table description of the CSV on the Web recommendation.

    A `form` is a sheet to fill in, which has no JSON file beside it.
    """
    return json_bytes(
        {
            "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
            "url": f"{table.id}.csv",
            "dc:title": table.title,
            "dc:description": f"{table.description} {_MARK_NOTE} {_guard_note(form)}",
            "dc:license": {"@id": LICENCE["url"]},
            "dc:rights": notice(table, register),
            "dc:date": {"@value": as_of.isoformat(), "@type": "xsd:date"},
            "dialect": {
                "encoding": "utf-8",
                "delimiter": ",",
                "quoteChar": '"',
                "doubleQuote": True,
                "lineTerminators": ["\r\n"],
                "header": True,
                "headerRowCount": 1,
            },
            "tableSchema": {
                "columns": [_described(column, table) for column in table.columns],
                "primaryKey": list(table.key),
            },
        }
    )


def _guard_note(form: bool) -> str:
    if form:
        return f"{_GUARD_NOTE}, which is not part of the text."
    return f"{_GUARD_NOTE}; the JSON file of this table has the exact text."


def _described(column: Column, table: DataTable) -> dict[str, Any]:
    """The header of the file is the name, so the name is the first of the titles."""
    described: dict[str, Any] = {
        "name": column.name,
        "titles": [column.name, column.title],
        "dc:description": column.description,
        "datatype": column.datatype.value,
    }
    if column.many:
        described["separator"] = SEPARATOR
    if column.name in table.key:
        described["required"] = True
    return described
