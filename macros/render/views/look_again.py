"""What somebody must look up again, soonest first, and the changes to watch for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from macros.domain.freshness import Due, Why, look_again
from macros.domain.gaps import Doubt, gaps
from macros.domain.kinds import KIND
from macros.domain.model.watch import Watch, Watched
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views.reference import record_link
from macros.render.words.wording import day, month

WHY = {
    Why.REVIEW: "Read it again",
    Why.WATCH: "May have changed: see below",
    Why.FIGURES: "The figures are known to this day only",
    Why.PLANNED: "Planned for this day or month",
    Why.ADVICE: "Standing advice counts only to this day",
}


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing to look up, with a link to it and why."""

    due: Due
    link: Link
    why: str


@dataclass(frozen=True, slots=True)
class DueDay:
    """Everything to look up again by one day, or in one month whose day is not known."""

    id: str
    said: str
    overdue: bool
    rows: tuple[DueRow, ...]


@dataclass(frozen=True, slots=True)
class WatchedView:
    """One thing to watch, with links to what it would touch."""

    item: Watched
    touches: tuple[Link, ...]
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class LookAgainView:
    """The page. `disputed` and `unverified` count what the list to confirm has of them."""

    first: DueDay | None
    days: tuple[DueDay, ...]
    watch: Watch | None
    watched: tuple[WatchedView, ...]
    disputed: int
    unverified: int


def look_again_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    return filled("look-again.html", page, _view(page))


def _view(page: PageContext) -> LookAgainView:
    grouped = groupby(look_again(page.register), key=lambda due: (due.day, due.exact))
    days = tuple(_day(page, *when, tuple(found)) for when, found in grouped)
    watch, doubts = page.register.watch, [gap.doubt for gap in gaps(page.register)]
    return LookAgainView(
        next(iter(days), None),
        days,
        watch,
        tuple(_watched(page, item) for item in watch.items) if watch else (),
        doubts.count(Doubt.DISPUTED),
        doubts.count(Doubt.UNVERIFIED),
    )


def _day(page: PageContext, by: date, exact: bool, found: tuple[Due, ...]) -> DueDay:
    rows = tuple(DueRow(due, _link(page, due), WHY[due.why]) for due in found)
    said = day(by) if exact else f"{month(by)} (day not known)"
    return DueDay(by.isoformat() if exact else by.isoformat()[:7], said, by < page.as_of, rows)


def _link(page: PageContext, due: Due) -> Link:
    if due.why is Why.WATCH:
        return Link(due.title, page.to("watched", due.part))
    if due.why is Why.PLANNED:
        return Link(due.title, page.go("/timeline/"))
    found = record_link(page, due.record)
    return Link(due.title, page.go("/sources/") if found is None else found.href)


def _watched(page: PageContext, item: Watched) -> WatchedView:
    sources = (Link(page.source(id).title, page.to("source", id)) for id in item.sources)
    return WatchedView(item, tuple(_touched(page, item)), tuple(sources))


def _touched(page: PageContext, item: Watched) -> Iterator[Link]:
    named = (("duty", item.duties), ("npps", item.statements), ("model", item.models))
    for kind, ids in named:
        for id in ids:
            found = record_link(page, KIND[kind].record(id))
            if found is not None:
                yield found
    terms = {term.id: term.term for term in page.register.terms}
    yield from (Link(terms[id], page.to("term", id)) for id in item.terms)
    yield from (Link(KIND[name].label, page.to("kind", name)) for name in item.kinds)
