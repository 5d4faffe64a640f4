"""Pieces of a Word file's text as XML: paragraphs, rows, fields to write in.

Element names are those of Office Open XML (ECMA-376, WordprocessingML). Text is written and not
built element by element: a pack has some ten thousand elements, and a build makes many packs.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

ALIAS_LIMIT = 64  # Word refuses a longer name for a field.


def line(style: str, *runs: str, number: int | None = None, section: str = "") -> str:
    """A paragraph in the style of this id.

    `number` is the list whose count it goes on with; `section` says how the pages up to here lie.
    """
    counted = "" if number is None else _numbered(number)
    about = f'<w:pPr><w:pStyle w:val="{style}"/>{counted}{section}</w:pPr>'
    return f"<w:p>{about}{''.join(runs)}</w:p>"


def _numbered(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def run(text: str, *, bold: bool = False) -> str:
    """A run of words."""
    about = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{about}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def room(label: str, prompt: str) -> str:
    """A field to write in (a content control), known to a screen reader by its label."""
    alias = f"<w:alias w:val={quoteattr(label[:ALIAS_LIMIT])}/>"
    about = f'<w:sdtPr>{alias}<w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr>'
    return f"<w:sdt>{about}<w:sdtContent>{line('Room', run(prompt))}</w:sdtContent></w:sdt>"


def row(cells: Sequence[str], widths: Sequence[int], *, header: bool) -> str:
    """A row of a table; a header row is repeated on every page, and no row is torn apart."""
    about = f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>"
    made = (_cell(text, width, header) for text, width in zip(cells, widths, strict=True))
    return f"<w:tr>{about}{''.join(made)}</w:tr>"


def _cell(text: str, width: int, header: bool) -> str:
    shade = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if header else ""
    about = f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{shade}</w:tcPr>'
    lines = [each for each in text.split("\n") if each] or [""]
    return f"<w:tc>{about}{''.join(_cell_line(each, header) for each in lines)}</w:tc>"


def _cell_line(text: str, header: bool) -> str:
    return line("Tabletext", *([run(text, bold=header)] if text else []))


def grid(rows: Sequence[str], widths: Sequence[int]) -> str:
    """A table of finished rows, with lines between its cells."""
    about = (
        f'<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:noVBand="1"/></w:tblPr>'
    )
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl>{about}<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def pages(width: int, height: int, edge: int, *, foot: str = "") -> str:
    """How pages lie, in twentieths of a point; `foot` refers to what stands at their foot."""
    turned = ' w:orient="landscape"' if width > height else ""
    sides = " ".join(f'w:{side}="{edge}"' for side in ("top", "right", "bottom", "left"))
    return (
        f'<w:sectPr>{foot}<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        f'<w:pgMar {sides} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )


def counted_anew(number: int, kind: int) -> str:
    """A list of its own that starts at 1; `kind` is the numbering it is of."""
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{start}</w:num>'
