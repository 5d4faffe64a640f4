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
    day,
    ended,
    kept,
    pounds,
    reach,
    text,
    texts,
    when,
)
from macros.render.exports.table import Row, Table


def _statements(register: Register) -> Iterator[Row]:
    yield from (Row(record) for record in sorted(register.statements, key=lambda made: made.id))


def _asks(register: Register) -> Iterator[Row]:
    for row in _statements(register):
        statement: Statement = row.record
        around = {"statement": statement.id, "standing": statement.standing}
        yield from (Row(ask, around | {"force": statement.force}) for ask in statement.asks)


def _duties(register: Register) -> Iterator[Row]:
    yield from (Row(record) for record in sorted(register.duties, key=lambda duty: duty.id))


def _models(register: Register) -> Iterator[Row]:
    yield from (Row(record) for record in sorted(register.models, key=lambda model: model.id))


def _model_outcomes(register: Register) -> Iterator[Row]:
    for row in _models(register):
        around = {"model": row.record.id, "standing": row.record.standing}
        yield from (Row(outcome, around) for outcome in row.record.outcomes)


STATEMENTS = Table(
    "statements",
    "National Procurement Policy Statements",
    "Each statement with its life: published, laid, in force, ended. Our summary; the statement "
    "itself is the authority.",
    Statement,
    ("id",),
    (
        ID,
        TITLE,
        text("short_title", "Short title", "The title in short."),
        STANDING,
        FORCE,
        BINDS,
        text("basis", "Basis", "Whether it was made under an Act: statutory or non-statutory."),
        text(
            "made_under", "Made under", "The duty it was made under: an id in the table of duties."
        ),
        text("summary", "Summary", "What it says, in this guide's words."),
        *when("published", "Published", "When it was published."),
        *when("laid", "Laid", "When it was laid before Parliament."),
        *when("forty_days_end", "Forty days end", "When the forty days in Parliament end."),
        day("planned_start", "Planned start", "The day on which it was to take effect."),
        day("in_force", "In force", "The day it took effect; empty if it never did."),
        *ended(),
        texts("asks", "Asks", "Ids in the table of asks.", lambda row: [a.id for a in row["asks"]]),
        texts("not_known", "Not known", "What is not known about it."),
        *kept(),
        *cited(),
    ),
    _statements,
)

ASKS = Table(
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
        text("text", "Text", "What is asked, in this guide's words."),
        text("theme", "Theme", "The theme of the statement it stands under."),
        texts("paragraphs", "Paragraphs", "The statement's own numbers, where checked."),
        texts("succeeds", "Succeeds", "The asks of earlier statements that this one carries on."),
        *cited(),
    ),
    _asks,
)

DUTIES = Table(
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
        text("instrument", "Instrument", "The Act or instrument: an id in the table of sources."),
        text("provision", "Provision", "The section or regulation."),
        text("type", "Type", "Whether it is a duty, power, prohibition, relief or rule."),
        FORCE,
        BINDS,
        *when("in_force", "In force", "When it began to apply in England."),
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
        text("effect", "Effect", "What it does, in this guide's words."),
        texts("officers", "Officers", "What it asks of officers."),
        texts("suppliers", "Suppliers", "What it asks of, or gives to, suppliers."),
        texts("not_when", "Not when", "When it does not apply."),
        texts("related", "Related", "Other duties to read with it."),
        *kept(),
        *cited(),
    ),
    _duties,
)

MODELS = Table(
    "models",
    "National social value models",
    "Models written for central government, kept for comparison, with whom each binds.",
    NationalModel,
    ("id",),
    (
        ID,
        TITLE,
        text("short_title", "Short title", "The title in short."),
        STANDING,
        text("publisher", "Publisher", "Who published it."),
        *when("published", "Published", "When it was published."),
        BINDS,
        *reach(),
        day("must_be_used_from", "Must be used from", "When those it binds must use it."),
        pounds(
            "value_at_least", "Value at least", "The least value it covers, in pounds with VAT."
        ),
        *ended(),
        text("succeeds", "Succeeds", "The model before it."),
        text("summary", "Summary", "What it says, in this guide's words."),
        text("councils", "Councils", "What it means for a council."),
        texts("not_known", "Not known", "What is not known about it."),
        *kept(),
        *cited(),
    ),
    _models,
)

MODEL_OUTCOMES = Table(
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
        text("number", "Number", "The model's own number, where it has one."),
        TITLE,
        text("group", "Group", "The mission or theme above it."),
        text("text", "Text", "The outcome in this guide's words."),
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
