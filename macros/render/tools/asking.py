"""The table of what may be asked as the evaluators in the browser need it: rows as tests."""

from __future__ import annotations

from datetime import date
from typing import Any

from macros.domain import prose
from macros.domain.asking.overview import table_on
from macros.domain.model.asking import AskingRevision, AskingRow
from macros.domain.model.touches import OutcomeException
from macros.domain.model.vocabulary import ThresholdGroup
from macros.domain.plain import plain
from macros.domain.proportionality import exception as conditions_of_exception
from macros.domain.proportionality import row as conditions_of_row
from macros.domain.proportionality import times
from macros.domain.register import Register
from macros.render.tools.words import words


def asking(register: Register) -> list[dict[str, Any]]:
    """Every revision of the table, with its texts as plain words."""
    return [_revision(held) for held in register.asking.revisions]


def exception(held: OutcomeException) -> dict[str, Any]:
    """An exception of an outcome, with the contracts that it concerns as tests."""
    return {
        "conditions": plain(conditions_of_exception(held)),
        "kind": plain(held.kind),
        "answer": plain(held.answer),
        "text": _words(held.text),
    }


def one_case(register: Register, as_of: date) -> dict[str, Any]:
    """What the tool on the table's own page goes by, for a procurement that commences on a day.

    It holds no rows on a day for which no threshold figures are held.
    """
    held, figures = table_on(register, as_of), times.figures(register, as_of)
    known = words()
    return {
        "words": {name: known[name] for name in ("answer", "category", "route", "group_of")},
        "figures": {group.value: str(each.threshold.amount) for group, each in figures.items()},
        "kinds": [{"kind": each.kind.value, "title": each.title} for each in held.kinds],
        "points": [{"fact": each.fact.value, "question": each.question} for each in held.points],
        "regimes": [
            {"id": each.id, "title": each.title} for each in reversed(register.thresholds.regimes)
        ],
        "rows": [_row(row) for row in held.rows] if set(figures) == set(ThresholdGroup) else [],
    }


def _revision(held: AskingRevision) -> dict[str, Any]:
    return {
        "since": held.since.isoformat(),
        "rows": [_row(row) for row in held.rows],
        "exceptions": {each.id: _words(each.text) for each in held.exceptions},
    }


def _row(row: AskingRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "cases": plain(conditions_of_row(row)),
        "answer": row.answer.value,
        "basis": list(dict.fromkeys(each.duty for each in row.grounds)),
        "text": _words(row.text),
        "change": _words(row.change or ""),
        "record": _words(row.record or ""),
    }


def _words(text: str) -> str:
    return prose.plain(prose.parse(text)) if text else ""
