"""Whether an outcome suits a contract, and on what it would rest there.

An outcome whose row says "not without advice" gets "consider" and no more: the row is this
guide's reading, which nobody has decided. That an officer should ask before using it is said once
for the whole choice, by a prompt that rests on the Act itself (Local Government Act 1988, s.17).
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain import prose
from macros.domain.model.contract import ContractKind, ContractRevision
from macros.domain.model.outcome import Fits, Lawful, Outcome, OutcomeRevision
from macros.domain.model.vocabulary import Position
from macros.domain.proportionality.answers import Fit, Ground, Suits
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.position import position
from macros.domain.proportionality.reaching import ways
from macros.domain.proportionality.sentences import (
    CATEGORY,
    POSITION,
    ROUTE,
    any_of,
    money,
    say,
)
from macros.domain.proportionality.times import revision
from macros.domain.register import Register
from macros.domain.timeline.series import NotYet

Kind = tuple[ContractKind, ContractRevision]


def menu(register: Register, contract: Contract) -> tuple[Fit, ...]:
    """Every outcome with whether it suits, by id."""
    return tuple(
        fit(register, contract, outcome)
        for outcome in sorted(register.outcomes, key=lambda outcome: outcome.id)
    )


def fit(register: Register, contract: Contract, outcome: Outcome) -> Fit:
    """Whether the outcome suits; the first test that fails gives the reason.

    Raise LookupError for a day before the first threshold figures.
    """
    place = position(register, contract)
    if isinstance(place, NotYet):
        raise LookupError(place.reason)
    held = revision(outcome.revisions, contract.commenced)
    kind = kind_of(register, contract)
    says, why = _kind_says(kind, outcome)
    row = _row(held, contract, place.position)
    word, reason = _suits(outcome, held, contract, place.position, kind, row)
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


def kind_of(register: Register, contract: Contract) -> Kind | None:
    """The kind of contract that was named, with its revision for the day."""
    found = next((kind for kind in register.contracts if kind.id == contract.kind), None)
    return None if found is None else (found, revision(found.revisions, contract.commenced))


def _kind_says(kind: Kind | None, outcome: Outcome) -> tuple[str | None, str | None]:
    if kind is None:
        return None, None
    _, held = kind
    for says, choices in (("do-not-ask", held.do_not_ask), ("ask", held.ask)):
        for choice in choices:
            if choice.outcome == outcome.id:
                return says, prose.plain(prose.parse(choice.why))
    return None, None


def _row(held: OutcomeRevision, contract: Contract, where: Position) -> Ground | None:
    """The row for category, route and position; one for that position before one for any."""
    rows = [
        row
        for row in held.lawful
        if row.category is contract.category
        and set(row.routes).intersection(ways(contract.route, where is Position.ABOVE))
    ]
    exact = [row for row in rows if row.position is where]
    found = [*exact, *(row for row in rows if row.position is Position.ANY)]
    return _ground(found[0]) if found else None


def _ground(row: Lawful) -> Ground:
    return Ground(row.position, row.basis, row.advice, prose.plain(prose.parse(row.text)))


def _suits(
    outcome: Outcome,
    held: OutcomeRevision,
    contract: Contract,
    where: Position,
    kind: Kind | None,
    row: Ground | None,
) -> tuple[Suits, str]:
    if outcome.ended is not None and outcome.ended.date.surely_by(contract.commenced):
        return Suits.NOT, say("fit-ended")
    says, why = _kind_says(kind, outcome)
    if kind is not None and says == "do-not-ask":
        return Suits.NOT, say("fit-kind", kind=kind[0].title, why=str(why))
    unfit = next(_unfit(held.fits, contract), None)
    if unfit is not None:
        return Suits.NOT, unfit
    if row is None or row.advice:
        return Suits.CONSIDER, ground_reason(contract, where, row)
    return Suits.FITS, say("fit-good", text=row.text)


def ground_reason(contract: Contract, where: Position, row: Ground | None) -> str:
    """Why advice is needed: no row speaks of such a contract, or the row says so."""
    if row is not None:
        return say("fit-advice", text=row.text)
    return say(
        "fit-no-ground",
        category=CATEGORY[contract.category],
        route=ROUTE[contract.route],
        position=POSITION[where],
    )


def _unfit(fits: Fits, contract: Contract) -> Iterator[str]:
    """Why the contract is not one that the outcome is meant for, most telling first."""
    if contract.category not in fits.categories:
        meant = any_of(CATEGORY[category] for category in fits.categories)
        yield say("fit-category", category=CATEGORY[contract.category], categories=meant)
    if contract.route not in fits.routes:
        yield say("fit-route", routes=any_of(ROUTE[route] for route in fits.routes))
    value = money(contract.value)
    if fits.at_least is not None and contract.value < fits.at_least:
        yield say("fit-at-least", sum=money(fits.at_least), value=value)
    if fits.below is not None and contract.value >= fits.below:
        yield say("fit-below", sum=money(fits.below), value=value)
    if fits.months_at_least is not None and contract.months < fits.months_at_least:
        yield say("fit-months", least=fits.months_at_least, months=contract.months)
