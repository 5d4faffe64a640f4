"""How much a pack asks for: what each chosen outcome suggests, brought down to the step.

An outcome is written for any contract, and may suggest more than the step of one contract allows.
Nothing is ever raised. An outcome keeps its main measure, and an answer keeps half the words that
its question was written for, because nobody could answer in fewer. What is still over the step is
a prompt for an officer to consider, and an error of `guide check` in a ready-made pack.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from macros.domain.model.measure import Measure
from macros.domain.model.outcome import OutcomeRevision
from macros.domain.model.vocabulary import Frequency
from macros.domain.proportionality.answers import Asked, AskedMeasure, Step
from macros.domain.proportionality.prompting import Chosen
from macros.domain.timeline import NotYet

# How many reports a year each frequency means. "Never" asks for less than one report in all.
REPORTS_A_YEAR: Mapping[Frequency, int] = MappingProxyType(
    {
        Frequency.MONTHLY: 12,
        Frequency.QUARTERLY: 4,
        Frequency.TWICE_A_YEAR: 2,
        Frequency.YEARLY: 1,
        Frequency.ONCE: 0,
        Frequency.AT_END: 0,
        Frequency.NEVER: -1,
    }
)
_TENS = 10  # limits are cut to a round number of words


def asked(step: Step | NotYet, chosen: Sequence[Chosen]) -> tuple[Asked, ...]:
    """What is asked of each chosen outcome, in order; without a step, what the outcome suggests."""
    revisions = [held for _, held in chosen]
    limits = [held.answer_words for held in revisions]
    kept: list[tuple[Measure, ...]] = [held.measures for held in revisions]
    most: Frequency | None = None
    if isinstance(step, Step):
        limits, most = shared(step.answer_words, limits), step.reporting
        kept = _kept(step.most_measures, revisions)
    return tuple(
        Asked(
            outcome.id,
            words,
            tuple(AskedMeasure(item.id, rarer(item.frequency, most)) for item in measures),
            rarer(held.kpi.frequency, most),
        )
        for (outcome, held), words, measures in zip(chosen, limits, kept, strict=True)
    )


def shared(most: int, limits: Sequence[int]) -> list[int]:
    """Limits in words cut in one proportion to `most` in all, down to tens; none below its half."""
    total = sum(limits)
    if total <= most:
        return list(limits)
    return [max(limit // 2, limit * most // total // _TENS * _TENS) for limit in limits]


def _kept(most: int, revisions: Sequence[OutcomeRevision]) -> list[tuple[Measure, ...]]:
    """The main measure of each outcome, then the next of each in turn while there is room."""
    ranked = [(_ranks(held), held.measures) for held in revisions]
    order = sorted(
        (rank, number, index)
        for number, (ranks, _) in enumerate(ranked)
        for index, rank in enumerate(ranks)
    )
    main = sum(rank == 0 for rank, _, _ in order)
    kept = {(number, index) for _, number, index in order[: max(most, main)]}
    return [
        tuple(item for index, item in enumerate(measures) if (number, index) in kept)
        for number, (_, measures) in enumerate(ranked)
    ]


def _ranks(held: OutcomeRevision) -> list[int]:
    """0 for a main measure and the one behind the indicator; the others count up from 1."""
    ranks, others = [], 0
    for measure in held.measures:
        main = measure.primary or measure.id == held.kpi.measure
        others += not main
        ranks.append(0 if main else others)
    return ranks


def rarer(own: Frequency, most: Frequency | None) -> Frequency:
    """The outcome's own frequency, or the step's where that asks for fewer reports a year."""
    if most is None or REPORTS_A_YEAR[own] <= REPORTS_A_YEAR[most]:
        return own
    return most
