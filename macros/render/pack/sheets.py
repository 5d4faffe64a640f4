"""The tables of a pack as CSV files, one each, with the guard against formulas.

Each row also holds what the pack was made from, so that a sheet that has lost its pack still says
what standing its words have.
"""

from __future__ import annotations

from macros.domain.pack import TEXTS, Pack, Table
from macros.render.exports.sheet import csv_bytes
from macros.render.exports.table import Column


def csv_tables(pack: Pack) -> tuple[tuple[str, bytes], ...]:
    """Every table as a file name and its content, in the order of the pack."""
    return tuple((f"{table.id}.csv", _sheet(pack, table)) for table in pack.tables)


def _sheet(pack: Pack, table: Table) -> bytes:
    names = [*table.columns, "As of", "Pack digest", "Note"]
    last = [pack.as_of.isoformat(), pack.digest, TEXTS["note"]]
    columns = tuple(Column(name, name, name) for name in names)
    rows = [dict(zip(names, [*row, *last], strict=True)) for row in table.rows]
    return csv_bytes(columns, rows)
