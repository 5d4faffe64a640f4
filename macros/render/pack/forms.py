"""The templates as tables of open data: a sheet with its description for machines."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.model.measure import Measure
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.pack import lines
from macros.domain.register import Register
from macros.render.exports.columns import text, whole
from macros.render.exports.table import Column, DataTable, Datatype, TableRow


def _empty(row: TableRow) -> None:
    """A cell that somebody else fills."""


def _blank(name: str, title: str, description: str, kind: Datatype = Datatype.STRING) -> Column:
    return Column(name, title, description, kind, value=_empty)


def _plain(name: str, title: str, description: str) -> Column:
    """Prose without its marks, as a form is filled in by hand."""
    return text(name, title, description, lambda row: lines(row[name]))


def _current(register: Register) -> Iterator[tuple[Outcome, OutcomeRevision]]:
    for outcome in sorted(register.outcomes, key=lambda made: made.id):
        if outcome.ended is None:
            yield outcome, outcome.revisions[-1]


def _measures(register: Register) -> Iterator[TableRow]:
    for outcome, revision in _current(register):
        for measure in revision.measures:
            yield TableRow(measure, {"outcome": outcome.id, "standing": outcome.standing})


def _indicators(register: Register) -> Iterator[TableRow]:
    for outcome, revision in _current(register):
        units = {measure.id: measure.unit for measure in revision.measures}
        around = {"outcome": outcome.id, "standing": outcome.standing}
        yield TableRow(revision.kpi, {**around, "unit": units[revision.kpi.measure]})


def _parts(register: Register) -> Iterator[TableRow]:
    for outcome, revision in _current(register):
        around = {
            "outcome": outcome.id,
            "standing": outcome.standing,
            "answer_words": revision.answer_words,
        }
        yield from (TableRow(sub, around) for sub in revision.sub_criteria)


def _tests(register: Register) -> Iterator[TableRow]:
    for outcome, _ in _current(register):
        yield TableRow(outcome, {"outcome": outcome.id})


_OUTCOME = text("outcome", "Outcome", "The outcome: an id in the table of outcomes.")
_STANDING = text("standing", "Standing", "Illustrative: offered, and nobody has decided it.")
_REPORTED = text("frequency", "Reported", "How often it is reported.")

CONSIDERATION_RECORD = DataTable(
    "consideration-record",
    "Consideration record: tests of each outcome",
    "A form. Keep the rows of the outcomes asked for; write the reasons in the empty columns.",
    Outcome,
    ("outcome",),
    (
        _OUTCOME,
        text("title", "Title", "What the outcome is called."),
        _STANDING,
        _blank("subject_matter", "Subject matter", "How it relates to what is bought."),
        _blank("clear", "Clear", "Why it is clear, measurable and specific."),
        _blank("proportionate", "Proportionate", "Why it is proportionate to this contract."),
        _blank("rule", "Rule", "The rule relied on, with section 17 in mind."),
        _blank("advice", "Advice", "Advice taken: the role, the day, what it said."),
    ),
    _tests,
)
QUESTION_SCHEDULE = DataTable(
    "question-schedule",
    "Question schedule",
    "A form. Keep the rows of the questions asked; the weights are for the officer to decide.",
    Outcome,
    ("outcome", "id"),
    (
        _OUTCOME,
        text("id", "Part", "The part of the question that is marked apart."),
        _STANDING,
        text("title", "Title", "What the part is called."),
        _plain("text", "Looked for", "What evaluators look for."),
        whole("answer_words", "Words at most", "The most words the whole answer may have."),
        _blank("weight", "Weight", "The weight, in per cent.", Datatype.DECIMAL),
    ),
    _parts,
)
KPI_SCHEDULE = DataTable(
    "kpi-schedule",
    "Schedule of key performance indicators",
    "A form. Keep the rows of the outcomes in the contract; targets come from the winning tender.",
    Measure,
    ("outcome",),
    (
        _OUTCOME,
        _STANDING,
        _plain("wording", "Indicator", "What is measured."),
        text("unit", "Unit", "The unit."),
        _plain("target", "How a target might be put", "A suggestion for its wording."),
        _REPORTED,
        _blank("agreed_target", "Target", "The target in this contract."),
        _blank("checked_by", "Checked by", "The role that checks it."),
    ),
    _indicators,
)
MONITORING_RETURN = DataTable(
    "monitoring-return",
    "Monitoring return",
    "A form. Keep the rows of the measures in the contract. Totals only: nothing that points to a "
    "person.",
    Measure,
    ("outcome", "id"),
    (
        _OUTCOME,
        text("id", "Measure", "The measure: an id in the table of measures."),
        _STANDING,
        text("name", "Name", "What is counted."),
        text("unit", "Unit", "The unit of every number in the row."),
        _REPORTED,
        _blank("contract", "Contract", "The reference of the contract."),
        _blank("from", "From", "The first day of the period.", Datatype.DATE),
        _blank("to", "To", "The last day of the period.", Datatype.DATE),
        _blank("promised", "Promised to date", "As in the contract.", Datatype.DECIMAL),
        _blank("delivered", "Delivered in this period", "A total.", Datatype.DECIMAL),
        _blank("delivered_to_date", "Delivered to date", "A total.", Datatype.DECIMAL),
        _blank("evidence", "Evidence given", "What shows it; no personal data."),
        _blank("remarks", "Remarks", "What fell short, and why."),
    ),
    _measures,
)
FORMS = (CONSIDERATION_RECORD, QUESTION_SCHEDULE, KPI_SCHEDULE, MONITORING_RETURN)
