"""Plain values are written as in the data, and convert back to an equal record."""

from __future__ import annotations

import json
from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.domain.model.council import Contact, Role
from macros.domain.model.reach import Commenced, ValueTest
from macros.domain.model.values import Cite, End, Money, ToConfirm, When
from macros.domain.model.vocabulary import Checked, Ending, Position, Standing
from macros.domain.plain import plain
from macros.load.convert import convert

CITE = Cite("pa2023", Checked.PRIMARY, "section 13")
MONEY = st.integers(0, 10**14 - 1).map(Money)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
ISO_DAYS = DAYS.map(date.isoformat)
MONTHS = DAYS.map(lambda day: day.isoformat()[:7])
DISPUTED = st.lists(ISO_DAYS, min_size=2, max_size=4, unique=True).map(
    lambda days: When.disputed(tuple(sorted(days)), "two pages differ")
)
WHENS = ISO_DAYS.map(When.parse) | MONTHS.map(When.parse) | DISPUTED


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Money(20772000), "207720.00"),
        (Money(5), "0.05"),
        (date(2025, 2, 24), "2025-02-24"),
        (When.parse("2025-02-24"), "2025-02-24"),
        (When.parse("2024-09"), "2024-09"),
        (Standing.WORKING, "working"),
        (("a", "b"), ["a", "b"]),
        ((), []),
        (None, None),
        (True, True),
        (3, 3),
        ("=1+1", "=1+1"),
        ({"a": (Money(1),)}, {"a": ["0.01"]}),
    ],
)
def test_each_value_is_written_as_in_the_data(value: object, written: object) -> None:
    assert plain(value) == written
    assert type(plain(value)) is type(written)


def test_a_disputed_date_keeps_its_days_and_reason() -> None:
    when = When.disputed(("2025-02-12", "2025-02-13"), "two pages differ")
    assert plain(when) == {"disputed": ["2025-02-12", "2025-02-13"], "because": "two pages differ"}


def test_fields_with_a_default_are_written_in_the_order_of_the_record() -> None:
    assert list(plain(CITE).items()) == [  # type: ignore[union-attr]
        ("source", "pa2023"),
        ("checked", "primary"),
        ("at", "section 13"),
        ("note", None),
        ("as_at", None),
        ("read_on", None),
    ]


@pytest.mark.parametrize("value", [1.0, Fraction(1, 2), datetime(2025, 1, 1), b"x", object()])  # noqa: DTZ001
def test_what_no_record_holds_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="no record holds"):
        plain(value)


@given(WHENS, st.sampled_from(Ending))
def test_an_end_comes_back_equal(when: When, how: Ending) -> None:
    end = End(when, how, "replaced by another", (CITE,))
    assert convert(End, json.loads(json.dumps(plain(end)))) == end


@given(st.none() | MONEY, st.none() | MONEY, st.sampled_from(Position))
def test_money_comes_back_to_the_penny(
    least: Money | None, more: Money | None, position: Position
) -> None:
    test = ValueTest(position, least, more)
    assert convert(ValueTest, json.loads(json.dumps(plain(test)))) == test


@given(st.none() | DAYS, st.none() | DAYS)
def test_days_come_back_equal(since: date | None, before: date | None) -> None:
    window = Commenced(since, before)
    assert convert(Commenced, json.loads(json.dumps(plain(window)))) == window


@given(st.text())
def test_any_text_comes_back_unchanged(text: str) -> None:
    role = Role("x", text, text)
    assert convert(Role, plain(role)) == role


def test_a_gap_comes_back_as_a_gap() -> None:
    contact = Contact("team", "The team", ToConfirm("Where to write.", "Monitoring Officer"))
    assert convert(Contact, plain(contact)) == contact
