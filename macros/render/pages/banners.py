"""What stands above everything on a page: that a text is not policy, or not in force."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.national_model import NationalModel
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.model.policy import Policy, WorkingPolicy
from macros.domain.model.statement import Statement
from macros.domain.register import Register
from macros.domain.timeline import BeforeFirstError, at, intervals
from macros.render.pages import addresses, status
from macros.render.pages.status import StatusOn
from macros.render.words.labels import Status
from macros.render.words.wording import day, when

_KINDS = {Status.ENDED: "superseded", Status.NOT_YET: "not-yet", Status.NEVER: "never"}


@dataclass(frozen=True, slots=True)
class Banner:
    """`kind` is working, superseded, not-yet, never or draft; `link` is words and an address."""

    kind: str
    text: str
    link: tuple[str, str] | None = None


def working(policy: WorkingPolicy) -> Banner:
    """The notice that the adopted policy has not been loaded, in the words of the data."""
    return Banner("working", policy.notice, ("What is still to be confirmed", "/to-confirm/"))


def statement(register: Register, item: Statement, as_of: date) -> Banner | None:
    """None for the statement in force."""
    lived = status.statement(register, item, as_of)
    if lived.life is Status.IN_FORCE:
        return None
    now = _in_force(register, as_of)
    link = None
    if now is not None:
        link = (f"In force now: {now.short_title}", addresses.of(register, "npps", now.id))
    return Banner(_KINDS[lived.life], lived.words, link)


def _in_force(register: Register, as_of: date) -> Statement | None:
    try:
        found = at(intervals(register.statements), as_of)
    except BeforeFirstError:
        return None
    return None if found is None else found.item


def model(register: Register, item: NationalModel, lived: StatusOn) -> Banner | None:
    """None for a model that covers procurements that commence now."""
    if lived.life is Status.IN_FORCE:
        return None
    later = next((each for each in register.models if each.succeeds == item.id), None)
    other = later
    word = "Succeeded by"
    if lived.life is Status.NOT_YET:
        other = next((each for each in register.models if each.id == item.succeeds), None)
        word = "Until then"
    link = None
    if other is not None:
        link = (f"{word}: {other.short_title}", addresses.of(register, "model", other.id))
    return Banner(_KINDS[lived.life], lived.words, link)


def policy(register: Register, item: Policy, lived: StatusOn) -> Banner | None:
    """None for the policy in force."""
    if lived.life is Status.IN_FORCE:
        return None
    return Banner(_KINDS[lived.life], lived.words, ("In force now: the policy", "/policy/"))


def outcome(item: Outcome, shown: OutcomeRevision, as_of: date) -> Banner | None:
    """None for the revision in use on the as-of day, of an outcome that has not ended."""
    newest = ("The newest version", f"/outcomes/{item.id}/")
    if item.ended is not None and item.ended.date.surely_by(as_of):
        return Banner("superseded", f"No longer offered since {when(item.ended.date)}.", None)
    if as_of < shown.since:
        return Banner("not-yet", f"This version is offered from {day(shown.since)}.", None)
    later = [each.since for each in item.revisions if shown.since < each.since <= as_of]
    if not later:
        return None
    text = f"This version was offered from {day(shown.since)} until {day(min(later))}."
    return Banner("superseded", text, newest)
