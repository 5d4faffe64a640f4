"""From what somebody typed to a contract, or what is wrong with it, field by field.

Nothing is repaired: a thousands comma, a pound sign and spaces round a sum are ways of writing
it, and anything else is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import MAXYEAR, date
from typing import TypeVar

from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route, ThresholdGroup
from macros.domain.proportionality.contract import Contract, FieldError, Given
from macros.domain.proportionality.sentences import day, money, say
from macros.domain.proportionality.times import figures, regime
from macros.domain.register import Register
from macros.domain.timeline.series import NotYet

MOST_VALUE = Money(100_000_000_000)
MOST_MONTHS = 600
MOST_OUTCOMES = 12
# Figures run on after the last known set, for as long as somebody could sensibly plan ahead.
YEARS_AHEAD = 10
FIELDS = ("commenced", "value", "months", "route", "category", "kind", "outcomes")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SUM = re.compile(r"£?[ \t]*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{2}))?")
_LESS = re.compile(r"£?[ \t]*[-\u2212]")  # A hyphen or a minus sign.
_WHOLE = re.compile(r"[0-9]{1,9}")
_SPACE = " \t"

T = TypeVar("T", Route, Category)


def first_day(register: Register) -> date:
    """The first day for which every threshold has a figure."""
    starts: dict[ThresholdGroup, date] = {}
    for value in register.thresholds.values:
        starts[value.group] = min(value.since, starts.get(value.group, value.since))
    return max(starts.values())


def last_day(register: Register) -> date:
    """The last day that may be planned for."""
    return date(min(register.thresholds.known_to.year + YEARS_AHEAD, MAXYEAR), 12, 31)


def read(
    register: Register, given: Given
) -> tuple[Contract, tuple[str, ...]] | tuple[FieldError, ...]:
    """The contract and the outcomes chosen, in order of id; or every error, in order of fields."""
    errors: dict[str, str] = {}
    commenced = _day(given.commenced, errors)
    value = _value(given.value, errors)
    months = _months(given.months, errors)
    route = _one_of(Route, given.route, "route", errors)
    category = _one_of(Category, given.category, "category", errors)
    kind = given.kind or None
    errors.update(_day_fault(register, commenced))
    errors.update(_choice_faults(register, kind, given.outcomes))
    if errors or not (commenced and value and months and route and category):
        return tuple(FieldError(name, errors[name]) for name in FIELDS if name in errors)
    contract = Contract(commenced, value, months, route, category, kind)
    return contract, tuple(sorted(given.outcomes))


def faults(
    register: Register, contract: Contract, chosen: tuple[str, ...]
) -> tuple[FieldError, ...]:
    """What is wrong with a contract that code made, in the same words; empty if nothing."""
    given = Given(
        contract.commenced.isoformat(),
        f"{'-' if contract.value.pence < 0 else ''}{Money(abs(contract.value.pence))}",
        str(contract.months),
        contract.route.value,
        contract.category.value,
        contract.kind or "",
        chosen,
    )
    found = read(register, given)
    return tuple(error for error in found if isinstance(error, FieldError))


def _day(text: str, errors: dict[str, str]) -> date | None:
    written = text.strip(_SPACE)
    if not written:
        errors["commenced"] = say("commenced-empty")
        return None
    try:
        if _DAY.fullmatch(written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    errors["commenced"] = say("commenced-bad")
    return None


def _day_fault(register: Register, commenced: date | None) -> Iterator[tuple[str, str]]:
    if commenced is None:
        return
    held = figures(register, commenced)
    if set(held) != set(ThresholdGroup) or isinstance(regime(register, commenced), NotYet):
        yield "commenced", say("commenced-early", first=day(first_day(register)))
    elif commenced > last_day(register):
        yield "commenced", say("commenced-late", last=day(last_day(register)))


def _value(text: str, errors: dict[str, str]) -> Money | None:
    written = text.strip(_SPACE)
    found = _SUM.fullmatch(written)
    if found is None:
        name = "value-negative" if _LESS.match(written) else "value-bad"
        errors["value"] = say(name if written else "value-empty")
        return None
    # A sum too long to be one is too large; its digits need not be read.
    pounds = found[1].replace(",", "").lstrip("0")
    pence = int(pounds[:16] or "0") * 100 + int(found[2] or "0")
    if pence == 0:
        errors["value"] = say("value-negative")
    elif pence > MOST_VALUE.pence or len(pounds) > 12:
        errors["value"] = say("value-large", most=money(MOST_VALUE))
    return Money(pence)


def _months(text: str, errors: dict[str, str]) -> int | None:
    written = text.strip(_SPACE)
    if not written:
        errors["months"] = say("months-empty")
        return None
    if _WHOLE.fullmatch(written) is None:
        errors["months"] = say("months-bad")
        return None
    if not 1 <= int(written) <= MOST_MONTHS:
        errors["months"] = say("months-range", most=MOST_MONTHS)
    return int(written)


def _one_of(kind: type[T], text: str, field: str, errors: dict[str, str]) -> T | None:
    try:
        return kind(text)
    except ValueError:
        errors[field] = say(f"{field}-bad")
        return None


def _choice_faults(
    register: Register, kind: str | None, outcomes: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    if kind is not None and kind not in {known.id for known in register.contracts}:
        yield "kind", say("kind-bad")
    known = {outcome.id for outcome in register.outcomes}
    if len(outcomes) > MOST_OUTCOMES:
        yield "outcomes", say("outcomes-many", most=MOST_OUTCOMES, count=len(outcomes))
    elif len(set(outcomes)) != len(outcomes):
        yield "outcomes", say("outcomes-twice")
    elif not set(outcomes) <= known:
        yield "outcomes", say("outcomes-unknown")
