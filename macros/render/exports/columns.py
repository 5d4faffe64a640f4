"""Columns that many tables share: how sure, since when, until when, whose.

One function makes one column or a small group of columns that belong together.
"""

from __future__ import annotations

from collections.abc import Callable

from macros.domain.model.values import When, weakest
from macros.render.exports.table import Column, Datatype, TableRow, Value

Getter = Callable[[TableRow], Value]


def text(name: str, title: str, description: str, value: Getter | None = None) -> Column:
    """Text, perhaps none."""
    return Column(name, title, description, Datatype.STRING, False, value)


def texts(name: str, title: str, description: str, value: Getter | None = None) -> Column:
    """Any number of texts in one cell."""
    return Column(
        name, title, f"{description} Any number, joined with ' | '.", many=True, value=value
    )


def day(name: str, title: str, description: str, value: Getter | None = None) -> Column:
    """A day that is exactly known, or none."""
    return Column(name, title, description, Datatype.DATE, False, value)


def pounds(name: str, title: str, description: str, value: Getter | None = None) -> Column:
    """Pounds sterling with two decimals and no other sign."""
    return Column(name, title, description, Datatype.DECIMAL, False, value)


def whole(name: str, title: str, description: str, value: Getter | None = None) -> Column:
    """A whole number."""
    return Column(name, title, description, Datatype.INTEGER, False, value)


def yes_no(name: str, title: str, description: str, value: Getter | None = None) -> Column:
    """True or false."""
    return Column(name, title, description, Datatype.BOOLEAN, False, value)


def when(
    name: str, title: str, description: str, value: Getter | None = None
) -> tuple[Column, Column, Column]:
    """A date as far as it is known: as written, and the days that bound it."""

    def found(row: TableRow) -> Value:
        return row[name] if value is None else value(row)

    def bound(edge: str) -> Getter:
        return lambda row: getattr(at, edge) if isinstance(at := found(row), When) else None

    known = f"{description} A day or a month; days on which sources differ are joined with ' | '."
    return (
        text(name, title, known, found),
        day(
            f"{name}_earliest", f"{title}, earliest", "The first day it can be.", bound("earliest")
        ),
        day(f"{name}_latest", f"{title}, latest", "The last day it can be.", bound("latest")),
    )


def ended() -> tuple[Column, ...]:
    """The event that ended a record, where one did."""

    def part(name: str) -> Getter:
        return lambda row: None if row["ended"] is None else getattr(row["ended"], name)

    return (
        *when("ended_on", "Ended on", "When an event ended it; empty if none did.", part("date")),
        text("ended_how", "How it ended", "What ended it, such as withdrawn.", part("how")),
        text("ended_why", "Why it ended", "The event in this guide's words.", part("why")),
    )


def reach() -> tuple[Column, Column]:
    """The procurements reached, by the day they commenced."""
    first = "Reaches procurements that commenced on or after this day; empty for no first day."
    last = "Reaches procurements that commenced before this day; empty for no last day."
    return (
        day("commenced_since", "Commenced since", first, lambda row: row["commenced"].since),
        day("commenced_before", "Commenced before", last, lambda row: row["commenced"].before),
    )


def cited() -> tuple[Column, Column]:
    """How far the row was checked, and against what."""
    return (
        text(
            "checked",
            "Checked",
            "How far it was checked against its sources: primary, copy, secondary or unverified; "
            "the weakest where facts in the row differ.",
            lambda row: weakest(row["cites"]),
        ),
        texts(
            "sources",
            "Sources",
            "Where it comes from: ids in the table of sources.",
            lambda row: tuple(dict.fromkeys(cite.source for cite in row["cites"])),
        ),
    )


def kept() -> tuple[Column, Column]:
    """Who keeps the record, and by when it is looked at again."""
    return (
        text("owner", "Owner", "The role that keeps this record up to date."),
        day("review_by", "Review by", "The day by which it must be looked at again."),
    )


ID = text("id", "Id", "The permanent id.")
TITLE = text("title", "Title", "The title.")
STANDING = text(
    "standing",
    "Standing",
    "What kind of text this is: adopted, working (notes from a report, not policy), summary (our "
    "words for what others published) or illustrative (offered for the council to decide).",
)
FORCE = text(
    "force",
    "Force",
    "Why it must be followed: law, have-regard, council-policy or good-practice.",
)
BINDS = texts("binds", "Binds", "Whom it binds.")
