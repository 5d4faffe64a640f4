"""What applied on a day, and what changed on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Duty
from macros.domain.model.reference import Source
from macros.domain.model.threshold import Regime
from macros.domain.model.values import ONE_DAY, When
from macros.domain.timeline import Milestone, NotYet, Reach, Snapshot, change_days, milestones, on
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext
from macros.render.views.law import in_order, value_reached
from macros.render.words.wording import applies_on, what_applied
from macros.render.words.wording import day as said

_LANES = ("statement", "policy", "threshold", "model", "law", "council")
_NAMED = 4  # so many rules are named in the list of days; of more only the number is given


@dataclass(frozen=True, slots=True)
class DayChange:
    """Something that happened, with a link to its record where that has a page."""

    milestone: Milestone
    href: str | None


@dataclass(frozen=True, slots=True)
class DayRow:
    """One day in the list. Where many rules start, `rules` counts them and `changes` does not."""

    day: date
    changes: tuple[DayChange, ...]
    rules: int
    ahead: bool


@dataclass(frozen=True, slots=True)
class Unreached:
    """A rule that did not reach the procurement, and why, in a sentence."""

    duty: Duty
    reason: str


@dataclass(frozen=True, slots=True)
class DayView:
    """The answer for a procurement that commenced on the day itself.

    `report` is what the working notes are drawn from, None where they are not to be named.
    """

    day: date
    heading: str
    verb: str
    ahead: bool
    snapshot: Snapshot
    reaching: tuple[Duty, ...]
    values: Mapping[str, str]
    until: date | None
    changes: tuple[DayChange, ...]
    others: tuple[Regime, ...]
    later: tuple[Unreached, ...]
    unreached: tuple[Unreached, ...]
    figures_missing: str
    statement_reason: str
    report: Source | None


def days_page(page: PageContext, id: str) -> str:
    """The list of change days, newest first; `id` is not used."""
    rows = [_row(page, each) for each in reversed(change_days(page.register))]
    return filled("days.html", page, tuple(rows))


def day_page(page: PageContext, id: str) -> str:
    """One day, `id` being its date."""
    return filled("day.html", page, _day(page, date.fromisoformat(id)))


def changes(page: PageContext, day: date) -> tuple[DayChange, ...]:
    """Everything known to happen exactly on a day: what binds first, the law last."""
    found = [
        each
        for each in milestones(page.register)
        if each.when.is_exact and each.when.earliest == day
    ]
    found.sort(key=lambda each: (not each.binding, _LANES.index(each.lane)))
    return tuple(DayChange(each, page.record(each.record)) for each in found)


def _row(page: PageContext, day: date) -> DayRow:
    every_change = changes(page, day)
    rules = sum(each.milestone.lane == "law" for each in every_change)
    counted = rules if rules > _NAMED else 0
    named = tuple(each for each in every_change if not counted or each.milestone.lane != "law")
    return DayRow(day, named, counted, day > page.as_of)


def _day(page: PageContext, day: date) -> DayView:
    found = on(page.register, day)
    return DayView(
        day,
        heading=what_applied(day, page.as_of),
        verb=applies_on(day, page.as_of),
        ahead=day > page.as_of,
        snapshot=found,
        reaching=tuple(in_order(each.duty for each in found.duties_applying)),
        values={r.duty.id: value_reached(r.duty.applies) for r in found.duties_applying},
        until=_until(page, day),
        changes=changes(page, day),
        others=tuple(_others(page, found)),
        later=_unreached(found.duties_later),
        unreached=_unreached(found.duties_out),
        figures_missing=_missing(found.figures),
        statement_reason=_missing(found.statement),
        report=_report(page, day),
    )


def _until(page: PageContext, day: date) -> date | None:
    """The last day before the next on which what applies is known to change."""
    later = [each for each in change_days(page.register) if each > day]
    return later[0] - ONE_DAY if later else None


def _unreached(found: Sequence[Reach]) -> tuple[Unreached, ...]:
    reasons = {each.duty: why(each) for each in found}
    return tuple(Unreached(duty, reasons[duty]) for duty in in_order(reasons))


def _report(page: PageContext, day: date) -> Source | None:
    """What the working notes are drawn from, if it is no later than the day and they are shown."""
    working = page.register.working
    adopted = any(each.in_force <= page.as_of for each in page.register.policies)
    if working is None or adopted:
        return None
    found = page.source(working.source)
    try:
        known = found.dated is not None and When.parse(found.dated).surely_by(day)
    except ValueError:  # it bears a year only, so nobody can say that it was there by the day
        known = False
    return found if known else None


def _others(page: PageContext, found: Snapshot) -> Iterator[Regime]:
    """The regimes that governed procurements commenced on an earlier day."""
    for regime in page.register.thresholds.regimes:
        before = regime.commenced.before
        if before is not None and before <= found.day:
            yield regime


def _missing(part: object) -> str:
    """Why a part has no value, and from when it has one."""
    if not isinstance(part, NotYet):
        return ""
    first = "" if part.first is None else f" The first is of {said(part.first)}."
    return f"{part.reason}{first}"


def why(reach: Reach) -> str:
    """Why a rule did not reach the procurement, as a sentence."""
    reason = reach.reason or ""
    if reach.first is None:
        return f"{reason[:1].upper()}{reason[1:]}."
    if reason.startswith("only"):
        return f"Reaches {reason} {said(reach.first)}."
    return f"{reason[:1].upper()}{reason[1:]}: it starts on {said(reach.first)}."
