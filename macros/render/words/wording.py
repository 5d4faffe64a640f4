"""Values in words: days, loosely known dates, money, shares, lists.

Knows how a value is said. Does not know markup or what the value is about.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from macros.domain.entry.words import MONTHS
from macros.domain.entry.words import day as day
from macros.domain.entry.words import money as money
from macros.domain.model.values import ToConfirm, When


def month(value: date) -> str:
    """The month of a day as "September 2024"."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def when(value: When) -> str:
    """A date as exactly as it is known, with the doubt said beside it."""
    if isinstance(value.written, tuple):
        return f"{_any_of([date.fromisoformat(text) for text in value.written])} (sources differ)"
    if value.is_exact:
        return day(value.earliest)
    return f"{month(value.earliest)} (day not known)"


def when_short(value: When) -> str:
    """The same without the doubt, for labels beside which the doubt is shown."""
    if isinstance(value.written, tuple):
        return _any_of([date.fromisoformat(text) for text in value.written])
    return day(value.earliest) if value.is_exact else month(value.earliest)


def _any_of(days: Sequence[date]) -> str:
    """Days that share what they can: "12 or 13 February 2025"."""
    last = days[-1]
    said = [_up_to(each, last) for each in days[:-1]]
    return f"{', '.join(said)} or {day(last)}"


def _up_to(value: date, last: date) -> str:
    if (value.year, value.month) == (last.year, last.month):
        return str(value.day)
    if value.year == last.year:
        return f"{value.day} {MONTHS[value.month - 1]}"
    return day(value)


def percent(basis_points: int) -> str:
    """Basis points as "10%" or "12.5%", exactly."""
    whole, rest = divmod(basis_points, 100)
    return f"{whole}.{rest:02d}".rstrip("0") + "%" if rest else f"{whole}%"


def gap(value: ToConfirm) -> str:
    """What is missing and who must supply it."""
    return f"To confirm: {value.to_confirm.rstrip('.')}. By: {value.by}."


def as_dated(text: str) -> str:
    """How a document dates itself: "2025-02-24" and "2024-09" in words, anything else as it is."""
    try:
        return when_short(When.parse(text))
    except ValueError:
        return text


def listed(words: Sequence[str], last: str = "and") -> str:
    """Words in a sentence: "a, b and c"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def short(text: str, limit: int = 160) -> str:
    """Text on one line, cut at a word with an ellipsis when it is longer than `limit`."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[: limit - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def sentence(text: str) -> str:
    """Text with a capital first letter and a full stop. A unit such as tCO2e keeps its letters."""
    whole = text if text[1:2].isupper() else text[:1].upper() + text[1:]
    return whole if whole.endswith((".", "?", "!")) else f"{whole}."


def applies_on(value: date, as_of: date) -> str:
    """The verb for what counts on a day, in the tense of the as-of day."""
    if value > as_of:
        return "will apply"
    return "applies" if value == as_of else "applied"


def what_applied(value: date, as_of: date) -> str:
    """The title of a day's page, in the tense of the as-of day."""
    return f"What {applies_on(value, as_of)} on {day(value)}"
