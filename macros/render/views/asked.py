"""Whether an outcome's question may be scored: the short table on its page, and its exceptions.

Everything here is computed from the table of what may be asked. The table's own page has the
reasons and the records to keep.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from macros.domain.asking.outcomes import shared
from macros.domain.asking.overview import PositionAnswer, overview, table_on
from macros.domain.model.asking import AskingRow
from macros.domain.model.asking_words import Answer, Matter
from macros.domain.model.outcome import OutcomeRevision
from macros.domain.model.touches import OutcomeException
from macros.domain.model.vocabulary import Category, Position, Route
from macros.render.pages.page_context import Link, PageContext
from macros.render.views.outcome_words import categories, routes
from macros.render.words.labels import ANSWER, CATEGORY, POSITION, ROUTE
from macros.render.words.wording import listed, money

_SIDES = (Position.BELOW, Position.ABOVE)


@dataclass(frozen=True, slots=True)
class Said:
    """One answer with a link to its row. `since`: the value from which it holds, if it starts."""

    answer: str
    row: Link
    since: str


@dataclass(frozen=True, slots=True)
class Bought:
    """What is bought, with the answers below and at or above the threshold."""

    title: str
    cells: tuple[tuple[Said, ...], ...]


@dataclass(frozen=True, slots=True)
class RowSaid:
    """A row that the short table names, with what it says."""

    row: AskingRow
    link: Link


@dataclass(frozen=True, slots=True)
class ExceptionView:
    """An exception. `scope`: which contracts it concerns, empty for all of them."""

    scope: str
    text: str


@dataclass(frozen=True, slots=True)
class AskedView:
    """The short table of one outcome, with what stands around it."""

    matters: str
    near: str
    sides: tuple[str, ...]
    bought: tuple[Bought, ...]
    other_routes: tuple[tuple[str, Said], ...]
    rows: tuple[RowSaid, ...]
    exceptions: tuple[ExceptionView, ...]
    whole: str


def view(page: PageContext, held: OutcomeRevision) -> AskedView:
    """The answers for a procurement that commences on the as-of day."""
    table = table_on(page.register, page.as_of)
    entries = overview(page.register, held, page.as_of)
    bought = tuple(_bought(page, entries))
    turns = any(below != above for below, above in (each.cells for each in bought))
    own = (ExceptionView(_scope(each), each.text) for each in held.exceptions)
    common = (ExceptionView("", each.text) for each in shared(table, held))
    return AskedView(
        matters=_letters(held.touches.matters),
        near=_letters(held.touches.near),
        sides=tuple(POSITION[side] for side in (_SIDES if turns else (Position.ANY,))),
        bought=bought if turns else tuple(replace(each, cells=each.cells[:1]) for each in bought),
        other_routes=tuple(_other_routes(page, held, entries)),
        rows=tuple(_rows(page, table.rows, entries)),
        exceptions=(*own, *common),
        whole=page.record("asking/asking") or "",
    )


def _letters(matters: Sequence[Matter]) -> str:
    return listed([f"({each.value})" for each in matters])


def _bought(page: PageContext, entries: Sequence[PositionAnswer]) -> Iterator[Bought]:
    """A line for each set of categories that get the same answers."""
    cells: dict[tuple[tuple[Said, ...], ...], list[Category]] = {}
    for category, own in groupby(entries, key=lambda each: each.category):
        found = list(own)
        sides = tuple(_cell(page, found, side) for side in _SIDES)
        cells.setdefault(sides, []).append(category)
    for sides, bought in cells.items():
        title = _title(bought)
        yield Bought(f"{title[:1].upper()}{title[1:]}", sides)


def _title(bought: Sequence[Category]) -> str:
    """What is bought, as the head of a line. Most categories together are "everything else"."""
    if len(bought) == len(Category):
        return "whatever is bought"
    if len(bought) > len(Category) // 2:
        return "everything else"
    return listed([CATEGORY[each] for each in bought])


def _cell(page: PageContext, entries: Sequence[PositionAnswer], side: Position) -> tuple[Said, ...]:
    return tuple(_said(page, each) for each in entries if each.position is side)


def _said(page: PageContext, entry: PositionAnswer) -> Said:
    since = "" if entry.at_least is None else money(entry.at_least)
    return Said(ANSWER[entry.ground.answer], _row_link(page, entry), since)


def _row_link(page: PageContext, entry: PositionAnswer) -> Link:
    return Link(f"row {entry.ground.number}", page.to("row", entry.ground.row))


def _other_routes(
    page: PageContext, held: OutcomeRevision, entries: Sequence[PositionAnswer]
) -> Iterator[tuple[str, Said]]:
    """The ways of letting a contract that have one answer of their own."""
    usual = [each.ground.answer for each in entries]
    for route in Route:
        found = overview(page.register, held, page.as_of, route)
        alike = {(each.ground.answer, each.ground.row) for each in found}
        if [each.ground.answer for each in found] != usual and len(alike) == 1:
            yield ROUTE[route], _said(page, found[0])


def _rows(
    page: PageContext, rows: Sequence[AskingRow], entries: Sequence[PositionAnswer]
) -> Iterator[RowSaid]:
    """The rows that the short table names, in order, but for those that allow no marks."""
    named = {e.ground.number: e for e in entries if e.ground.answer is not Answer.CANNOT}
    for number in sorted(named):
        yield RowSaid(rows[number - 1], _row_link(page, named[number]))


def _scope(held: OutcomeException) -> str:
    parts = (
        categories(held.categories) if held.categories else "",
        routes(held.routes) if held.routes else "",
        POSITION[held.position] if held.position is not Position.ANY else "",
    )
    found = ", ".join(part for part in parts if part)
    return f"{found[:1].upper()}{found[1:]}"
