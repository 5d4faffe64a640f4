"""What a text was read as, where it was not written in a form that shows this by itself."""

from __future__ import annotations

from datetime import date

from macros.domain.entry.sentences import say
from macros.domain.entry.words import day, money
from macros.domain.model.values import Money


def day_back(text: str, value: date) -> str:
    """Say the day in words; empty where the text is that already, or as data files write it."""
    return _back(text, day(value), value.isoformat())


def sum_back(text: str, value: Money) -> str:
    """Say the sum in figures; empty where the text is that already, with commas or without."""
    said = money(value)
    plain = said.replace(",", "")
    return _back(text, said, said[1:], plain, plain[1:], str(value))


def months_back(text: str, value: int) -> str:
    """Say the months; empty where the text is the number of them."""
    return _back(text, f"{value} month{'' if value == 1 else 's'}", str(value))


def _back(text: str, *forms: str) -> str:
    return "" if text.strip(" ") in forms else say("read-as", said=forms[0])
