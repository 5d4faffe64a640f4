"""The checks of a text that code decides, by the names that the forms of the model use.

In memory they stand in the schemas as formats. The published schemas have patterns instead: a
format of our own would be refused by other validators.

Both validators call the same functions, save that the quick one has its own for `date`; the tests
hold the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from jsonschema import FormatChecker

from macros.domain.address import is_https_address, is_site_address
from macros.domain.prose import is_line, is_prose

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MONTH = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])")
_YEAR = re.compile(r"[0-9]{4}")


def is_day(text: str) -> bool:
    """Whether `text` is year-month-day and that day exists."""
    if _DAY.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_day_or_month(text: str) -> bool:
    """Whether `text` is a day that exists, or a month."""
    return _MONTH.fullmatch(text) is not None or is_day(text)


def is_day_month_or_year(text: str) -> bool:
    """Whether `text` is a day that exists, a month or a year."""
    return _YEAR.fullmatch(text) is not None or is_day_or_month(text)


FORMATS: Mapping[str, Callable[[str], bool]] = MappingProxyType(
    {
        "date": is_day,
        "when": is_day_or_month,
        "source-date": is_day_month_or_year,
        "line": is_line,
        "prose": is_prose,
        "https-address": is_https_address,
        "site-address": is_site_address,
    }
)


def format_checker() -> FormatChecker:
    """A checker that knows our formats and no others."""
    checker = FormatChecker(formats=())
    for name, holds in FORMATS.items():
        checker.checks(name)(_of_text(holds))
    return checker


def _of_text(holds: Callable[[str], bool]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or holds(value)
