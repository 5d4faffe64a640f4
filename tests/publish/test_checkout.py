"""What the three doors share: the day as somebody writes it."""

from __future__ import annotations

from datetime import date

import pytest

from macros.publish.checkout import written_day


@pytest.mark.parametrize("text", ["2026-01-01", "1 January 2026", "01/01/2026", "20260101"])
def test_a_day_is_written_as_people_write_it(text: str) -> None:
    assert written_day(text) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-02-30", "February 2026 has 28 days"),
        ("2026-W01-1", "is not the name of a month"),
        ("٢٠٢٦-01-01", "figures 0 to 9"),
        ("1/5/26", "year with four figures"),
        ("2026-01-01T00:00:00", "without a time of day"),
        ("", "Enter a day"),
    ],
)
def test_what_is_not_one_day_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        written_day(text)
