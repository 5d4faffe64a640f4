"""How much a pack asks for: brought down to the step, never raised, and never to nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from random import Random

from macros.domain.model.measure import Measure
from macros.domain.model.outcome import Outcome
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Frequency, Route
from macros.domain.proportionality import Chosen, Contract, Step, assess, circumstances
from macros.domain.proportionality.asking import REPORTS_A_YEAR, asked, rarer, shared
from macros.domain.timeline import NotYet
from tests.support import AS_OF, small


def contract(route: Route, category: Category, value: str) -> Contract:
    return Contract(AS_OF, Money.parse(value), 36, route, category)


def step(most_measures: int = 4, words: int = 600) -> Step:
    found = circumstances(small(), contract(Route.OPEN, Category.GOODS, "250000.00")).step
    assert isinstance(found, Step)
    return replace(found, most_measures=most_measures, answer_words=words)


def outcome(name: str, primary: tuple[bool, ...], indicator: int = 0) -> Chosen:
    whole: Outcome = replace(small().outcomes[0], id=name)
    held = whole.revisions[0]
    one: Measure = held.measures[0]
    measures = tuple(
        replace(one, id=f"{name}{n}", primary=main, frequency=Frequency.MONTHLY)
        for n, main in enumerate(primary)
    )
    kpi = replace(held.kpi, measure=measures[indicator].id, frequency=Frequency.ONCE)
    return whole, replace(held, measures=measures, kpi=kpi, answer_words=300)


def kept(most: int, *chosen: Chosen) -> list[list[str]]:
    found = asked(step(most), chosen)
    return [[measure.measure for measure in each.measures] for each in found]


def test_limits_within_the_step_stay_as_they_are() -> None:
    assert shared(600, [250, 350]) == [250, 350]
    assert shared(600, []) == []


def test_limits_above_the_step_are_cut_in_one_proportion() -> None:
    assert shared(450, [400, 400]) == [220, 220]
    assert shared(450, [300, 400]) == [190, 250]
    assert shared(200, [250]) == [200]


def test_no_limit_is_cut_below_its_half() -> None:
    assert shared(100, [400]) == [200]
    assert shared(10, [301, 50]) == [150, 25]


def test_shared_limits_are_never_raised_and_fit_wherever_half_would_fit() -> None:
    random = Random(7)
    for _ in range(3000):
        limits = [random.randint(20, 900) for _ in range(random.randint(1, 6))]
        most = random.randint(50, 2000)
        found = shared(most, limits)
        assert all(half <= new <= old for half, new, old in _halves(found, limits))
        if 2 * most >= sum(limits):
            assert sum(found) <= most, (most, limits, found)


def _halves(found: list[int], limits: list[int]) -> list[tuple[int, int, int]]:
    return [(old // 2, new, old) for new, old in zip(found, limits, strict=True)]


def test_further_measures_are_left_out_in_turn_and_the_main_one_stays() -> None:
    first, second = outcome("a", (True, False, False)), outcome("b", (False, True, False), 1)
    assert kept(6, first, second) == [["a0", "a1", "a2"], ["b0", "b1", "b2"]]
    assert kept(5, first, second) == [["a0", "a1", "a2"], ["b0", "b1"]]
    assert kept(4, first, second) == [["a0", "a1"], ["b0", "b1"]]
    assert kept(3, first, second) == [["a0", "a1"], ["b1"]]
    assert kept(2, first, second) == [["a0"], ["b1"]]
    assert kept(1, first, second) == [["a0"], ["b1"]]


def test_the_measure_behind_the_indicator_stays_though_it_is_not_the_main_one() -> None:
    assert kept(1, outcome("a", (True, False, False), 2)) == [["a0", "a2"]]


def test_a_report_is_never_asked_for_more_often_than_the_outcome_or_the_step_says() -> None:
    for own in Frequency:
        assert rarer(own, None) is own
        for most in Frequency:
            found = rarer(own, most)
            assert REPORTS_A_YEAR[found] <= min(REPORTS_A_YEAR[own], REPORTS_A_YEAR[most])
    assert rarer(Frequency.ONCE, Frequency.AT_END) is Frequency.ONCE


def test_without_a_step_an_outcome_is_asked_for_as_it_suggests() -> None:
    (found,) = asked(NotYet(None, "No step."), [outcome("a", (True, False))])
    assert found.words == 300
    assert [measure.frequency for measure in found.measures] == [Frequency.MONTHLY] * 2
    assert found.indicator is Frequency.ONCE


def test_every_pair_of_outcomes_asks_for_no_more_than_they_suggest() -> None:
    made = contract(Route.OPEN, Category.SERVICES, "150000.00")
    ids = [each.id for each in small().outcomes]
    for pair in combinations(ids, 2):
        found = assess(small(), made, pair)
        assert isinstance(found.rung, Step)
        assert [each.outcome for each in found.asked] == sorted(pair)
        assert sum(len(each.measures) for each in found.asked) <= found.rung.most_measures
        for each in found.asked:
            held = small().outcome_by_id[each.outcome].revisions[-1]
            assert each.words <= held.answer_words
            assert held.kpi.measure in {measure.measure for measure in each.measures}
            for measure in each.measures:
                assert REPORTS_A_YEAR[measure.frequency] <= REPORTS_A_YEAR[found.rung.reporting]


def test_what_is_prompted_is_what_the_pack_asks_for() -> None:
    made = replace(contract(Route.OPEN, Category.SERVICES, "50000.00"), commenced=date(2026, 5, 1))
    chosen = ("regular-company", "residents-decide")
    found = assess(small(), made, chosen)
    said = {prompt.id: prompt.reason for prompt in found.prompts}
    assert "325" in said["rung/words"]
    assert "asked for: 2." in said["rung/measures"]
