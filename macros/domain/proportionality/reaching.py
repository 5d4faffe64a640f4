"""Whether a scope covers a contract, and so whether each duty reaches it.

A scope tests category, route and value; a duty also the days. Each answer has one reason: the
first test that fails, or the last that holds.
"""

from __future__ import annotations

from collections.abc import Mapping

from macros.domain import prose
from macros.domain.model.duty import Duty, Scope, ValueTest
from macros.domain.model.vocabulary import Position, Route, ThresholdGroup
from macros.domain.proportionality.answers import DutyReach
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.position import GROUP_OF
from macros.domain.proportionality.sentences import CATEGORY, GROUP, ROUTE, money, say
from macros.domain.proportionality.times import LifeState, figures, life
from macros.domain.register import Register
from macros.domain.timeline.snapshot import Figure

Figures = Mapping[ThresholdGroup, Figure]


def duties(register: Register, contract: Contract) -> tuple[DutyReach, ...]:
    """Every duty of the register, in its order, with whether it reaches the contract and why.

    A duty that binds neither buyers nor suppliers concerns no contract and is left out. Dates are
    judged on the day the procurement commenced.
    """
    held = figures(register, contract.commenced)
    return tuple(_duty(duty, contract, held) for duty in register.duties if duty.reaches_contracts)


def _duty(duty: Duty, contract: Contract, held: Figures) -> DutyReach:
    lived = life(duty, contract.commenced)
    covers, reason = covered(duty.applies, contract, held)
    starts = None
    if lived.state is LifeState.OUT:
        covers, reason = False, lived.reason
    elif covers and lived.state is LifeState.LATER:
        covers, reason, starts = False, lived.reason, lived.starts
    note = prose.plain(prose.parse(duty.applies.note))
    return DutyReach(duty.id, duty.title, duty.provision, duty.force, covers, starts, reason, note)


def covered(scope: Scope, contract: Contract, held: Figures) -> tuple[bool, str]:
    """Whether the scope covers the contract, and the reason."""
    if contract.category not in scope.categories:
        return False, say("duty-category", category=CATEGORY[contract.category])
    own = held[GROUP_OF[contract.category]].threshold.amount
    above = contract.value >= own or scope.value.position is Position.ABOVE
    if not set(scope.routes).intersection(ways(contract.route, above)):
        return False, say("duty-route", route=ROUTE[contract.route])
    named = ROUTE[contract.route] if contract.route in scope.routes else say("part-any-route")
    return _valued(scope.value, contract, held, named)


def ways(route: Route, above: bool) -> tuple[Route, ...]:
    """The routes whose rules count for a contract that is let by `route`.

    Quotations are no way of awarding a public contract (Procurement Act 2023, section 19), so at
    or above threshold whatever binds an open competition binds them too.
    """
    return (route, Route.OPEN) if above and route is Route.QUOTATIONS else (route,)


def _valued(test: ValueTest, contract: Contract, held: Figures, route: str) -> tuple[bool, str]:
    group = GROUP_OF[contract.category] if test.against is None else test.against
    figure = held[group].threshold.amount
    at_least, more_than = test.at_least, test.more_than
    said: dict[str, str] = {
        "category": CATEGORY[contract.category],
        "route": route,
        "value": money(contract.value),
        "figure": money(figure),
        "group": GROUP[group],
    }
    if test.position is Position.ABOVE and contract.value < figure:
        return False, say("duty-above", **said)
    if test.position is Position.BELOW and contract.value >= figure:
        return False, say("duty-below", **said)
    if at_least is not None and contract.value < at_least:
        return False, say("duty-at-least", **said, sum=money(at_least))
    if more_than is not None and contract.value <= more_than:
        return False, say("duty-more-than", **said, sum=money(more_than))
    return True, _reaches(test, said)


def _reaches(test: ValueTest, said: dict[str, str]) -> str:
    if test.more_than is not None:
        return say("duty-reaches-more-than", **said, sum=money(test.more_than))
    if test.at_least is not None:
        return say("duty-reaches-at-least", **said, sum=money(test.at_least))
    names = {
        Position.ANY: "duty-reaches",
        Position.ABOVE: "duty-reaches-above",
        Position.BELOW: "duty-reaches-below",
    }
    return say(names[test.position], **said)
