"""Mistakes in the outcome picker: told at the field and in a summary, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from macros.domain.entry import sentences as entry
from macros.domain.proportionality.sentences import say
from tests.site.picker import GROUNDS, LINKED, ask, axe, fill, open_at, typed, visit


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    with visit(browser, served) as opened:
        yield opened


# --- Mistakes ---

WRONG = (
    ("value", "-400,000", say("value-zero")),
    ("value", "lots", entry.say("sum-bad")),
    ("value", "", say("value-empty")),
    ("months", "three years", entry.say("months-bad")),
    ("months", "0", say("months-range", most=600)),
    ("value", "400.000", "“400.000” could mean £400 or £400,000."),
    ("commenced", "31 February 2026", "February 2026 has 28 days, so it has no day 31."),
    ("commenced", "31/4/2026", "April has 30 days, so it has no day 31."),
    ("commenced", "1/5/26", entry.say("day-short-year")),
    ("commenced", "May 2026", entry.say("day-no-day")),
    ("commenced", "1 May 2009", "or a later day: this guide holds no threshold figures"),
)


@pytest.mark.parametrize(("name", "text", "message"), WRONG, ids=[f"{a}-{b}" for a, b, _ in WRONG])
def test_a_mistake_is_told_at_its_field_and_in_a_summary(
    page: Page, name: str, text: str, message: str
) -> None:
    fill(page, **{**GROUNDS, name: text})
    before = typed(page)
    ask(page)
    summary = page.locator(".error-summary")
    assert message in summary.inner_text()
    assert summary.evaluate("all => all === document.activeElement")
    field = page.locator(f"#{name}")
    assert field.get_attribute("aria-invalid") == "true"
    assert f"{name}-error" in (field.get_attribute("aria-describedby") or "").split()
    assert message in page.locator(f"#{name}-error").inner_text()
    assert typed(page) == before
    summary.locator("a").click()
    assert field.evaluate("all => all === document.activeElement")
    assert "#" not in page.url
    fill(page, **{name: GROUNDS[name]})
    ask(page)
    assert summary.count() == 0
    assert page.locator(".field-error").count() == 0
    assert page.locator("#picker-standing").is_visible()


def test_an_empty_form_names_every_field_and_is_accessible(page: Page) -> None:
    ask(page)
    assert page.locator(".error-summary li").count() == 5
    assert page.locator(".field-error").count() == 5
    assert page.title().startswith("Error: ")
    group = page.locator("fieldset[data-field=route]")
    assert group.get_attribute("aria-describedby") == "route-error"
    assert axe(page) == []


def test_forty_outcomes_are_too_many_and_none_is_lost(page: Page, served: str) -> None:
    asked = [f"outcome-{number}" for number in range(40)]
    open_at(page, served, f"{LINKED}{''.join(f'&outcome={each}' for each in asked)}")
    page.wait_for_selector(".error-summary")
    message = say("outcomes-many", most=12, count=40)
    assert message in page.locator(".error-summary").inner_text()
    assert message in page.locator("#outcomes-error").inner_text()
    assert page.locator(".picker-chosen li").count() == 40
    assert page.locator("#picker-standing").is_visible()
    assert "outcome=outcome-39" in page.url, "a link that was followed stays as it is"
    page.get_by_role("button", name="Make the tender pack").click()
    assert page.locator("#picker-pack-title").count() == 0
    page.locator(".picker-chosen button").first.click()
    assert say("outcomes-many", most=12, count=39) in page.locator("#outcomes-error").inner_text()


def test_a_link_to_things_unknown_keeps_them_in_sight(page: Page, served: str) -> None:
    open_at(page, served, f"{LINKED}&kind=moon-base&outcome=%3Cimg%20src%3Dx%3E")
    page.wait_for_selector(".error-summary")
    assert typed(page)["kind"] == "moon-base"
    assert say("kind-bad") in page.locator("#kind-error").inner_text()
    page.select_option("#kind", "")
    ask(page)
    assert say("outcomes-unknown") in page.locator("#outcomes-error").inner_text()
    assert page.locator(".picker-chosen li > span").inner_text() == "<img src=x>"
    assert page.locator("#picker img").count() == 0
