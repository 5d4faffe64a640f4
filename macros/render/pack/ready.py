"""Which pack is made ready for each kind of contract: an example, and it says so on its first page.

The facts come from the data: the kind's first route and category, and the middle of the ladder.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.domain.model.contract import ContractKind, ContractRevision
from macros.domain.model.values import Money
from macros.domain.proportionality.answers import Fit, Step, Suits
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.fitting import menu
from macros.domain.proportionality.ladder import ladder, rung
from macros.domain.proportionality.position import position
from macros.domain.register import Register
from macros.domain.timeline.series import NotYet

MONTHS = 36
PACKS = "downloads/packs"
_ORDER = (Suits.FITS, Suits.CONSIDER)


@dataclass(frozen=True, slots=True)
class Ready:
    """One pack to make: the kind it is for, its path on the site, and what it is made from."""

    kind: str
    path: str
    contract: Contract
    chosen: tuple[str, ...]


def ready_made(register: Register, as_of: date) -> tuple[Ready, ...]:
    """One for every kind of contract, by id; a kind with nothing to ask for has none."""
    kinds = sorted(register.contracts, key=lambda kind: kind.id)
    made = (_ready(register, kind, as_of) for kind in kinds if kind.ended is None)
    return tuple(ready for ready in made if ready is not None)


def _ready(register: Register, kind: ContractKind, as_of: date) -> Ready | None:
    revision = kind.revisions[-1]
    for contract in _examples(register, kind, revision, as_of):
        chosen = _chosen(register, revision, contract)
        if chosen:
            return Ready(kind.id, f"{PACKS}/{kind.id}.docx", contract, chosen)
    return None


def _examples(
    register: Register, kind: ContractKind, revision: ContractRevision, as_of: date
) -> Iterator[Contract]:
    """Contracts of the kind, from the middle of the ladder upwards."""
    route, category = revision.routes[0], revision.categories[0]
    plain = Contract(as_of, Money(1), MONTHS, route, category, kind.id)
    held = ladder(register, plain)
    steps = () if held is None else held.rungs
    values = [
        step.at_least
        for step in steps
        if step.at_least and route in step.routes and category in step.categories
    ]
    for value in sorted(values)[(len(values) - 1) // 2 :] or [_threshold(register, plain)]:
        yield Contract(as_of, value, MONTHS, route, category, kind.id)


def _threshold(register: Register, contract: Contract) -> Money:
    place = position(register, contract)
    if isinstance(place, NotYet):
        raise LookupError(place.reason)
    return place.figure


def _chosen(register: Register, revision: ContractRevision, contract: Contract) -> tuple[str, ...]:
    """Outcomes that the kind asks for and the contract suits, as many as the ladder suggests."""
    fits = {fit.outcome: fit for fit in menu(register, contract)}
    asked = [fits[choice.outcome] for choice in revision.ask]
    found: list[Fit] = [fit for word in _ORDER for fit in asked if fit.word is word]
    step = rung(register, contract)
    most = step.most_outcomes if isinstance(step, Step) else 1
    return tuple(fit.outcome for fit in found[:most])
