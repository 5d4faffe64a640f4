"""What must be looked up again, when each source was read, and which advice exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from macros.domain.freshness import Why, look_again
from macros.domain.kinds import kind_of
from macros.domain.model.advice import AdviceFinding, AdviceGiven, AdviceStatus
from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Checked
from macros.domain.register import Register
from macros.render.pages.edition import Edition
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.support import AS_OF, real

LOOK_AGAIN, ADVICE = "/law/look-again/", "/law/standing-advice/"
GIVEN = AdviceGiven(
    date(2026, 3, 3), "monitoring-officer", date(2026, 3, 1), date(2027, 3, 3), "File 7"
)
FINDING = AdviceFinding("cabinet", date(2026, 3, 10), "Minute 12", "It helps the area.")


def page(register: Register, view: str, address: str, as_of: date = AS_OF) -> str:
    return reading.text(render(Edition(register, as_of), view, "", address))


def advised() -> Register:
    """The register with advice given for one class."""
    first, *others = real().advice
    given = replace(first, status=AdviceStatus.GIVEN, given=GIVEN, finding=FINDING)
    return replace(real(), advice=(given, *others))


def national_cites() -> list[tuple[str, Cite]]:
    return [
        (name, part)
        for name, parts in real().parts.items()
        if name.split("/")[0] in ("duty", "model", "npps", "thresholds")
        for _, part in parts
        if isinstance(part, Cite)
    ]


def test_every_public_copy_says_when_it_was_read() -> None:
    missing = [
        (name, cite.source)
        for name, cite in national_cites()
        if cite.checked is Checked.COPY and cite.read_on is None
    ]
    assert missing == []


def test_a_day_of_reading_stands_in_its_field_and_not_in_a_note() -> None:
    notes = [(name, cite.note) for name, cite in national_cites() if cite.note]
    assert [note for note in notes if "read 22 November" in note[1]] == []


def test_the_soonest_stands_first_and_the_oldest_text_before_newer() -> None:
    found = look_again(real())
    keys = [(due.day, due.as_at or date.max) for due in found]
    assert keys == sorted(keys)
    assert all(one.day <= other.day for one, other in pairwise(found))


def test_every_national_record_with_a_review_is_on_the_list() -> None:
    due = {each.record for each in look_again(real()) if each.why is Why.REVIEW}
    kept = {
        name
        for name, record in real().records.items()
        if kind_of(name).national and hasattr(record, "review_by")
    }
    assert due == kept - {"watch/watch"}
    assert len(due) > 60


@pytest.mark.parametrize("why", [Why.WATCH, Why.FIGURES, Why.PLANNED])
def test_what_may_change_and_what_runs_out_is_on_the_list(why: Why) -> None:
    assert why in {due.why for due in look_again(real())}
    assert Why.ADVICE not in {due.why for due in look_again(real())}
    assert Why.ADVICE in {due.why for due in look_again(advised())}


def test_the_page_opens_with_what_is_due_next_and_says_what_is_overdue() -> None:
    first = look_again(real())[0]
    assert f"The next is due by 1 January 2027: {first.title}." in page(
        real(), "look_again", LOOK_AGAIN
    )
    late = page(real(), "look_again", LOOK_AGAIN, date(2027, 1, 2))
    assert "By 1 January 2027: overdue" in late
    assert "By 31 January 2027: overdue" not in late


def test_each_thing_to_watch_is_shown_with_where_and_what_it_touches() -> None:
    shown = page(real(), "look_again", LOOK_AGAIN)
    watch = real().watch
    assert watch is not None
    duties = real().duty_by_id
    for item in watch.items:
        assert item.title in shown
        assert all(place.what in shown for place in item.announced)
        assert all(duties[id].title in shown for id in item.duties)
    assert {"part-5a", "norfolk-orders", "thresholds-2028", "ppn-026"} <= {
        item.id for item in watch.items
    }


def test_each_rule_shows_when_its_source_was_read() -> None:
    register = real()
    shown = reading.text(
        render(Edition(register, AS_OF), "duty", "pa2023-part5a", "/law/pa2023-part5a/")
    )
    assert "Text as at 1 April 2026. Read on 28 November 2026." in shown


def test_no_advice_is_known_and_the_page_says_so_first() -> None:
    shown = page(real(), "advice", ADVICE)
    assert "No standing advice is known." in shown
    assert {each.status for each in real().advice} == {AdviceStatus.NOT_GIVEN}
    assert len(real().advice) == 4


def test_advice_that_is_given_shows_its_day_its_office_and_nothing_it_says() -> None:
    shown = page(advised(), "advice", ADVICE)
    assert "the oldest since 3 March 2026" in shown
    assert "On 3 March 2026 by Monitoring Officer, on the law of 1 March 2026." in shown
    assert "Cabinet, 10 March 2026, Minute 12." in shown


def test_advice_past_its_day_no_longer_counts_on_the_page() -> None:
    shown = page(advised(), "advice", ADVICE, date(2027, 3, 3))
    assert "Given; it no longer counts" in shown
    assert "No standing advice is known." in shown
