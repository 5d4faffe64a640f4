"""The same Word file from the same content: its parts in order, without the time of making.

A Word file is a zip archive. What the library writes holds the clock and what its template was made
with; here each part gets the same date, and the settings and properties are our own.
"""

from __future__ import annotations

import io
import zipfile
from datetime import date
from xml.sax.saxutils import escape

from lxml import etree

from macros.render.pack.word_about import CORE, FONTS, PROGRAM, SETTINGS

_FIRST = "[Content_Types].xml"
_PROPERTIES = "docProps/core.xml"
_PROGRAM = "docProps/app.xml"
_SETTINGS = "word/settings.xml"
_FONTS = "word/fontTable.xml"
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
# The first day that the format can hold: it says nothing.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


def settled(written: bytes, title: str, note: str, as_of: date) -> bytes:
    """`written`, a Word file, with settled bytes and properties."""
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    core = CORE.format(title=escape(title), note=escape(note), day=as_of.isoformat())
    for name in [name for name in parts if name.startswith("word/") and name.endswith(".xml")]:
        parts[name] = _bare(parts[name])
    own = {_PROPERTIES: core, _PROGRAM: PROGRAM, _SETTINGS: SETTINGS, _FONTS: FONTS}
    parts.update({name: text.encode() for name, text in own.items()})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(parts, key=lambda name: (name != _FIRST, name)):
            archive.writestr(_entry(name), parts[name])
    return out.getvalue()


def _bare(part: bytes) -> bytes:
    """A part without the names of formats that it does not use, such as those of Word for Mac."""
    root = etree.fromstring(part)
    if _IGNORABLE in root.attrib:
        del root.attrib[_IGNORABLE]
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _NO_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    return entry
