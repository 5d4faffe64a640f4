"""An answer that depends on a day alone, written out as spans of days.

The browser then looks a day up and has no rule about dates of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TypeAlias

from macros.domain.model.duty import Duty
from macros.domain.model.reach import Commenced
from macros.domain.model.statement import Statement
from macros.domain.model.values import ONE_DAY, End
from macros.domain.plain import Plain, plain
from macros.domain.register import Register

Span: TypeAlias = "dict[str, Plain]"


def spans(days: Iterable[date], answer: Callable[[date], object]) -> list[Span]:
    """The answer for each span; the first has no start, and a span ends where the next starts."""
    found: list[Span] = [{"from": None, "value": plain(answer(date.min))}]
    for start in sorted(set(days)):
        value = plain(answer(start))
        if value != found[-1]["value"]:
            found.append({"from": start.isoformat(), "value": value})
    return found


def days(register: Register) -> tuple[date, ...]:
    """Every day on which an answer may change, in order."""
    thresholds = register.thresholds
    found = [
        thresholds.known_to + ONE_DAY,
        *(value.since for value in thresholds.values),
        *(day for regime in thresholds.regimes for day in _window(regime.commenced)),
        *(day for statement in register.statements for day in _statement(statement)),
        *(policy.in_force for policy in register.policies),
        *(day for policy in register.policies for day in _end(policy.ended)),
        *(day for duty in register.duties for day in _duty(duty)),
    ]
    return tuple(sorted(set(found)))


def _statement(statement: Statement) -> Iterator[date]:
    if statement.in_force is not None:
        yield statement.in_force
    yield from _end(statement.ended)


def _duty(duty: Duty) -> Iterator[date]:
    yield from (duty.in_force.earliest, duty.in_force.latest)
    yield from _end(duty.ended)
    yield from _window(duty.commenced)


def _end(end: End | None) -> Iterator[date]:
    """An end counts from the earliest day it can have been, or from the latest."""
    if end is not None:
        yield from (end.date.earliest, end.date.latest)


def _window(window: Commenced) -> Iterator[date]:
    yield from (day for day in (window.since, window.before) if day is not None)
