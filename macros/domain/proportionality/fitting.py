"""Whether an outcome suits a contract, and on what it would rest there.

An outcome whose row says "not without advice" gets "consider" and no more: the row is this
guide's reading, which nobody has decided. That an officer should ask before using it is said once
for the whole choice, by a prompt that rests on the Act itself (Local Government Act 1988, s.17).
"""

from __future__ import annotations

from collections.abc import Iterable

from macros.domain import prose
from macros.domain.model.outcome import Lawful, Outcome, OutcomeRevision
from macros.domain.model.vocabulary import Position
from macros.domain.proportionality.answers import Fit, Ground, Suits
from macros.domain.proportionality.circumstances import Circumstances, Kind
from macros.domain.proportionality.conditions import bound_routes, failing, told
from macros.domain.proportionality.sentences import CATEGORY, POSITION, ROUTE, say
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
    row = _row(held, case)
    word, reason = _suits(outcome, held, case, row, why if says == "do-not-ask" else None)
    return Fit(
        outcome=outcome.id,
        title=outcome.title,
        theme=outcome.theme,
        since=held.since,
        word=word,
        reason=reason,
        lawful=row,
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


def _row(held: OutcomeRevision, case: Circumstances) -> Ground | None:
    """The row for category, route and position; one for that position before one for any."""
    ways = bound_routes(case.contract, case.figures)
    rows = [
        row
        for row in held.lawful
        if row.category is case.contract.category and not set(row.routes).isdisjoint(ways)
    ]
    exact = [row for row in rows if row.position is case.place.position]
    found = [*exact, *(row for row in rows if row.position is Position.ANY)]
    return _ground(found[0]) if found else None


def _ground(row: Lawful) -> Ground:
    return Ground(row.position, row.basis, row.advice, prose.plain(prose.parse(row.text)))


def _suits(
    outcome: Outcome,
    held: OutcomeRevision,
    case: Circumstances,
    row: Ground | None,
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
    if row is None or row.advice:
        return Suits.CONSIDER, ground_reason(case, row)
    return Suits.FITS, say("fit-good", text=row.text)


def ground_reason(case: Circumstances, row: Ground | None) -> str:
    """Why advice is needed: no row speaks of such a contract, or the row says so."""
    if row is not None:
        return say("fit-advice", text=row.text)
    return say(
        "fit-no-ground",
        category=CATEGORY[case.contract.category],
        route=ROUTE[case.contract.route],
        position=POSITION[case.place.position],
    )
