"""The open data: each table with its files."""

from __future__ import annotations

from dataclasses import dataclass

from macros.render.exports import DataTable, published
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext


@dataclass(frozen=True, slots=True)
class TableView:
    """One table, how many rows it has, and the addresses of its files."""

    table: DataTable
    json: str
    csv: str
    metadata: str


def downloads_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    tables = tuple(_table(page, table) for table in published(page.register))
    return filled("downloads.html", page, tables)


def _table(page: PageContext, table: DataTable) -> TableView:
    base = f"/data/v1/{table.id}"
    return TableView(
        table,
        json=page.go(f"{base}.json"),
        csv=page.go(f"{base}.csv"),
        metadata=page.go(f"{base}.csv-metadata.json"),
    )
