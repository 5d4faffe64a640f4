"""The timeline as a drawing, and as a table that leaves nothing out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.timeline.milestones import change_days, milestones
from macros.render.environment import filled
from macros.render.figures.drawing import Drawing
from macros.render.figures.timeline import timeline
from macros.render.labels import LANE
from macros.render.scene import Scene
from macros.render.views.days import Change


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the table; `page` is the day with a page of its own."""

    change: Change
    lane: str
    page: date | None


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The page."""

    figure: Drawing
    ahead: tuple[Entry, ...]
    past: tuple[Entry, ...]


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used."""
    entries = [_entry(scene, change) for change in _changes(scene)]
    ahead = tuple(each for each in entries if _start(each) > scene.as_of)
    past = tuple(each for each in reversed(entries) if _start(each) <= scene.as_of)
    figure = timeline(scene.register, scene.as_of)
    return filled("timeline.html", scene, TimelineView(figure, ahead, past))


def _start(entry: Entry) -> date:
    return entry.change.milestone.when.earliest


def _changes(scene: Scene) -> list[Change]:
    return [Change(each, scene.record(each.record)) for each in milestones(scene.register)]


def _entry(scene: Scene, change: Change) -> Entry:
    at = change.milestone.when
    has_page = at.is_exact and at.earliest in change_days(scene.register)
    return Entry(change, LANE[change.milestone.lane], at.earliest if has_page else None)
