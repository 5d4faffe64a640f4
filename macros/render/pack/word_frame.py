"""The parts of a Word file that every pack shares, made once; a pack puts its own words in.

The library makes an empty document with our styles. Its parts are kept as text, with places for
what differs: the text, the words at the foot and the lists that count anew. What the library's
template says of the program that made it is replaced by our own settings and properties.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from xml.sax.saxutils import escape

from lxml import etree

from macros.render.pack.word_about import FONTS, PROGRAM, SETTINGS
from macros.render.pack.word_style import FOOT, blank_document

TEXT, NUMBERING = "word/document.xml", "word/numbering.xml"
_OWN = {"docProps/app.xml": PROGRAM, "word/settings.xml": SETTINGS, "word/fontTable.xml": FONTS}
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_BODY = re.compile(rb"<w:body>.*</w:body>", re.DOTALL)
_FOOT_REFERENCE = re.compile(rb"<w:footerReference [^>]*/>")
_LISTS_END = b"</w:numbering>"


@dataclass(frozen=True, slots=True)
class Frame:
    """The shared parts by name.

    `foot` refers to the foot of the pages; `counted` is the numbering of counted lists, and
    `lists` how many lists there are already.
    """

    parts: Mapping[str, bytes]
    foot: str
    counted: int
    lists: int

    def filled(self, body: str, foot: str, lists: str) -> dict[str, bytes]:
        """The parts of one file: its text, the words at its foot, and its own lists."""
        text = f"<w:body>{body}</w:body>".encode()
        own = {
            TEXT: _BODY.sub(lambda _: text, self.parts[TEXT]),
            NUMBERING: self.parts[NUMBERING].replace(_LISTS_END, lists.encode() + _LISTS_END),
        }
        said = escape(foot).encode()
        footers = {
            name: part.replace(FOOT.encode(), said)
            for name, part in self.parts.items()
            if FOOT.encode() in part
        }
        return {**self.parts, **own, **footers}


@cache
def frame() -> Frame:
    """The frame of every pack."""
    document = blank_document()
    out = io.BytesIO()
    document.save(out)
    with zipfile.ZipFile(out) as archive:
        parts = {name: _bare(name, archive.read(name)) for name in archive.namelist()}
    parts.update({name: text.encode() for name, text in _OWN.items()})
    found = _FOOT_REFERENCE.search(parts[TEXT])
    assert found is not None
    lists = [int(number) for number in re.findall(rb'<w:num w:numId="([0-9]+)"', parts[NUMBERING])]
    return Frame(MappingProxyType(parts), found[0].decode(), _counted(parts), max(lists))


def _counted(parts: Mapping[str, bytes]) -> int:
    """The numbering that the style of counted lists uses."""
    style = re.search(
        rb'(?s)w:styleId="ListNumber".*?<w:numId w:val="([0-9]+)"', parts["word/styles.xml"]
    )
    assert style is not None
    used = rb'<w:num w:numId="%s"[^>]*><w:abstractNumId w:val="([0-9]+)"' % style[1]
    kind = re.search(used, parts[NUMBERING])
    assert kind is not None
    return int(kind[1])


def _bare(name: str, part: bytes) -> bytes:
    """A part without the names of formats that it does not use, such as those of Word for Mac."""
    if not (name.startswith("word/") and name.endswith(".xml")):
        return part
    root = etree.fromstring(part)
    if _IGNORABLE in root.attrib:
        del root.attrib[_IGNORABLE]
    etree.cleanup_namespaces(root)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
