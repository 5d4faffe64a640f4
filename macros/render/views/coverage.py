"""What the menu serves and what it leaves out: asks of the statement, priorities, outcomes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from macros.domain.model.outcome import OutcomeRevision
from macros.domain.model.statement import Statement
from macros.domain.timeline import on
from macros.render.figures.coverage import CoverageBand, Served, coverage
from macros.render.figures.drawing import Drawing
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views import outcome_words as words


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One thing that may be served, and the outcomes that serve it."""

    link: Link
    outcomes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """Things of one kind."""

    id: str
    title: str
    what: str
    rows: tuple[CoverageRow, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """Outcomes that lack one kind of link."""

    what: str
    outcomes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    """The page. `empty` are the things of any kind that nothing serves."""

    figure: Drawing
    tables: tuple[CoverageTable, ...]
    empty: tuple[CoverageRow, ...]
    missing: tuple[Missing, ...]


def coverage_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    tables = tuple(_tables(page))
    bands = tuple(
        CoverageBand(
            table.title, tuple(Served(row.link.text, len(row.outcomes)) for row in table.rows)
        )
        for table in tables
    )
    empty = tuple(row for table in tables for row in table.rows if not row.outcomes)
    made = CoverageView(coverage(bands), tables, empty, tuple(_missing(page)))
    return filled("coverage.html", page, made)


def _tables(page: PageContext) -> Iterator[CoverageTable]:
    found = on(page.register, page.as_of).statement
    if isinstance(found, Statement):
        asks = tuple(
            CoverageRow(Link(ask.title, page.to("ask", ask.id)), _serving(page, ask.id, _asks))
            for ask in found.asks
        )
        yield CoverageTable("asks", f"Asks of {found.short_title}", "Ask", asks)
    for strategy in page.register.council.strategies:
        rows = tuple(
            CoverageRow(
                Link(each.title, page.to("priority", each.id)), _serving(page, each.id, _aims)
            )
            for each in strategy.priorities
        )
        yield CoverageTable(f"for-{strategy.id}", strategy.title, "Priority", rows)


def _asks(item: OutcomeRevision) -> tuple[str, ...]:
    return item.asks


def _aims(item: OutcomeRevision) -> tuple[str, ...]:
    return item.priorities


def _clauses(item: OutcomeRevision) -> tuple[str, ...]:
    return item.clauses


def _models(item: OutcomeRevision) -> tuple[str, ...]:
    return tuple(row.outcome for row in item.crosswalk if row.outcome is not None)


_LINKS: tuple[tuple[str, Callable[[OutcomeRevision], tuple[str, ...]]], ...] = (
    ("No ask of a national statement", _asks),
    ("No priority of the Council", _aims),
    ("No clause of the policy", _clauses),
    ("No likeness in a national model", _models),
)


def _serving(
    page: PageContext, id: str, links: Callable[[OutcomeRevision], tuple[str, ...]]
) -> tuple[Link, ...]:
    return tuple(
        words.titled(page, each.id)
        for each in page.register.outcomes
        if id in links(words.current(page, each))
    )


def _missing(page: PageContext) -> Iterator[Missing]:
    for what, links in _LINKS:
        own = (each for each in page.register.outcomes if not links(words.current(page, each)))
        yield Missing(what, tuple(words.titled(page, each.id) for each in own))
