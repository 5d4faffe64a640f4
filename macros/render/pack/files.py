"""Every published file of the tender packs: parts for the browser, ready packs, empty forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from macros.domain.pack import TEMPLATES, composed, parts, template
from macros.domain.plain import plain
from macros.domain.proportionality import assessed
from macros.render.exports.envelope import LICENCE, NOTICE, SCHEMA_VERSION, digest, json_bytes
from macros.render.exports.sheet import csv_metadata, csv_table
from macros.render.pack.forms import FORMS
from macros.render.pack.word import word
from macros.render.pack.words import WORDS
from macros.render.pages.edition import Edition

PARTS = "tools/outcome-picker/parts.json"
FORM_FOLDER = "downloads/templates"


def files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Each file's path on the site (no leading slash) and content; none without a menu."""
    register, as_of = edition.register, edition.as_of
    if not register.outcomes:
        return
    held = parts(register, WORDS)
    yield PARTS, parts_file(held, as_of)
    for ready in edition.ready_packs.values():
        answer: Any = plain(assessed(register, ready.case, tuple(sorted(ready.chosen))))
        yield ready.path, word(composed(held, answer, as_of, example=True))
    for id in TEMPLATES:
        yield f"{FORM_FOLDER}/{id}.docx", word(template(id, held, as_of))
    for form in FORMS:
        yield f"{FORM_FOLDER}/{form.id}.csv", csv_table(form, register)
        about = csv_metadata(form, register, as_of, form=True)
        yield f"{FORM_FOLDER}/{form.id}.csv-metadata.json", about


def parts_file(held: Mapping[str, Any], as_of: date) -> bytes:
    """What a browser composes a pack from, in an envelope like that of a table."""
    return json_bytes(
        {
            "schema_version": SCHEMA_VERSION,
            "as_at": as_of.isoformat(),
            "digest": digest([dict(held)]),
            "licence": LICENCE,
            "notice": NOTICE,
            "parts": held,
        }
    )
