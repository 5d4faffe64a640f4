"""What applied on a day to a procurement that commenced on a day.

Two dates count. The day a procurement *commenced* fixes its regime and thresholds; the day of
the *event* fixes the statement, the policy and which provisions had started. Every part of the
answer is a value or a reason why there is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.council import Event
from macros.domain.model.duty import Duty
from macros.domain.model.national_model import NationalModel
from macros.domain.model.policy import Policy, WorkingPolicy
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Regime, Threshold
from macros.domain.register import Register
from macros.domain.timeline.series import BeforeFirstError, NotYet, at, intervals


@dataclass(frozen=True, slots=True)
class Figure:
    """A threshold in force; `runs_on` when the day lies after the last date the set is known to."""

    threshold: Threshold
    runs_on: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """Whether a duty reaches the procurement on the day, and why not where it does not.

    `later` says that the duty had only not started: from `first` on it reaches this procurement.
    """

    duty: Duty
    applies: bool
    reason: str | None
    first: date | None = None
    later: bool = False


@dataclass(frozen=True, slots=True)
class ModelReach:
    """Whether a national model covers procurements of those it binds that commenced that day."""

    model: NationalModel
    covers: bool
    reason: str | None
    first: date | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The answer for one pair of days."""

    day: date
    commenced: date
    regime: Regime | NotYet
    statement: Statement | NotYet
    statement_in_doubt: bool
    statement_duty: Reach | None
    laid_not_in_force: tuple[Statement, ...]
    never_in_force: tuple[Statement, ...]
    figures: tuple[Figure, ...] | NotYet
    duties: tuple[Reach, ...]
    models: tuple[ModelReach, ...]
    policy: Policy | NotYet
    working: WorkingPolicy | None
    events_ahead: tuple[Event, ...]
    events_past: tuple[Event, ...]

    @property
    def duties_applying(self) -> tuple[Reach, ...]:
        """The duties that reach this procurement on this day."""
        return tuple(reach for reach in self.duties if reach.applies)

    @property
    def duties_later(self) -> tuple[Reach, ...]:
        """The duties that had not started, and reach this procurement once they have."""
        return tuple(reach for reach in self.duties if reach.later)

    @property
    def duties_out(self) -> tuple[Reach, ...]:
        """The duties that do not reach this procurement and never will, each with its reason."""
        return tuple(reach for reach in self.duties if not reach.applies and not reach.later)


class CommencedAfterError(ValueError):
    """A procurement cannot have commenced after the day that is asked about."""


def on(register: Register, day: date, commenced: date | None = None) -> Snapshot:
    """What applied on `day` to a procurement commenced on `commenced` (the same day if not given).

    Raise CommencedAfterError when `commenced` is later than `day`.
    """
    began = day if commenced is None else commenced
    if began > day:
        raise CommencedAfterError(began)
    statement, doubt = statement_on(register, day)
    duties = tuple(reach(duty, day, began) for duty in register.duties if duty.reaches_contracts)
    events = register.council.events
    return Snapshot(
        day=day,
        commenced=began,
        regime=regime_of(register, began),
        statement=statement,
        statement_in_doubt=doubt,
        statement_duty=_statement_duty(duties, statement),
        laid_not_in_force=_pending(register, day),
        never_in_force=_never(register, day),
        figures=figures_of(register, began),
        duties=duties,
        models=tuple(_model(model, began) for model in register.models),
        policy=policy_on(register, day),
        working=register.working,
        events_ahead=tuple(event for event in events if not event.planned.perhaps_by(day)),
        events_past=tuple(event for event in events if event.planned.perhaps_by(day)),
    )


def statement_on(register: Register, day: date) -> tuple[Statement | NotYet, bool]:
    """The statement in force on the day, and whether it is in doubt that it still was."""
    series = intervals(register.statements)
    try:
        found = at(series, day)
    except BeforeFirstError:
        first = series[0].start if series else None
        return NotYet(first, "No statement in this register had been issued by this day."), False
    if found is None:
        return NotYet(None, "The last statement had ended and none had taken its place."), False
    return found.item, found.perhaps_from is not None and found.perhaps_from <= day


def _statement_duty(duties: tuple[Reach, ...], statement: Statement | NotYet) -> Reach | None:
    """The duty the statement was made under, with whether it reaches this procurement."""
    if isinstance(statement, NotYet) or statement.made_under is None:
        return None
    return next((found for found in duties if found.duty.id == statement.made_under), None)


def _pending(register: Register, day: date) -> tuple[Statement, ...]:
    """Statements laid by the day, not in force on it, and not surely ended before it."""
    return tuple(
        statement
        for statement in register.statements
        if statement.published.perhaps_by(day)
        and (statement.in_force is None or statement.in_force > day)
        and (statement.ended is None or not statement.ended.date.surely_by(day))
    )


def _never(register: Register, day: date) -> tuple[Statement, ...]:
    """Statements that had surely ended by the day without ever taking effect."""
    return tuple(
        statement
        for statement in register.statements
        if statement.in_force is None
        and statement.ended is not None
        and statement.ended.date.surely_by(day)
    )


def beginning(register: Register) -> date | None:
    """The first day for which the register can answer: when its first statement took effect."""
    return min((s.in_force for s in register.statements if s.in_force), default=None)


def regime_of(register: Register, commenced: date) -> Regime | NotYet:
    """The rules that govern a procurement which commenced on the day."""
    first = beginning(register)
    if first is not None and commenced < first:
        return NotYet(first, "What governed procurements that commenced earlier is not held here.")
    for regime in register.thresholds.regimes:
        if regime.commenced.reaches(commenced):
            return regime
    return NotYet(None, "No regime in this register covers procurements commenced on this day.")


def figures_of(register: Register, commenced: date) -> tuple[Figure, ...] | NotYet:
    """The threshold figures for a procurement which commenced on the day, one for each group."""
    regime = regime_of(register, commenced)
    if isinstance(regime, NotYet):
        first = min((value.since for value in register.thresholds.values), default=None)
        return NotYet(first, regime.reason)
    own = [value for value in register.thresholds.values if value.regime == regime.id]
    started = [value for value in own if value.since <= commenced]
    if not started:
        first = min((value.since for value in own), default=None)
        return NotYet(first, "Figures for procurements commenced earlier are not held here.")
    latest = {value.group: value for value in sorted(started, key=lambda value: value.since)}
    runs_on = commenced > register.thresholds.known_to
    return tuple(Figure(value, runs_on) for value in latest.values())


def reach(duty: Duty, day: date, commenced: date) -> Reach:
    """Whether `duty` reaches, on `day`, a procurement that commenced on `commenced`."""
    if duty.ended is not None and duty.ended.date.surely_by(day):
        return Reach(duty, False, f"ended: {duty.ended.how.value}")
    window = duty.commenced
    if window.since is not None and commenced < window.since:
        return Reach(duty, False, "only procurements commenced on or after", window.since)
    if window.before is not None and commenced >= window.before:
        return Reach(duty, False, "only procurements commenced before", window.before)
    if not duty.in_force.perhaps_by(day):
        return Reach(duty, False, "not in force yet", duty.in_force.earliest, later=True)
    return Reach(duty, True, None)


def _model(model: NationalModel, commenced: date) -> ModelReach:
    window = model.commenced
    if window.since is not None and commenced < window.since:
        return ModelReach(model, False, "only procurements commenced on or after", window.since)
    if window.before is not None and commenced >= window.before:
        return ModelReach(model, False, "only procurements commenced before", window.before)
    return ModelReach(model, True, None)


def policy_on(register: Register, day: date) -> Policy | NotYet:
    """The adopted policy in force on the day."""
    series = intervals(register.policies)
    if not series:
        return NotYet(None, "No adopted policy has been loaded.")
    try:
        found = at(series, day)
    except BeforeFirstError:
        return NotYet(series[0].start, "No adopted policy was in force yet.")
    if found is None:
        return NotYet(None, "The last adopted policy had ended.")
    return found.item
