"""A table as JSON: an envelope that says what it is, around rows that hold whole records.

The text is the same for the same register and as-of day: nothing here asks the clock.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from macros.domain.register import Register
from macros.render.exports.table import DataTable

SCHEMA_VERSION = "1"
LICENCE = {
    "name": "Open Government Licence v3.0",
    "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
}
NOTICE = (
    "A prompt, not legal advice. Your tender documents, and the adopted document, win over this "
    "site."
)
# A web server that calls a download by the wrong name must not turn text into a page.
_SAFE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


Nested: TypeAlias = "list[dict[str, Any]]"


def json_table(table: DataTable, register: Register, as_of: date) -> bytes:
    """The table in its envelope, as UTF-8 JSON."""
    return enveloped(table, nested_rows(table, register), register, as_of)


def enveloped(table: DataTable, rows: Nested, register: Register, as_of: date) -> bytes:
    """The same for rows that are there already."""
    return json_bytes(
        {
            "schema_version": SCHEMA_VERSION,
            "table": table.id,
            "title": table.title,
            "description": table.description,
            "as_at": as_of.isoformat(),
            "digest": digest(rows),
            "licence": LICENCE,
            "notice": notice(table, register),
            "rows": rows,
        }
    )


def nested_rows(table: DataTable, register: Register) -> Nested:
    """The rows as plain values."""
    return [row.nested() for row in table.rows(register)]


def digest(rows: Nested) -> str:
    """SHA-256 of the rows' canonical JSON (keys in order, no spaces, UTF-8), in hexadecimal."""
    canonical = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"


def notice(table: DataTable, register: Register) -> str:
    """What must be said of the table: of policy clauses also that the notes are not policy."""
    if table.id == "policy_clauses" and register.working is not None:
        return f"{register.working.notice} {NOTICE}"
    return NOTICE


def json_bytes(value: Mapping[str, Any]) -> bytes:
    """JSON for a file: a line for each part and each row, no HTML in it whatever the text.

    The library writes one value on one line many times faster than it indents, and a line for each
    row is what a comparison of two versions needs.
    """
    parts = ",\n".join(f"{_line(name)}: {_part(part)}" for name, part in value.items())
    return f"{{\n{parts}\n}}\n".translate(_SAFE).encode()


def _part(part: Any) -> str:
    if isinstance(part, list) and part and isinstance(part[0], dict):
        rows = ",\n".join(map(_line, part))
        return f"[\n{rows}\n]"
    return _line(part)


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
