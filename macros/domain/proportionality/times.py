"""What depends on nothing but the day on which a procurement commenced.

All of it is constant between changes, so that it can be written out as spans of days.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from macros.domain.model.duty import Duty
from macros.domain.model.threshold import Regime
from macros.domain.model.vocabulary import ThresholdGroup
from macros.domain.proportionality.answers import Reference, RegimeUsed
from macros.domain.proportionality.sentences import day, when
from macros.domain.register import Register
from macros.domain.timeline import (
    Figure,
    NotYet,
    figures_of,
    policy_on,
    reach,
    regime_of,
    statement_on,
)


class TimingState(StrEnum):
    """A duty on the day a procurement commenced: it counts, it starts later, or it never will."""

    ALIVE = "alive"
    LATER = "later"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Timing:
    """The state with the reason, where it does not count yet or at all."""

    state: TimingState
    starts: date | None
    reason: str


def regime(register: Register, commenced: date) -> RegimeUsed | NotYet:
    """The rules that govern a procurement that commenced on the day."""
    found = regime_of(register, commenced)
    if isinstance(found, NotYet):
        return found
    newest = found.commenced.before is None
    return RegimeUsed(found.id, found.title, newest, _window(found))


def _window(found: Regime) -> str:
    since, before = found.commenced.since, found.commenced.before
    limits = [
        *([] if since is None else [f"on or after {day(since)}"]),
        *([] if before is None else [f"before {day(before)}"]),
    ]
    return f"Counts for procurements that commenced {' and '.join(limits) or 'on any day'}."


Figures: TypeAlias = Mapping[ThresholdGroup, Figure]


def figures(register: Register, commenced: date) -> Figures:
    """The threshold figures for procurements that commenced on the day; empty if none are held."""
    found = figures_of(register, commenced)
    return {} if isinstance(found, NotYet) else {item.threshold.group: item for item in found}


def statement(register: Register, commenced: date) -> Reference | NotYet:
    """The policy statement in force on the day."""
    found, in_doubt = statement_on(register, commenced)
    if isinstance(found, NotYet):
        return found
    assert found.in_force is not None
    reason = f"In force from {day(found.in_force)}."
    if in_doubt:
        reason = f"{reason[:-1]}, unless it had ended by then: the day of its end is not settled."
    return Reference(f"npps/{found.id}", found.title, found.standing, found.in_force, reason)


def policy(register: Register, commenced: date) -> Reference | NotYet:
    """The adopted policy in force on the day, or the working notes while none is loaded."""
    found = policy_on(register, commenced)
    if not isinstance(found, NotYet):
        reason = f"In force from {day(found.in_force)}."
        return Reference(f"policy/{found.id}", found.title, found.standing, found.in_force, reason)
    notes = register.working
    if register.policies or notes is None:
        return found
    return Reference("policy/working", notes.title, notes.standing, None, notes.notice)


def life(duty: Duty, commenced: date) -> Timing:
    """Whether the duty counts for procurements that commenced on the day, by dates alone."""
    asked = commenced
    if not duty.in_force.perhaps_by(commenced):
        asked = duty.in_force.latest
    if not reach(duty, asked, commenced).applies:
        return Timing(TimingState.OUT, None, _out(duty, asked, commenced))
    if asked == commenced:
        return Timing(TimingState.ALIVE, None, "")
    told = "on" if duty.in_force.is_exact else "in"
    starts = f"It starts {told} {when(duty.in_force)}, after this procurement commenced."
    reason = f"{starts} From then on it may reach this contract too."
    return Timing(TimingState.LATER, duty.in_force.earliest, reason)


def _out(duty: Duty, asked: date, commenced: date) -> str:
    ended, since, before = duty.ended, duty.commenced.since, duty.commenced.before
    if ended is not None and ended.date.surely_by(asked):
        return f"It ended: {ended.how.value}, {when(ended.date)}."
    if since is not None and commenced < since:
        return f"It counts only for procurements that commenced on or after {day(since)}."
    assert before is not None
    return f"It counts only for procurements that commenced before {day(before)}."
