"""Intervals of things that follow one another.

Starts are stored; an end comes from a dated end event or else from the successor's start.
Intervals are half-open: the start is in, the end is out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, Protocol, TypeVar

from macros.domain.model.values import End


class Dated(Protocol):
    """Something with a start (none, if it never took effect) and perhaps an end event."""

    @property
    def in_force(self) -> date | None:
        """The day it took effect."""
        ...

    @property
    def ended(self) -> End | None:
        """The event that ended it, where one did."""
        ...


T = TypeVar("T", bound=Dated)


@dataclass(frozen=True, slots=True)
class NotYet:
    """Nothing to answer with, because the first of its kind starts later, or is not known."""

    first: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class Interval(Generic[T]):
    """`item` is in force from `start` until `end` (excluded); None: no end is known.

    `perhaps_from` is set where the end event's day is not exact: from then on it is in doubt.
    """

    item: T
    start: date
    end: date | None
    perhaps_from: date | None = None

    def holds(self, day: date) -> bool:
        """Whether `day` is inside the interval."""
        return self.start <= day and (self.end is None or day < self.end)


class BeforeFirstError(LookupError):
    """A series was asked about a day before its first item."""


def intervals(items: Sequence[T]) -> tuple[Interval[T], ...]:
    """The intervals of all items that took effect, in order of start.

    An end event whose day is not exact ends the item at the latest day it can have happened.
    """
    started = sorted((item.in_force, index) for index, item in enumerate(items) if item.in_force)
    starts = [start for start, _ in started]
    found = []
    for position, (start, index) in enumerate(started):
        successor = starts[position + 1] if position + 1 < len(starts) else None
        found.append(_interval(items[index], start, successor))
    return tuple(found)


def _interval(item: T, start: date, successor: date | None) -> Interval[T]:
    ended = item.ended
    if ended is None:
        return Interval(item, start, successor)
    event = ended.date.latest
    if successor is not None and successor <= event:
        return Interval(item, start, successor)
    doubt = None if ended.date.is_exact else ended.date.earliest
    return Interval(item, start, event, doubt)


def at(series: Sequence[Interval[T]], day: date) -> Interval[T] | None:
    """The interval that holds `day`; None in a gap after an end event.

    Raise BeforeFirstError before the first start: no answer is not the same as nothing.
    """
    if not series or day < series[0].start:
        first = series[0].start if series else None
        raise BeforeFirstError(first)
    return next((interval for interval in series if interval.holds(day)), None)
