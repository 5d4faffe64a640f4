"""Anybody can write an address that holds too much: it is read so far and no further, and soon."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from tests.site.picker import LINKED, PAGE, visit

SOON = 8
CUT = "Only the start of a long text is looked for"
WORDS = (
    " ".join(f"social value {number}" for number in range(533)),
    " ".join(["fair", "wrk", "living", "wage"] * 400),
    " ".join(chr(97 + number % 26) for number in range(1600)),
    "x" * 100_000,
    "socialvaluelivingwage" * 5_000,
    "\ufdfa" * 1_600,
    "£400,000 " * 1_600,
    "💷 value " * 1_600,
)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    opened, wrong = context.new_page(), list[str]()
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    context.close()
    assert wrong == []


@pytest.mark.parametrize("text", WORDS, ids=lambda text: ascii(text[:12]))
def test_a_link_to_a_search_of_very_many_words_is_answered_soon(
    page: Page, served: str, text: str
) -> None:
    began = monotonic()
    page.goto(f"{served}/search/#q={quote(text)}")
    page.locator("#search-status").filter(has_text="for “").wait_for(timeout=SOON * 1000)
    assert monotonic() - began < SOON
    assert CUT in page.locator("#search-status").inner_text()
    assert len(page.title()) < 300
    assert len(page.input_value("#search-words")) <= 202


def test_very_many_words_that_are_typed_are_bounded_too(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    page.fill("#search-words", " ".join("abcdefghij" * 10))
    page.keyboard.press("Enter")
    page.locator("#search-status").filter(has_text=CUT).wait_for(timeout=SOON * 1000)


def test_a_question_of_ordinary_length_is_looked_for_whole(page: Page, served: str) -> None:
    page.goto(f"{served}/search/#q={quote('what is the threshold for ' + 'very ' * 21)}")
    page.locator("#search-status").filter(has_text="for “").wait_for()
    assert CUT in page.locator("#search-status").inner_text()
    page.goto("about:blank")
    page.goto(f"{served}/search/#q={quote('what is the threshold for ' + 'very ' * 19 + 'big?')}")
    page.locator("#search-status").filter(has_text="big?”").wait_for()
    assert CUT not in page.locator("#search-status").inner_text()


@pytest.mark.parametrize(
    "more",
    [
        "".join(f"&outcome=made-up-{number}" for number in range(1_600)),
        f"&outcome={'x' * 100_000}",
        f"&kind={'x' * 100_000}",
        "&outcome=a" * 60,
    ],
    ids=["outcomes", "long outcome", "long kind", "sixty"],
)
def test_a_link_to_very_many_outcomes_is_read_so_far_and_says_so(
    browser: Browser, served: str, more: str
) -> None:
    with visit(browser, served) as page:
        page.goto("about:blank")
        began = monotonic()
        page.goto(f"{served}{PAGE}#{LINKED}{more}")
        page.get_by_text("Only its first part was read").wait_for(timeout=SOON * 1000)
        assert monotonic() - began < SOON
        assert page.locator(".picker-chosen li").count() <= 50
        assert page.evaluate("document.body.innerText.length") < 100_000


def test_a_link_with_a_fact_that_is_too_long_says_so(browser: Browser, served: str) -> None:
    with visit(browser, served) as page:
        page.goto("about:blank")
        page.goto(f"{served}{PAGE}#{LINKED.replace('400000', '4' * 300)}")
        page.get_by_text("Only its first part was read").wait_for(timeout=SOON * 1000)
        assert page.locator("#value-error").is_visible()
