"""Each outcome's question put to the table: the table answers, and exceptions only narrow it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from macros.domain.asking.case import Case
from macros.domain.asking.outcomes import exceptions, ground
from macros.domain.asking.table import found
from macros.domain.model.asking_words import Answer, Matter, QuestionKind
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route
from macros.domain.proportionality.answers import Ground
from macros.domain.proportionality.contract import Contract
from tests.data.vectors_asking import COMMENCED, contracts, held, table
from tests.support import real

STRICTNESS = tuple(Answer)
EVERY = tuple(contracts())
# Which outcomes differ from the row of the table, and what their exception answers.
STRICTER = {
    "clean-energy-used": {Answer.ADVICE},
    "nature-and-habitat": {Answer.ADVICE},
    "support-for-a-community-project": {Answer.CANNOT},
}
WORKFORCE = {
    *("accredited-training", "apprenticeships", "in-work-progression", "jobs-for-care-leavers"),
    *("jobs-for-long-term-unemployed", "jobs-for-prison-leavers", "jobs-open-to-local-people"),
    *("modern-slavery-checks", "work-placements", "worker-voice-and-fair-hours"),
    *("workforce-health", "young-people-not-in-work"),
}
EQUALITY, PAY = {"disabled-people-hired-and-kept", "fair-chances-at-work"}, {"fair-pay"}


def revisions() -> Iterator[tuple[Outcome, OutcomeRevision]]:
    yield from ((each, each.revisions[-1]) for each in real().outcomes)


def answer(outcome: str, category: Category, route: Route, pounds: str) -> Ground:
    contract = Contract(COMMENCED, Money.parse(f"{pounds}.00"), 24, route, category)
    revision = real().outcome_by_id[outcome].revisions[-1]
    return ground(table(), revision, contract, held(), "pa2023")


def test_no_answer_differs_from_the_table_without_a_stated_exception() -> None:
    differs: dict[str, set[Answer]] = {}
    for (outcome, item), contract in product(revisions(), EVERY):
        given = ground(table(), item, contract, held(), "pa2023")
        concerned = exceptions(item, contract, held())
        kind = next((each.kind for each in concerned if each.kind), item.question_kind)
        case = Case(kind, "pa2023", frozenset(item.facts))
        row = found(table().rows, contract, held(), case).row
        assert given.row == row.id
        if given.answer is not row.answer:
            assert given.answer in {each.answer for each in concerned}
            assert STRICTNESS.index(given.answer) > STRICTNESS.index(row.answer)
            differs.setdefault(outcome.id, set()).add(given.answer)
    assert differs == STRICTER


def test_the_fifteen_outcomes_that_touch_the_workforce_are_known() -> None:
    kinds = {outcome.id: item.question_kind for outcome, item in revisions()}
    assert {id for id, kind in kinds.items() if kind is QuestionKind.WORKFORCE} == WORKFORCE
    assert {id for id, kind in kinds.items() if kind is QuestionKind.EQUALITY} == EQUALITY
    assert {id for id, kind in kinds.items() if kind is QuestionKind.PAY} == PAY
    touched = {out.id for out, item in revisions() if Matter.WORKFORCE in item.touches.matters}
    assert touched == WORKFORCE | EQUALITY | PAY
    others = {m for _, item in revisions() for m in item.touches.matters} - {Matter.WORKFORCE}
    assert others == set()


@pytest.mark.parametrize(
    ("outcome", "category", "route", "pounds", "row"),
    [
        # The contradictions of the paper's section 7 that were cells, by their number there.
        ("apprenticeships", Category.SERVICES, Route.OPEN, "400000", 10),  # 1
        ("fair-chances-at-work", Category.SERVICES, Route.QUOTATIONS, "90000", 8),  # 6
        ("disabled-people-hired-and-kept", Category.SERVICES, Route.QUOTATIONS, "90000", 8),  # 6
        ("fair-chances-at-work", Category.WORKS, Route.OPEN, "900000", 8),  # 7
        ("fair-pay", Category.SERVICES, Route.OPEN, "400000", 7),  # 8, 9
        ("accredited-training", Category.LIGHT_TOUCH, Route.QUOTATIONS, "207720", 10),  # 10
        ("accredited-training", Category.LIGHT_TOUCH, Route.QUOTATIONS, "207719", 14),  # 10
        ("in-work-progression", Category.LIGHT_TOUCH, Route.OPEN, "900000", 10),  # 11
        ("workforce-health", Category.SERVICES, Route.DIRECT_AWARD, "400000", 2),  # 12
        ("work-placements", Category.SERVICES, Route.CALL_OFF, "90000", 3),  # 13, 14
        ("careers-help", Category.GOODS, Route.OPEN, "400000", 4),  # 15
        ("modern-slavery-checks", Category.GOODS, Route.OPEN, "400000", 12),  # 15, 21
        ("careers-help", Category.SERVICES, Route.QUOTATIONS, "90000", 6),  # 16
        ("single-use-plastic-removed", Category.WORKS, Route.OPEN, "900000", 5),  # 17
        ("workforce-health", Category.CONCESSION, Route.OPEN, "900000", 14),  # 18
        ("workforce-health", Category.CONCESSION, Route.OPEN, "9000000", 12),  # 18
    ],
)
def test_a_cell_that_contradicted_another_now_has_the_table_s_answer(
    outcome: str, category: Category, route: Route, pounds: str, row: int
) -> None:
    assert answer(outcome, category, route, pounds).number == row


@pytest.mark.parametrize(
    "stale",
    [
        "no workforce question without advice",  # 1
        "a matter the 1988 act may bar",  # 2
        "if no adopted policy can be named",  # 3
        "by name. if you consider it all the same",  # 4
        "rests on one procurement body's guidance",  # 5
        "reach location was not confirmed",  # 1
        "which this guide does not hold",  # 20
    ],
)
def test_what_contradicted_the_table_is_said_no_more(stale: str) -> None:
    ladder = real().proportionality
    assert ladder is not None
    prompts = ladder.revisions[-1].prompts
    kinds = [kind.revisions[-1].meaning for kind in real().contracts]
    said = " ".join([*(f"{each.title} {each.text}" for each in prompts), *kinds])
    assert stale not in " ".join(said.casefold().split())


def test_a_light_touch_quotation_is_prompted_to_consider_social_value() -> None:
    """Number 19: the Act reaches it, and the prompt left it out."""
    ladder = real().proportionality
    assert ladder is not None
    prompt = next(p for p in ladder.revisions[-1].prompts if p.id == "sva-s1-consider")
    assert Route.QUOTATIONS in prompt.applies.routes
