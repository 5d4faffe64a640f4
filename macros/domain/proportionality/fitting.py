"""Whether an outcome suits a contract, and what the table of what may be asked answers there.

Only an outcome whose question may be scored without more is suggested. Where a ground must be
recorded first, where advice is needed, or where no marks can be added, it gets "consider" with the
table's own sentence. That an officer should ask before using what needs advice is said once for
the whole choice, by a prompt that relies on the Act itself (Local Government Act 1988, s.17).
"""

from __future__ import annotations

from collections.abc import Iterable

from macros.domain import prose
from macros.domain.asking.outcomes import ground
from macros.domain.model.asking_words import Answer
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.proportionality.answers import Fit, Ground, Suits
from macros.domain.proportionality.circumstances import Circumstances, Kind
from macros.domain.proportionality.conditions import failing, told
from macros.domain.proportionality.sentences import ANSWER, say
from macros.domain.proportionality.written import suits
from macros.domain.register import Register
from macros.domain.timeline import revision


def menu(register: Register, case: Circumstances) -> tuple[Fit, ...]:
    """Every outcome with whether it suits, by id."""
    return fits(case, sorted(register.outcomes, key=lambda outcome: outcome.id))


def fits(case: Circumstances, outcomes: Iterable[Outcome]) -> tuple[Fit, ...]:
    """Whether each of some outcomes suits, in their order."""
    says = _said_by_kind(case.kind)
    return tuple(_fit(case, outcome, *says.get(outcome.id, (None, None))) for outcome in outcomes)


def _fit(case: Circumstances, outcome: Outcome, says: str | None, why: str | None) -> Fit:
    """Whether the outcome suits; the first test that fails gives the reason."""
    held = revision(outcome.revisions, case.contract.commenced)
    asked = ground(case.asking, held, case.contract, case.figures, case.regime.id)
    word, reason = _suits(outcome, held, case, asked, why if says == "do-not-ask" else None)
    return Fit(
        outcome=outcome.id,
        title=outcome.title,
        theme=outcome.theme,
        since=held.since,
        word=word,
        reason=reason,
        ground=asked,
        kind_says=says,
        kind_why=why,
    )


def _said_by_kind(kind: Kind | None) -> dict[str, tuple[str, str]]:
    """What the kind of contract says of each outcome that it names, and why."""
    if kind is None:
        return {}
    _, held = kind
    return {
        choice.outcome: (says, prose.plain(prose.parse(choice.why)))
        for says, choices in (("ask", held.ask), ("do-not-ask", held.do_not_ask))
        for choice in choices
    }


def _suits(
    outcome: Outcome,
    held: OutcomeRevision,
    case: Circumstances,
    asked: Ground,
    left_out: str | None,
) -> tuple[Suits, str]:
    """`left_out` is why the kind of contract says not to ask for it, where it says so."""
    contract = case.contract
    if outcome.ended is not None and outcome.ended.date.surely_by(contract.commenced):
        return Suits.NOT, say("fit-ended")
    if case.kind is not None and left_out is not None:
        return Suits.NOT, say("fit-kind", kind=case.kind[0].title, why=left_out)
    unmet = failing(suits(held.fits), contract, case.figures)
    if unmet is not None:
        return Suits.NOT, told(unmet, contract, case.figures)
    word = Suits.FITS if asked.answer is Answer.MAY else Suits.CONSIDER
    return word, ground_reason(asked)


def ground_reason(asked: Ground) -> str:
    """What the table answers, and what would change it."""
    said = say("fit-answer", answer=ANSWER[asked.answer], text=asked.text)
    return f"{said} {asked.change}".strip()
