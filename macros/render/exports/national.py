"""The tables of law and national policy: the same for every council."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.model.duty import Duty
from macros.domain.model.national_model import ModelOutcome, NationalModel
from macros.domain.model.statement import Ask, Statement
from macros.domain.register import Register
from macros.render.exports.columns import (
    BINDS,
    FORCE,
    ID,
    STANDING,
    TITLE,
    cited,
    ended,
    kept,
    pounds,
    reach,
    text,
    texts,
)
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow


def _statements(register: Register) -> Iterator[TableRow]:
    yield from (
        TableRow(record) for record in sorted(register.statements, key=lambda made: made.id)
    )


def _asks(register: Register) -> Iterator[TableRow]:
    for row in _statements(register):
        statement: Statement = row.record
        around = {"statement": statement.id, "standing": statement.standing}
        yield from (TableRow(ask, around | {"force": statement.force}) for ask in statement.asks)


def _duties(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(record) for record in sorted(register.duties, key=lambda duty: duty.id))


def _models(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(record) for record in sorted(register.models, key=lambda model: model.id))


def _model_outcomes(register: Register) -> Iterator[TableRow]:
    for row in _models(register):
        around = {"model": row.record.id, "standing": row.record.standing}
        yield from (TableRow(outcome, around) for outcome in row.record.outcomes)


STATEMENTS = DataTable(
    "statements",
    "National Procurement Policy Statements",
    "Each statement with its life: published, laid, in force, ended. Our summary; the statement "
    "itself is the authority.",
    Statement,
    ("id",),
    (
        ID,
        TITLE,
        *own(Statement, "short_title"),
        STANDING,
        FORCE,
        BINDS,
        *own(
            Statement,
            "basis",
            "made_under",
            "summary",
            "published",
            "laid",
            "forty_days_end",
            "planned_start",
            "in_force",
        ),
        *ended(),
        texts("asks", "Asks", "Ids in the table of asks.", lambda row: [a.id for a in row["asks"]]),
        *own(Statement, "not_known"),
        *kept(),
        *cited(),
    ),
    _statements,
)

ASKS = DataTable(
    "asks",
    "What each statement asks",
    "Each thing a National Procurement Policy Statement asks of buyers, in this guide's words.",
    Ask,
    ("id",),
    (
        text("statement", "Statement", "The statement it stands in: an id in that table."),
        ID,
        STANDING,
        FORCE,
        TITLE,
        *own(Ask, "text", "theme", "paragraphs", "succeeds"),
        *cited(),
    ),
    _asks,
)

DUTIES = DataTable(
    "duties",
    "Duties and powers in law",
    "Rules of law on social value and procurement in this guide's words: whom "
    "each binds, from when, and "
    "which contracts it reaches. The Act or regulations are the authority.",
    Duty,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(Duty, "instrument", "provision", "type"),
        FORCE,
        BINDS,
        *own(Duty, "in_force"),
        *ended(),
        *reach(),
        texts("routes", "Routes", "How the contract is let.", lambda row: row["applies"].routes),
        texts(
            "categories",
            "Categories",
            "The legal category of what is bought.",
            lambda row: row["applies"].categories,
        ),
        text(
            "position",
            "Position",
            "Where the estimated value must stand against the threshold.",
            lambda row: row["applies"].value.position,
        ),
        pounds(
            "at_least",
            "At least",
            "Reaches estimated values of this sum or more, in pounds with VAT.",
            lambda row: row["applies"].value.at_least,
        ),
        pounds(
            "more_than",
            "More than",
            "Reaches estimated values above this sum, in pounds with VAT.",
            lambda row: row["applies"].value.more_than,
        ),
        text(
            "against",
            "Measured against",
            "The threshold that counts, where it is not the one for what is bought.",
            lambda row: row["applies"].value.against,
        ),
        text("applies_note", "Note", "More on what it reaches.", lambda row: row["applies"].note),
        *own(Duty, "effect", "officers", "suppliers", "not_when", "related"),
        *kept(),
        *cited(),
    ),
    _duties,
)

MODELS = DataTable(
    "models",
    "National social value models",
    "Models written for central government, kept for comparison, with whom each binds.",
    NationalModel,
    ("id",),
    (
        ID,
        TITLE,
        *own(NationalModel, "short_title"),
        STANDING,
        *own(NationalModel, "publisher", "published"),
        BINDS,
        *reach(),
        *own(NationalModel, "must_be_used_from", "value_at_least"),
        *ended(),
        *own(NationalModel, "succeeds", "summary", "councils", "not_known"),
        *kept(),
        *cited(),
    ),
    _models,
)

MODEL_OUTCOMES = DataTable(
    "model_outcomes",
    "Outcomes of the national models",
    "Each outcome of a national model with its award criteria, in this guide's words. "
    "None binds a council.",
    ModelOutcome,
    ("model", "id"),
    (
        text("model", "Model", "The model it stands in: an id in that table."),
        ID,
        STANDING,
        *own(ModelOutcome, "number"),
        TITLE,
        *own(ModelOutcome, "group", "text"),
        texts(
            "criteria",
            "Criteria",
            "Its award criteria.",
            lambda row: [criterion.title for criterion in row["criteria"]],
        ),
        *cited(),
    ),
    _model_outcomes,
)
