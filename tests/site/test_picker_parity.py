"""The evaluator in the browser says what Python says, text for text, under the strict policy."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.domain.proportionality import Given
from macros.domain.proportionality.evaluate import evaluated
from macros.domain.register import Register
from macros.render.tools import TABLES_FILE, tables
from tests.domain.vectors_picker import bad, cases, stocked
from tests.support import AS_OF, real

# The digest of each answer's JSON; the answers themselves are fetched only where digests differ.
DIGESTS = """async ({tables, given}) => {
  const { evaluate } = await import(new URL('js/picker/evaluate.js', document.baseURI).href);
  const held = tables ?? await (await fetch('/tools/outcome-picker/tables.json')).json();
  const hex = (bytes) => [...new Uint8Array(bytes)]
    .map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = [];
  for (const one of given) {
    const text = new TextEncoder().encode(JSON.stringify(evaluate(held, one)));
    found.push(hex(await crypto.subtle.digest('SHA-256', text)));
  }
  return found;
}"""
ANSWER = """async ({tables, given}) => {
  const { evaluate } = await import(new URL('js/picker/evaluate.js', document.baseURI).href);
  const held = tables ?? await (await fetch('/tools/outcome-picker/tables.json')).json();
  return JSON.parse(JSON.stringify(evaluate(held, given)));
}"""


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """The home page, under the policy that the site is served with."""
    context = browser.new_context()
    wrong: list[str] = []
    opened = context.new_page()
    opened.on("console", lambda message: wrong.append(message.text))
    opened.goto(f"{served}/")
    yield opened
    context.close()
    assert wrong == []


def compare(
    page: Page, register: Register, given: Sequence[Given], held: dict[str, Any] | None
) -> None:
    """Every answer of both evaluators, as JSON text; the first that differs is shown whole."""
    expected = [_digest(register, one) for one in given]
    asked = [{**asdict(one), "outcomes": list(one.outcomes)} for one in given]
    found = page.evaluate(DIGESTS, {"tables": held, "given": asked})
    for one, plain, ours, theirs in zip(given, asked, expected, found, strict=True):
        if ours != theirs:
            answer = page.evaluate(ANSWER, {"tables": held, "given": plain})
            assert answer == evaluated(register, one), one
            raise AssertionError(f"the same values in another order: {one}")


def _digest(register: Register, given: Given) -> str:
    answer = evaluated(register, given)
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def test_both_agree_on_every_case_with_the_tables_of_the_site(page: Page) -> None:
    given = cases(real())
    assert len(given) >= 500
    compare(page, real(), given, None)


def test_both_agree_with_a_menu_made_to_be_awkward(page: Page) -> None:
    register = stocked(real())
    compare(page, register, cases(register), _as_served(register))


def test_both_tell_the_same_of_bad_input(page: Page) -> None:
    register = stocked(real())
    compare(page, register, bad(register), _as_served(register))


def _as_served(register: Register) -> dict[str, Any]:
    held: dict[str, Any] = json.loads(json.dumps(tables(register, AS_OF)))
    return held


def test_the_tables_are_the_register_s_own(page: Page, served: str) -> None:
    found = page.request.get(f"{served}/{TABLES_FILE}").json()
    assert found == _as_served(real())
