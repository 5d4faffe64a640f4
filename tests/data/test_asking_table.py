"""The table of what may be asked: one row for every case, and each row says what it must."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from macros.domain.asking.table import found
from macros.domain.model.asking_words import Answer, AskingFact, Certainty, QuestionKind
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route, ThresholdGroup
from macros.domain.proportionality.position import GROUP_OF
from tests.data.vectors_asking import COMMENCED, Put, every, held, table
from tests.support import real

COMPETITIONS = (Route.OPEN, Route.COMPETITIVE_FLEXIBLE, Route.FRAMEWORK, Route.RESERVED)
IN_SERVICES = (Category.SERVICES, Category.LIGHT_TOUCH)
# Number, permanent name, answer, how sure, the rules it names first and last.
ROWS = (
    (1, "another-listed-matter", Answer.CANNOT, Certainty.WORDS, ("lga1988-s17",)),
    (
        *(2, "nothing-compared", Answer.CANNOT, Certainty.WORDS),
        ("lga1988-s17", "pa2023-s41", "pa2023-s46", "sva2012-s1"),
    ),
    (
        *(3, "not-in-the-framework", Answer.CANNOT, Certainty.WORDS),
        ("pa2023-s46", "pa2023-transitional"),
    ),
    (4, "goods-nobody-works", Answer.CANNOT, Certainty.COMMON, ("pa2023-s23", "lga1988-s17")),
    (
        *(5, "the-work-itself", Answer.MAY, Certainty.WORDS),
        ("pa2023-s23", "lga1999-s3", "pr2024-r24"),
    ),
    (
        *(6, "help-beyond-the-work", Answer.RECORDED, Certainty.COMMON),
        ("pa2023-s23", "lga1988-s17", "sva2012-s1", "pa2023-s12", "lga1999-s3"),
    ),
    (
        *(7, "pay", Answer.ADVICE, Certainty.WORDS),
        ("lga1988-s17", "sva2012-s2", "si2001-909", "lga1999-s3"),
    ),
    (8, "equality", Answer.RECORDED, Certainty.WORDS, ("lga1988-s17", "eqa2010-s149")),
    (9, "staff-transfer", Answer.RECORDED, Certainty.WORDS, ("si2001-909",)),
    (
        *(10, "social-value-act", Answer.RECORDED, Certainty.COMMON),
        ("sva2012-s1", "sva2012-s1-light-touch", "sva2012-s2"),
    ),
    (11, "best-value", Answer.RECORDED, Certainty.WORDS, ("si2001-909", "lga1999-s3")),
    (
        *(12, "above-threshold", Answer.ADVICE, Certainty.OPEN),
        ("pa2023-s12", "pa2023-s13", "pa2023-s116", "si2001-909"),
    ),
    (
        *(13, "market-or-call-off", Answer.ADVICE, Certainty.OPEN),
        ("pa2023-s12", "pa2023-s116", "pa2023-s13", "si2001-909"),
    ),
    (
        *(14, "everything-else", Answer.ADVICE, Certainty.OPEN),
        ("pa2023-s13", "pa2023-s116", "si2001-909"),
    ),
)
NAMES = [name for _, name, *_ in ROWS]


@pytest.mark.parametrize(
    ("number", "name", "answer", "certainty", "duties"), ROWS, ids=[f"row-{row[1]}" for row in ROWS]
)
def test_each_row_stands_in_its_place_and_answers_as_it_must(
    number: int, name: str, answer: Answer, certainty: Certainty, duties: tuple[str, ...]
) -> None:
    row = table().rows[number - 1]
    assert (row.id, row.answer, row.certainty) == (name, answer, certainty)
    assert tuple(ground.duty for ground in row.grounds) == duties
    assert all(ground.at for ground in row.grounds)
    assert (row.record is None) == (name == "goods-nobody-works")


@cache
def answers() -> tuple[tuple[Put, int], ...]:
    """Every case with the number of its row; LookupError would mean that none matches."""
    rows, figures = table().rows, held()
    return tuple((put, found(rows, put.contract, figures, put.case).number) for put in every())


def test_there_is_a_row_for_every_case_and_every_row_has_a_case() -> None:
    counted = Counter(number for _, number in answers())
    assert sorted(counted) == [number for number, *_ in ROWS]
    assert counted.total() > 90_000


def test_every_case_gets_the_row_that_the_paper_gives_it() -> None:
    assert [(put, number) for put, number in answers() if number != expected(put)] == []


def expected(put: Put) -> int:
    """The row, written out a second time from the paper's own words and not from the data."""
    contract, kind, yes = put.contract, put.case.kind, put.case.yes
    services = held()[ThresholdGroup.GOODS_SERVICES].threshold.amount
    above = contract.value >= held()[GROUP_OF[contract.category]].threshold.amount
    route = contract.route
    if above and route is Route.QUOTATIONS:
        route = Route.OPEN
    if AskingFact.WEIGHS_LISTED in yes:
        return 1
    if route is Route.DIRECT_AWARD:
        return 2
    if route is Route.CALL_OFF and AskingFact.FRAMEWORK_COVERS not in yes:
        return 3
    passes = {AskingFact.SOMEBODY_WORKS, AskingFact.MAKING} & yes
    if contract.category is Category.GOODS and kind is not QuestionKind.WORK and not passes:
        return 4
    settled = {
        QuestionKind.WORK: 5,
        QuestionKind.HELP: 6,
        QuestionKind.PAY: 7,
        QuestionKind.EQUALITY: 8,
    }
    if kind in settled:
        return settled[kind]
    if AskingFact.STAFF_TRANSFER in yes:
        return 9
    if _reached_by_the_social_value_act(put, route, services, above):
        return 10
    if AskingFact.BEST_VALUE in yes:
        return 11
    if put.case.rules == "pcr2015" or not above:
        return 14
    return 13 if route in (Route.DYNAMIC_MARKET, Route.CALL_OFF) else 12


def _reached_by_the_social_value_act(put: Put, route: Route, services: Money, above: bool) -> bool:
    category = put.contract.category
    if category not in IN_SERVICES or put.contract.value < services:
        return False
    if put.case.rules == "pcr2015":
        return category is Category.SERVICES and route in COMPETITIONS
    light_touch = (Route.QUOTATIONS,) if category is Category.LIGHT_TOUCH and not above else ()
    return route in (*COMPETITIONS, Route.DYNAMIC_MARKET, *light_touch)


def test_no_row_of_workforce_questions_says_that_a_question_is_barred() -> None:
    for row in table().rows[11:]:
        assert row.answer is Answer.ADVICE
        assert not re.search(r"\b(barred|unlawful|forbidden)\b", row.text), row.id


def test_no_sum_stands_in_the_table() -> None:
    words = [
        text
        for row in table().rows
        for text in (row.title, row.when, row.text, row.change or "", row.certainty_text)
    ]
    assert [text for text in words if "£" in text] == []


def test_the_rows_that_texts_name_by_number_have_that_number() -> None:
    named = re.findall(r"\[row ([0-9]+)\]\(row:([a-z-]+)\)", _everything(), re.IGNORECASE)
    assert len(named) >= 4
    for number, name in named:
        assert NAMES[int(number) - 1] == name


def _everything() -> str:
    texts = [*table().before, *table().cautious, *(row.change or "" for row in table().rows)]

    return " ".join(texts)


def test_each_fact_kind_and_matter_is_told_once() -> None:
    assert [point.fact for point in table().points] == list(AskingFact)
    assert {kind.kind for kind in table().kinds} == set(QuestionKind)
    assert [matter.letter.value for matter in table().matters] == list("abcdefgh")


def test_the_table_is_there_for_a_procurement_under_the_rules_of_its_day() -> None:
    assert real().asking.revisions[0].since <= COMMENCED
