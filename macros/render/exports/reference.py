"""The tables that go with the others: sources, words, what is to confirm, what happens when."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.gaps import Gap, gaps
from macros.domain.model.reference import Source, Term
from macros.domain.model.vocabulary import Standing
from macros.domain.register import Register
from macros.domain.timeline import Milestone, milestones
from macros.render.exports.columns import ID, STANDING, TITLE, cited, text, when, yes_no
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow


def _sources(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(source) for source in register.sources)


def _terms(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(term, {"standing": Standing.SUMMARY}) for term in register.terms)


def _gaps(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(gap) for gap in gaps(register))


def _milestones(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(milestone) for milestone in milestones(register))


SOURCES = DataTable(
    "sources",
    "Sources",
    "Everything that a fact in this guide is taken from.",
    Source,
    ("id",),
    (
        ID,
        TITLE,
        *own(Source, "publisher", "type", "dated", "url"),
        text(
            "checked",
            "Checked",
            "How it was read for this guide: primary, copy, secondary or unverified.",
            lambda row: row["read"],
        ),
        *own(Source, "note"),
    ),
    _sources,
    without=("read",),  # it is the column "checked"
)

TERMS = DataTable(
    "terms",
    "Glossary",
    "Words used in social value and procurement, with the words people really use for them.",
    Term,
    ("id",),
    (
        ID,
        *own(Term, "term"),
        STANDING,
        *own(Term, "also", "meaning", "see"),
        *cited(),
    ),
    _terms,
)

TO_CONFIRM = DataTable(
    "to_confirm",
    "To be confirmed",
    "What is not settled: facts the council must supply, facts not yet checked against their "
    "source, days on which sources differ, and texts that nobody has decided.",
    Gap,
    ("record", "where", "doubt", "what"),
    (
        text("record", "Record", "The record it stands in, as kind/id."),
        text("where", "Where", "The place in the record."),
        text("doubt", "Doubt", "Why: to-confirm, unverified, disputed or illustrative."),
        text("what", "What", "What must be settled."),
        text("by", "By", "Who must settle it, as a role."),
    ),
    _gaps,
)

MILESTONES = DataTable(
    "milestones",
    "Milestones",
    "Every dated change that this guide knows of, in order.",
    Milestone,
    ("when", "record", "what"),
    (
        *when("when", "When", "When it happens."),
        text("lane", "Lane", "Its group: statement, law, threshold, model, policy or council."),
        text("record", "Record", "The record it comes from, as kind/id."),
        text("what", "What", "What happens."),
        yes_no("binding", "Binding", "Whether what applies changes on that day."),
    ),
    _milestones,
)
