"""The same Word file from the same content: its parts in order, without the time of making.

A Word file is a zip archive. What the library writes holds the clock and its own name; here each
part gets the same date, and the properties are our own.
"""

from __future__ import annotations

import io
import zipfile
from datetime import date
from xml.sax.saxutils import escape

_FIRST = "[Content_Types].xml"
_PROPERTIES = "docProps/core.xml"
# The first day that the format can hold: it says nothing.
_NO_DATE = (1980, 1, 1, 0, 0, 0)
_CORE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties \
xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title>\
<dc:creator>Social value guide</dc:creator><dc:description>{note}</dc:description>\
<dcterms:created xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:created>\
<dcterms:modified xsi:type="dcterms:W3CDTF">{day}T00:00:00Z</dcterms:modified>\
<dc:language>en-GB</dc:language></cp:coreProperties>
"""


def settled(parts: dict[str, bytes], title: str, note: str, as_of: date) -> bytes:
    """A Word file of `parts` by name, with properties of our own and settled bytes."""
    core = _CORE.format(title=escape(title), note=escape(note), day=as_of.isoformat())
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
