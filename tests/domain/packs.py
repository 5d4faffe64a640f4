"""Packs for tests: the real law and ladder, and a made-up menu full of awkward words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import cycle
from typing import Any

from macros.domain.model.measure import SubCriterion
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.pack import Pack, composed, parts
from macros.domain.proportionality import Given
from macros.domain.proportionality.evaluate import evaluated
from macros.domain.register import Register
from macros.render.pack.words import WORDS
from tests.domain.vectors_picker import cases, stocked
from tests.support import AS_OF, small

GROUNDS = Given("2026-05-01", "400,000", "36", "open", "services", "grounds", ("always", "advised"))
PROSE = (
    "Plain words, with a [link](duty:pa2023-s23) and *stress*.",
    "Two parts:\n\n- one, with **weight**\n- two\n\nand an end.",
    "1. first\n2. second",
    "{outcome.title} and {{ braces }} stay as they are <script>alert(1)</script> & more.",
    '+44 starts like a formula, with "quotes", a comma\n\nand £1,000 – “curly” é 日本.',
    "'already quoted, with a \u2028 separator in it",
)


@cache
def register() -> Register:
    """The real register with a menu whose every text is one of the awkward ones, in turn."""
    held = stocked(small())
    texts = cycle(PROSE)
    asks = [ask.id for ask in held.statements[-1].asks]
    return replace(
        held,
        outcomes=tuple(
            _worded(outcome, texts, asks[number : number + 3])
            for number, outcome in enumerate(held.outcomes)
        ),
    )


def _worded(outcome: Outcome, texts: cycle[str], asks: list[str]) -> Outcome:
    revisions = tuple(_revision(revision, texts, asks) for revision in outcome.revisions)
    return replace(outcome, revisions=revisions)


def _revision(found: OutcomeRevision, texts: cycle[str], asks: list[str]) -> OutcomeRevision:
    return replace(
        found,
        summary=next(texts),
        asks=tuple(asks),
        not_when=(next(texts), next(texts)),
        question=next(texts),
        sub_criteria=(
            SubCriterion("s1", "How much", next(texts)),
            SubCriterion("s2", "=SUM(A1)", next(texts)),
        ),
        measures=tuple(
            replace(measure, counted=next(texts), baseline=next(texts), evidence=next(texts))
            for measure in found.measures
        ),
        contract_wording=next(texts),
        shortfall=next(texts),
        swap=next(texts),
    )


def pack(given: Given = GROUNDS, held: Register | None = None) -> Pack:
    """The pack for what somebody typed."""
    used = register() if held is None else held
    answer = evaluated(used, given)
    assert answer["errors"] == [], answer["errors"]
    assessment = answer["assessment"]
    assert isinstance(assessment, dict)
    return composed(_parts(used), assessment, AS_OF)


@cache
def _own() -> dict[str, Any]:
    return parts(register(), WORDS)


def _parts(held: Register) -> dict[str, Any]:
    return _own() if held is register() else parts(held, WORDS)


def some(held: Register, many: int) -> tuple[Given, ...]:
    """So many cases, spread over all of them, each with at least one outcome if there are any."""
    every = [given for given in cases(held) if given.outcomes or not held.outcomes]
    return tuple(every[:: max(1, len(every) // many)])
