"""The tables of what a council may ask for: outcomes, their measures, kinds of contract.

All of it may be illustrative; each row says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from macros.domain.model.contract import ContractKind, ContractRevision
from macros.domain.model.measure import Measure
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.register import Register
from macros.render.exports.columns import (
    ID,
    STANDING,
    TITLE,
    cited,
    day,
    ended,
    kept,
    pounds,
    text,
    texts,
)
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow


def _outcomes(register: Register) -> Iterator[TableRow]:
    yield from (
        TableRow(outcome) for outcome in sorted(register.outcomes, key=lambda made: made.id)
    )


def _outcome_revisions(register: Register) -> Iterator[TableRow]:
    for row in _outcomes(register):
        around = {"outcome": row["id"], "title": row["title"], "standing": row["standing"]}
        yield from (TableRow(revision, around) for revision in row["revisions"])


def _measures(register: Register) -> Iterator[TableRow]:
    for row in _outcome_revisions(register):
        around = {name: row[name] for name in ("outcome", "since", "standing")}
        yield from (TableRow(measure, around) for measure in row["measures"])


def _contracts(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(kind) for kind in sorted(register.contracts, key=lambda kind: kind.id))


def _contract_revisions(register: Register) -> Iterator[TableRow]:
    for row in _contracts(register):
        around = {"contract": row["id"], "title": row["title"], "standing": row["standing"]}
        yield from (TableRow(revision, around) for revision in row["revisions"])


def _since_days(row: TableRow) -> list[Any]:
    return [revision.since for revision in row["revisions"]]


OUTCOMES = DataTable(
    "outcomes",
    "Outcomes",
    "Outcomes a contract may be asked to deliver. The JSON holds every revision whole.",
    Outcome,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(Outcome, "also", "theme"),
        *ended(),
        texts("revisions", "Revisions", "The days from which its revisions run.", _since_days),
        *kept(),
    ),
    _outcomes,
    optional=True,
)

OUTCOME_REVISIONS = DataTable(
    "outcome_revisions",
    "Revisions of outcomes",
    "What each outcome says from a day until its next revision starts. Figures prompt, no more.",
    OutcomeRevision,
    ("outcome", "since"),
    (
        text("outcome", "Outcome", "The outcome: an id in that table."),
        *own(OutcomeRevision, "since"),
        TITLE,
        STANDING,
        *own(
            OutcomeRevision,
            "change_note",
            "summary",
            "meaning",
            "priorities",
            "asks",
            "clauses",
            "duties",
        ),
        texts("routes", "Routes", "Routes it suits.", lambda row: row["fits"].routes),
        texts("categories", "Categories", "What it suits.", lambda row: row["fits"].categories),
        pounds(
            "at_least",
            "At least",
            "Suits estimated values of this sum or more, in pounds with VAT.",
            lambda row: row["fits"].at_least,
        ),
        pounds(
            "below",
            "Below",
            "Suits estimated values below this sum, in pounds with VAT.",
            lambda row: row["fits"].below,
        ),
        *own(OutcomeRevision, "not_when", "question_kind"),
        texts(
            "touches",
            "Matters touched",
            "The letters of the matters of section 17(5) that it touches.",
            lambda row: row["touches"].matters,
        ),
        texts(
            "touches_near",
            "Matters near",
            "The letters of the matters that a small change would touch.",
            lambda row: row["touches"].near,
        ),
        texts(
            "exceptions",
            "Exceptions",
            "What is true of this outcome alone.",
            lambda row: [each.text for each in row["exceptions"]],
        ),
        *own(OutcomeRevision, "question", "answer_words"),
        text("kpi_measure", "Indicator on", "A measure's id.", lambda row: row["kpi"].measure),
        text("kpi_wording", "Indicator", "Its words.", lambda row: row["kpi"].wording),
        text("kpi_target", "Target", "The indicator's target.", lambda row: row["kpi"].target),
        text("kpi_frequency", "Rated", "How often.", lambda row: row["kpi"].frequency),
        *own(OutcomeRevision, "contract_wording", "shortfall", "sme_suited", "low_value_ok"),
        *cited(),
    ),
    _outcome_revisions,
    optional=True,
    without=("swap",),
)

MEASURES = DataTable(
    "measures",
    "Measures",
    "What is counted for each revision of each outcome.",
    Measure,
    ("outcome", "since", "id"),
    (
        text("outcome", "Outcome", "The outcome: an id in that table."),
        day("since", "Since", "The day from which the revision runs."),
        ID,
        STANDING,
        *own(
            Measure,
            "name",
            "unit",
            "counted",
            "baseline",
            "because",
            "primary",
            "evidence",
            "frequency",
        ),
    ),
    _measures,
    optional=True,
)

CONTRACTS = DataTable(
    "contracts",
    "Kinds of contract",
    "Kinds of contract a council lets. The JSON holds every revision whole.",
    ContractKind,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *ended(),
        texts("revisions", "Revisions", "The days from which its revisions run.", _since_days),
        *kept(),
    ),
    _contracts,
    optional=True,
)

CONTRACT_REVISIONS = DataTable(
    "contract_revisions",
    "Revisions of kinds of contract",
    "What to ask for, and what not, for each kind of contract from a day until the next revision.",
    ContractRevision,
    ("contract", "since"),
    (
        text("contract", "Contract", "The kind of contract: an id in that table."),
        *own(ContractRevision, "since"),
        TITLE,
        STANDING,
        *own(
            ContractRevision,
            "change_note",
            "summary",
            "meaning",
            "examples",
            "categories",
            "routes",
        ),
        texts("ask", "Ask", "Outcomes to ask for.", lambda row: [c.outcome for c in row["ask"]]),
        texts(
            "do_not_ask",
            "Do not ask",
            "Outcomes not to ask for.",
            lambda row: [choice.outcome for choice in row["do_not_ask"]],
        ),
        *own(ContractRevision, "watch_for", "duties"),
        *cited(),
    ),
    _contract_revisions,
    optional=True,
)
