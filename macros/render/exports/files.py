"""Every file of open data with its path on the site, and the list of them.

Knows which tables there are; does not write anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from macros.domain.register import Register
from macros.render.exports.asking import ASKING_ROWS
from macros.render.exports.council import (
    DECIDES,
    DELEGATIONS,
    EVENTS,
    FUNCTIONS,
    POLICY_CLAUSES,
    PRIORITIES,
    ROLES,
    STRATEGIES,
)
from macros.render.exports.envelope import (
    LICENCE,
    NOTICE,
    SCHEMA_VERSION,
    Nested,
    digest,
    enveloped,
    json_bytes,
    nested_rows,
)
from macros.render.exports.figures import LINES, REGIMES, THRESHOLDS
from macros.render.exports.framework import (
    CONTRACT_REVISIONS,
    CONTRACTS,
    MEASURES,
    OUTCOME_REVISIONS,
    OUTCOMES,
)
from macros.render.exports.national import (
    ASKS,
    DUTIES,
    MODEL_OUTCOMES,
    MODELS,
    STATEMENTS,
)
from macros.render.exports.own import completed
from macros.render.exports.reference import MILESTONES, SOURCES, TERMS, TO_CONFIRM
from macros.render.exports.sheet import csv_metadata, csv_table
from macros.render.exports.table import DataTable
from macros.render.exports.watching import ADVICE, WATCHED
from macros.render.pages.addresses import relative

DATA = "data/v1"
SCHEMAS = "schema/1"
_INDEX = f"{DATA}/index.json"
_DESIGNED: tuple[DataTable, ...] = (
    POLICY_CLAUSES,
    STATEMENTS,
    ASKS,
    DUTIES,
    ASKING_ROWS,
    REGIMES,
    THRESHOLDS,
    LINES,
    MODELS,
    MODEL_OUTCOMES,
    OUTCOMES,
    OUTCOME_REVISIONS,
    MEASURES,
    CONTRACTS,
    CONTRACT_REVISIONS,
    FUNCTIONS,
    STRATEGIES,
    PRIORITIES,
    ROLES,
    DELEGATIONS,
    DECIDES,
    EVENTS,
    WATCHED,
    ADVICE,
    MILESTONES,
    TO_CONFIRM,
    TERMS,
    SOURCES,
)
TABLES: tuple[DataTable, ...] = tuple(completed(table) for table in _DESIGNED)


def published(register: Register) -> tuple[DataTable, ...]:
    """The tables that this register fills: an optional one only when it has a row."""
    return tuple(
        table for table in TABLES if not table.optional or any(True for _ in table.rows(register))
    )


def files(
    register: Register, as_of: date, schemas: Mapping[str, bytes] | None = None
) -> Iterator[tuple[str, bytes]]:
    """Each file's path on the site (no leading slash) and content; `schemas` by file name."""
    entries = []
    for table in published(register):
        rows = nested_rows(table, register)
        entries.append(_entry(table, rows))
        yield f"{DATA}/{table.id}.json", enveloped(table, rows, register, as_of)
        yield f"{DATA}/{table.id}.csv", csv_table(table, register)
        yield f"{DATA}/{table.id}.csv-metadata.json", csv_metadata(table, register, as_of)
    copied = schemas or {}
    yield _INDEX, _index(entries, as_of, sorted(copied))
    for name in sorted(copied):
        yield f"{SCHEMAS}/{name}", copied[name]


def _index(entries: list[dict[str, Any]], as_of: date, schemas: list[str]) -> bytes:
    """The list of files. Each address is relative to it, so that it holds wherever the site is."""
    return json_bytes(
        {
            "schema_version": SCHEMA_VERSION,
            "title": "Open data of this guide",
            "as_at": as_of.isoformat(),
            "licence": LICENCE,
            "notice": NOTICE,
            "tables": entries,
            "schemas": [relative(f"/{_INDEX}", f"/{SCHEMAS}/{name}") for name in schemas],
        }
    )


def _entry(table: DataTable, rows: Nested) -> dict[str, Any]:
    return {
        "table": table.id,
        "title": table.title,
        "description": table.description,
        "row_count": len(rows),
        "digest": digest(rows),
        "json": f"{table.id}.json",
        "csv": f"{table.id}.csv",
        "csv_metadata": f"{table.id}.csv-metadata.json",
    }
