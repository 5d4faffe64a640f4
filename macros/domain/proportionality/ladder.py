"""The step of the ladder that a contract stands on. Suggested: nobody has decided it."""

from __future__ import annotations

from macros.domain import prose
from macros.domain.model.proportionality import LadderRevision, Rung
from macros.domain.proportionality.answers import Step
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.sentences import CATEGORY, ROUTE, money, say
from macros.domain.proportionality.times import revision
from macros.domain.register import Register
from macros.domain.timeline.series import NotYet


def ladder(register: Register, contract: Contract) -> LadderRevision | None:
    """The ladder for the day, or the first where that came later; None where there is none."""
    held = register.proportionality
    return None if held is None else revision(held.revisions, contract.commenced)


def rung(register: Register, contract: Contract) -> Step | NotYet:
    """The first rung, in the order of the file, that covers the contract."""
    held = ladder(register, contract)
    if held is None:
        return NotYet(None, say("ladder-none"))
    found = next((step for step in held.rungs if _covers(step, contract)), None)
    if found is None:
        return NotYet(None, say("step-none"))
    return _step(held, found, contract)


def _covers(step: Rung, contract: Contract) -> bool:
    """Lower bounds are included, upper bounds are not."""
    return (
        contract.route in step.routes
        and contract.category in step.categories
        and (step.at_least is None or step.at_least <= contract.value)
        and (step.below is None or contract.value < step.below)
        and (step.months_at_least is None or step.months_at_least <= contract.months)
        and (step.months_below is None or contract.months < step.months_below)
    )


def _step(held: LadderRevision, found: Rung, contract: Contract) -> Step:
    reason = say(
        "step",
        category=CATEGORY[contract.category],
        route=ROUTE[contract.route],
        value=money(contract.value),
        months=contract.months,
        title=found.title,
    )
    return Step(
        since=held.since,
        rung=found.id,
        title=found.title,
        most_outcomes=found.most_outcomes,
        most_measures=found.most_measures,
        answer_words=found.answer_words,
        reporting=found.reporting,
        force=found.force,
        reason=reason,
        text=prose.plain(prose.parse(found.text)),
        why=prose.plain(prose.parse(found.why)),
    )
