"""A contract with everything that the register makes of it, worked out once and handed on.

Whoever assesses a contract, draws its menu or makes its papers asks this value and not the
register: so nobody works the same thing out again, and no two answers can differ.
"""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.asking import AskingRevision
from macros.domain.model.contract import ContractKind, ContractRevision
from macros.domain.model.proportionality import LadderRevision
from macros.domain.proportionality.answers import Place, Reference, RegimeUsed, Step
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.ladder import rung
from macros.domain.proportionality.position import position
from macros.domain.proportionality.times import Figures, figures, policy, regime, statement
from macros.domain.register import Register
from macros.domain.timeline import NotYet, revision

Kind = tuple[ContractKind, ContractRevision]


@dataclass(frozen=True, slots=True)
class Circumstances:
    """One contract on the day it commenced: its rules, figures, place, kind, table and step."""

    contract: Contract
    regime: RegimeUsed
    figures: Figures
    place: Place
    statement: Reference | NotYet
    policy: Reference | NotYet
    kind: Kind | None
    asking: AskingRevision
    ladder: LadderRevision | None
    step: Step | NotYet


def circumstances(register: Register, contract: Contract) -> Circumstances:
    """The circumstances of a contract.

    Raise LookupError for a day for which the register holds no rules or no threshold figures;
    `reading.read` refuses such a day in words.
    """
    held = figures(register, contract.commenced)
    rules, place = regime(register, contract.commenced), position(contract, held)
    for found in (rules, place):
        if isinstance(found, NotYet):
            raise LookupError(found.reason)
    assert isinstance(rules, RegimeUsed)
    assert isinstance(place, Place)
    ladder = _ladder(register, contract)
    return Circumstances(
        contract=contract,
        regime=rules,
        figures=held,
        place=place,
        statement=statement(register, contract.commenced),
        policy=policy(register, contract.commenced),
        kind=_kind(register, contract),
        asking=revision(register.asking.revisions, contract.commenced),
        ladder=ladder,
        step=rung(ladder, contract, held),
    )


def _ladder(register: Register, contract: Contract) -> LadderRevision | None:
    """The ladder for the day, or the first where that came later; None where there is none."""
    held = register.proportionality
    return None if held is None else revision(held.revisions, contract.commenced)


def _kind(register: Register, contract: Contract) -> Kind | None:
    """The kind of contract that was named, with its revision for the day."""
    found = next((kind for kind in register.contracts if kind.id == contract.kind), None)
    return None if found is None else (found, revision(found.revisions, contract.commenced))
