"""Days that a text speaks of as still to come.

Only plain ways of saying so are known: "will start on 1 May 2027", "is expected in autumn 2026",
"Until 31 December 2027 the figure is". A rule that says since when it has applied ("from 1 January
2026 the figure is") stays true for ever and is left alone, and so is what was once to come ("it was
to take effect on 28 October 2024").
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.domain.entry.words import MONTHS

_LAST_MONTH = {"spring": 5, "summer": 8, "autumn": 11}  # a British season ends with this month
_DAY = (
    rf"(?:(?:(?P<day>[0-9]{{1,2}}) )?(?P<month>{'|'.join(MONTHS)}) "
    rf"|(?P<season>{'|'.join(_LAST_MONTH)}) )?(?P<year>20[0-9]{{2}})(?![0-9/-])"
)
# After one of these a day belongs to something else: "will stay under rules that ended in 2025".
_ELSEWHERE = "that|which|who|whose|where|if|when|unless|since|before|after|commenced|began|was|were"


def _up_to(most: int, least: int = 0) -> str:
    """So many words at most, all of one clause."""
    return rf"(?: (?!(?:{_ELSEWHERE})\b)[\w'’£%()-]+){{{least},{most}}}?"


_AT = r" (?:on|from|by|in|at|for|to|until|with) (?:the (?:end|start) of )?"
_HOPED = "(?:due|expected|likely|planned|scheduled)"
_WILL = f"(?:will|(?:is|are) (?:still )?{_HOPED})"
_NOT_OVER = r"(?<!was )(?<!were )(?<!been )"
_WAYS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:will|(?:is|are) (?:still |set )?to){_up_to(8)}{_AT}{_DAY}",
        rf"{_NOT_OVER}\b{_HOPED}{_up_to(6)}{_AT}{_DAY}",
        rf"\b(?:starts|begins|ends|expires|takes effect|comes into force)(?: again)?{_AT}{_DAY}",
        rf"\b(?i:on|from|in|by|until) {_DAY},?{_up_to(8, least=1)} {_WILL}\b",
        rf"(?:^|[.?!] )Until {_DAY},?{_up_to(6)} (?:is|are|applies|apply|stays?|must|may|can)\b",
        rf"\b(?:applies|apply|runs?|stays?|remains?|lasts?|continues?){_up_to(4)} until {_DAY}",
        rf"\b(?:is|are|does|do) not{_up_to(6)} until {_DAY}",
    )
)


@dataclass(frozen=True, slots=True)
class Foretold:
    """Words that speak of a day as to come; `day` is the last that they can mean."""

    words: str
    day: date


def foretold(text: str) -> Iterator[Foretold]:
    """Every day that `text` speaks of as to come, in no settled order. Line breaks are spaces."""
    line = " ".join(text.split())
    if "20" not in line:
        return
    for way in _WAYS:
        for found in way.finditer(line):
            day = _last_day(found)
            if day is not None:
                yield Foretold(found[0].lstrip(".?! "), day)


def _last_day(found: re.Match[str]) -> date | None:
    """The last day that is meant; None for a day that no month has."""
    year = int(found["year"])
    if found["season"]:
        month = _LAST_MONTH[found["season"]]
    else:
        month = MONTHS.index(found["month"]) + 1 if found["month"] else 12
    days = calendar.monthrange(year, month)[1]
    number = int(found["day"]) if found["day"] else days
    return date(year, month, number) if 1 <= number <= days else None
