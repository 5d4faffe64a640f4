"""Which pack is made ready for each kind of contract: an example, and it says so on its first page.

The facts come from the data: the kind's first category, the first of its routes by which something
may carry marks, and the middle of the ladder.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from macros.domain.model.asking_words import Answer
from macros.domain.model.contract import ContractKind, ContractRevision
from macros.domain.model.outcome import Outcome
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route
from macros.domain.proportionality import (
    Circumstances,
    Contract,
    Fit,
    Step,
    Suits,
    circumstances,
    fits,
)
from macros.domain.register import Register

MONTHS = 36
PACKS = "downloads/packs"
# What an example may ask for, in this order: never what cannot be added to such a contract.
_ORDER = (frozenset({Answer.MAY, Answer.RECORDED}), frozenset({Answer.ADVICE}))


@dataclass(frozen=True, slots=True)
class Ready:
    """One pack to make: the kind it is for, its path on the site, and what it is made from."""

    kind: str
    path: str
    case: Circumstances
    chosen: tuple[str, ...]


def pack_path(kind: str) -> str:
    """Where the pack of a kind of contract lies on the site (no leading slash)."""
    return f"{PACKS}/{kind}.docx"


def ready_made(register: Register, as_of: date) -> tuple[Ready, ...]:
    """One for every kind of contract, by id; a kind with nothing to ask for has none.

    Nor has a kind for whose category no threshold figure is known on the day.
    """
    kinds = sorted(register.contracts, key=lambda kind: kind.id)
    made = (_ready(register, kind, as_of) for kind in kinds if kind.ended is None)
    return tuple(ready for ready in made if ready is not None)


def _ready(register: Register, kind: ContractKind, as_of: date) -> Ready | None:
    """The first example of the kind for which something can be asked."""
    revision = kind.revisions[-1]
    known = register.outcome_by_id
    # GV201 reports an outcome that is named here and does not exist.
    asked = [known[choice.outcome] for choice in revision.ask if choice.outcome in known]
    for contract in _examples(register, kind, revision, as_of):
        case = circumstances(register, contract)
        chosen = _chosen(asked, case)
        if chosen:
            return Ready(kind.id, pack_path(kind.id), case, chosen)
    return None


def _examples(
    register: Register, kind: ContractKind, revision: ContractRevision, as_of: date
) -> Iterator[Contract]:
    """Contracts of the kind, by its first route first, from the middle of the ladder upwards."""
    for route in revision.routes:
        yield from _by_route(register, kind, route, revision.categories[0], as_of)


def _by_route(
    register: Register, kind: ContractKind, route: Route, category: Category, as_of: date
) -> Iterator[Contract]:
    plain = Contract(as_of, Money(1), MONTHS, route, category, kind.id)
    try:
        case = circumstances(register, plain)
    except LookupError:
        return
    steps = () if case.ladder is None else case.ladder.rungs
    values = [
        step.at_least
        for step in steps
        if step.at_least and route in step.routes and category in step.categories
    ]
    for value in sorted(values)[(len(values) - 1) // 2 :] or [case.place.figure]:
        yield replace(plain, value=value)


def _chosen(asked: Sequence[Outcome], case: Circumstances) -> tuple[str, ...]:
    """Outcomes that the kind asks for and the contract suits, as many as the ladder suggests."""
    fitting = fits(case, asked)
    found: list[Fit] = [
        each
        for answers in _ORDER
        for each in fitting
        if each.word is not Suits.NOT and each.ground.answer in answers
    ]
    most = case.step.most_outcomes if isinstance(case.step, Step) else 1
    return tuple(each.outcome for each in found[:most])
