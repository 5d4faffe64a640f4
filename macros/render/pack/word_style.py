"""How a Word file of this guide looks: A4, dark headings, British English, and a line at the foot.

Everything is a style, so that an officer can change all of one kind at once.
"""

from __future__ import annotations

from typing import Any

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor

MARGIN = Mm(20)
SHORT, LONG = Mm(210), Mm(297)
TWIP = 635  # English Metric Units in a twentieth of a point, the unit of most attributes
# Where a pack puts its own words.
FOOT = "{foot}"
_INK = RGBColor(0x1A, 0x1A, 0x1A)
_SIZES = {"Title": 24, "Heading 1": 18, "Heading 2": 14, "Heading 3": 12}


def blank_document() -> WordDocument:
    """An empty document with our styles; FOOT stands for the words at the foot of every page."""
    document = Document()
    _in_british_english(document)
    _without_extras(document)
    _without_unused_styles(document)
    for name in ("Normal", *_SIZES, "Caption", "List Bullet", "List Number"):
        _dark(document.styles[name], _SIZES.get(name))
    document.styles["Caption"].paragraph_format.keep_with_next = True
    for name in ("Field label", "Field hint", "Notice", "Table text", "Room", "Section end"):
        _add(document, name)
    _foot(document.sections[0])
    return document


def _in_british_english(document: WordDocument) -> None:
    for found in document.styles.element.iter(qn("w:lang")):
        for name in ("w:val", "w:eastAsia"):
            found.set(qn(name), "en-GB")


def _without_extras(document: WordDocument) -> None:
    """Leave out what the library's template brings and no file of ours uses."""
    for holder in (document.part.rels, document.part.package.rels):
        for key in [k for k, rel in holder.items() if rel.reltype.endswith(_EXTRAS)]:
            del holder[key]


_AFTER_EDGES = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")
_TABLES = ("TableNormal", "TableGrid")
_MACROS = ("MacroText", "MacroTextChar")
# A second copy of the styles, a picture of an empty page, an empty list of books, and settings for
# a web page.
_EXTRAS = ("/stylesWithEffects", "/thumbnail", "/customXml", "/webSettings")


def _without_unused_styles(document: WordDocument) -> None:
    """The library brings a hundred styles for tables; a smaller file is written faster.

    Also its style for macros, the only one in a font that no other style has, and the numbers of
    the sittings in which the template was written.
    """
    held = document.styles.element
    for sitting in list(held.iter(qn("w:rsid"))):
        sitting.getparent().remove(sitting)
    for style in held.findall(qn("w:style")):
        name = style.get(qn("w:styleId"))
        if name in _MACROS or (style.get(qn("w:type")) == "table" and name not in _TABLES):
            held.remove(style)


def _dark(style: Any, size: int | None) -> None:
    style.font.name, style.font.color.rgb = "Arial", _INK
    # The theme's own fonts would win over the name.
    fonts = style.element.rPr.rFonts
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    if size is not None:
        style.font.size = Pt(size)


def _add(document: WordDocument, name: str) -> None:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    kept, after, bold, italic = {
        "Field label": (True, 0, True, False),
        "Field hint": (True, 0, False, True),
        "Notice": (False, 8, False, False),
        "Table text": (False, 2, False, False),
        "Room": (False, 12, False, False),
        "Section end": (False, 0, False, False),
    }[name]
    style.paragraph_format.keep_with_next = kept
    style.paragraph_format.space_after = Pt(after)
    style.font.bold, style.font.italic = bold, italic
    if name == "Table text":
        style.font.size = Pt(9.5)
    if name in ("Notice", "Room"):
        _edged(style, "left" if name == "Notice" else "bottom")


def _edged(style: Any, side: str) -> None:
    edges = _element("w:pBdr")
    edges.append(_element(f"w:{side}", val="single", sz="12", space="6", color="595959"))
    # The format fixes the order of these.
    style.element.get_or_add_pPr().insert_element_before(edges, *_AFTER_EDGES)


def _foot(section: Section) -> None:
    line = section.footer.paragraphs[0]
    line.text = f"{FOOT} Page "
    line._p.extend(_page_number())


def _page_number() -> tuple[Any, ...]:
    """Runs for the number of the page, which Word works out."""
    begin, code, end = _element("w:r"), _element("w:r"), _element("w:r")
    begin.append(_element("w:fldChar", fldCharType="begin"))
    asked = _element("w:instrText")
    asked.text = "PAGE"
    code.append(asked)
    end.append(_element("w:fldChar", fldCharType="end"))
    return begin, code, end


def _element(name: str, **attributes: str) -> Any:
    """An element such as "w:pBdr" with attributes of the same namespace."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
