"""From what somebody typed to a contract, or what is wrong with it, field by field.

Days, sums and lengths are read by `macros.domain.entry`; what is said here is what the fields add:
that something must be there, and which days, sums and lengths the guide can answer for.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, date
from typing import TypeVar

from macros.domain.entry import UnreadableError, read_day, read_months, read_sum
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route, ThresholdGroup
from macros.domain.proportionality.contract import Contract, FieldError, Given
from macros.domain.proportionality.sentences import day, money, say
from macros.domain.proportionality.times import figures, regime
from macros.domain.register import Register
from macros.domain.timeline import NotYet

MOST_VALUE = Money(100_000_000_000)
MOST_MONTHS = 600
MOST_OUTCOMES = 12
# Figures run on after the last known set, for as long as somebody could sensibly plan ahead.
YEARS_AHEAD = 10
FIELDS = ("commenced", "value", "months", "route", "category", "kind", "outcomes")

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
    errors = {
        **dict(_day_fault(register, contract.commenced)),
        **dict(_value_fault(contract.value)),
        **dict(_months_fault(contract.months)),
        **dict(_choice_faults(register, contract.kind, chosen)),
    }
    return tuple(FieldError(name, errors[name]) for name in FIELDS if name in errors)


def _day(text: str, errors: dict[str, str]) -> date | None:
    try:
        return read_day(text)
    except UnreadableError as error:
        own = error.name == "day-empty"
        errors["commenced"] = say("commenced-empty") if own else str(error)
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
    own = {"sum-empty": "value-empty", "sum-negative": "value-zero"}
    try:
        value = read_sum(text, MOST_VALUE)
    except UnreadableError as error:
        errors["value"] = say(own[error.name]) if error.name in own else str(error)
        return None
    errors.update(_value_fault(value))
    return value


def _value_fault(value: Money) -> Iterator[tuple[str, str]]:
    if value.pence <= 0:
        yield "value", say("value-zero")
    elif value > MOST_VALUE:
        yield "value", str(UnreadableError("sum-large", most=money(MOST_VALUE)))


def _months(text: str, errors: dict[str, str]) -> int | None:
    out_of_range = ("months-negative", "months-large")
    try:
        months = read_months(text, MOST_MONTHS)
    except UnreadableError as error:
        errors["months"] = str(error)
        if error.name == "months-empty":
            errors["months"] = say("months-empty")
        elif error.name in out_of_range:
            errors["months"] = say("months-range", most=MOST_MONTHS)
        return None
    errors.update(_months_fault(months))
    return months


def _months_fault(months: int) -> Iterator[tuple[str, str]]:
    if not 1 <= months <= MOST_MONTHS:
        yield "months", say("months-range", most=MOST_MONTHS)


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
