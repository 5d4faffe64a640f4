"""What the three doors share: the day as somebody writes it."""

from __future__ import annotations

from datetime import date

import pytest

from macros.publish.checkout import written_day


def test_a_day_is_written_in_one_form() -> None:
    assert written_day("2026-01-01") == date(2026, 1, 1)


@pytest.mark.parametrize(
    "text", ["20260101", "2026-1-1", "2026-02-30", "1 May 2026", "2026-W01-1", "٢٠٢٦-01-01", ""]
)
def test_nothing_else_is_a_day(text: str) -> None:
    with pytest.raises(ValueError, match="write it as 2026-01-01"):
        written_day(text)
