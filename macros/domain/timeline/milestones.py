"""Every dated change in the register, in order: the timeline, the day pages, what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from macros.domain.model.duty import Duty
from macros.domain.model.national_model import NationalModel
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Thresholds
from macros.domain.model.values import ONE_DAY, When
from macros.domain.model.vocabulary import Checked, Party
from macros.domain.register import Register
from macros.domain.timeline.snapshot import beginning


@dataclass(frozen=True, slots=True)
class Milestone:
    """One thing that happens; `binding` when what applies changes on that day.

    `lane` groups milestones in the timeline: statement, law, threshold, model, policy, council.
    """

    when: When
    lane: str
    record: str
    what: str
    binding: bool


def milestones(register: Register) -> tuple[Milestone, ...]:
    """All of them, by earliest day, then by lane and record."""
    found = [
        *(m for statement in register.statements for m in _statement(statement)),
        *(m for duty in register.duties for m in _duty(duty)),
        *(m for model in register.models for m in _model(model)),
        *_thresholds(register.thresholds),
        *_council(register),
    ]
    return tuple(sorted(found, key=lambda m: (m.when.earliest, m.lane, m.record, m.what)))


def change_days(register: Register) -> tuple[date, ...]:
    """The exact days on which what applies changes; each has a page.

    Older Acts began long before; the days start with the first statement, since before it the
    register could not answer for more than a part.
    """
    first = beginning(register) or date.min
    days = {m.when.earliest for m in milestones(register) if m.binding and m.when.is_exact}
    return tuple(sorted(day for day in days if day >= first))


def next_change(register: Register, as_of: date) -> tuple[Milestone, ...]:
    """The milestones of the first day after `as_of` on which anything is known to happen."""
    ahead = [m for m in milestones(register) if m.when.earliest > as_of]
    for _, group in groupby(ahead, key=lambda m: m.when.earliest):
        return tuple(group)
    return ()


def _exact(day: date) -> When:
    return When(day.isoformat(), day, day)


def _statement(statement: Statement) -> Iterator[Milestone]:
    record, name = f"npps/{statement.id}", statement.short_title
    yield Milestone(statement.published, "statement", record, f"{name} published", False)
    if isinstance(statement.laid, When):
        what = f"{name} laid before Parliament"
        yield Milestone(statement.laid, "statement", record, what, False)
    if isinstance(statement.forty_days_end, When):
        what = f"{name}: the forty days end"
        yield Milestone(statement.forty_days_end, "statement", record, what, False)
    if statement.in_force is None and statement.planned_start is not None:
        what = f"{name}: planned start, which did not happen"
        yield Milestone(_exact(statement.planned_start), "statement", record, what, False)
    if statement.in_force is not None:
        what = f"{name} takes effect"
        yield Milestone(_exact(statement.in_force), "statement", record, what, True)
    if statement.ended is not None:
        what = f"{name} {statement.ended.how.value}"
        in_force = statement.in_force is not None
        yield Milestone(statement.ended.date, "statement", record, what, in_force)


_CENTRAL = (Party.CENTRAL_GOVERNMENT,)


def _duty(duty: Duty) -> Iterator[Milestone]:
    record = f"duty/{duty.id}"
    yield Milestone(duty.in_force, "law", record, f"{duty.title} ({duty.provision}) starts", True)
    if duty.ended is not None:
        yield Milestone(duty.ended.date, "law", record, f"{duty.title} ends", True)


def _model(model: NationalModel) -> Iterator[Milestone]:
    record, name = f"model/{model.id}", model.short_title
    hearsay = all(cite.checked is Checked.UNVERIFIED for cite in model.cites)
    doubt = " (reported, not verified)" if hearsay else ""
    yield Milestone(model.published, "model", record, f"{name} published{doubt}", False)
    whom = "central government" if model.binds == _CENTRAL else "those it binds"
    starts = {model.commenced.since: f"starts for {whom}"}
    starts.setdefault(model.must_be_used_from, f"must be used by {whom}")
    for day, what in starts.items():
        if day is not None:
            yield Milestone(_exact(day), "model", record, f"{name} {what}{doubt}", True)


def _thresholds(thresholds: Thresholds) -> Iterator[Milestone]:
    titles = {regime.id: regime.title for regime in thresholds.regimes}
    for regime, since in sorted({(value.regime, value.since) for value in thresholds.values}):
        what = f"Threshold figures under the {titles[regime]} start"
        yield Milestone(_exact(since), "threshold", "thresholds/thresholds", what, True)
    after = _exact(thresholds.known_to + ONE_DAY)
    what = "New threshold figures are due; none is known yet"
    yield Milestone(after, "threshold", "thresholds/thresholds", what, False)


def _council(register: Register) -> Iterator[Milestone]:
    record = "council/council"
    for event in register.council.events:
        yield Milestone(event.planned, "council", record, event.title, False)
    for policy in register.policies:
        what = f"{policy.title} takes effect"
        yield Milestone(_exact(policy.in_force), "policy", f"policy/{policy.id}", what, True)
