"""Values that every kind of record uses: money, loosely known dates, gaps, citations.

Knows how each is written in the data and how it is read back. Does not know any kind of record.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from macros.domain.model.forms import ExactWords, Line, Prose, Sentence
from macros.domain.model.ids import SourceId
from macros.domain.model.notes import Between, Called, titled
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


@titled("Disputed days")
@dataclass(frozen=True, slots=True)
class Disputed:
    """Days on which sources differ."""

    disputed: Annotated[
        tuple[date, ...], Between(2, 6), "Every day that a source gives, earliest first."
    ]
    because: Annotated[Sentence, "Which source says what."]


@titled("Date as far as known")
@dataclass(frozen=True, slots=True)
class When:
    """A day, a month, or days on which sources differ.

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


@titled("Fact to confirm")
@dataclass(frozen=True, slots=True)
class ToConfirm:
    """A fact that somebody must supply. It is shown as a gap and never guessed."""

    to_confirm: Annotated[Sentence, "What must be confirmed, as a sentence or a question."]
    by: Annotated[Line, "Who must confirm it, as a role and never a person's name."]


@titled("Citation")
@dataclass(frozen=True, slots=True)
class Cite:
    """Where a fact comes from and how far it was checked.

    `as_at` is the day whose text a public copy gives. It is there if `checked` is copy, and only
    then. `read_on` is the day on which somebody last read the source for this fact; it is never
    guessed.
    """

    source: Annotated[SourceId, "The id of a source in sources.yml."]
    checked: Annotated[
        Checked,
        "How this fact was checked: primary only if the publisher's own page was read for it.",
    ]
    at: Annotated[
        Line | None,
        Called("Place in the source"),
        "Where in the source: section, paragraph or page.",
    ] = None
    note: Annotated[Prose | None, "Which fact this supports, or what is in doubt."] = None
    as_at: Annotated[
        date | None,
        "The day whose text the public copy gives. Only where checked is copy, and always there.",
    ] = None
    read_on: Annotated[
        date | None,
        "The day on which the source was last read for this fact. Leave it out where nobody noted "
        "the day, and wherever checked is unverified.",
    ] = None


def weakest(cites: Iterable[Cite]) -> Checked | None:
    """The weakest mark among citations; None where nothing is cited."""
    marks = {cite.checked for cite in cites}
    return next((mark for mark in reversed(Checked) if mark in marks), None)


@dataclass(frozen=True, slots=True)
class End:
    """An event that ended something without a successor, or before one started."""

    date: Annotated[When, "The day it ended, as exactly as it is known."]
    how: Annotated[Ending, "How it ended."]
    why: Annotated[Prose, "What happened, in a sentence."]
    cites: Annotated[tuple[Cite, ...], Between(1, 10), "Where this comes from."]


@titled("Quotation")
@dataclass(frozen=True, slots=True)
class Quote:
    """Words with legal effect, given exactly. Use only where the words themselves matter."""

    words: Annotated[ExactWords, "The words exactly as they stand."]
    source: Annotated[SourceId, "The id of the source quoted."]
    at: Annotated[Line, "Where in the source the words stand."]


ONE_DAY = timedelta(days=1)
