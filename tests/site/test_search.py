"""Search in a real browser: real questions find their pages, and what is in force comes first."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, ConsoleMessage, Page

from macros.publish.inspect import read_page

QUESTIONS = Path(__file__).with_name("search_questions.yml")
FIRST, IN_THREE = 0.80, 0.95
# Everything that the first answer needs, beside the page itself; compressed as a server sends it.
MOST_BYTES = 110_000
NOT_IN_FORCE = ".mark-ended, .mark-never, .mark-not-yet"


@dataclass(frozen=True)
class Question:
    """What somebody typed, and the pages that answer it."""

    ask: str
    answers: tuple[str, ...]

    def is_answered_by(self, address: str) -> bool:
        """Whether `address` is an answer, or a part of a page that is one."""
        return any(
            address == answer if "#" in answer else address.partition("#")[0] == answer
            for answer in self.answers
        )


def questions() -> tuple[Question, ...]:
    """The set of real questions."""
    rows = yaml.safe_load(QUESTIONS.read_text(encoding="utf-8"))
    return tuple(Question(row["ask"], tuple(row["answers"])) for row in rows)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh page; fails the test when the page breaks the policy or a script fails."""
    wrong: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            wrong.append(message.text)

    context = browser.new_context()
    opened = context.new_page()
    opened.on("console", note)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    context.close()
    assert wrong == []


def ask(page: Page, text: str) -> list[tuple[str, bool]]:
    """Each result's address and whether it is in force, in order, as first shown."""
    page.fill("#search-words", text)
    page.press("#search-words", "Enter")
    said = f"“{text}”"
    page.wait_for_function(
        "said => document.getElementById('search-status').textContent.includes(said)", arg=said
    )
    return results(page)


def results(page: Page) -> list[tuple[str, bool]]:
    """The results on the page as it stands."""
    found: list[Any] = page.evaluate(
        """no => [...document.querySelectorAll('.search-result')].map(item => [
             item.querySelector('.search-address').textContent, !item.querySelector(no)])""",
        NOT_IN_FORCE,
    )
    return [(address, in_force) for address, in_force in found]


def all_results(page: Page) -> list[tuple[str, bool]]:
    """The results once those left out at first have been asked for."""
    page.evaluate("document.querySelectorAll('#search-results button').forEach(b => b.click())")
    return results(page)


def test_questions_find_their_pages(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    places: dict[str, int | None] = {}
    for question in questions():
        order = ask(page, question.ask)
        hits = [at for at, (to, _) in enumerate(order) if question.is_answered_by(to)]
        places[question.ask] = hits[0] if hits else None
        states = [in_force for _, in_force in order]
        assert states == sorted(states, reverse=True), (
            f"{question.ask}: not in force above in force"
        )
    first = [text for text, at in places.items() if at == 0]
    three = [text for text, at in places.items() if at is not None and at < 3]
    missed = {text: at for text, at in places.items() if at is None or at > 2}
    print(f"first {len(first)}, in three {len(three)}, of {len(places)}; missed {missed}")
    assert len(places) >= 60
    assert len(three) >= IN_THREE * len(places), missed
    assert len(first) >= FIRST * len(places), missed


def test_answers_exist(built: Path) -> None:
    index = json.loads((built / "search" / "index.json").read_text(encoding="utf-8"))
    wanted = {row[0] for row in index["documents"]}
    wanted |= {answer for question in questions() for answer in question.answers}
    ids: dict[str, list[str]] = {}
    for address in sorted(wanted):
        path, _, id = address.partition("#")
        if path not in ids:
            ids[path] = read_page(built, built / path.strip("/") / "index.html").ids
        assert not id or id in ids[path], f"{address} is not a place on the site"


def test_what_is_not_in_force_has_no_text_in_the_index(built: Path) -> None:
    index = json.loads((built / "search" / "index.json").read_text(encoding="utf-8"))
    gone = [at for at, (_, now) in enumerate(index["lives"]) if not now]
    rows = [row for row in index["documents"] if len(row) > 5 and row[5] in gone]
    assert rows
    assert [row[3] for row in rows] == [""] * len(rows)


def test_index_is_small_and_loaded_when_asked_for(page: Page, served: str, built: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(served)))
    page.goto(f"{served}/")
    page.goto(f"{served}/search/", wait_until="networkidle")
    parts = ["/search/index.json", "/search/lunr.js", "/js/search-engine.js", "/js/search-words.js"]
    assert not {"/search/index.json", "/search/lunr.js"} & set(asked)
    page.focus("#search-words")
    page.wait_for_load_state("networkidle")
    assert set(parts) <= set(asked)
    assert all(url.startswith("/") for url in asked), "a request left the site"
    files = [*parts, "/js/search.js"]
    sizes = {
        name: len(gzip.compress((built / name.lstrip("/")).read_bytes(), mtime=0)) for name in files
    }
    print(sizes, sum(sizes.values()))
    assert sum(sizes.values()) <= MOST_BYTES, sizes


def test_keyboard_alone(page: Page, served: str) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url.partition("#")[0]))
    page.goto(f"{served}/search/")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "search-words":
            break
    page.keyboard.type("living wage")
    page.keyboard.press("Enter")
    page.wait_for_selector(".search-result")
    assert page.get_by_role("status").get_by_text("for “living wage”").is_visible()
    assert page.evaluate("document.activeElement.id") == "search-words"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.type") == "submit"
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/glossary/#real-living-wage")
    assert not [url for url in sent if "living" in url.partition("#")[0]], "words left the browser"
    page.go_back()
    page.wait_for_selector(".search-result")
    assert page.input_value("#search-words") == "living wage"


def test_the_box_on_the_home_page_leads_to_the_answers(page: Page, served: str) -> None:
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url.partition("#")[0]))
    page.goto(f"{served}/")
    box = page.get_by_label("Or find one thing")
    box.fill("  living wage & pay ")
    box.press("Enter")
    page.wait_for_selector(".search-result")
    assert page.input_value("#search-words") == "living wage & pay"
    assert not [url for url in sent if "living" in url], "words left the browser"


def test_more_results_take_the_focus_with_them(page: Page, served: str) -> None:
    page.goto(f"{served}/search/?q=procurement")
    more = page.locator("#search-results button").first
    more.wait_for()
    shown = page.locator(".search-result").count()
    more.press("Enter")
    assert page.locator(".search-result").count() > shown
    assert page.evaluate("document.activeElement.closest('.search-result') !== null")


def test_nothing_found_leads_on(page: Page, served: str) -> None:
    page.goto(f"{served}/search/?q=zzyzx+qwrtp")
    page.get_by_role("heading", name="Nothing found").wait_for()
    links = page.locator("#search-results a").evaluate_all("all => all.map(a => a.pathname)")
    assert {"/a-z/", "/glossary/", "/to-confirm/", "/suppliers/"} <= set(links)
    assert page.get_by_role("status").inner_text().startswith("Nothing found")


def test_a_mistyped_word_is_named(page: Page, served: str) -> None:
    page.goto(f"{served}/search/?q=treshold")
    page.wait_for_selector(".search-result")
    said = page.get_by_role("status").inner_text()
    assert "No result has “treshold”" in said
    assert "threshold" in said


def test_hostile_words_stay_words(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    for text in (
        '<img src=x onerror="a()"> carbon',
        "*",
        "+carbon -wage title:x~9",
        "^",
        "a" * 200,
    ):
        ask(page, text)
    assert page.locator("#search-results img, #search-status img").count() == 0


def test_narrow_screen_needs_no_sideways_scrolling(page: Page, served: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{served}/search/?q=npps+2024")
    page.wait_for_selector(".search-result")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_without_scripts_the_page_says_what_to_do(browser: Browser, served: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{served}/search/?q=carbon")
    assert page.get_by_text("Searching needs JavaScript").is_visible()
    assert page.locator("#search a[href='../a-z/']").is_visible()
    assert page.locator("#search form").is_hidden()
    page.goto(f"{served}/")
    assert page.locator("main form").is_hidden()
    assert page.get_by_role("link", name="Search", exact=True).is_visible()
    context.close()
