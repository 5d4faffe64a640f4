"""The rows of the timeline: what each lane shows, as spans and events in days.

A span is a time during which something applies; an event is a day, or the days it may have been.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from macros.domain.model.national_model import NationalModel
from macros.domain.model.statement import Statement
from macros.domain.model.values import When
from macros.domain.register import Register
from macros.domain.timeline import intervals, milestones
from macros.render.pages.status import interval_of
from macros.render.words.wording import day, when_short


@dataclass(frozen=True, slots=True)
class Span:
    """Days on which something applies, the end left out; no end: it runs on."""

    start: date
    end: date | None


@dataclass(frozen=True, slots=True)
class RowEvent:
    """Something on a day, or on one of the days from `earliest` to `latest`."""

    when: When
    label: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One line of the drawing. A `spread` row names each event instead of the row."""

    lane: str
    name: str
    spans: tuple[Span, ...] = ()
    events: tuple[RowEvent, ...] = ()
    note: str = ""
    spread: bool = False


def rows(register: Register, lanes: tuple[str, ...]) -> tuple[TimelineRow, ...]:
    """The rows of the lanes asked for, in the lanes' order."""
    makers = {
        "statement": _statements,
        "policy": _policies,
        "threshold": _thresholds,
        "law": _law,
        "model": _models,
        "council": _council,
    }
    return tuple(row for lane in lanes for row in makers[lane](register))


def _statements(register: Register) -> Iterator[TimelineRow]:
    for item in register.statements:
        yield TimelineRow("statement", item.short_title, *_statement(register, item))


def _statement(
    register: Register, item: Statement
) -> tuple[tuple[Span, ...], tuple[RowEvent, ...], str]:
    span = interval_of(register, item)
    published = RowEvent(item.published, when_short(item.published))
    if span is not None:
        return (Span(span.start, span.end),), (published,), ""
    ended = () if item.ended is None else (RowEvent(item.ended.date, when_short(item.ended.date)),)
    return (), (published, *ended), "never in force"


def _policies(register: Register) -> Iterator[TimelineRow]:
    for span in intervals(register.policies):
        yield TimelineRow("policy", day(span.start), (Span(span.start, span.end),))
    if not register.policies:
        yield TimelineRow("policy", "Not loaded")


def _thresholds(register: Register) -> Iterator[TimelineRow]:
    """One span for each set of figures; a regime's last set ends with the regime's window."""
    values = register.thresholds
    for regime in values.regimes:
        starts = sorted({each.since for each in values.values if each.regime == regime.id})
        until = regime.commenced.before or values.known_to
        pairs = pairwise((*starts, until))
        if starts:
            name = regime.title.partition(":")[0]
            yield TimelineRow("threshold", name, tuple(Span(a, b) for a, b in pairs))


def _law(register: Register) -> Iterator[TimelineRow]:
    found = [each for each in milestones(register) if each.lane == "law" and each.binding]
    counts = Counter(each.when for each in found)
    events = tuple(
        RowEvent(at, when_short(at) if count == 1 else f"{when_short(at)} ({count})")
        for at, count in sorted(counts.items(), key=lambda pair: pair[0].earliest)
    )
    yield TimelineRow("law", "Rules start or end", events=events, spread=True)


def _models(register: Register) -> Iterator[TimelineRow]:
    for item in sorted(register.models, key=lambda each: each.published.earliest):
        spans = tuple(_model_spans(item))
        published = RowEvent(item.published, when_short(item.published))
        yield TimelineRow("model", item.short_title, spans, (published,))


def _model_spans(item: NationalModel) -> Iterator[Span]:
    if item.commenced.since is not None:
        yield Span(item.commenced.since, item.commenced.before)


def _council(register: Register) -> Iterator[TimelineRow]:
    for event in register.council.events:
        planned = RowEvent(event.planned, when_short(event.planned))
        yield TimelineRow("council", event.title, events=(planned,))
