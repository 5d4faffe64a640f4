"""The same Word file from the same content: its parts in order, without the time of making.

A Word file is a zip archive, whose entries hold the clock; here each part gets the same date.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date
from xml.sax.saxutils import escape

from macros.render.pack.word_about import CORE

_FIRST = "[Content_Types].xml"
_PROPERTIES = "docProps/core.xml"
# The first day that the format can hold: it says nothing.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def settled(parts: Mapping[str, bytes], title: str, note: str, as_of: date) -> bytes:
    """A Word file of `parts` by name, with properties of our own and settled bytes."""
    core = CORE.format(title=escape(title), note=escape(note), day=as_of.isoformat())
    parts = {**parts, _PROPERTIES: core.encode()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            archive.writestr(_entry(name), parts[name])
    return out.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    return entry
