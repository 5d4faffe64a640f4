"""What the evaluator says of whole contracts, and the laws that all its answers keep."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import permutations

import pytest

from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Force, Position, Route
from macros.domain.proportionality import SENTENCES, circumstances, read
from macros.domain.proportionality.answers import Assessment, DutyReach, Step, Suits, Word
from macros.domain.proportionality.contract import BadInputError, Contract, FieldError, Given
from macros.domain.proportionality.evaluate import assess, evaluated
from macros.domain.proportionality.reaching import duties
from macros.domain.register import Register
from macros.domain.timeline import NotYet
from tests.domain.vectors_picker import CATEGORIES, GOOD, ROUTES, bad, cases, edges, stocked
from tests.support import real

# Shares no factor with the number of routes and categories, so that all of them come round.
STRIDE = 5
# Words that a prompt must never say of a choice.
VERDICTS = re.compile(r"\b(lawful|unlawful|legal|illegal|complies|compliant|pass|passes|fail)\b")


@cache
def register() -> Register:
    return stocked(real())


@cache
def assessments() -> tuple[tuple[Given, Assessment], ...]:
    return tuple((given, _assessed(given)) for given in cases(register())[::STRIDE])


def reaching(made: Contract) -> tuple[DutyReach, ...]:
    """Every real duty, with whether it reaches the contract."""
    return duties(real(), circumstances(real(), made))


def _assessed(given: Given) -> Assessment:
    found = read(register(), given)
    contract, chosen = found
    assert isinstance(contract, Contract), found
    assert isinstance(chosen, tuple)
    return assess(register(), contract, chosen)


def contract(
    route: Route = Route.OPEN,
    category: Category = Category.SERVICES,
    value: str = "400000.00",
    commenced: date = date(2026, 5, 1),
    months: int = 36,
) -> Contract:
    return Contract(commenced, Money.parse(value), months, route, category)


def words(found: Assessment) -> dict[str, Word]:
    return {prompt.id: prompt.word for prompt in found.prompts}


def test_there_are_enough_cases() -> None:
    assert len(cases(register())) >= 500


def test_every_prompt_has_one_reason_one_force_and_a_word_that_is_allowed() -> None:
    for given, found in assessments():
        ids = [prompt.id for prompt in found.prompts]
        assert len(ids) == len(set(ids)), given
        for prompt in found.prompts:
            assert isinstance(prompt.word, Word)
            assert isinstance(prompt.force, Force)
            assert prompt.reason.strip()
            assert prompt.title.strip()
            assert "{" not in prompt.reason


def test_only_law_asks_for_approval_or_does_not_apply() -> None:
    for given, found in assessments():
        for prompt in found.prompts:
            if prompt.word in (Word.ASK_FOR_APPROVAL, Word.DOES_NOT_APPLY):
                assert prompt.id.startswith("law/"), given
                assert prompt.force is Force.LAW, given


def test_no_sentence_gives_a_verdict() -> None:
    for name, sentence in SENTENCES.items():
        assert not VERDICTS.search(sentence.casefold()), name
    ladder = real().proportionality
    assert ladder is not None
    for rule in ladder.revisions[-1].prompts:
        assert not VERDICTS.search(rule.text.casefold()), rule.id


def test_every_duty_has_a_reason_and_every_outcome_a_place_in_the_menu() -> None:
    for given, found in assessments():
        assert [reach.duty for reach in found.duties] == [
            duty.id for duty in register().duties if duty.reaches_contracts
        ]
        assert all(reach.reason for reach in found.duties), given
        assert [fit.outcome for fit in found.menu] == sorted(o.id for o in register().outcomes)
        assert all(fit.reason for fit in found.menu), given


def test_the_ladder_has_a_step_for_every_contract() -> None:
    for given, found in assessments():
        assert isinstance(found.rung, Step), given


def test_every_step_of_the_ladder_can_be_reached() -> None:
    ladder = real().proportionality
    assert ladder is not None
    found = set()
    for route in ROUTES:
        for category in CATEGORIES:
            for pence in edges(real()):
                for months in (6, 24):
                    made = replace(contract(route, category), value=Money(pence), months=months)
                    step = circumstances(real(), made).step
                    assert isinstance(step, Step)
                    found.add(step.rung)
    assert found == {step.id for step in ladder.revisions[-1].rungs}


def test_every_prompt_from_law_can_come_up() -> None:
    ladder = real().proportionality
    assert ladder is not None
    came = {prompt.id for _, found in assessments() for prompt in found.prompts}
    assert {f"law/{rule.id}" for rule in ladder.revisions[-1].prompts} <= came


def test_the_order_in_which_outcomes_are_chosen_is_of_no_account() -> None:
    chosen = ("advised", "always", "narrow")
    found = {assess(register(), contract(), order) for order in permutations(chosen)}
    assert len(found) == 1


def test_a_larger_estimate_never_loses_a_duty_save_one_for_below_threshold() -> None:
    """Duties are lost on the way up only where the Act speaks of below-threshold contracts."""
    below = {d.id for d in real().duties if d.applies.value.position is Position.BELOW}
    for route in ROUTES:
        for category in CATEGORIES:
            before: set[str] = set()
            for pence in edges(real()):
                made = replace(contract(route, category), value=Money(pence))
                now = {reach.duty for reach in reaching(made) if reach.applies}
                assert before - now <= below, (route, category, pence)
                before = now


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


def test_advice_is_asked_for_once_an_outcome_needs_it() -> None:
    assert "law/s17-workforce" not in words(assess(register(), contract(), ("always",)))
    said = words(assess(register(), contract(), ("advised", "always")))
    assert said["law/s17-workforce"] is Word.ASK_FOR_APPROVAL
    assert said["fit/advised"] is Word.CONSIDER
    assert said["fit/always"] is Word.NO_POINT


def test_an_outcome_that_does_not_suit_may_still_be_chosen_and_is_told() -> None:
    found = assess(register(), contract(category=Category.GOODS), ("narrow",))
    fit = next(fit for fit in found.menu if fit.outcome == "narrow")
    assert fit.word is Suits.NOT
    assert words(found)["fit/narrow"] is Word.CONSIDER


def test_a_kind_of_contract_can_speak_against_an_outcome() -> None:
    made = replace(contract(), kind="grounds")
    found = assess(register(), made, ())
    says = {fit.outcome: (fit.word, fit.kind_says) for fit in found.menu}
    assert says["advised"] == (Suits.NOT, "do-not-ask")
    assert says["always"] == (Suits.FITS, "ask")
    wrong = assess(register(), replace(made, category=Category.WORKS, route=Route.RESERVED), ())
    assert {"kind/category", "kind/route"} <= set(words(wrong))


def test_too_much_for_the_step_is_something_to_consider() -> None:
    made = contract(value="50000.00")
    found = words(assess(register(), made, ("always", "by-position", "spare-0")))
    assert found["rung/outcomes"] is Word.CONSIDER
    assert found["rung/measures"] is Word.CONSIDER
    assert found["rung/words"] is Word.CONSIDER
    assert words(assess(register(), made, ("always",)))["rung/outcomes"] is Word.NO_POINT


def test_counting_one_thing_twice_is_something_to_consider() -> None:
    found = assess(register(), contract(), ("advised", "by-position", "always"))
    assert "unit/advised/by-position" in words(found)
    # The second measure of "advised" is no headline.
    assert "unit/advised/always" not in words(found)


def test_without_a_ladder_the_answer_says_so() -> None:
    bare = replace(register(), proportionality=None)
    found = assess(bare, contract(), ("always",))
    assert isinstance(found.rung, NotYet)
    assert words(found) == {"rung/none": Word.CONSIDER, "fit/always": Word.NO_POINT}


def test_bad_input_is_told_field_by_field_in_the_order_of_the_form() -> None:
    order = ["commenced", "value", "months", "route", "category", "kind", "outcomes"]
    for given in bad(register()):
        answer = evaluated(register(), given)
        errors = answer["errors"]
        assert isinstance(errors, list)
        assert (answer["assessment"] is None) is bool(errors), given
        fields = [str(error["field"]) for error in errors if isinstance(error, dict)]
        assert fields == sorted(fields, key=order.index)


def test_what_is_typed_may_be_written_in_several_ways() -> None:
    plain = evaluated(register(), replace(GOOD, value="400000.00"))
    for text in ("400000", "400,000", "£400,000", " £ 400,000.00 "):
        assert evaluated(register(), replace(GOOD, value=text)) == plain


def test_code_that_asks_about_nonsense_is_told_so() -> None:
    for made, field in (
        (contract(commenced=date(2023, 12, 31)), "commenced"),
        (replace(contract(), value=Money(-1)), "value"),
        (contract(months=0), "months"),
        (replace(contract(), kind="no-such"), "kind"),
    ):
        with pytest.raises(BadInputError) as caught:
            assess(register(), made, ())
        assert [error.field for error in caught.value.errors] == [field]
    with pytest.raises(BadInputError) as caught:
        assess(register(), contract(), tuple(str(n) for n in range(40)))
    assert all(isinstance(error, FieldError) for error in caught.value.errors)


def test_answers_are_plain_json() -> None:
    answer = evaluated(register(), replace(GOOD, outcomes=("always",)))
    assert json.loads(json.dumps(answer)) == answer


def test_what_binds_only_ministers_is_no_rule_for_a_contract() -> None:
    statement = real().duty_by_id["pa2023-s13-statement"]
    assert not statement.reaches_contracts
    assert statement.id not in {found.duty for found in reaching(contract())}
    assert real().duty_by_id["pa2023-s13"].reaches_contracts
