"""Where a statement, rule, model or policy is in time, said in a sentence.

Uses the timeline's intervals; adds only words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Duty
from macros.domain.model.national_model import NationalModel
from macros.domain.model.policy import Policy
from macros.domain.model.statement import Statement
from macros.domain.model.values import End
from macros.domain.register import Register
from macros.domain.timeline import Interval, intervals
from macros.render.words.labels import ENDING, Status
from macros.render.words.wording import day, when


@dataclass(frozen=True, slots=True)
class StatusOn:
    """A status and the sentence that explains it, to stand after the status."""

    life: Status
    words: str

    @property
    def said(self) -> str:
        """The sentence on its own, where no mark stands before it."""
        if self.life is Status.IN_FORCE:
            return f"In force {self.words[:1].lower()}{self.words[1:]}"
        return self.words


def interval_of(register: Register, statement: Statement) -> Interval[Statement] | None:
    """The days on which a statement was in force; None if it never took effect."""
    found = intervals(register.statements)
    return next((span for span in found if span.item.id == statement.id), None)


def successor(register: Register, statement: Statement) -> Statement | None:
    """The next statement that took effect, or is to, after this one was published."""
    later = [
        other
        for other in register.statements
        if other.in_force is not None
        and other.id != statement.id
        and other.in_force > (statement.in_force or statement.published.earliest)
    ]
    return min(later, key=lambda other: other.in_force or date.max, default=None)


def statement(register: Register, item: Statement, as_of: date) -> StatusOn:
    """The life of a national statement on the as-of day."""
    span = interval_of(register, item)
    if span is None:
        return _never(item)
    if as_of < span.start:
        return StatusOn(Status.NOT_YET, f"It takes effect on {day(span.start)}.")
    if span.end is None or as_of < span.end:
        return StatusOn(Status.IN_FORCE, f"Since {day(span.start)}.")
    return StatusOn(Status.ENDED, f"It applied from {day(span.start)} and was {_how(item, span)}.")


def _never(item: Statement) -> StatusOn:
    start = item.planned_start
    planned = "" if start is None else f" It was to take effect on {day(start)}."
    if item.ended is None:
        return StatusOn(Status.NEVER, f"It never took effect.{planned}")
    return StatusOn(Status.NEVER, f"It was {_ended(item.ended)}.{planned}")


def _ended(end: End) -> str:
    """How and when: "withdrawn in September 2024 (day not known)"."""
    exact = end.date.is_exact or end.date.is_disputed
    return f"{ENDING[end.how]} {'on' if exact else 'in'} {when(end.date)}"


def _how(item: Statement, span: Interval[Statement]) -> str:
    if item.ended is not None and item.ended.date.latest == span.end:
        return _ended(item.ended)
    return f"replaced on {day(span.end)}" if span.end else "not ended"


def duty(item: Duty, as_of: date) -> StatusOn:
    """The life of a rule of law on the as-of day, whatever procurements it reaches."""
    start = when(item.in_force)
    if not item.in_force.perhaps_by(as_of):
        return StatusOn(Status.NOT_YET, f"From {start}.")
    if item.ended is not None and item.ended.date.surely_by(as_of):
        return StatusOn(Status.ENDED, f"It was {_ended(item.ended)}.")
    return StatusOn(Status.IN_FORCE, f"Since {start}.")


def model(register: Register, item: NationalModel, as_of: date) -> StatusOn:
    """The life of a national model, for new procurements of those whom it binds."""
    window = item.commenced
    if item.ended is not None and item.ended.date.surely_by(as_of):
        return StatusOn(Status.ENDED, f"It was {_ended(item.ended)}.")
    if window.since is not None and as_of < window.since:
        words = f"It is for procurements that commence on or after {day(window.since)}."
        return StatusOn(Status.NOT_YET, words)
    if window.before is not None and window.before <= as_of:
        words = f"It is only for procurements that commenced before {day(window.before)}."
        return StatusOn(Status.ENDED, words)
    return StatusOn(Status.IN_FORCE, "For procurements that commence now, by those it binds.")


def policy(register: Register, item: Policy, as_of: date) -> StatusOn:
    """The life of an adopted policy revision."""
    span = next(span for span in intervals(register.policies) if span.item.id == item.id)
    if as_of < span.start:
        return StatusOn(Status.NOT_YET, f"It takes effect on {day(span.start)}.")
    if span.end is None or as_of < span.end:
        return StatusOn(Status.IN_FORCE, f"Since {day(span.start)}.")
    return StatusOn(Status.ENDED, f"It applied from {day(span.start)} until {day(span.end)}.")


def predecessor(register: Register, item: Statement) -> Statement | None:
    """The statement whose place this one took: the last in force before it started."""
    if item.in_force is None:
        return None
    earlier = [
        other
        for other in register.statements
        if other.in_force is not None and other.in_force < item.in_force
    ]
    return max(earlier, key=lambda other: other.in_force or date.min, default=None)
