"""Standing advice: its status fits what is recorded, classes are apart, and nobody is named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from macros.domain import walk
from macros.domain.asking.advice import GIVEN
from macros.domain.finding import Finding, Path
from macros.domain.model.advice import Advice, AdviceGiven, AdviceLimits, AdviceStatus
from macros.domain.model.values import ToConfirm
from macros.domain.personal_names import personal_names
from macros.domain.register import Register


def advice(register: Register, as_of: date) -> Iterator[Finding]:
    """Every finding about standing advice on the day `as_of`."""
    offices = (register.council.name, *(role.title for role in register.council.roles))
    for record in register.advice:
        yield from _status(record)
        yield from _days(record)
        yield from _over(record, as_of)
        yield from _names(record, offices)
    yield from _overlaps(register)


def _status(record: Advice) -> Iterator[Finding]:
    says = f'Its status is "{record.status.value}"'
    unknown = isinstance(record.given, ToConfirm)
    undecided = isinstance(record.finding, ToConfirm)
    if unknown and record.status is not AdviceStatus.NOT_GIVEN:
        message = f"{says}, but the advice is still to confirm."
        fix = 'Record the day, the office and the day to look again, or write "not-given".'
        yield _error(record, ("given",), "GV411", message, fix)
    if undecided and record.status in GIVEN:
        message = f"{says}, but the Council's own finding is still to confirm."
        fix = 'Record the finding, or write "not-given" until it is made.'
        yield _error(record, ("finding",), "GV411", message, fix)
    if not unknown and record.status is AdviceStatus.NOT_GIVEN:
        message = f"{says}, but advice is recorded."
        fix = "Give the status that the advice has, or say in its place who must supply it."
        yield _error(record, ("status",), "GV412", message, fix)
    if record.status is AdviceStatus.WITH_CONDITIONS and not record.conditions:
        fix = 'Add the conditions, or write "given".'
        yield _error(record, ("status",), "GV412", f"{says}, but it has no condition.", fix)
    if not undecided and record.status is AdviceStatus.REFUSED:
        message = f"{says}, but the Council's finding relies on it."
        fix = "Say in place of the finding who must supply it, or correct the status."
        yield _error(record, ("finding",), "GV413", message, fix)


def _days(record: Advice) -> Iterator[Finding]:
    given = record.given
    if not isinstance(given, AdviceGiven):
        return
    fix = "Compare the days with the advice and correct the one that is wrong."
    if given.look_again <= given.given_on:
        message = f"It is to be looked at again on {given.look_again}, not after {given.given_on}."
        yield _error(record, ("given", "look_again"), "GV302", message, fix)
    if given.law_as_at > given.given_on:
        message = (
            f"It looks at the law of {given.law_as_at}, after it was given on {given.given_on}."
        )
        yield _error(record, ("given", "law_as_at"), "GV302", message, fix)


def _over(record: Advice, as_of: date) -> Iterator[Finding]:
    if record.status not in GIVEN or not isinstance(record.given, AdviceGiven):
        return
    fix = 'Ask the Council\'s solicitor to look again, and record the day; until then "withdrawn".'
    if record.given.look_again <= as_of:
        message = f"It was to be looked at again by {record.given.look_again}. It covers nothing."
        yield _warning(record, ("given", "look_again"), message, fix)
    for index, end in enumerate(record.ends_if):
        if end.happened is not None and end.happened <= as_of:
            message = f'"{end.what}" happened on {end.happened}. It covers nothing since.'
            yield _warning(record, ("ends_if", index, "happened"), message, fix)


def _names(record: Advice, offices: tuple[str, ...]) -> Iterator[Finding]:
    for path, part in walk.records(record):
        for where, text in walk.texts(part):
            for name in personal_names(text, offices):
                message = f'"{name}" reads like the name or address of a person.'
                fix = "Name the office or the body, and never a person."
                yield _error(record, (*path, *where), "GV416", message, fix)


def _overlaps(register: Register) -> Iterator[Finding]:
    live = [each for each in register.advice if each.status is not AdviceStatus.WITHDRAWN]
    for first, second in combinations(live, 2):
        if _meet(first.limits, second.limits):
            message = f'A question can fall under this record and under "{first.id}".'
            fix = "Narrow one of them, so that one record answers each question."
            yield _error(second, ("limits",), "GV415", message, fix)


def _meet(one: AdviceLimits, other: AdviceLimits) -> bool:
    """Whether some question lies within both limits."""
    return all(
        not set(getattr(one, name)).isdisjoint(getattr(other, name))
        for name in AdviceLimits.__dataclass_fields__
    )


def _error(record: Advice, path: Path, code: str, message: str, fix: str) -> Finding:
    return Finding(f"advice/{record.id}", path, code, "error", message, fix)


def _warning(record: Advice, path: Path, message: str, fix: str) -> Finding:
    return Finding(f"advice/{record.id}", path, "GV414", "warning", message, fix)
