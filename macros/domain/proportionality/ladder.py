"""The step of the ladder that a contract stands on. Suggested: nobody has decided it."""

from __future__ import annotations

from macros.domain import prose
from macros.domain.model.proportionality import LadderRevision, Rung
from macros.domain.proportionality.answers import Step
from macros.domain.proportionality.conditions import failing
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.sentences import CATEGORY, ROUTE, money, say
from macros.domain.proportionality.times import Figures
from macros.domain.proportionality.written import step as conditions_of_step
from macros.domain.timeline import NotYet


def rung(held: LadderRevision | None, contract: Contract, figures: Figures) -> Step | NotYet:
    """The first rung, in the order of the file, that the contract meets every condition of."""
    if held is None:
        return NotYet(None, say("ladder-none"))
    for step in held.rungs:
        if failing(conditions_of_step(step), contract, figures) is None:
            return _step(held, step, contract)
    return NotYet(None, say("step-none"))


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
