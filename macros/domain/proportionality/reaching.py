"""Whether each duty reaches a contract, by what it covers and by its dates.

Each answer has one reason: the first test that fails, or what the rule covers.
"""

from __future__ import annotations

from macros.domain import prose
from macros.domain.model.duty import Duty
from macros.domain.model.reach import Scope
from macros.domain.proportionality.answers import DutyReach
from macros.domain.proportionality.circumstances import Circumstances
from macros.domain.proportionality.conditions import failing, told
from macros.domain.proportionality.times import TimingState, life
from macros.domain.proportionality.written import coverage
from macros.domain.register import Register


def duties(register: Register, case: Circumstances) -> tuple[DutyReach, ...]:
    """Every duty of the register, in its order, with whether it reaches the contract and why.

    A duty that binds neither buyers nor suppliers concerns no contract and is left out. Dates are
    judged on the day the procurement commenced.
    """
    return tuple(_duty(duty, case) for duty in register.duties if duty.reaches_contracts)


def _duty(duty: Duty, case: Circumstances) -> DutyReach:
    lived = life(duty, case.contract.commenced)
    covers, reason = covered(duty.applies, case)
    starts = None
    if lived.state is TimingState.OUT:
        covers, reason = False, lived.reason
    elif covers and lived.state is TimingState.LATER:
        covers, reason, starts = False, lived.reason, lived.starts
    note = prose.plain(prose.parse(duty.applies.note))
    return DutyReach(duty.id, duty.title, duty.provision, duty.force, covers, starts, reason, note)


def covered(scope: Scope, case: Circumstances) -> tuple[bool, str]:
    """Whether the scope covers the contract, and the reason."""
    rule, contract = coverage(scope), case.contract
    unmet = failing(rule.conditions, contract, case.figures)
    if unmet is not None:
        return False, told(unmet, contract, case.figures)
    named = contract.route in rule.routes
    return True, told(rule.covered, contract, case.figures, named)
