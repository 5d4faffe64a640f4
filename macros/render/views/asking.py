"""The table of what may be asked: the answers first, then each row, the reasons and the limits."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.asking.overview import table_on
from macros.domain.model.asking import Asking, AskingRevision, AskingRow
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext


@dataclass(frozen=True, slots=True)
class RowView:
    """One row with its number and its provisions; each ground as a link with the exact place."""

    number: int
    row: AskingRow
    grounds: tuple[tuple[Link, str], ...]


@dataclass(frozen=True, slots=True)
class AskingView:
    """The page: the file that it comes from, the revision of the day, and its rows."""

    file: Asking
    revision: AskingRevision
    rows: tuple[RowView, ...]


def asking_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    held = table_on(page.register, page.as_of)
    rows = tuple(_row(page, number, row) for number, row in enumerate(held.rows, 1))
    return filled("asking.html", page, AskingView(page.register.asking, held, rows))


def _row(page: PageContext, number: int, row: AskingRow) -> RowView:
    grounds = tuple(
        (
            Link(page.register.duty_by_id[each.duty].title, page.to("duty", each.duty)),
            each.at,
        )
        for each in row.grounds
    )
    return RowView(number, row, grounds)
