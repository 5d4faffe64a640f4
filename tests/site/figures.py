"""Finds every sum, date and share in a text, in one spelling. Knows no page and no record."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from macros.domain.model.values import Money, When

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTH = "|".join(MONTHS)
_SUM = re.compile(r"£ ?([0-9][0-9,]*)(?:\.([0-9]+))?(?:[ -]?(million|billion|m|bn|k)\b)?")
_DAY = re.compile(rf"\b([0-9]{{1,2}})(?:st|nd|rd|th)? ({_MONTH}) ([0-9]{{4}})\b")
_ANY_OF = re.compile(
    rf"\b([0-9]{{1,2}}) (?:or|and|to|–) (?=[0-9]{{1,2}} ({_MONTH}) ([0-9]{{4}})\b)"
)
_MONTH_YEAR = re.compile(rf"(?<![0-9] )(?<!(?:st|nd|rd|th) )\b({_MONTH}) ([0-9]{{4}})\b")
_YEARLESS = re.compile(rf"\b([0-9]{{1,2}}) ({_MONTH})\b(?! [0-9]{{4}})")
_ISO = re.compile(r"(?<![0-9-])((?:19|20|21)[0-9]{2})-([0-9]{2})(?:-([0-9]{2}))?(?![0-9-])")
_SHARE = re.compile(r"([0-9]+(?:\.[0-9]+)?) ?(?:%|per ?cent\b)")
_SIZES = {"million": 6, "m": 6, "billion": 9, "bn": 9, "k": 3}


def found(text: str) -> Iterator[str]:
    """Every figure in a text: "£207720.00", "2025-02-24", "2024-09", "--12-31", "12.5%"."""
    yield from (_sum(each) for each in _SUM.finditer(text))
    for each in _DAY.finditer(text):
        yield _day(each[3], each[2], each[1])
    for each in _ANY_OF.finditer(text):
        yield _day(each[3], each[2], each[1])
    for each in _MONTH_YEAR.finditer(text):
        yield f"{each[2]}-{MONTHS.index(each[1]) + 1:02d}"
    for each in _YEARLESS.finditer(text):
        yield f"--{MONTHS.index(each[2]) + 1:02d}-{int(each[1]):02d}"
    yield from (each[0] for each in _ISO.finditer(text))
    yield from (f"{_bare(each[1])}%" for each in _SHARE.finditer(text))


def _sum(match: re.Match[str]) -> str:
    places = _SIZES.get(match[3] or "", 0)
    digits = match[1].replace(",", "")
    rest = (match[2] or "").ljust(places + 2, "0")
    pence = int(digits + rest[: places + 2])
    return f"£{pence // 100}.{pence % 100:02d}"


def _day(year: str, month: str, day: str) -> str:
    return f"{year}-{MONTHS.index(month) + 1:02d}-{int(day):02d}"


def _bare(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else number


def of_value(value: Any) -> Iterator[str]:
    """Every figure that a record holds, as a value or inside a text."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield from found(value)
    elif isinstance(value, Money):
        yield f"£{value}"
    elif isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, When):
        yield from of_value(value.written)
        yield from found(value.because or "")
    elif isinstance(value, tuple):
        for item in value:
            yield from of_value(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _of_field(field.name, getattr(value, field.name))


def _of_field(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, int) and name.endswith("basis_points"):
        yield f"{_bare(f'{value // 100}.{value % 100:02d}')}%"
    else:
        yield from of_value(value)
