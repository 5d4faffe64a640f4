"""A page read on or after the day of the next change it knew of says so, and not before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from macros.domain.timeline import next_change
from tests.audit.session import Session, Setting
from tests.support import AS_OF, real

LONDON = ZoneInfo("Europe/London")


@pytest.fixture(scope="module")
def session(built: Path, served: str) -> Iterator[Session]:
    started = Session(served, built)
    yield started
    started.close()


def change_day() -> date:
    """The first day on which something known on the as-of day changes."""
    return next_change(real(), AS_OF)[0].when.earliest


def shown(session: Session, at: datetime) -> str:
    """What the warning says at a moment; nothing when it is not shown."""
    context = session.fresh(Setting())
    try:
        page = context.new_page()
        page.clock.set_fixed_time(at)
        page.goto(f"{session.base}/policy/")
        warning = page.locator("[data-stale-from]")
        return warning.inner_text() if warning.is_visible() else ""
    finally:
        context.close()


@pytest.mark.parametrize(
    ("after", "stale"),
    [
        (timedelta(days=-30), False),
        (timedelta(minutes=-1), False),
        (timedelta(), True),
        (timedelta(days=400), True),
    ],
    ids=["a month before", "the last minute before", "midnight in London", "a year after"],
)
def test_the_warning_comes_with_the_day(session: Session, after: timedelta, stale: bool) -> None:
    midnight = datetime.combine(change_day(), time(), LONDON).astimezone(UTC)
    words = shown(session, midnight + after)
    assert bool(words) is stale
    if stale:
        assert "may be out of date" in words.lower()
        assert "22 November 2026" in words


def test_the_days_stand_in_the_text_too(session: Session) -> None:
    page = session.open("/policy/", Setting(scripts=False))
    words = page.locator(".as-of").inner_text()
    assert "as of 22 November 2026" in words
    assert "Next known change: " in words
    days = page.locator(".as-of time").evaluate_all("all => all.map((each) => each.dateTime)")
    assert days == [AS_OF.isoformat(), change_day().isoformat()]
