"""Ready-made packs ask for no more than the step of the ladder that they quote.

The ladder is suggested, and an officer may depart from it with a reason. An example of our own may
not: whoever reads it would learn that the ladder means nothing. How many outcomes a ready-made pack
has is cut to the step as it is made, so nothing needs to be said of that here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from macros.domain.finding import Finding, Path
from macros.domain.model.contract import ContractKind
from macros.domain.model.outcome import OutcomeRevision
from macros.domain.model.vocabulary import Frequency
from macros.domain.pack import Ready, ready_made
from macros.domain.proportionality import (
    FREQUENCY,
    REPORTS_A_YEAR,
    Asked,
    Chosen,
    Step,
    asked,
    chosen_outcomes,
)
from macros.domain.register import Register

# A rhythm that a text names. "A quarter of the time" is no rhythm.
_RHYTHMS: Mapping[Frequency, re.Pattern[str]] = MappingProxyType(
    {
        Frequency.MONTHLY: re.compile(r"\b(?:monthly|(?:each|every|in the|per) month)\b", re.I),
        Frequency.QUARTERLY: re.compile(
            r"\b(?:quarterly|(?:each|every|in the|by the|per) quarter|quarters in)\b", re.I
        ),
        Frequency.TWICE_A_YEAR: re.compile(r"\b(?:half[- ]?year(?:ly)?|twice a year)\b", re.I),
        Frequency.YEARLY: re.compile(
            r"\b(?:yearly|annual(?:ly)?|(?:each|every|in the|per) year|once a year)\b", re.I
        ),
    }
)


@dataclass(frozen=True, slots=True)
class _Made:
    """One ready-made pack: the kind, the step it quotes and what it asks for."""

    kind: ContractKind
    step: Step
    chosen: tuple[Chosen, ...]
    asks: tuple[Asked, ...]


def proportion(register: Register, as_of: date) -> Iterator[Finding]:
    """Every step that contradicts itself, and every ready-made pack above its step."""
    yield from _steps(register)
    kinds = {kind.id: kind for kind in register.contracts}
    for ready in ready_made(register, as_of):
        made = _made(register, kinds[ready.kind], ready)
        if made is not None:
            yield from _counts(made)
            yield from _texts(made)


def _made(register: Register, kind: ContractKind, ready: Ready) -> _Made | None:
    step = ready.case.step
    if not isinstance(step, Step):
        return None
    # In the order of ids, as in an assessment: what is left out can depend on it.
    chosen = chosen_outcomes(register, ready.case.contract, sorted(ready.chosen))
    return _Made(kind, step, chosen, asked(step, chosen))


def _steps(register: Register) -> Iterator[Finding]:
    held = register.proportionality
    for number, revision in enumerate(() if held is None else held.revisions):
        for index, step in enumerate(revision.rungs):
            if step.most_measures < step.most_outcomes:
                path: Path = ("revisions", number, "rungs", index, "most_measures")
                message = (
                    f'The step "{step.title}" allows {step.most_outcomes} outcomes but only '
                    f"{step.most_measures} measures, and every outcome needs one."
                )
                fix = "Allow as many measures as outcomes, or fewer outcomes."
                yield _error("proportionality/proportionality", path, "GV601", message, fix)


def _counts(made: _Made) -> Iterator[Finding]:
    words = sum(each.words for each in made.asks)
    measures = sum(len(each.measures) for each in made.asks)
    if words > made.step.answer_words:
        fix = (
            "Shorten the model question of an outcome and its limit, or put an outcome with a "
            "shorter answer first in this list."
        )
        yield _over(made, "GV602", f"{words} words", str(made.step.answer_words), fix)
    if measures > made.step.most_measures:
        fix = "Make one measure of each outcome its main one, or put other outcomes first."
        yield _over(made, "GV603", f"{measures} measures", str(made.step.most_measures), fix)


def _over(made: _Made, code: str, asks: str, allows: str, fix: str) -> Finding:
    message = (
        f'The ready-made pack for "{made.kind.title}" asks for {asks}; the step '
        f'"{made.step.title}" allows {allows}.'
    )
    path: Path = ("revisions", len(made.kind.revisions) - 1, "ask")
    return _error(f"contract/{made.kind.id}", path, code, message, fix)


def _texts(made: _Made) -> Iterator[Finding]:
    """Texts about reports that name a rhythm faster than the one the pack prints beside them."""
    for (outcome, held), asks in zip(made.chosen, made.asks, strict=True):
        at: Path = ("revisions", outcome.revisions.index(held))
        kept = {measure.measure for measure in asks.measures}
        for path, text, monthly in _about_reports(held, kept):
            often = _too_often(text, made.step.reporting, monthly)
            if often is not None:
                yield _rhythm(made, outcome.id, (*at, *path), often)


def _about_reports(held: OutcomeRevision, kept: set[str]) -> Iterator[tuple[Path, str, bool]]:
    """Where, the text, and whether "monthly" in it would mean a report.

    Evidence and contract wording speak of readings that are taken every month and reported later.
    """
    yield ("question",), held.question, True
    yield ("kpi", "wording"), held.kpi.wording, True
    yield ("kpi", "target"), held.kpi.target, True
    yield ("contract_wording",), held.contract_wording, False
    for index, measure in enumerate(held.measures):
        if measure.id in kept:
            yield ("measures", index, "evidence"), measure.evidence, False


def _too_often(text: str, most: Frequency, monthly: bool) -> Frequency | None:
    for often, pattern in _RHYTHMS.items():
        means_reports = monthly or often is not Frequency.MONTHLY
        above = REPORTS_A_YEAR[often] > REPORTS_A_YEAR[most]
        if means_reports and above and pattern.search(text):
            return often
    return None


def _rhythm(made: _Made, outcome: str, path: Path, often: Frequency) -> Finding:
    message = (
        f"This text names reports {FREQUENCY[often]}, but the ready-made pack for "
        f'"{made.kind.title}" quotes the step "{made.step.title}", which suggests reports '
        f"{FREQUENCY[made.step.reporting]}."
    )
    fix = 'Write "the reporting period", which is right at every step, or suggest another outcome.'
    return _error(f"outcome/{outcome}", path, "GV604", message, fix)


def _error(record: str, path: Path, code: str, message: str, fix: str) -> Finding:
    return Finding(record, path, code, "error", message, fix)
