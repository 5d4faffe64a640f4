"""Outcomes and kinds of contract as the evaluator needs them: when they suit, what they ask."""

from __future__ import annotations

from typing import Any

from macros.domain import prose
from macros.domain.model.contract import Choice, ContractKind, ContractRevision
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.plain import plain
from macros.domain.proportionality import suits
from macros.domain.register import Register
from macros.render.tools.asking import exception


def outcomes(register: Register) -> list[dict[str, Any]]:
    """Every outcome with its revisions, by id."""
    return [_outcome(item) for item in sorted(register.outcomes, key=lambda item: item.id)]


def kinds(register: Register) -> list[dict[str, Any]]:
    """Every kind of contract with its revisions, by id."""
    return [_kind(item) for item in sorted(register.contracts, key=lambda item: item.id)]


def priorities(register: Register) -> list[dict[str, str]]:
    """The priorities that outcomes may serve, strategy by strategy: the page filters by them."""
    return [
        {"id": priority.id, "title": priority.title, "strategy": strategy.title}
        for strategy in register.council.strategies
        for priority in strategy.priorities
    ]


def _outcome(outcome: Outcome) -> dict[str, Any]:
    ended = None if outcome.ended is None else outcome.ended.date.latest.isoformat()
    return {
        "id": outcome.id,
        "title": outcome.title,
        "theme": outcome.theme.value,
        "standing": outcome.standing.value,
        "ended_by": ended,
        "revisions": [_revision(item) for item in outcome.revisions],
    }


def _revision(held: OutcomeRevision) -> dict[str, Any]:
    return {
        "since": held.since.isoformat(),
        "summary": _words(held.summary),
        "priorities": list(held.priorities),
        "fits": plain(suits(held.fits)),
        "question_kind": held.question_kind.value,
        "facts": [fact.value for fact in held.facts],
        "exceptions": [exception(each) for each in held.exceptions],
        "shared_exceptions": list(held.shared_exceptions),
        "measures": [
            {
                "id": measure.id,
                "unit": measure.unit,
                "primary": measure.primary,
                "frequency": measure.frequency.value,
            }
            for measure in held.measures
        ],
        "kpi": {"measure": held.kpi.measure, "frequency": held.kpi.frequency.value},
        "answer_words": held.answer_words,
        "sme_suited": held.sme_suited,
        "low_value_ok": held.low_value_ok,
    }


def _kind(kind: ContractKind) -> dict[str, Any]:
    return {
        "id": kind.id,
        "title": kind.title,
        "standing": kind.standing.value,
        "revisions": [_kind_revision(item) for item in kind.revisions],
    }


def _kind_revision(held: ContractRevision) -> dict[str, Any]:
    return {
        "since": held.since.isoformat(),
        "summary": _words(held.summary),
        "categories": [category.value for category in held.categories],
        "routes": [route.value for route in held.routes],
        "ask": [_choice(choice) for choice in held.ask],
        "do_not_ask": [_choice(choice) for choice in held.do_not_ask],
    }


def _choice(choice: Choice) -> dict[str, str]:
    return {"outcome": choice.outcome, "why": _words(choice.why)}


def _words(text: str) -> str:
    return prose.plain(prose.parse(text))
