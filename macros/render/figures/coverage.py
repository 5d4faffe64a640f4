"""The coverage map: a bar for each thing that may be served, as long as its outcomes are many.

A thing that nothing serves has no bar: a dashed mark and the word "none" stand in its place.
"""

from __future__ import annotations

from dataclasses import dataclass

from macros.render.figures.drawing import Bar, Drawing, Line, Sheet, Words

_WIDTH, _LEFT, _RIGHT, _TOP = 900, 430, 860, 8
_ROW, _BAR, _BAND = 24, 12, 34
_LONGEST = 58


@dataclass(frozen=True, slots=True)
class Served:
    """One thing that outcomes may serve, and how many do."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class CoverageBand:
    """Things of one kind under their title."""

    title: str
    rows: tuple[Served, ...]


def coverage(bands: tuple[CoverageBand, ...]) -> Drawing:
    """All bands, one below the other, on one scale from zero to the greatest count."""
    most = max((row.count for band in bands for row in band.rows), default=0)
    sheet, y = Sheet(), _TOP
    for band in bands:
        sheet.lines.append(Line(0, y, _RIGHT, y, "fig-grid"))
        sheet.words.append(Words(0, y + 22, band.title, "fig-strong"))
        y += _BAND
        for row in band.rows:
            _row(sheet, row, y, most)
            y += _ROW
        y += 10
    sheet.lines.append(Line(_LEFT, _TOP, _LEFT, y - 8, "fig-line"))
    return _drawing(sheet, y, bands)


def _row(sheet: Sheet, row: Served, y: int, most: int) -> None:
    sheet.words.append(Words(_LEFT - 12, y + 12, _short(row.name), "fig-soft", "end"))
    if row.count == 0:
        sheet.bars.append(Bar(_LEFT + 2, y + 2, 26, _BAR, "fig-span-planned"))
        sheet.words.append(Words(_LEFT + 38, y + 12, "none"))
        return
    length = (_RIGHT - _LEFT - 30) * row.count // most
    sheet.bars.append(Bar(_LEFT, y + 2, length, _BAR, "fig-span"))
    sheet.words.append(Words(_LEFT + length + 8, y + 12, str(row.count)))


def _short(name: str) -> str:
    """A name that fits beside the bars; the table below has it whole."""
    if len(name) <= _LONGEST:
        return name
    return name[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _drawing(sheet: Sheet, bottom: int, bands: tuple[CoverageBand, ...]) -> Drawing:
    return Drawing(
        _WIDTH,
        bottom,
        _description(bands),
        tuple(sheet.lines),
        tuple(sheet.bars),
        tuple(sheet.points),
        tuple(sheet.words),
    )


def _description(bands: tuple[CoverageBand, ...]) -> str:
    """What is served and what is not, in words."""
    told = (f"{band.title}: {_told(band)}" for band in bands)
    return " ".join(("One bar for each, as long as its outcomes are many.", *told))


def _told(band: CoverageBand) -> str:
    empty = [row.name for row in band.rows if row.count == 0]
    served = f"{len(band.rows) - len(empty)} of {len(band.rows)} served"
    return f"{served}; none for: {'; '.join(empty)}." if empty else f"{served}."
