"""The tables of what may change the law, and of the standing advice that the Council has."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.model.advice import Advice, AdviceGiven
from macros.domain.model.watch import Watched
from macros.domain.register import Register
from macros.render.exports.columns import ID, STANDING, TITLE, cited, day, kept, texts
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow, Value


def _watched(register: Register) -> Iterator[TableRow]:
    held = register.watch
    if held is not None:
        around = {"standing": held.standing, "owner": held.owner}
        yield from (TableRow(item, around) for item in held.items)


def _advice(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(record) for record in register.advice)


def _given(row: TableRow) -> Value:
    given = row["given"]
    return given.given_on if isinstance(given, AdviceGiven) else None


def _look_again(row: TableRow) -> Value:
    given = row["given"]
    return given.look_again if isinstance(given, AdviceGiven) else None


WATCHED = DataTable(
    "watch",
    "What to watch",
    "Changes that may come, where each would be announced, and which records it would touch.",
    Watched,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(Watched, "known"),
        texts(
            "announced",
            "Announced by",
            "Who would announce it, and what to look for there.",
            lambda row: [f"{place.publisher}: {place.what}" for place in row["announced"]],
        ),
        *kept(),
    ),
    _watched,
    optional=True,
)

ADVICE = DataTable(
    "advice",
    "Standing advice",
    "Classes of question that the Council's solicitor may confirm once. That advice exists is "
    "public, and what it says is not.",
    Advice,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(Advice, "status"),
        day("given_on", "Given on", "The day it was given; empty if none is known.", _given),
        day("look_again", "Look again", "The day from which it no longer counts.", _look_again),
        texts("rows", "Rows", "Ids of the rows it covers.", lambda row: row["limits"].rows),
        texts(
            "outcomes",
            "Outcomes",
            "The outcomes it covers: ids in that table.",
            lambda row: row["limits"].outcomes,
        ),
        texts(
            "conditions",
            "Conditions",
            "What must be true of each contract.",
            lambda row: [each.text for each in row["conditions"]],
        ),
        *kept(),
        *cited(),
    ),
    _advice,
    optional=True,
)
