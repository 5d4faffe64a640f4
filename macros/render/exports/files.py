"""Every file of open data with its path on the site, and the list of them.

Knows which tables there are; does not write anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from macros.domain.register import Register
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
    digest,
    json_bytes,
    json_table,
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
    ASKING_ROWS,
    ASKS,
    DUTIES,
    MODEL_OUTCOMES,
    MODELS,
    STATEMENTS,
)
from macros.render.exports.own import completed
from macros.render.exports.reference import MILESTONES, SOURCES, TERMS, TO_CONFIRM
from macros.render.exports.sheet import csv_metadata, csv_table
from macros.render.exports.table import Table

DATA = "data/v1"
SCHEMAS = "schema/1"
_DESIGNED: tuple[Table, ...] = (
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
    MILESTONES,
    TO_CONFIRM,
    TERMS,
    SOURCES,
)
TABLES: tuple[Table, ...] = tuple(completed(table) for table in _DESIGNED)


def published(register: Register) -> tuple[Table, ...]:
    """The tables that this register fills: an optional one only when it has a row."""
    return tuple(
        table for table in TABLES if not table.optional or any(True for _ in table.rows(register))
    )


def files(
    register: Register, as_of: date, schemas: Mapping[str, bytes] | None = None
) -> Iterator[tuple[str, bytes]]:
    """Each file's path on the site (no leading slash) and content; `schemas` by file name."""
    for table in published(register):
        yield f"{DATA}/{table.id}.json", json_table(table, register, as_of)
        yield f"{DATA}/{table.id}.csv", csv_table(table, register)
        yield f"{DATA}/{table.id}.csv-metadata.json", csv_metadata(table, register, as_of)
    copied = schemas or {}
    yield f"{DATA}/index.json", _index(register, as_of, sorted(copied))
    for name in sorted(copied):
        yield f"{SCHEMAS}/{name}", copied[name]


def _index(register: Register, as_of: date, schemas: list[str]) -> bytes:
    return json_bytes(
        {
            "schema_version": SCHEMA_VERSION,
            "title": "Open data of this guide",
            "as_at": as_of.isoformat(),
            "licence": LICENCE,
            "notice": NOTICE,
            "tables": [_entry(table, register) for table in published(register)],
            "schemas": [f"/{SCHEMAS}/{name}" for name in schemas],
        }
    )


def _entry(table: Table, register: Register) -> dict[str, Any]:
    rows = nested_rows(table, register)
    return {
        "table": table.id,
        "title": table.title,
        "description": table.description,
        "row_count": len(rows),
        "digest": digest(rows),
        "json": f"/{DATA}/{table.id}.json",
        "csv": f"/{DATA}/{table.id}.csv",
        "csv_metadata": f"/{DATA}/{table.id}.csv-metadata.json",
    }
