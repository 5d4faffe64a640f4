"""A table as JSON: an envelope that says what it is, around rows that hold whole records.

The text is the same for the same register and as-of day: nothing here asks the clock.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any

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


def json_table(table: DataTable, register: Register, as_of: date) -> bytes:
    """The table in its envelope, as UTF-8 JSON."""
    rows = nested_rows(table, register)
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


def nested_rows(table: DataTable, register: Register) -> list[dict[str, Any]]:
    """The rows as plain values."""
    return [row.nested() for row in table.rows(register)]


def digest(rows: list[dict[str, Any]]) -> str:
    """SHA-256 of the rows' canonical JSON (keys in order, no spaces, UTF-8), in hexadecimal."""
    canonical = json.dumps(rows, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"


def notice(table: DataTable, register: Register) -> str:
    """What must be said of the table: of policy clauses also that the notes are not policy."""
    if table.id == "policy_clauses" and register.working is not None:
        return f"{register.working.notice} {NOTICE}"
    return NOTICE


def json_bytes(value: object) -> bytes:
    """JSON for a file: readable, no HTML in it whatever the text, one final newline."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return f"{text.translate(_SAFE)}\n".encode()
