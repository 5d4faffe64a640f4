"""The timeline as a drawing, and as a table that leaves nothing out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.timeline import change_days, milestones
from macros.render.figures.drawing import Drawing
from macros.render.figures.timeline import timeline
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext
from macros.render.views.days import DayChange
from macros.render.words.labels import LANE


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table; `page` is the day with a page of its own."""

    change: DayChange
    lane: str
    page: date | None


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The page."""

    figure: Drawing
    ahead: tuple[Entry, ...]
    past: tuple[Entry, ...]


def timeline_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    entries = [_entry(page, change) for change in _changes(page)]
    ahead = tuple(each for each in entries if _start(each) > page.as_of)
    past = tuple(each for each in reversed(entries) if _start(each) <= page.as_of)
    figure = timeline(page.register, page.as_of)
    return filled("timeline.html", page, TimelineView(figure, ahead, past))


def _start(entry: Entry) -> date:
    return entry.change.milestone.when.earliest


def _changes(page: PageContext) -> list[DayChange]:
    return [DayChange(each, page.record(each.record)) for each in milestones(page.register)]


def _entry(page: PageContext, change: DayChange) -> Entry:
    at = change.milestone.when
    has_page = at.is_exact and at.earliest in change_days(page.register)
    return Entry(change, LANE[change.milestone.lane], at.earliest if has_page else None)
