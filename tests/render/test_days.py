"""What the page of a day says of that day, and what it says only of the day it was built."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from macros.domain.register import Register
from macros.publish.checkout import raw_schemas
from macros.render.pages.edition import Edition
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.render.test_adopted import adopted
from tests.support import AS_OF, small


def words(day: str, register: Register | None = None) -> str:
    """The text of the page of a day."""
    held = small() if register is None else register
    return reading.text(render(Edition(held, AS_OF, raw_schemas()), "day", day, f"/on/{day}/"))


def test_a_day_whose_figures_are_not_held_does_not_answer_for_them() -> None:
    early, later = words("2021-06-03"), words("2024-01-01")
    assert "Apart from threshold figures, for which this page does not answer" in early
    assert "This page does not answer for the figures of this day." in early
    assert "the answer is the same until " in early
    assert "does not answer" not in later
    assert "The answer is the same until " in later


def test_a_statement_that_no_act_stood_behind_applied_as_policy() -> None:
    assert "Applied as policy: National Procurement Policy Statement, June 2021" in words(
        "2021-06-03"
    )
    assert "In force: National Procurement Policy Statement, February 2025" in words("2025-02-24")


def test_what_is_known_now_is_not_put_into_an_earlier_day() -> None:
    planned = "Planned replacement of the area's councils, planned for April 2028"
    for day, head in (
        ("2021-06-03", "Known now, and later than this day:"),
        ("2027-01-01", "Still ahead on this day:"),
    ):
        page = words(day)
        assert page.index(head) < page.index(planned)
    assert "Still ahead" not in words("2021-06-03")


def test_working_notes_are_no_days_policy() -> None:
    none = "No adopted policy is recorded for this day."
    before, after = words("2024-03-12"), words("2025-02-24")
    assert none in before
    assert none in after
    assert "working notes" not in before
    assert "drawn from a report of 14 January 2025. They are not Council policy" in after


def test_once_a_policy_is_in_force_the_notes_are_not_named() -> None:
    register = replace(small(), policies=(adopted(date(2025, 4, 1)),))
    before, after = words("2025-02-24", register), words("2026-01-01", register)
    assert "No adopted policy is recorded for this day." in before
    assert "working notes" not in before
    assert "Social Value Policy, in force from 1 April 2025." in after
