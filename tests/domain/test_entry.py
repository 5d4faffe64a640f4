"""What people type: every way of writing a day, a sum or a length that means one thing is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.domain.entry import (
    UnreadableError,
    read_count,
    read_day,
    read_months,
    read_sum,
)
from macros.domain.entry.back import day_back, months_back, sum_back
from macros.domain.entry.sentences import SENTENCES
from macros.domain.model.values import Money
from tests.domain.vectors_entry import (
    Vector,
    day_forms,
    every_day,
    sum_forms,
    sums,
    vectors,
)

READERS: Mapping[str, Callable[[str], str]] = MappingProxyType(
    {
        "day": lambda text: read_day(text).isoformat(),
        "sum": lambda text: str(read_sum(text).pence),
        "months": lambda text: str(read_months(text)),
        "count": lambda text: str(read_count(text)),
    }
)


def outcome(vector: Vector) -> Vector:
    """What the reader makes of the text."""
    try:
        return Vector(vector.reader, vector.text, value=READERS[vector.reader](vector.text))
    except UnreadableError as error:
        return Vector(vector.reader, vector.text, refusal=error.name)


@pytest.mark.parametrize(
    "vector", vectors(), ids=lambda each: ascii(f"{each.reader} {each.text}")[:60]
)
def test_what_is_typed_is_read_or_refused_with_the_reason(vector: Vector) -> None:
    assert outcome(vector) == vector


def test_there_are_many_vectors_for_each_reader() -> None:
    counts = Counter(vector.reader for vector in vectors())
    assert counts["day"] >= 200
    assert counts["sum"] >= 400
    assert counts["months"] >= 200
    assert counts["count"] >= 100


def test_every_sentence_is_said_of_some_text() -> None:
    said = {vector.refusal for vector in vectors()} | {"read-as"}
    assert said >= set(SENTENCES)


def test_every_day_of_26_years_reads_back_in_every_form() -> None:
    for day in every_day():
        for text in day_forms(day):
            assert read_day(text) == day, text


def test_sums_read_back_in_every_form_to_the_penny() -> None:
    for pence in sums():
        for text in sum_forms(pence):
            assert read_sum(text).pence == pence, text


@given(months=st.integers(0, 10**8))
def test_lengths_read_back_in_every_form(months: int) -> None:
    years, rest = divmod(months, 12)
    forms = (str(months), f"{months:,}", f"{months} months", f"{years} years {rest} months")
    assert {read_months(text) for text in forms} == {months}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31/4/2026", "April has 30 days, so it has no day 31."),
        ("29 February 2027", "February 2027 has 28 days, so it has no day 29."),
        ("05/13/2026", "There is no month 13. Write the day first"),
        ("Monday 1 May 2026", "1 May 2026 is a Friday, not a Monday."),
        ("1/5/26", "Write the year with four figures"),
        ("May 2026", "The day of the month is missing."),
        ("1 Mya 2026", "“mya” is not the name of a month"),
    ],
)
def test_a_day_is_refused_with_its_own_reason(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_day(text)
    assert str(caught.value).startswith(sentence)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("400.000", "“400.000” could mean £400 or £400,000."),
        ("£20.125", "“£20.125” could mean £20.125 or £20,125."),
        ("4 lakh", "Write the sum alone, such as 400,000, without “lakh”."),
        ("€400,000", "Write the sum in pounds sterling"),
        ("1 trillion", "Check the sum: it is more than £999,999,999,999.99."),
    ],
)
def test_a_sum_is_refused_with_its_own_reason(text: str, sentence: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_sum(text)
    assert str(caught.value).startswith(sentence)


@given(text=st.text(max_size=120) | st.text("0123456789 ,.£kmMay/-()+'", max_size=40))
def test_no_text_makes_a_reader_fail(text: str) -> None:
    for reader in READERS:
        found = outcome(Vector(reader, text))
        assert bool(found.value) is not bool(found.refusal)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (day_back("01/05/2026", date(2026, 5, 1)), "Read as 1 May 2026."),
        (day_back("2026-05-01", date(2026, 5, 1)), ""),
        (day_back("1 May 2026", date(2026, 5, 1)), ""),
        (sum_back("400k", Money(40_000_000)), "Read as £400,000."),
        (sum_back("400000.5", Money(40_000_050)), "Read as £400,000.50."),
        (sum_back("400,000", Money(40_000_000)), ""),
        (sum_back("400000.00", Money(40_000_000)), ""),
        (months_back("3 years", 36), "Read as 36 months."),
        (months_back("1 month", 1), ""),
        (months_back("36", 36), ""),
    ],
)
def test_what_was_read_is_said_back_where_it_does_not_show(said: Any, expected: str) -> None:
    assert said == expected
