"""What somebody must look up again, and by which day: the soonest first.

A record falls due on its review day, threshold figures on the last day to which they are known, a
plan on the first day it can happen, and standing advice on the day from which it no longer counts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from macros.domain.kinds import kind_of
from macros.domain.model.advice import AdviceGiven
from macros.domain.model.values import Cite, weakest
from macros.domain.model.vocabulary import Checked
from macros.domain.register import Register


class Why(StrEnum):
    """Why something must be looked up again."""

    REVIEW = "review"
    WATCH = "watch"
    FIGURES = "figures"
    PLANNED = "planned"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to look up again by `day`.

    `exact` is false where only the month of `day` is known.
    `part` is the id of the part of the record that is meant, empty for the whole. `read_on` is the
    oldest day on which one of its sources was read, `as_at` the oldest text that a copy gives, and
    `checked` its weakest citation; each is None where nobody noted it.
    """

    day: date
    why: Why
    record: str
    title: str
    part: str = ""
    exact: bool = True
    read_on: date | None = None
    as_at: date | None = None
    checked: Checked | None = None


def look_again(register: Register) -> tuple[Due, ...]:
    """Everything that falls due, by day; on one day the oldest text first, then by record."""
    found = (*_reviews(register), *_watched(register), *_dated(register))
    return tuple(
        sorted(found, key=lambda due: (due.day, due.as_at or date.max, due.record, due.part))
    )


def _reviews(register: Register) -> Iterator[Due]:
    """The national records: those that were read elsewhere and can change elsewhere."""
    for name, parts in register.parts.items():
        record = parts[0][1]
        if kind_of(name).national and name != "watch/watch" and hasattr(record, "review_by"):
            cites = [part for _, part in parts if isinstance(part, Cite)]
            yield Due(
                record.review_by,
                Why.REVIEW,
                name,
                record.title,
                read_on=min((c.read_on for c in cites if c.read_on is not None), default=None),
                as_at=min((c.as_at for c in cites if c.as_at is not None), default=None),
                checked=weakest(cites),
            )


def _watched(register: Register) -> Iterator[Due]:
    for item in register.watch.items if register.watch else ():
        yield Due(item.review_by, Why.WATCH, "watch/watch", item.title, item.id)


def _dated(register: Register) -> Iterator[Due]:
    figures = register.thresholds
    yield Due(figures.known_to, Why.FIGURES, "thresholds/thresholds", figures.title)
    for event in register.council.events:
        planned = event.planned
        yield Due(
            planned.earliest,
            Why.PLANNED,
            "council/council",
            event.title,
            event.id,
            planned.is_exact,
        )
    for advice in register.advice:
        if isinstance(advice.given, AdviceGiven):
            day = advice.given.look_again
            yield Due(day, Why.ADVICE, f"advice/{advice.id}", advice.title)
