"""The timeline: lanes of bars and points over the years, with a line at the as-of day.

A day known only by its month, or on which sources differ, is drawn as the span in which it lies.
What happened before the first year shown stands in the table beside the drawing, which leaves
nothing out.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from macros.domain.register import Register
from macros.render.figures.drawing import Bar, Drawing, Line, Point, Sheet, Words
from macros.render.figures.rows import RowEvent, Span, TimelineRow, rows
from macros.render.figures.scale import Scale
from macros.render.words.labels import LANE
from macros.render.words.wording import day, listed

LANES = ("statement", "policy", "threshold", "law", "model", "council")
_WIDTH, _LEFT, _RIGHT, _TOP = 900, 140, 892, 30
_BAR, _LABEL, _GAP, _LANE_GAP = 12, 18, 12, 16
_CHARACTER = 7


def timeline(register: Register, as_of: date, lanes: tuple[str, ...] = LANES) -> Drawing:
    """The lanes asked for, from the first year of a statement or model to two years past now."""
    found = rows(register, lanes)
    scale = _scale(found, as_of)
    sheet = Sheet()
    bottom = _lanes(sheet, found, scale, as_of)
    _frame(sheet, scale, bottom, as_of)
    description = _description(found, scale, as_of)
    return Drawing(
        _WIDTH,
        bottom + 26,
        description,
        tuple(sheet.lines),
        tuple(sheet.bars),
        tuple(sheet.points),
        tuple(sheet.words),
    )


def _scale(found: tuple[TimelineRow, ...], as_of: date) -> Scale:
    """Whole years. The law lane does not stretch it: some rules are decades old."""
    days = [span.start for row in found for span in row.spans]
    days += [event.when.earliest for row in found if row.lane != "law" for event in row.events]
    first = min([*days, as_of]).year
    last = max([*days, as_of]).year + 1
    return Scale(date(first, 1, 1), date(last, 12, 31), _LEFT, _RIGHT)


def _lanes(sheet: Sheet, found: tuple[TimelineRow, ...], scale: Scale, as_of: date) -> int:
    """Draw every row and return where the last one ends."""
    y, lane = _TOP, ""
    for row in found:
        if row.lane != lane:
            y, lane = y + _LANE_GAP, row.lane
            sheet.lines.append(Line(0, y - 10, _RIGHT, y - 10, "fig-grid"))
            sheet.words.append(Words(0, y + 12, LANE[lane], "fig-strong"))
        y = _row(sheet, row, scale, y, as_of)
    return y


def _row(sheet: Sheet, row: TimelineRow, scale: Scale, y: int, as_of: date) -> int:
    """Draw one row from `y` down and return where the next may start."""
    if row.spread:
        return _spread(sheet, row, scale, y)
    top = y + _LABEL
    spans = [span for span in row.spans if span.end is None or span.end > scale.first]
    for span in spans:
        sheet.bars.append(_bar(span, scale, top, as_of))
    for event in row.events:
        _event(sheet, event, scale, top)
    text = f"{row.name} ({row.note})" if row.note else row.name
    starts = [span.start for span in spans] or [event.when.earliest for event in row.events]
    start = scale.place(min(starts, default=scale.first))
    sheet.words.append(_label(text, start, y + 12))
    return top + (_BAR if spans or row.events else 0) + _GAP


def _label(text: str, x: int, y: int) -> Words:
    """Words that start at `x`, or end at the right edge where they would run over it."""
    if x + len(text) * _CHARACTER > _RIGHT:
        return Words(_RIGHT, y, text, "fig-soft", "end")
    return Words(x, y, text, "fig-soft")


def _bar(span: Span, scale: Scale, y: int, as_of: date) -> Bar:
    start = scale.place(span.start)
    end = scale.place(scale.last if span.end is None else span.end)
    kind = "fig-span"
    if span.start > as_of:
        kind = "fig-span-planned"
    elif span.end is not None and span.end <= as_of:
        kind = "fig-span-ended"
    return Bar(start, y, max(end - start - 1, 2), _BAR, kind)


def _event(sheet: Sheet, event: RowEvent, scale: Scale, y: int) -> None:
    if not scale.holds(event.when.earliest):
        return
    start, end = scale.place(event.when.earliest), scale.place(event.when.latest)
    if event.when.is_exact:
        sheet.points.append(Point(start, y + _BAR // 2))
    else:
        sheet.bars.append(Bar(start, y, max(end - start, 6), _BAR, "fig-span-planned"))


def _spread(sheet: Sheet, row: TimelineRow, scale: Scale, y: int) -> int:
    """A row of points, each label on the first line of words where it has room."""
    ends: list[int] = []
    for event in row.events:
        if not scale.holds(event.when.earliest):
            continue
        _event(sheet, event, scale, y + 2)
        label = _label(event.label, scale.place(event.when.earliest) - 3, 0)
        width = len(event.label) * _CHARACTER
        left = label.x if label.anchor == "start" else label.x - width
        level = next((at for at, end in enumerate(ends) if end < left), len(ends))
        ends[level : level + 1] = [left + width + 8]
        sheet.words.append(replace(label, y=y + 30 + level * 15))
    return y + 20 + len(ends) * 15 + _GAP


def _frame(sheet: Sheet, scale: Scale, bottom: int, as_of: date) -> None:
    """The years below, and the as-of day as a line from top to bottom."""
    sheet.lines.append(Line(_LEFT, bottom, _RIGHT, bottom, "fig-line"))
    for year in scale.years():
        x = scale.place(year)
        sheet.lines.insert(0, Line(x, _TOP, x, bottom, "fig-grid"))
        sheet.words.append(Words(x + 4, bottom + 18, str(year.year), "fig-soft"))
    x = scale.place(as_of)
    sheet.lines.append(Line(x, 22, x, bottom, "fig-now"))
    sheet.words.append(Words(x, 14, day(as_of), "fig-now-text", "middle"))


def _description(found: tuple[TimelineRow, ...], scale: Scale, as_of: date) -> str:
    lanes = listed([LANE[lane].lower() for lane in dict.fromkeys(row.lane for row in found)])
    return (
        f"From {scale.first.year} to {scale.last.year}, one band for each of: {lanes}. "
        "A solid bar is in force, a grey bar has ended, a dashed bar is still to come or holds a "
        f"day that is not exactly known. The upright line marks {day(as_of)}."
    )
