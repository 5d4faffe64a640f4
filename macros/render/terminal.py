"""Answers for the command line, in plain words. The pages say the same; nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from textwrap import fill
from typing import Any

from macros.domain.diff import Change, Sort
from macros.domain.model.policy import Policy
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Regime
from macros.domain.plain import plain
from macros.domain.timeline.milestones import Milestone
from macros.domain.timeline.series import NotYet
from macros.domain.timeline.snapshot import Reach, Snapshot
from macros.render import wording
from macros.render.labels import GROUP

RUNS_ON = (
    "These are the last figures known. They were set for a period that has ended by that day and "
    "new ones are due: look them up before you rely on these."
)
PROMPT = "A prompt, not legal advice. The Acts, the statement and your tender documents win."


def on_text(snapshot: Snapshot, as_of: date, ahead: Sequence[Milestone], *, assumed: bool) -> str:
    """What applied on a day, as a page of text."""
    lines = [
        f"On {wording.day(snapshot.day)}, as known on {wording.day(as_of)}.",
        *_dates(snapshot, as_of, assumed),
        "",
        *_part("Rules", [_regime(snapshot.regime)]),
        *_part("Thresholds, VAT included", list(_figures(snapshot))),
        *_part("National Procurement Policy Statement", list(_statement(snapshot))),
        *_part("The Council's policy", [_policy(snapshot)]),
        *_part("Law that reaches this procurement on this day", _applying(snapshot)),
        *_part("Law that does not", _not_applying(snapshot)),
        *_part("National models, none of which binds councils", list(_models(snapshot))),
        *_part("Planned for the Council", list(_events(snapshot))),
        *_part("Next known change", [_milestone(found) for found in ahead] or ["None is known."]),
        PROMPT,
    ]
    return "\n".join(lines)


def _part(title: str, items: Sequence[str]) -> list[str]:
    if not items:
        return []
    own = [fill(item, 96, initial_indent="  - ", subsequent_indent="    ") for item in items]
    return [title, *own, ""]


def _dates(snapshot: Snapshot, as_of: date, assumed: bool) -> Iterator[str]:
    began = wording.day(snapshot.commenced)
    if assumed:
        yield f"Taken to have commenced the same day, {began}. If it began earlier: --commenced."
    else:
        yield f"For a procurement that commenced on {began}."
    if snapshot.day > as_of:
        yield "That day is still to come: this is what is known today and may change."


def _regime(regime: Regime | NotYet) -> str:
    if isinstance(regime, NotYet):
        return regime.reason
    return f"{regime.title}. The day a procurement commenced decides this, for its whole life."


def _figures(snapshot: Snapshot) -> Iterator[str]:
    if isinstance(snapshot.figures, NotYet):
        yield _not_yet(snapshot.figures)
        return
    for figure in snapshot.figures:
        threshold = figure.threshold
        since = wording.day(threshold.since)
        yield f"{GROUP[threshold.group]}: {wording.money(threshold.amount)}, from {since}."
    if any(figure.runs_on for figure in snapshot.figures):
        yield RUNS_ON


def _not_yet(part: NotYet) -> str:
    first = f" The first starts on {wording.day(part.first)}." if part.first else ""
    return f"{part.reason}{first}"


def _statement(snapshot: Snapshot) -> Iterator[str]:
    found = snapshot.statement
    if isinstance(found, NotYet):
        yield _not_yet(found)
    else:
        yield _statement_line(found)
        yield _reach_of_statement(snapshot, found)
    for other in snapshot.laid_not_in_force:
        yield f"{other.title} had been published and was not in force."
    for other in _never(snapshot):
        yield other


def _statement_line(found: Statement) -> str:
    since = wording.day(found.in_force) if found.in_force else ""
    basis = "statutory" if found.made_under else "policy, not made under an Act"
    return f"{found.title}: in effect since {since} ({basis})."


def _reach_of_statement(snapshot: Snapshot, found: Statement) -> str:
    duty = snapshot.statement_duty
    if duty is None:
        return "No Act required regard to it. It asked authorities to consider its outcomes."
    if duty.applies:
        return (
            f"Contracting authorities must have regard to it ({duty.duty.provision}, "
            "which has exceptions: see the law that applies)."
        )
    return f"The duty to have regard does not reach this procurement: {_why(duty)}."


def _never(snapshot: Snapshot) -> Iterator[str]:
    for statement in snapshot.never_in_force:
        ended = statement.ended
        if ended is not None:
            when = wording.when(ended.on)
            yield f"{statement.title} had been {ended.how.value} ({when}) and never took effect."


def _policy(snapshot: Snapshot) -> str:
    if isinstance(snapshot.policy, Policy):
        return f"{snapshot.policy.title}, in force since {wording.day(snapshot.policy.in_force)}."
    extra = " There are working notes, which are not Council policy." if snapshot.working else ""
    return f"{_not_yet(snapshot.policy)}{extra}"


def _applying(snapshot: Snapshot) -> list[str]:
    return [f"{reach.duty.title} ({reach.duty.provision})" for reach in snapshot.duties_applying]


def _not_applying(snapshot: Snapshot) -> list[str]:
    return [
        f"{reach.duty.title} ({reach.duty.provision}): {_why(reach)}"
        for reach in snapshot.duties_not_applying
    ]


def _why(reach: Reach) -> str:
    since = f" {wording.day(reach.first)}" if reach.first else ""
    if reach.reason == "not in force yet":
        return f"not in force yet; starts {wording.when(reach.duty.in_force)}"
    return f"{reach.reason}{since}"


def _models(snapshot: Snapshot) -> Iterator[str]:
    for found in snapshot.models:
        if found.covers:
            yield f"{found.model.short_title}: covers procurements by those it binds."
        else:
            yield f"{found.model.short_title}: {found.reason}."


def _events(snapshot: Snapshot) -> Iterator[str]:
    for event in snapshot.events_ahead:
        yield f"{wording.when(event.planned)}: {event.title}, {event.subject_to}"


def _milestone(found: Milestone) -> str:
    return f"{wording.when(found.when)}: {found.what}."


def diff_text(before: str, after: str, found: Sequence[Change]) -> str:
    """The differences between two records, a line for each, in the order of the record."""
    if not found:
        return f"{before} and {after} are the same."
    counts = [f"{n} {sort.value}" for sort in Sort if (n := sum(c.sort is sort for c in found))]
    lines = [f"From {before} to {after}: {', '.join(counts)}.", ""]
    for change in found:
        lines.append(f"{change.sort.value:<11}{' > '.join(change.path)}")
        lines.extend(_sides(change))
    return "\n".join(lines)


def _sides(change: Change) -> Iterator[str]:
    if change.sort is Sort.MOVED:
        before, after = change.before_index or 0, change.after_index or 0
        yield f"           from place {before + 1} to place {after + 1}"
        return
    for label, value in (("was", change.before), ("is", change.after)):
        if value is not None:
            yield fill(f"{label}: {_short(value)}", 96, initial_indent=" " * 11, **_HANG)


_HANG: dict[str, Any] = {"subsequent_indent": " " * 15}


def _short(value: Any) -> str:
    """A value in one line: a thing with a title by its title, others as they stand in the data."""
    title = getattr(value, "title", None) or getattr(value, "heading", None)
    if isinstance(title, str):
        return title
    written = plain(value)
    return written if isinstance(written, str) else str(written)
