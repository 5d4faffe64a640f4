"""The outcome picker in a real browser: what it says, its links, its pack, for everybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.domain.model.vocabulary import Category, Route
from tests.site.picker import GROUNDS, PAGE, add, ask, axe, pack, shown, typed, visit


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    with visit(browser, served) as opened:
        yield opened


# --- What it says ---


def test_the_form_offers_what_the_law_knows(page: Page) -> None:
    offered = page.evaluate(
        """() => ['route', 'category'].map(name => [...document.querySelectorAll(
             `.picker-form input[name=${name}]`)].map(each => each.value).sort())"""
    )
    assert offered == [sorted(Route), sorted(Category)]


def test_a_call_off_is_told_what_does_not_apply(page: Page) -> None:
    shown(page, route="call-off")
    prompts = page.locator(".picker-first .picker-does-not-apply")
    assert "Social Value Act" in prompts.inner_text()
    rules = page.locator("#picker-answer > .picker-rules")
    assert "section 1\n" in rules.nth(1).inner_text() + "\n"
    reasons = page.locator("#picker-answer > .picker-rules li > p").all_inner_texts()
    assert reasons
    assert all(reasons)


def test_prompts_follow_the_choice(page: Page) -> None:
    shown(page)
    said = page.locator(".picker-choice .picker-prompts")
    assert said.inner_text() == ""
    add(page, 1)
    assert "No rule in this guide raised a point" in said.inner_text()
    add(page, 3)
    assert "How many outcomes" in said.locator(".picker-consider").inner_text()
    for prompt in page.locator(".picker-prompt li").all():
        assert prompt.locator(".mark").count() == 1
        assert prompt.locator("p").count() == 2
    first = page.locator(".picker-chosen button").first
    first.click()
    assert page.locator(".picker-chosen button").count() >= 1
    assert page.evaluate("document.activeElement.closest('.picker-chosen') !== null")


def test_filters_leave_out_and_say_how_many_are_left(page: Page) -> None:
    shown(page)
    page.select_option("#picker-theme", "environmental")
    themes = page.locator(".picker-menu .picker-about").all_inner_texts()
    assert themes
    assert all(theme.startswith("Environmental") for theme in themes)
    assert "outcomes shown" in page.locator("#picker-said").inner_text()
    page.select_option("#picker-theme", "")
    every = page.locator("#picker-said").inner_text()
    page.select_option("#picker-priority", index=1)
    assert page.locator("#picker-said").inner_text() != every
    page.select_option("#picker-priority", "")
    page.check("#picker-small")
    small = page.locator(".picker-menu .picker-about").all_inner_texts()
    assert all("suits smaller firms" in about for about in small)
    page.locator(".picker-group > button:visible").last.click()
    assert page.evaluate("document.activeElement.closest('.picker-item') !== null")


def test_a_changed_form_is_said_to_be_stale(page: Page) -> None:
    shown(page)
    assert page.locator("#picker-stale").is_hidden()
    page.fill("#value", "90,000")
    assert page.locator("#picker-stale").is_visible()
    ask(page)
    assert page.locator("#picker-stale").is_hidden()
    assert "Below the threshold" in page.locator("#picker-answer .summary-list").inner_text()


# --- Links, and taking the pack away ---


def test_a_link_holds_the_choice_only_when_asked_for(page: Page, served: str) -> None:
    shown(page)
    chosen = add(page, 2)
    assert "#" not in page.url
    page.get_by_role("button", name="Make a link to this choice").click()
    link = page.input_value("#picker-address")
    assert link == page.url
    assert page.evaluate("document.activeElement.id") == "picker-address"
    prompts = page.locator(".picker-choice .picker-prompts").inner_text()
    other = page.context.new_page()
    other.goto(link)
    other.wait_for_selector("#picker-standing")
    assert typed(other) == {**GROUNDS, "commenced": "2026-05-01"}
    assert other.locator(".picker-chosen li > span").all_inner_texts() == chosen
    assert other.locator(".picker-choice .picker-prompts").inner_text() == prompts
    other.close()
    page.locator(".picker-chosen button").first.click()
    assert "#" not in page.url, "the address must not hold a choice that has changed"


def test_the_pack_can_be_taken_away(page: Page) -> None:
    shown(page)
    add(page, 1)
    paper = pack(page)
    assert "Not Council policy" in paper
    assert "sha256:" in paper
    for name, kind in (("Copy with formatting", "text/html"), ("Copy as plain text", "text/plain")):
        page.get_by_role("button", name=name).click()
        page.locator(".picker-told").filter(has_text="Copied").wait_for()
        assert "Copied" in page.locator("#picker-said").inner_text()
        copied = page.evaluate(
            """async kind => (await (await navigator.clipboard.read())[0].getType(kind)).text()""",
            kind,
        )
        assert "sha256:" in copied
        page.evaluate("document.querySelector('.picker-told').textContent = ''")
    with page.expect_download() as held:
        page.get_by_role("button", name="Save as CSV").click()
    assert held.value.suggested_filename.endswith(".csv")
    saved = held.value.path().read_bytes()
    assert b"Pack digest" in saved
    assert saved.startswith(b"\xef\xbb\xbf"), "a spreadsheet would show £ as two wrong signs"
    command = " ".join(page.locator("#picker-pack pre").inner_text().split())
    assert command.startswith(
        "guide pack --commenced 2026-05-01 --value 400000.00 --months 36 --route open"
    )
    word = page.locator("#picker-pack a[href$='.docx']").get_attribute("href")
    assert page.request.get(str(word)).ok
    page.locator(".picker-chosen button").first.click()
    assert page.locator(".picker-paper").count() == 0
    assert "make it again" in page.locator("#picker-said").inner_text()


def test_on_paper_the_pack_stands_alone(page: Page) -> None:
    shown(page)
    add(page, 1)
    pack(page)
    page.evaluate("window.print = () => {}")
    page.get_by_role("button", name="Print the pack").click()
    page.emulate_media(media="print")
    assert page.locator(".picker-paper").is_visible()
    for other in (".picker-form", "#picker-answer", "#picker-pack .button"):
        assert page.locator(other).first.is_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#picker-answer").is_visible()


# --- Everybody ---


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_results_and_pack_are_accessible_and_fit(page: Page, width: int, scheme: Any) -> None:
    page.set_viewport_size({"width": width, "height": 700})
    page.emulate_media(color_scheme=scheme)
    shown(page)
    add(page, 2)
    page.get_by_role("button", name="Make a link to this choice").click()
    pack(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert axe(page) == []


def test_without_scripts_the_page_leads_elsewhere(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}{PAGE}")
    assert page.get_by_text("This tool needs JavaScript").is_visible()
    assert page.locator(".picker-form").is_hidden()
    for link in page.locator("#picker [data-plain] a").all():
        assert page.request.get(page.evaluate("each => each.href", link.element_handle())).ok
    context.close()


def test_a_lost_table_is_owned_up_to(browser: Browser, served: str) -> None:
    page = browser.new_page()
    page.route("**/tables.json", lambda route: route.abort())
    page.goto(f"{served}{PAGE}")
    page.get_by_text("This tool could not be loaded").wait_for()
    assert page.locator(".picker-form").is_hidden()
    page.close()
