"""What the law says of whole contracts, figure by figure: facts that no council decides.

A change here is a change of the law, or the correction of a mistake about it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

import pytest

from macros.domain.model.vocabulary import Category, Route
from macros.domain.proportionality import circumstances
from macros.domain.proportionality.answers import DutyReach, Word
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.evaluate import assess
from macros.domain.proportionality.reaching import duties
from macros.domain.register import Register
from macros.domain.timeline import on
from tests.domain.test_proportionality import (
    VERDICTS,
    assessed,
    contract,
    for_below_threshold,
    lost_on_the_way_up,
    reached,
    words,
)
from tests.domain.vectors_picker import cases, stocked
from tests.support import real

DAY = timedelta(days=1)
# Shares no factor with the number of routes and categories, so that all of them come round.
STRIDE = 5


@cache
def register() -> Register:
    """The real law and ladder, with a menu that is made up."""
    return stocked(real())


def reaching(made: Contract) -> tuple[DutyReach, ...]:
    """Every real duty, with whether it reaches the contract."""
    return duties(real(), circumstances(real(), made))


@pytest.mark.parametrize(
    ("made", "applies"),
    [
        (contract(), True),
        (contract(value="207720.00"), True),
        (contract(value="207719.99"), False),
        (contract(Route.CALL_OFF), False),
        (contract(category=Category.GOODS), False),
        (contract(category=Category.WORKS, value="6000000.00"), False),
        # 2024 and 2025 had another figure.
        (contract(value="210000.00", commenced=date(2025, 12, 31)), False),
        (contract(value="214904.00", commenced=date(2025, 12, 31)), True),
    ],
)
def test_the_social_value_act(made: Contract, applies: bool) -> None:
    reaches = {reach.duty: reach.applies for reach in reaching(made)}
    assert reaches["sva2012-s1"] is applies
    said = words(assess(register(), made, ()))
    assert ("law/sva-s1-consider" in said) is applies
    kinds = ("law/sva-s1-not-goods-works", "law/sva-s1-not-below", "law/sva-s1-not-call-off")
    assert sum(name in said for name in kinds) == (not applies)


@pytest.mark.parametrize(
    ("value", "applies"),
    [("207719.99", False), ("207720.00", True), ("663539.99", True), ("663540.00", True)],
)
def test_light_touch_is_measured_against_the_lower_line(value: str, applies: bool) -> None:
    made = contract(category=Category.LIGHT_TOUCH, value=value)
    reaches = {reach.duty: reach.applies for reach in reaching(made)}
    assert reaches["sva2012-s1-light-touch"] is applies
    assert ("law/sva-s1-not-below" in words(assess(register(), made, ()))) is not applies


def test_indicators_are_for_more_than_five_million() -> None:
    at, over = contract(value="5000000.00"), contract(value="5000000.01")
    assert "law/s52-kpis" not in words(assess(register(), at, ()))
    assert "law/s52-kpis" in words(assess(register(), over, ()))
    assert "law/s52-kpis" in words(assess(register(), replace(over, route=Route.CALL_OFF), ()))
    light = replace(over, category=Category.LIGHT_TOUCH)
    assert words(assess(register(), light, ()))["law/s52-left-out"] is Word.DOES_NOT_APPLY


def test_a_rating_that_starts_later_is_told_with_its_day() -> None:
    made = contract(value="6000000.00", commenced=date(2025, 12, 31))
    reach = {found.duty: found for found in reaching(made)}["pa2023-s71"]
    assert (reach.applies, reach.starts) == (False, date(2026, 1, 1))
    assert "1 January 2026" in reach.reason


def test_quotations_at_or_above_threshold_are_bound_like_an_open_competition() -> None:
    """Asking for quotations is no way of awarding a public contract, so it frees from nothing."""
    for category in Category:
        made = contract(value="6000000.00", category=category)
        asked = replace(made, route=Route.QUOTATIONS)
        reached = {found.duty: found for found in reaching(asked)}
        for found in reaching(made):
            assert reached[found.duty].applies or not found.applies, (category, found.duty)
        assert "however offers are sought" in reached["pa2023-s19"].reason
        said = words(assess(register(), asked, ()))
        assert said["law/quotations-at-or-above"] is Word.ASK_FOR_APPROVAL


def test_small_quotations_are_left_out_for_their_value() -> None:
    made = contract(Route.QUOTATIONS, value="20000.00")
    found = {each.duty: each for each in reaching(made)}["pa2023-s19"]
    assert not found.applies
    assert found.reason.startswith("It is for contracts at or above the threshold")


def test_a_call_off_follows_the_terms_of_its_framework() -> None:
    said = words(assess(register(), contract(Route.CALL_OFF), ()))
    assert said["law/framework-terms"] is Word.CONSIDER
    assert said["law/nppsduty-not-call-off"] is Word.DOES_NOT_APPLY
    assert "law/nppsduty-consider" not in said


@pytest.mark.parametrize(
    ("value", "commenced", "prompt"),
    [
        ("100000.00", date(2026, 2, 4), "law/reserve-order-reaches"),
        ("100000.00", date(2026, 2, 3), "law/reserve-order-does-not-reach"),
        ("207720.00", date(2026, 2, 4), "law/reserve-order-does-not-reach"),
    ],
)
def test_reserving_is_for_below_threshold_since_february(
    value: str, commenced: date, prompt: str
) -> None:
    said = words(assess(register(), contract(Route.RESERVED, value=value, commenced=commenced), ()))
    assert {name for name in said if name.startswith("law/reserve-")} == {prompt}
    above = value == "207720.00"
    assert (said.get("law/reserved-at-or-above") is Word.ASK_FOR_APPROVAL) is above


@pytest.mark.parametrize(
    ("duty", "first"),
    [
        ("pa2023-s23", date(2025, 2, 24)),
        ("pa2023-s52", date(2025, 2, 24)),
        ("pa2023-s69", date(2026, 1, 1)),
        ("pa2023-s71", date(2026, 1, 1)),
        ("lga2026-order", date(2026, 2, 4)),
        ("pa2023-s70", date(2026, 4, 1)),
    ],
)
def test_a_duty_reaches_from_its_first_day(duty: str, first: date) -> None:
    before, after = on(real(), first - DAY), on(real(), first)
    assert duty not in {reach.duty.id for reach in before.duties_applying}
    assert duty in {reach.duty.id for reach in after.duties_applying}


def test_what_binds_only_ministers_is_no_rule_for_a_contract() -> None:
    statement = real().duty_by_id["pa2023-s13-statement"]
    assert not statement.reaches_contracts
    assert statement.id not in {found.duty for found in reaching(contract())}
    assert real().duty_by_id["pa2023-s13"].reaches_contracts


# --- The ladder, which is suggested, and what it prompts ---


def test_every_step_of_the_ladder_can_be_reached() -> None:
    ladder = real().proportionality
    assert ladder is not None
    assert reached(real()) == {step.id for step in ladder.revisions[-1].rungs}


def test_a_larger_estimate_never_loses_a_duty_save_one_for_below_threshold() -> None:
    assert lost_on_the_way_up(real()) <= for_below_threshold(real())


def test_every_prompt_from_law_can_come_up_and_none_gives_a_verdict() -> None:
    ladder = real().proportionality
    assert ladder is not None
    every = (assessed(register(), given) for given in cases(register())[::STRIDE])
    came = {prompt.id for found in every for prompt in found.prompts}
    for rule in ladder.revisions[-1].prompts:
        assert f"law/{rule.id}" in came
        assert not VERDICTS.search(rule.text.casefold()), rule.id
