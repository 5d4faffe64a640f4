"""The tables from which the browser's evaluator works, made from the register alone.

Everything that depends on a day alone is written out as spans; texts are plain words. What the
tables hold is what `macros.domain.proportionality` goes by, so that both give the same answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from macros.domain import prose
from macros.domain.entry.book import book
from macros.domain.model.duty import Duty
from macros.domain.model.proportionality import LadderRevision, LegalPrompt, Rung
from macros.domain.model.vocabulary import ThresholdGroup
from macros.domain.plain import Plain, plain
from macros.domain.proportionality import REPORTS_A_YEAR, coverage, reading, step, times
from macros.domain.register import Register
from macros.render.exports.envelope import (
    LICENCE,
    NOTICE,
    SCHEMA_VERSION,
    digest,
    json_bytes,
)
from macros.render.tools.asking import asking, one_case
from macros.render.tools.menu import kinds, outcomes, priorities
from macros.render.tools.spans import Span, days, spans
from macros.render.tools.words import sentences, words

# The fields of a rung that are written out as conditions.
_CONDITIONS = (
    "routes", "categories", "at_least", "below", "months_at_least", "months_below",
)  # fmt: skip
TABLES_FILE = "tools/outcome-picker/tables.json"
ONE_CASE_FILE = "law/what-may-be-asked/table.json"
DECIDED = (
    "The ladder and the outcomes are suggested, not decided. They prompt you to consider, and give "
    "no verdict."
)


def files(register: Register, as_of: date) -> Iterator[tuple[str, bytes]]:
    """Each file's path on the site (no leading slash) and content."""
    yield TABLES_FILE, json_bytes(tables(register, as_of))
    yield ONE_CASE_FILE, json_bytes(_one_case(register, as_of))


def tables(register: Register, as_of: date) -> dict[str, Any]:
    """The tables in an envelope that says what they are."""
    held = contents(register)
    return {
        "schema_version": SCHEMA_VERSION,
        "title": "What the outcome picker goes by",
        "as_at": as_of.isoformat(),
        "digest": digest([held]),
        "licence": LICENCE,
        "notice": f"{DECIDED} {NOTICE}",
        **held,
    }


def _one_case(register: Register, as_of: date) -> dict[str, Any]:
    held = one_case(register, as_of)
    return {
        "schema_version": SCHEMA_VERSION,
        "title": "What may be asked, for one case",
        "as_at": as_of.isoformat(),
        "digest": digest([held]),
        "licence": LICENCE,
        "notice": NOTICE,
        **held,
    }


def contents(register: Register) -> dict[str, Any]:
    """The tables themselves; the digest is of these."""
    turns = days(register)
    ladder = register.proportionality
    return {
        "words": words(),
        "sentences": sentences(),
        "entry": book(),
        "limits": _limits(register),
        "reports_a_year": {often.value: count for often, count in REPORTS_A_YEAR.items()},
        "regimes": spans(turns, _of(register, times.regime)),
        "figures": {
            group.value: spans(turns, _figure_of(register, group)) for group in ThresholdGroup
        },
        "statements": spans(turns, _of(register, times.statement)),
        "policies": spans(turns, _of(register, times.policy)),
        "duties": [_duty(duty, turns) for duty in register.duties if duty.reaches_contracts],
        "ladder": [] if ladder is None else [_ladder(revision) for revision in ladder.revisions],
        "asking": asking(register),
        "outcomes": outcomes(register),
        "kinds": kinds(register),
        "priorities": priorities(register),
    }


def _limits(register: Register) -> dict[str, Plain]:
    return {
        "first_day": reading.first_day(register).isoformat(),
        "last_day": reading.last_day(register).isoformat(),
        "known_to": register.thresholds.known_to.isoformat(),
        "most_value": str(reading.MOST_VALUE),
        "most_months": reading.MOST_MONTHS,
        "most_outcomes": reading.MOST_OUTCOMES,
    }


def _of(register: Register, answer: Callable[[Register, date], object]) -> Callable[[date], object]:
    return lambda day: answer(register, day)


def _figure_of(register: Register, group: ThresholdGroup) -> Callable[[date], object]:
    def figure(day: date) -> Span | None:
        found = times.figures(register, day).get(group)
        if found is None:
            return None
        threshold = found.threshold
        return {
            "figure": str(threshold.amount),
            "since": threshold.since.isoformat(),
            "runs_on": found.runs_on,
        }

    return figure


def _duty(duty: Duty, turns: tuple[date, ...]) -> dict[str, Any]:
    return {
        "id": duty.id,
        "title": duty.title,
        "provision": duty.provision,
        "force": duty.force.value,
        "life": spans(turns, lambda day: times.life(duty, day)),
        "applies": plain(coverage(duty.applies)),
        "note": prose.plain(prose.parse(duty.applies.note)),
    }


def _ladder(revision: LadderRevision) -> dict[str, Any]:
    """A revision with its texts as plain words."""
    return {
        "since": revision.since.isoformat(),
        "rungs": [_rung(rung) for rung in revision.rungs],
        "prompts": [_prompt(rule) for rule in revision.prompts],
    }


def _rung(rung: Rung) -> dict[str, Any]:
    return {
        **_record(rung, {"cites", *_CONDITIONS}),
        "conditions": plain(step(rung)),
        "text": prose.plain(prose.parse(rung.text)),
        "why": prose.plain(prose.parse(rung.why)),
    }


def _prompt(rule: LegalPrompt) -> dict[str, Any]:
    return {
        **_record(rule, {"cites"}),
        "applies": plain(coverage(rule.applies)),
        "text": prose.plain(prose.parse(rule.text)),
    }


def _record(value: object, left_out: set[str]) -> dict[str, Any]:
    """The record as plain values, without the fields that its own page tells of."""
    found = plain(value)
    assert isinstance(found, dict)
    return {name: part for name, part in found.items() if name not in left_out}
