"""One reader of days: as people write them, the day before the month, the year with four figures.

Months and days of the week may be cut short to three letters or more. Where figures alone are
given, the day comes first unless the year does.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Sequence
from datetime import date

from macros.domain.entry import words
from macros.domain.entry.characters import plain
from macros.domain.entry.sentences import UnreadableError

TOKEN = r"[0-9]+(?:st|nd|rd|th)(?![a-z])|[0-9]+|[a-z]+"
GAP = r" ?[.,)]? ?[/\-]? ?['(]?"
END = r"[.,)]?"
TIME = r"[0-9] ?:|[0-9]t[0-9]|[0-9] ?[ap]\.?m(?![a-z])"
SILENT = ("the", "of", "on")
RELATIVE = ("today", "tomorrow", "yesterday", "now", "next", "last", "this", "ago")
JOINS = ("to", "or", "and", "until", "till")
ALSO = {"weds": 2}
# Eight figures are a day where one end of them is such a year. Where both ends are, the last one is
# the year: no month is called 19, 20 or 21.
CENTURIES = (1900, 2199)
LEAST_LETTERS = 3

Part = tuple[str, str]


def read_day(text: str) -> date:
    """The one day that a text means. Raise UnreadableError when there is none, or more than one."""
    written = plain(text)
    if not written:
        raise UnreadableError("day-empty")
    if re.search(TIME, written):
        raise UnreadableError("day-time")
    parts, weekday = _parts(written)
    found = _day(parts)
    if weekday is not None and found.weekday() != weekday:
        right, wrong = words.WEEKDAYS[found.weekday()], words.WEEKDAYS[weekday]
        raise UnreadableError("day-weekday", day=words.day(found), right=right, wrong=wrong)
    return found


def _parts(written: str) -> tuple[list[Part], int | None]:
    """The numbers ("N") and months ("M") of a text, in order, and the day of the week."""
    tokens = re.findall(TOKEN, written)
    first, *gaps, last = re.split(TOKEN, written) if tokens else ("?", "")
    if first or not re.fullmatch(END, last) or not all(re.fullmatch(GAP, gap) for gap in gaps):
        raise UnreadableError("day-bad")
    if any(token in RELATIVE for token in tokens):
        raise UnreadableError("day-relative")
    if any(token in JOINS for token in tokens):
        raise UnreadableError("day-many")
    parts: list[Part] = []
    weekdays: list[int] = []
    for token in tokens:
        _sort(token, parts, weekdays)
    if len(weekdays) > 1:
        raise UnreadableError("day-many")
    return parts, weekdays[0] if weekdays else None


def _sort(token: str, parts: list[Part], weekdays: list[int]) -> None:
    if not token.isalpha():
        parts.append(("N", token.rstrip("stndrh")))
        return
    month, weekday = _named(token, words.MONTHS), _named(token, words.WEEKDAYS)
    if month is not None:
        parts.append(("M", str(month + 1)))
    elif weekday is not None or token in ALSO:
        weekdays.append(ALSO[token] if weekday is None else weekday)
    elif token not in SILENT:
        raise UnreadableError("day-word", word=token)


def _named(token: str, known: Sequence[str]) -> int | None:
    if len(token) < LEAST_LETTERS:
        return None
    return next((at for at, name in enumerate(known) if name.lower().startswith(token)), None)


def _day(parts: Sequence[Part]) -> date:
    shape = "".join(kind for kind, _ in parts)
    texts = [text for _, text in parts]
    lengths = [len(text) for text in texts]
    match shape:
        case "NNN" if lengths[0] == 4:
            return _made(*texts, second=True)
        case "NMN" if lengths[0] == 4:
            return _made(*texts)
        case "NNN" | "NMN" if lengths[1] < 3 or shape == "NMN":
            return _made(texts[2], texts[1], texts[0])
        case "MNN" if lengths[1] < 3:
            return _made(texts[2], texts[0], texts[1])
        case "N" if lengths[0] == 8:
            return _together(texts[0])
    raise UnreadableError(_missing(shape, texts))


def _missing(shape: str, texts: Sequence[str]) -> str:
    """The name of the sentence for parts that make no day."""
    lengths = [len(text) for text in texts]
    years = sum(length == 4 for length in lengths)
    if len(shape) > 3 or years > 1:
        return "day-many"
    match shape:
        case "N":
            return {4: "day-no-month", 6: "day-short-year"}.get(lengths[0], "day-bad")
        case "MN" | "NM" if years:
            return "day-no-day"
        case "NN" if years and 1 <= min(int(text) for text in texts) <= 12:
            return "day-no-day"
        case "MN" | "NM" | "NN" if max(lengths) < 3:
            return "day-no-year"
    return "day-bad"


def _together(text: str) -> date:
    """Eight figures without a sign between them: 20260501, or 01052026."""
    first, last = CENTURIES
    if first <= int(text[4:]) <= last:
        return _made(text[4:], text[2:4], text[:2])
    if first <= int(text[:4]) <= last:
        return _made(text[:4], text[4:6], text[6:], second=True)
    raise UnreadableError("day-bad")


def _made(year: str, month: str, day: str, *, second: bool = False) -> date:
    """The day of a calendar. `second`: the month was written in second place, after the year."""
    if len(year) != 4:
        raise UnreadableError("day-short-year" if len(year) == 2 else "day-year")
    numbers = (int(year), int(month), int(day))
    if numbers[0] == 0:
        raise UnreadableError("day-year-zero")
    if not 1 <= numbers[1] <= 12:
        raise UnreadableError("day-month-second" if second else "day-month", month=numbers[1])
    if numbers[2] == 0:
        raise UnreadableError("day-zero")
    days = calendar.monthrange(numbers[0], numbers[1])[1]
    if numbers[2] > days:
        name = words.MONTHS[numbers[1] - 1]
        named = f"{name} {numbers[0]}" if numbers[1] == 2 else name
        raise UnreadableError("day-length", month=named, days=days, day=numbers[2])
    return date(*numbers)
