"""What a person must still see to: facts to confirm, reviews overdue, figures that have run out.

These are warnings. They do not stop a check; they stop a seal and a release.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.domain.finding import Finding, Path
from macros.domain.model.council import Council
from macros.domain.model.values import ToConfirm
from macros.domain.model.vocabulary import DelegationStatus
from macros.domain.register import Register


def attention(register: Register, as_of: date) -> Iterator[Finding]:
    """Every warning of the register on the day `as_of`."""
    for record, parts in register.parts.items():
        for path, part in parts:
            review = getattr(part, "review_by", None)
            if review is not None and review < as_of:
                message = f"The review was due by {review}."
                fix = "Check the record against its sources, then set the next date."
                yield _warning(record, (*path, "review_by"), "GV310", message, fix)
            if isinstance(part, ToConfirm):
                fix = f"{part.by} must supply it."
                yield _warning(record, path, "GV311", f"To confirm: {part.to_confirm}", fix)
    known_to = register.thresholds.known_to
    if known_to < as_of:
        message = f"The threshold figures were known only to {known_to}; the last set runs on."
        fix = "Add the figures that apply from the next day, with their source."
        yield _warning("thresholds/thresholds", ("known_to",), "GV312", message, fix)
    yield from _planned(register.council, as_of)


def _planned(council: Council, as_of: date) -> Iterator[Finding]:
    for index, event in enumerate(council.events):
        if event.planned.surely_by(as_of):
            message = f'"{event.title}" was planned for {event.planned.latest}, which is past.'
            fix = "Say what happened: record the event as it took place, or the new plan."
            path: Path = ("events", index, "planned")
            yield _warning("council/council", path, "GV313", message, fix)


def delegations(council: Council) -> Iterator[Finding]:
    """A delegation is in use only when its minute and its first day are recorded."""
    for index, delegation in enumerate(council.delegations):
        if delegation.status is DelegationStatus.RECOMMENDED:
            continue
        for name in ("minute", "in_use_from"):
            if isinstance(getattr(delegation, name), ToConfirm):
                message = f'Its status is "{delegation.status.value}" but "{name}" is to confirm.'
                fix = 'Record it, or set the status back to "recommended".'
                record = "council/council"
                path: Path = ("delegations", index, name)
                yield Finding(record, path, "GV401", "error", message, fix)


def _warning(record: str, path: Path, code: str, message: str, fix: str) -> Finding:
    return Finding(record, path, code, "warning", message, fix)
