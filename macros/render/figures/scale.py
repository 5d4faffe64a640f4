"""Days across a drawing: which place a day has, and where the years begin. Whole units only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last` laid out between `left` and `right`."""

    first: date
    last: date
    left: int
    right: int

    def place(self, day: date) -> int:
        """The place of a day; days outside the scale lie at its edges."""
        kept = min(max(day, self.first), self.last)
        span = (self.last - self.first).days
        return self.left + (self.right - self.left) * (kept - self.first).days // span

    def holds(self, day: date) -> bool:
        """Whether a day lies on the scale."""
        return self.first <= day <= self.last

    def years(self) -> tuple[date, ...]:
        """The first of January of every year on the scale."""
        days = (date(year, 1, 1) for year in range(self.first.year, self.last.year + 1))
        return tuple(day for day in days if self.holds(day))
