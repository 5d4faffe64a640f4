"""One reader of whole numbers, and of lengths in months, which people also give in years."""

from __future__ import annotations

import re

from macros.domain.entry.characters import plain
from macros.domain.entry.sentences import UnreadableError
from macros.domain.entry.sums import ABOUT, GROUPED, word

NUMBER = r"([0-9][0-9 ,']*)(?:\.([0-9]*))?"
MONTHS = r"-?(?:(?:calendar )?months?|mths?|mos?|m)\.?"
YEARS = r"-?(?:years?|yrs?|y)\.?"
# Years with or without months: "3 years", "1.5 years", "2 years and 6 months", "2y 6m".
LENGTH = (
    rf"([0-9]{{1,9}})(?:\.([0-9]{{0,9}}))? ?{YEARS}(?:,? ?(?:and |& ?)?([0-9]{{1,9}}) ?{MONTHS})?"
)
REFUSED: tuple[tuple[str, str], ...] = (
    ("months-negative", r"^-|^\(.*\)$|" + word("minus")),
    ("months-about", ABOUT),
    ("months-many", r"[0-9a-z][^0-9]{0,3}(?:[-+/]|[^a-z](?:to|or|plus)[^a-z]) ?[0-9]"),
    ("months-unit", word("weeks?", "wks?", "days?", "hours?", "w", "d")),
)
MOST = 999_999_999


def read_count(text: str, most: int = MOST) -> int:
    """The whole number that a text means. Raise UnreadableError when it means none."""
    written = plain(text)
    if not written:
        raise UnreadableError("count-empty")
    if re.match(r"- ?[0-9]", written):
        raise UnreadableError("count-negative")
    found = re.fullmatch(NUMBER, written)
    if found is None:
        raise UnreadableError("count-bad")
    return _whole(found, "count", most)


def read_months(text: str, most: int = MOST) -> int:
    """The length in months that a text means. Raise UnreadableError when it means none."""
    written = plain(text)
    if not written:
        raise UnreadableError("months-empty")
    for name, pattern in REFUSED:
        if re.search(r"[0-9]", written) and re.search(pattern, written):
            raise UnreadableError(name)
    years = re.fullmatch(LENGTH, written)
    if years is not None:
        return _from_years(years[1], years[2] or "", years[3], most)
    found = re.fullmatch(rf"{NUMBER} ?(?:{MONTHS})?", written)
    if found is None:
        raise UnreadableError("months-bad")
    return _whole(found, "months", most)


def _whole(found: re.Match[str], what: str, most: int) -> int:
    grouped = found[1].strip(" ")
    if not re.fullmatch(GROUPED, grouped):
        raise UnreadableError("count-groups")
    if (found[2] or "").strip("0"):
        raise UnreadableError(f"{what}-whole")
    number = int(re.sub(r"[ ,']", "", grouped))
    if number > most:
        raise UnreadableError(f"{what}-large", most=most)
    return number


def _from_years(years: str, part: str, months: str | None, most: int) -> int:
    """Whole months, exactly: a tenth of a year is not a whole number of them, a half is."""
    one = int("1" + "0" * len(part))
    whole, rest = divmod(12 * int(years + part), one)
    if rest or (part.strip("0") and months):
        raise UnreadableError("months-whole")
    number = whole + int(months or "0")
    if number > most:
        raise UnreadableError("months-large", most=most)
    return number
