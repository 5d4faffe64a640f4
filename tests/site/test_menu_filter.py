"""The filters of the menu in a real browser: what they hide, what they say, and doing without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page

from macros.domain.model.vocabulary import Category, OutcomeTheme
from tests.support import real

SHOWN = ".menu-theme .card:not([hidden])"


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """The menu, freshly opened; fails the test when the page breaks the policy or a script."""
    wrong: list[str] = []
    context = browser.new_context()
    opened = context.new_page()
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.goto(f"{served}/outcomes/")
    yield opened
    context.close()
    assert wrong == []


def shown(page: Page) -> int:
    return page.locator(SHOWN).count()


def said(page: Page) -> str:
    return page.locator("#menu-filter [role=status]").inner_text()


def test_the_whole_list_is_there_first(page: Page) -> None:
    count = len(real().outcomes)
    assert shown(page) == count
    assert said(page) == f"{count} outcomes of {count}"


@pytest.mark.parametrize("theme", OutcomeTheme)
def test_a_theme_leaves_its_own_outcomes(page: Page, theme: OutcomeTheme) -> None:
    page.select_option("#filter-theme", theme.value)
    assert shown(page) == sum(each.theme is theme for each in real().outcomes)
    assert page.locator(".menu-theme:not([hidden])").count() == 1


def priorities() -> list[str]:
    """The priorities that some outcome serves, in order."""
    return sorted({id for each in real().outcomes for id in each.revisions[-1].priorities})


def test_filters_narrow_one_another(page: Page) -> None:
    small_goods = [
        each.revisions[-1]
        for each in real().outcomes
        if Category.GOODS in each.revisions[-1].fits.categories and each.revisions[-1].sme_suited
    ]
    served = Counter(id for item in small_goods for id in item.priorities)
    ((priority, expected),) = served.most_common(1)
    page.select_option("#filter-category", "goods")
    page.select_option("#filter-priority", priority)
    page.check("#filter-small")
    assert shown(page) == expected > 0


def test_a_low_value_leaves_fewer_than_a_high_one(page: Page) -> None:
    counts = []
    bands = page.locator("#filter-value option").count()
    for number in range(1, bands):
        page.select_option("#filter-value", str(number))
        counts.append(shown(page))
    assert counts[0] < counts[-1]


def test_nothing_found_is_said_and_can_be_undone_by_keyboard(page: Page) -> None:
    pairs = {
        (each.theme.value, id) for each in real().outcomes for id in each.revisions[-1].priorities
    }
    every = product((theme.value for theme in OutcomeTheme), priorities())
    theme, priority = next(pair for pair in every if pair not in pairs)
    page.select_option("#filter-theme", theme)
    page.select_option("#filter-priority", priority)
    assert shown(page) == 0
    assert said(page) == "No outcome fits all of these. Take one filter away."
    page.focus("#filter-clear")
    page.keyboard.press("Enter")
    assert shown(page) == len(real().outcomes)
    assert page.evaluate("document.activeElement.id") == "filter-theme"


def test_without_scripts_the_list_is_whole_and_no_filter_shows(
    browser: Browser, served: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    plain.goto(f"{served}/outcomes/")
    assert plain.locator("#menu-filter").is_hidden()
    assert plain.locator(".menu-theme .card").count() == len(real().outcomes)
    context.close()


def test_nothing_is_asked_of_a_server_or_kept(page: Page, served: str) -> None:
    page.wait_for_load_state("networkidle")
    before = page.url
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.select_option("#filter-theme", "social")
    page.check("#filter-small")
    assert [url for url in asked if not url.endswith("/favicon.svg")] == []
    assert page.url == before
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [
        *(0, 0),
        "",
    ]
