"""The table of what may be asked: the answers first, then each row, the reasons and the limits."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.asking.overview import table_on
from macros.domain.model.asking import Asking, AskingRevision, AskingRow
from macros.render.environment import filled
from macros.render.scene import Link, Scene


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


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used."""
    held = table_on(scene.register, scene.as_of)
    rows = tuple(_row(scene, number, row) for number, row in enumerate(held.rows, 1))
    return filled("asking.html", scene, AskingView(scene.register.asking, held, rows))


def _row(scene: Scene, number: int, row: AskingRow) -> RowView:
    grounds = tuple(
        (
            Link(scene.register.duty_by_id[each.duty].title, scene.to("duty", each.duty)),
            each.at,
        )
        for each in row.grounds
    )
    return RowView(number, row, grounds)
