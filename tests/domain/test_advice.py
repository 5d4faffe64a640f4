"""Standing advice: what covers a question, and what falls short of covering it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from macros.domain.asking.advice import Advised, covering
from macros.domain.model.advice import (
    Advice,
    AdviceCondition,
    AdviceEnd,
    AdviceFinding,
    AdviceGiven,
    AdviceLimits,
    AdviceStatus,
)
from macros.domain.model.asking_words import Matter
from macros.domain.model.values import Cite, ToConfirm
from macros.domain.model.vocabulary import Category, Checked, Position, Route, Standing
from macros.domain.personal_names import personal_names

GIVEN_ON = date(2027, 3, 3)
LOOK_AGAIN = date(2028, 3, 3)
TO_CONFIRM = ToConfirm("Whether it was given.", "Monitoring Officer")
RECORD = Advice(
    id="workforce",
    title="Workforce questions",
    standing=Standing.ADOPTED,
    owner="monitoring-officer",
    review_by=LOOK_AGAIN,
    status=AdviceStatus.GIVEN,
    question="May it be scored?",
    limits=AdviceLimits(
        rows=("above-threshold",),
        letters=(Matter.WORKFORCE,),
        outcomes=("apprenticeships",),
        categories=(Category.WORKS,),
        positions=(Position.ABOVE,),
        routes=(Route.OPEN,),
        rules=("pa2023",),
    ),
    given=AdviceGiven(GIVEN_ON, "solicitor", GIVEN_ON, LOOK_AGAIN, "File 7"),
    finding=AdviceFinding("cabinet", GIVEN_ON, "Minute 12", "It helps the area."),
    grounds=("SI 2001/909, article 3(a)",),
    conditions=(),
    never=(),
    record_for_each="This contract meets the conditions.",
    ends_if=(AdviceEnd("A new statement", None),),
    cites=(Cite("lga1988", Checked.PRIMARY),),
)
CASE = Advised(
    "above-threshold",
    frozenset({Matter.WORKFORCE}),
    "apprenticeships",
    Category.WORKS,
    Position.ABOVE,
    Route.OPEN,
    "pa2023",
)
DAY = timedelta(days=1)


def test_advice_that_was_given_covers_a_question_within_its_limits() -> None:
    found = covering([RECORD], CASE, GIVEN_ON)
    assert found is not None
    assert found.covers
    assert found.text == "Covered by standing advice of 3 March 2027."


@pytest.mark.parametrize(
    "case",
    [
        replace(CASE, row="pay"),
        replace(CASE, matters=frozenset({Matter.WORKFORCE, Matter.PLACE})),
        replace(CASE, outcome="fair-pay"),
        replace(CASE, category=Category.GOODS),
        replace(CASE, position=Position.BELOW),
        replace(CASE, route=Route.CALL_OFF),
        replace(CASE, rules="pcr2015"),
    ],
    ids=["row", "matter", "outcome", "category", "position", "route", "rules"],
)
def test_one_input_out_of_reach_is_enough_to_need_advice(case: Advised) -> None:
    assert covering([RECORD], case, GIVEN_ON) is None


@pytest.mark.parametrize(
    ("day", "covered"),
    [(GIVEN_ON - DAY, False), (LOOK_AGAIN - DAY, True), (LOOK_AGAIN, False)],
    ids=["before-it-was-given", "last-day", "day-to-look-again"],
)
def test_advice_counts_from_its_day_and_before_the_day_to_look_again(
    day: date, covered: bool
) -> None:
    assert (covering([RECORD], CASE, day) is not None) is covered


@pytest.mark.parametrize(
    "record",
    [
        replace(RECORD, status=AdviceStatus.NOT_GIVEN, given=TO_CONFIRM),
        replace(RECORD, status=AdviceStatus.WITHDRAWN),
        replace(RECORD, finding=TO_CONFIRM),
        replace(RECORD, finding=AdviceFinding("cabinet", GIVEN_ON + DAY, "Minute 12", "Later.")),
        replace(RECORD, ends_if=(AdviceEnd("A new statement", GIVEN_ON),)),
    ],
    ids=["not-given", "withdrawn", "no-finding", "finding-later", "ended"],
)
def test_what_falls_short_covers_nothing(record: Advice) -> None:
    assert covering([record], CASE, GIVEN_ON) is None


def test_an_event_that_is_still_to_come_ends_nothing() -> None:
    record = replace(RECORD, ends_if=(AdviceEnd("A new statement", GIVEN_ON + DAY),))
    assert covering([record], CASE, GIVEN_ON) is not None


def test_every_condition_must_be_ticked() -> None:
    conditions = (AdviceCondition("long", "It lasts."), AdviceCondition("fair", "It is fair."))
    record = replace(RECORD, status=AdviceStatus.WITH_CONDITIONS, conditions=conditions)
    one = covering([record], CASE, GIVEN_ON, frozenset({"long"}))
    assert one is not None
    assert not one.covers
    assert one.unticked == conditions[1:]
    assert one.text.startswith("Take advice first, unless")
    both = covering([record], CASE, GIVEN_ON, frozenset({"long", "fair"}))
    assert both is not None
    assert both.covers


def test_a_refusal_says_that_the_question_cannot_be_added() -> None:
    record = replace(RECORD, status=AdviceStatus.REFUSED, finding=TO_CONFIRM)
    found = covering([record], CASE, GIVEN_ON)
    assert found is not None
    assert not found.covers
    assert found.text == "Cannot be added: standing advice of 3 March 2027 refused it."


@pytest.mark.parametrize(
    "text",
    [
        "Decided by Mr Example.",
        "Dr A. Example agreed.",
        "Cllr Example moved it.",
        "Advice by Robin Example, solicitor.",
        "Opinion of Robin Example KC.",
        "See R. Example's note.",
        "Write to robin@example.org.",
    ],
)
def test_what_reads_like_a_person_is_found(text: str) -> None:
    assert list(personal_names(text))


@pytest.mark.parametrize(
    "text",
    [
        "Decided by Cabinet on 3 March 2027, minute 12.",
        "Advice by the Monitoring Officer.",
        "Given by Legal Services.",
        "Reference of Any Borough Council, LS/2027/4.",
        "It falls in class A. The contract ends.",
        "Section 17(5) of the Local Government Act 1988.",
    ],
)
def test_an_office_is_not_a_person(text: str) -> None:
    assert list(personal_names(text, ("Any Borough Council", "Monitoring Officer"))) == []
