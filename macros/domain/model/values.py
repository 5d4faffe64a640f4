"""Values that every kind of record uses: money, loosely known dates, gaps, citations.

Knows how each is written in the data and how it is read back. Does not know any kind of record.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from macros.domain.model.vocabulary import Checked, Ending

_MONEY = re.compile(r"(0|[1-9][0-9]{0,11})\.([0-9]{2})")
_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of sterling in whole pence; written in the data as "207720.00"."""

    pence: int

    @classmethod
    def parse(cls, text: str) -> Money:
        """Read "207720.00". Raise ValueError for anything else: nothing is rounded or guessed."""
        match = _MONEY.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not an amount such as 207720.00")
        return cls(int(match[1]) * 100 + int(match[2]))

    def __str__(self) -> str:
        return f"{self.pence // 100}.{self.pence % 100:02d}"


@dataclass(frozen=True, slots=True)
class When:
    """A date as exactly as it is known: a day, a month, or days on which sources differ.

    `earliest` and `latest` bound it, both included; `because` says why sources differ.
    """

    written: str | tuple[str, ...]
    earliest: date
    latest: date
    because: str | None = None

    @classmethod
    def parse(cls, written: str) -> When:
        """Read "2025-02-24" or "2024-09". Raise ValueError when there is no such day or month."""
        month = _MONTH.fullmatch(written)
        if month is None:
            day = date.fromisoformat(written)
            return cls(written, day, day)
        year, number = int(month[1]), int(month[2])
        first = date(year, number, 1)
        return cls(written, first, first.replace(day=calendar.monthrange(year, number)[1]))

    @classmethod
    def disputed(cls, days: tuple[str, ...], because: str) -> When:
        """Sources give different days; `days` in order, at least two."""
        known = [date.fromisoformat(day) for day in days]
        return cls(days, min(known), max(known), because)

    @property
    def is_disputed(self) -> bool:
        """Whether sources give different days."""
        return isinstance(self.written, tuple)

    @property
    def is_exact(self) -> bool:
        """Whether one day is known."""
        return self.earliest == self.latest

    def surely_by(self, day: date) -> bool:
        """Whether it has happened by `day`, however the doubt falls out."""
        return self.latest <= day

    def perhaps_by(self, day: date) -> bool:
        """Whether it may have happened by `day`."""
        return self.earliest <= day


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """A fact that somebody must supply: shown as a gap, never guessed."""

    to_confirm: str
    by: str


@dataclass(frozen=True, slots=True)
class Cite:
    """Where a fact comes from and how far it was checked.

    `as_at` is the day whose text a public copy gives. It is there if `checked` is copy, and only
    then.
    """

    source: str
    checked: Checked
    at: str | None = None
    note: str | None = None
    as_at: date | None = None


def weakest(cites: Iterable[Cite]) -> Checked | None:
    """The weakest mark among citations; None where nothing is cited."""
    marks = {cite.checked for cite in cites}
    return next((mark for mark in reversed(Checked) if mark in marks), None)


@dataclass(frozen=True, slots=True)
class End:
    """An event that ends something without a successor (or before one starts)."""

    date: When
    how: Ending
    why: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """Words with legal effect, given exactly and marked as a quotation."""

    words: str
    source: str
    at: str


ONE_DAY = timedelta(days=1)
