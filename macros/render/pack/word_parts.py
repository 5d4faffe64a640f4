"""Pieces of a Word file that the library has no words for: rows, fields to write in, lists anew.

Element names are those of Office Open XML (ECMA-376, WordprocessingML).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

ALIAS_LIMIT = 64  # Word refuses a longer name for a field.


def element(name: str, **attributes: str) -> Any:
    """An element such as "w:tr" with attributes of the same namespace."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def row(cells: Sequence[str], widths: Sequence[int], *, header: bool) -> Any:
    """A row of a table; a header row is repeated on every page, and no row is torn apart."""
    made, about = element("w:tr"), element("w:trPr")
    about.append(element("w:cantSplit"))
    if header:
        about.append(element("w:tblHeader"))
    made.append(about)
    for text, width in zip(cells, widths, strict=True):
        made.append(_cell(text, width, bold=header))
    return made


def _cell(text: str, width: int, *, bold: bool) -> Any:
    cell, about = element("w:tc"), element("w:tcPr")
    about.append(element("w:tcW", w=str(width), type="dxa"))
    if bold:
        about.append(element("w:shd", val="clear", color="auto", fill="E7E6E6"))
    cell.append(about)
    for line in [line for line in text.split("\n") if line] or [""]:
        cell.append(_line(line, bold=bold))
    return cell


def _line(text: str, *, bold: bool) -> Any:
    return line("Tabletext", *([run(text, bold=bold)] if text else []))


def line(style: str, *runs: Any, number: int | None = None) -> Any:
    """A paragraph in the style of this id; `number` is the list whose count it goes on with."""
    made, about = element("w:p"), element("w:pPr")
    about.append(element("w:pStyle", val=style))
    if number is not None:
        counted = element("w:numPr")
        counted.append(element("w:ilvl", val="0"))
        counted.append(element("w:numId", val=str(number)))
        about.append(counted)
    made.append(about)
    made.extend(runs)
    return made


def run(text: str, *, bold: bool = False) -> Any:
    """A run of words."""
    made = element("w:r")
    if bold:
        about = element("w:rPr")
        about.append(element("w:b"))
        made.append(about)
    words = element("w:t")
    words.text = text
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.append(words)
    return made


def room(label: str, prompt: str) -> Any:
    """A field to write in (a content control), known to a screen reader by its label."""
    made, about, inside = element("w:sdt"), element("w:sdtPr"), element("w:sdtContent")
    about.append(element("w:alias", val=label[:ALIAS_LIMIT]))
    about.append(element("w:showingPlcHdr"))
    about.append(element("w:text", multiLine="1"))
    inside.append(line("Room", run(prompt)))
    made.extend((about, inside))
    return made


def page_number() -> tuple[Any, ...]:
    """Runs for the number of the page, which Word works out."""
    begin, code, end = element("w:r"), element("w:r"), element("w:r")
    begin.append(element("w:fldChar", fldCharType="begin"))
    asked = element("w:instrText")
    asked.text = "PAGE"
    code.append(asked)
    end.append(element("w:fldChar", fldCharType="end"))
    return begin, code, end


def grid(rows: Sequence[Any], widths: Sequence[int]) -> Any:
    """A table of finished rows, with lines between its cells."""
    made, about, columns = element("w:tbl"), element("w:tblPr"), element("w:tblGrid")
    about.append(element("w:tblStyle", val="TableGrid"))
    about.append(element("w:tblW", w=str(sum(widths)), type="dxa"))
    about.append(element("w:tblLook", firstRow="1", lastRow="0", firstColumn="0", noVBand="1"))
    columns.extend([element("w:gridCol", w=str(width)) for width in widths])
    made.extend((about, columns, *rows))
    return made
