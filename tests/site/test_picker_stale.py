"""An answer that the form has left behind is marked, and a form comes back whole or empty."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site.picker import (
    GROUNDS,
    LINKED,
    PAGE,
    add,
    ask,
    axe,
    fill,
    open_at,
    pack,
    shown,
    typed,
    visit,
)

MAKE = "Make the tender pack"
CHANGES = (
    ("kind", "building-cleaning"),
    ("commenced", "2 May 2026"),
    ("value", "4,000"),
    ("months", "37"),
    ("category", "goods"),
    ("route", "quotations"),
)
AWAY = (
    "Copy with formatting",
    "Copy as plain text",
    "Print the pack",
    "Save as plain text",
    "Save as CSV",
)
# Counts what leaves the page: copies, files to save, and prints.
WATCHED = """() => {
  window.taken = 0;
  window.print = () => { window.taken += 1; };
  navigator.clipboard.write = async () => { window.taken += 1; };
  navigator.clipboard.writeText = async () => { window.taken += 1; };
  HTMLAnchorElement.prototype.click = () => { window.taken += 1; };
}"""


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    with visit(browser, served) as opened:
        yield opened


def said(page: Page) -> str:
    return page.locator("#picker-said").inner_text()


def press_in_vain(page: Page, name: str) -> None:
    """Press a button, and wait until it is told that nothing was done."""
    page.get_by_role("button", name=name).press("Enter")
    page.locator("#picker-said").filter(has_text="Nothing was done. Out of date").wait_for()


# --- Out of date ---


@pytest.mark.parametrize(("name", "text"), CHANGES, ids=[name for name, _ in CHANGES])
def test_no_pack_and_no_link_is_made_of_an_answer_that_is_out_of_date(
    page: Page, name: str, text: str
) -> None:
    shown(page)
    add(page, 1)
    fill(page, **{name: text})
    assert page.locator("#picker-stale").is_visible()
    assert page.locator(".picker-choice .picker-stale").is_visible()
    assert said(page).startswith("Out of date: ")
    for button in (MAKE, "Make a link to this choice"):
        pressed = page.get_by_role("button", name=button)
        assert pressed.get_attribute("aria-disabled") == "true"
        press_in_vain(page, button)
    assert page.locator("#picker-pack").inner_text() == ""
    assert "#" not in page.url
    ask(page)
    assert page.locator("#picker-stale").is_hidden()
    assert pack(page)


def test_the_pack_is_for_the_sum_in_the_form(page: Page) -> None:
    shown(page)
    add(page, 1)
    page.fill("#value", "4,000")
    press_in_vain(page, MAKE)
    assert page.locator("#picker-pack-title").count() == 0
    ask(page)
    paper = pack(page)
    assert "£4,000" in paper
    assert "£400,000" not in paper


def test_a_form_that_is_as_it_was_is_up_to_date_again(page: Page) -> None:
    shown(page)
    add(page, 1)
    page.fill("#value", "4,000")
    page.fill("#value", GROUNDS["value"])
    assert page.locator("#picker-stale").is_hidden()
    assert "up to date" in said(page)
    assert pack(page)


def test_an_answer_stays_out_of_date_while_the_form_has_a_mistake(page: Page) -> None:
    shown(page)
    add(page, 1)
    page.fill("#value", "lots")
    ask(page)
    assert page.locator(".error-summary").is_visible()
    assert page.locator("#picker-stale").is_visible()
    press_in_vain(page, MAKE)
    assert page.locator("#picker-pack-title").count() == 0


def test_a_pack_that_is_out_of_date_is_not_taken_away(page: Page) -> None:
    shown(page)
    add(page, 1)
    pack(page)
    page.evaluate(WATCHED)
    page.fill("#value", "4,000")
    assert page.locator("#picker-pack > .picker-stale").is_visible()
    for name in AWAY:
        page.get_by_role("button", name=name).press("Enter")
        page.locator(".picker-told").filter(has_text="Nothing was done. Out of date").wait_for()
        page.evaluate("document.querySelector('.picker-told').textContent = ''")
    assert page.evaluate("window.taken") == 0
    assert axe(page) == []
    page.fill("#value", GROUNDS["value"])
    for name in AWAY:
        page.get_by_role("button", name=name).click()
    assert page.evaluate("window.taken") == len(AWAY)


def test_a_pack_that_was_still_being_made_is_not_shown_for_a_changed_choice(page: Page) -> None:
    shown(page)
    add(page, 2)
    with page.expect_response("**/parts.json"):
        page.evaluate(
            """name => {
              const buttons = [...document.querySelectorAll('button')];
              buttons.find(each => each.textContent === name).click();
              document.querySelector('.picker-chosen button').click();
            }""",
            MAKE,
        )
    page.wait_for_timeout(1000)
    assert page.locator("#picker-pack").inner_text() == ""
    assert pack(page)


# --- Said back ---


def test_what_was_read_is_said_back_under_its_field(page: Page) -> None:
    shown(page, commenced="01/05/2026", value="400k", months="3 years")
    for name, text in (("commenced", "1 May 2026"), ("value", "£400,000"), ("months", "36 months")):
        assert page.locator(f"#{name}-read").inner_text() == f"Read as {text}."
        assert f"Read as {text}." in said(page)
    assert "£400,000 over 36 months" in page.locator("#picker-answer").inner_text()
    assert axe(page) == []
    page.fill("#value", "400,000")
    assert page.locator("#value-read").count() == 0
    fill(page, **GROUNDS)
    ask(page)
    assert page.locator(".picker-read").count() == 0


# --- Coming back to the page ---


def everything(page: Page) -> tuple[dict[str, str], int]:
    """What the form holds, and how many of its choices are ticked."""
    ticked = page.locator(".picker-form input:checked").count()
    return typed(page), ticked


EMPTY = (dict.fromkeys(GROUNDS, ""), 0)


@pytest.mark.parametrize("way", ["back", "reload"])
@pytest.mark.parametrize("answered", [False, True])
def test_a_form_comes_back_empty_as_a_whole(
    page: Page, served: str, way: str, answered: bool
) -> None:
    """The tests' browser keeps no pages that were left, so Back loads the page again."""
    shown(page) if answered else fill(page, **GROUNDS)
    if way == "back":
        page.goto(f"{served}/contracts/")
        page.go_back()
    else:
        page.reload()
    page.wait_for_selector(".picker-form:not([hidden])")
    page.wait_for_load_state("load")
    page.wait_for_timeout(300)
    assert everything(page) == EMPTY
    assert page.locator("#picker-answer").inner_text() == ""


@pytest.mark.parametrize("way", ["back", "reload"])
def test_a_form_with_a_link_comes_back_in_full(page: Page, served: str, way: str) -> None:
    open_at(page, served, f"{LINKED}&kind={GROUNDS['kind']}")
    page.wait_for_selector("#picker-standing")
    before = everything(page)
    assert before[1] == 2
    if way == "back":
        page.goto(f"{served}/contracts/")
        page.go_back()
    else:
        page.reload()
    page.wait_for_selector("#picker-standing")
    assert everything(page) == before
    assert page.url.startswith(f"{served}{PAGE}#commenced=")
