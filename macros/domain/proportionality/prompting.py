"""The prompts: from law, from the ladder, and from what the chosen outcomes are together.

Only a rule of law, written as such in the ladder's data, says "ask for approval" or "does not
apply". Everything that this guide suggests says "consider", or that no point was raised.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.domain import prose
from macros.domain.model.asking_words import Answer
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.model.proportionality import LegalPrompt
from macros.domain.model.vocabulary import Force
from macros.domain.model.vocabulary import Prompt as PromptWord
from macros.domain.proportionality.answers import (
    Asked,
    DutyReach,
    Fit,
    RaisedPrompt,
    Step,
    Suits,
    Word,
)
from macros.domain.proportionality.circumstances import Circumstances
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.fitting import ground_reason
from macros.domain.proportionality.reaching import covered
from macros.domain.proportionality.sentences import CATEGORY, ROUTE, any_of, day, say
from macros.domain.proportionality.times import TimingState, life
from macros.domain.register import Register
from macros.domain.timeline import revision

Chosen = tuple[Outcome, OutcomeRevision]
_MADE_BY = "proportionality/proportionality"


def of_law(
    register: Register, case: Circumstances, reaches: Sequence[DutyReach], chosen: Sequence[Fit]
) -> Iterator[RaisedPrompt]:
    """The ladder's prompts from law that concern the contract and the choice, in their order."""
    found = case.ladder
    needs_advice = any(fit.ground.answer is Answer.ADVICE for fit in chosen)
    reach_of = {reach.duty: reach for reach in reaches}
    for rule in found.prompts if found is not None else ():
        if rule.needs_advice and not needs_advice:
            continue
        if not covered(rule.applies, case)[0]:
            continue
        behind = [reach_of[duty] for duty in rule.duties if duty in reach_of]
        if _counts(register, case.contract, rule, behind):
            yield RaisedPrompt(
                id=f"law/{rule.id}",
                word=Word(rule.prompt.value),
                force=rule.force,
                title=rule.title,
                reason=prose.plain(prose.parse(rule.text)),
                about=f"duty/{rule.duties[0]}",
            )


def _counts(
    register: Register, contract: Contract, rule: LegalPrompt, reaches: Sequence[DutyReach]
) -> bool:
    """Whether the duties behind a prompt bear it out.

    "Consider" needs a duty that reaches the contract; "does not apply" that none does; asking for
    approval only that the law is in force, since it is for what the law does not provide for.
    """
    if rule.prompt is PromptWord.CONSIDER:
        return any(reach.applies for reach in reaches)
    duties = [register.duty_by_id[duty] for duty in rule.duties]
    in_time = any(life(duty, contract.commenced).state is not TimingState.OUT for duty in duties)
    if rule.prompt is PromptWord.DOES_NOT_APPLY:
        return in_time and not any(reach.applies for reach in reaches)
    return in_time


def of_circumstances(register: Register, case: Circumstances) -> Iterator[RaisedPrompt]:
    """What the day of commencement and the kind of contract raise."""
    if not case.regime.newest:
        reason = say("earlier-regime", title=case.regime.title)
        yield _prompt("regime/earlier", Force.LAW, "regime", reason, "thresholds/thresholds")
    if case.place.runs_on:
        reason = say("runs-on", known=day(register.thresholds.known_to))
        yield _prompt("figures/run-on", Force.LAW, "runs-on", reason, "thresholds/thresholds")
    if case.ladder is not None and case.ladder.since > case.contract.commenced:
        reason = say("step-later", since=day(case.ladder.since))
        yield _prompt("ladder/later", Force.GOOD_PRACTICE, "later", reason, _MADE_BY)
    yield from _of_kind(case)


def _of_kind(case: Circumstances) -> Iterator[RaisedPrompt]:
    if case.kind is None:
        return
    contract, (kind, held) = case.contract, case.kind
    about = f"contract/{kind.id}"
    if contract.category not in held.categories:
        usual = any_of(CATEGORY[category] for category in held.categories)
        reason = say("kind-category", kind=kind.title, categories=usual)
        yield _prompt("kind/category", Force.GOOD_PRACTICE, "kind", reason, about)
    if contract.route not in held.routes:
        reason = say(
            "kind-route", kind=kind.title, routes=any_of(ROUTE[route] for route in held.routes)
        )
        yield _prompt("kind/route", Force.GOOD_PRACTICE, "kind", reason, about)


def _prompt(identity: str, force: Force, title: str, reason: str, about: str) -> RaisedPrompt:
    return RaisedPrompt(identity, Word.CONSIDER, force, say(f"title-{title}"), reason, about)


def of_step(step: Step, asks: Sequence[Asked]) -> Iterator[RaisedPrompt]:
    """How what is asked compares with what the step suggests."""
    counts = {
        "outcomes": (len(asks), step.most_outcomes),
        "measures": (sum(len(each.measures) for each in asks), step.most_measures),
        "words": (sum(each.words for each in asks), step.answer_words),
    }
    for name, (count, most) in counts.items():
        over = count > most
        yield RaisedPrompt(
            id=f"rung/{name}",
            word=Word.CONSIDER if over else Word.NO_POINT,
            force=step.force,
            title=say(f"title-{name}"),
            reason=say(f"{name}-{'over' if over else 'within'}", count=count, most=most),
            about=f"proportionality/{step.rung}",
        )


def of_fits(chosen: Sequence[Fit]) -> Iterator[RaisedPrompt]:
    """Whether each chosen outcome suits; of one that does not, what the table answers besides."""
    for fit in chosen:
        about = f"outcome/{fit.outcome}"
        force = Force.LAW if fit.word is Suits.CONSIDER else Force.GOOD_PRACTICE
        word = Word.NO_POINT if fit.word is Suits.FITS else Word.CONSIDER
        yield RaisedPrompt(f"fit/{fit.outcome}", word, force, fit.title, fit.reason, about)
        if fit.word is Suits.NOT and fit.ground.answer is not Answer.MAY:
            reason = ground_reason(fit.ground)
            name = f"ground/{fit.outcome}"
            yield RaisedPrompt(name, Word.CONSIDER, Force.LAW, fit.title, reason, about)


def of_units(chosen: Sequence[Chosen]) -> Iterator[RaisedPrompt]:
    """Pairs of chosen outcomes whose headline measures count the same unit."""
    for index, (first, held) in enumerate(chosen):
        for second, other in chosen[index + 1 :]:
            both = [unit for unit in _headline_units(held) if unit in _headline_units(other)]
            if both:
                yield RaisedPrompt(
                    id=f"unit/{first.id}/{second.id}",
                    word=Word.CONSIDER,
                    force=Force.GOOD_PRACTICE,
                    title=say("title-unit"),
                    reason=say("unit", first=first.title, second=second.title, unit=any_of(both)),
                    about=f"outcome/{first.id}",
                )


def _headline_units(held: OutcomeRevision) -> tuple[str, ...]:
    return tuple(dict.fromkeys(measure.unit for measure in held.measures if measure.primary))


def chosen_outcomes(
    register: Register, contract: Contract, chosen: Sequence[str]
) -> tuple[Chosen, ...]:
    """The outcomes with their revisions for the day, in the order of `chosen`."""
    known = register.outcome_by_id
    return tuple(
        (known[name], revision(known[name].revisions, contract.commenced)) for name in chosen
    )
