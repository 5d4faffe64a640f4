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
from macros.domain.proportionality.answers import Assessment, Step, Suits, Word
from macros.domain.proportionality.contract import BadInputError, Contract, FieldError, Given
from macros.domain.proportionality.evaluate import assess, evaluated
from macros.domain.proportionality.reaching import duties
from macros.domain.register import Register
from macros.domain.timeline import NotYet
from tests.domain.vectors_picker import CATEGORIES, GOOD, ROUTES, bad, cases, edges, stocked
from tests.support import small

# Words that a prompt must never say of a choice.
VERDICTS = re.compile(r"\b(lawful|unlawful|legal|illegal|complies|compliant|pass|passes|fail)\b")


@cache
def register() -> Register:
    return stocked(small())


@cache
def assessments() -> tuple[tuple[Given, Assessment], ...]:
    return tuple((given, assessed(register(), given)) for given in cases(register()))


def assessed(held: Register, given: Given) -> Assessment:
    """What the evaluator says of what somebody typed, which must be good."""
    found = read(held, given)
    contract, chosen = found
    assert isinstance(contract, Contract), found
    assert isinstance(chosen, tuple)
    return assess(held, contract, chosen)


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


def reached(held: Register) -> set[str]:
    """The steps of the ladder that some contract reaches; every contract has to reach one."""
    found = set()
    for route in ROUTES:
        for category in CATEGORIES:
            for pence in edges(held):
                for months in (6, 24):
                    made = replace(contract(route, category), value=Money(pence), months=months)
                    step = circumstances(held, made).step
                    assert isinstance(step, Step), made
                    found.add(step.rung)
    return found


def test_every_step_of_the_ladder_can_be_reached() -> None:
    ladder = small().proportionality
    assert ladder is not None
    assert reached(small()) == {step.id for step in ladder.revisions[-1].rungs}


def test_every_prompt_from_law_can_come_up() -> None:
    ladder = small().proportionality
    assert ladder is not None
    came = {prompt.id for _, found in assessments() for prompt in found.prompts}
    assert {f"law/{rule.id}" for rule in ladder.revisions[-1].prompts} <= came


def test_the_order_in_which_outcomes_are_chosen_is_of_no_account() -> None:
    chosen = ("advised", "always", "narrow")
    found = {assess(register(), contract(), order) for order in permutations(chosen)}
    assert len(found) == 1


def lost_on_the_way_up(held: Register) -> set[str]:
    """The duties that some contract loses when its estimate grows."""
    lost: set[str] = set()
    for route in ROUTES:
        for category in CATEGORIES:
            before: set[str] = set()
            for pence in edges(held):
                made = replace(contract(route, category), value=Money(pence))
                reaches = duties(held, circumstances(held, made))
                now = {reach.duty for reach in reaches if reach.applies}
                lost |= before - now
                before = now
    return lost


def for_below_threshold(held: Register) -> set[str]:
    """The duties of which the law says that they are for below-threshold contracts."""
    return {d.id for d in held.duties if d.applies.value.position is Position.BELOW}


def test_a_larger_estimate_never_loses_a_duty_save_one_for_below_threshold() -> None:
    """Duties are lost on the way up only where the Act speaks of below-threshold contracts."""
    assert lost_on_the_way_up(small()) <= for_below_threshold(small())


@pytest.mark.parametrize(("value", "applies"), [("207719.99", False), ("207720.00", True)])
def test_a_duty_reaches_from_the_threshold_itself(value: str, applies: bool) -> None:
    made = contract(value=value)
    reaches = {found.duty: found for found in duties(small(), circumstances(small(), made))}
    assert reaches["pa2023-s23"].applies is applies
    assert ("law/s23-criteria" in words(assess(register(), made, ()))) is applies


def test_a_duty_that_starts_later_is_told_with_its_day() -> None:
    made = contract(value="6000000.00", commenced=date(2025, 12, 31))
    reaches = {found.duty: found for found in duties(small(), circumstances(small(), made))}
    found = reaches["pa2023-s71"]
    assert (found.applies, found.starts) == (False, date(2026, 1, 1))
    assert "1 January 2026" in found.reason


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
    ministers = {duty.id for duty in small().duties if not duty.reaches_contracts}
    reaches = duties(small(), circumstances(small(), contract()))
    assert ministers
    assert not ministers & {reach.duty for reach in reaches}
