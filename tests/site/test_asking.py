"""The table of what may be asked in a real browser: every case, and the small tool on its page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.domain.asking.outcomes import ground
from macros.domain.asking.table import found
from macros.domain.model.asking_words import AskingFact, QuestionKind
from macros.domain.model.vocabulary import ThresholdGroup
from macros.domain.plain import plain
from macros.render.tools import tables
from tests.data.vectors_asking import FACTS, RULES, contracts, every, held, table
from tests.support import AS_OF, real

WHERE = "/law/what-may-be-asked/"
# The same nesting as `every`: contract, kind, rules, facts.
ALL = """async ({rows, contracts, figures, groups, kinds, rules, facts}) => {
  const { found } = await import(new URL('../../js/asking/table.js', document.baseURI).href);
  const held = Object.fromEntries(Object.entries(figures).map(([k, v]) => [k, BigInt(v)]));
  const numbers = [];
  for (const one of contracts) {
    const contract = { ...one, value: BigInt(one.pence) };
    const facts_ = { contract, figures: held, group: groups[one.category] };
    for (const kind of kinds) for (const rule of rules) for (const yes of facts) {
      numbers.push(found(rows, facts_, { kind, rules: rule, yes }).number);
    }
  }
  return numbers;
}"""
GROUNDS = """async ({tables, contracts, rules, yes}) => {
  const base = document.baseURI;
  const { ground } = await import(new URL('../../js/asking/outcomes.js', base).href);
  const { factsOf } = await import(new URL('../../js/picker/conditions.js', base).href);
  return contracts.map((one) => {
    const contract = { ...one, value: BigInt(one.pence) };
    const facts = factsOf(tables, contract);
    return tables.outcomes.map((outcome) =>
      ground(tables.asking.at(-1), outcome.revisions.at(-1), facts, rules, yes));
  });
}"""


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """The table's page; fails the test when the page breaks the policy or a script."""
    wrong: list[str] = []
    context = browser.new_context()
    opened = context.new_page()
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.goto(f"{served}{WHERE}")
    yield opened
    context.close()
    assert wrong == []


def served_tables() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(tables(real(), AS_OF)))
    return found


def plain_contracts() -> list[dict[str, Any]]:
    return [
        {
            "category": each.category.value,
            "route": each.route.value,
            "pence": str(each.value.pence),
            "months": each.months,
            "commenced": each.commenced.isoformat(),
        }
        for each in contracts()
    ]


def test_both_find_the_same_row_for_every_case(page: Page) -> None:
    tables = served_tables()
    numbers = page.evaluate(
        ALL,
        {
            "rows": tables["asking"][-1]["rows"],
            "contracts": plain_contracts(),
            "figures": {g.value: str(held()[g].threshold.amount.pence) for g in ThresholdGroup},
            "groups": tables["words"]["group_of"],
            "kinds": [kind.value for kind in QuestionKind],
            "rules": list(RULES),
            "facts": [[fact.value for fact in facts] for facts in FACTS],
        },
    )
    ours = [found(table().rows, put.contract, held(), put.case).number for put in every()]
    assert len(numbers) > 90_000
    assert numbers == ours


@pytest.mark.parametrize("yes", [(), (AskingFact.FRAMEWORK_COVERS, AskingFact.BEST_VALUE)])
def test_both_say_the_same_of_every_outcome(page: Page, yes: tuple[AskingFact, ...]) -> None:
    asked = {
        "tables": served_tables(),
        "contracts": plain_contracts(),
        "rules": "pa2023",
        "yes": [fact.value for fact in yes],
    }
    outcomes = sorted(real().outcomes, key=lambda each: each.id)
    ours = [
        [
            plain(ground(table(), each.revisions[-1], one, held(), "pa2023", frozenset(yes)))
            for each in outcomes
        ]
        for one in contracts()
    ]
    assert page.evaluate(GROUNDS, asked) == ours


def test_the_tool_answers_one_case(page: Page) -> None:
    page.wait_for_selector("#asking-said .notice")
    said = page.locator("#asking-said")
    page.select_option("#asking-kind", "W")
    page.select_option("#asking-category", "services")
    page.select_option("#asking-route", "open")
    page.select_option("#asking-place", "0")
    assert "Take advice first (row 14)" in said.inner_text()
    page.check("#asking-best-value-reason")
    assert "May be scored on the recorded ground (row 11)" in said.inner_text()
    page.select_option("#asking-place", "1")
    assert "(row 10)" in said.inner_text()
    page.select_option("#asking-category", "light-touch")
    assert page.locator("#asking-place option").count() == 3
    page.select_option("#asking-route", "direct-award")
    assert "Cannot be added (row 2)" in said.inner_text()
    assert page.url.endswith(WHERE)


def test_the_page_is_whole_without_scripts(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = context.new_page()
    opened.goto(f"{served}{WHERE}")
    text = opened.locator("main").inner_text()
    for row in table().rows:
        assert row.title.lower() in text.lower()
    assert "One case" not in text
    context.close()
