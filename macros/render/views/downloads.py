"""The open data: each table with its files."""

from __future__ import annotations

from dataclasses import dataclass

from macros.render.environment import filled
from macros.render.exports import Table, published
from macros.render.scene import Scene


@dataclass(frozen=True, slots=True)
class TableView:
    """One table, how many rows it has, and the addresses of its files."""

    table: Table
    json: str
    csv: str
    metadata: str


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used."""
    tables = tuple(_table(scene, table) for table in published(scene.register))
    return filled("downloads.html", scene, tables)


def _table(scene: Scene, table: Table) -> TableView:
    base = f"/data/v1/{table.id}"
    return TableView(
        table,
        json=scene.go(f"{base}.json"),
        csv=scene.go(f"{base}.csv"),
        metadata=scene.go(f"{base}.csv-metadata.json"),
    )
