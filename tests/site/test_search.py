"""Search in a real browser: real questions find their pages, and what is in force comes first."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, ConsoleMessage, Page

from macros.publish.inspect import read_page

QUESTIONS = Path(__file__).with_name("search_questions.yml")
FIRST, IN_THREE = 0.87, 0.98
# Everything that the first answer needs, beside the page itself; compressed as a server sends it.
MOST_BYTES = 110_000
NOT_IN_FORCE = ".mark-ended, .mark-never, .mark-not-yet"


@dataclass(frozen=True)
class Question:
    """What somebody typed, and the pages that answer it; none where nothing may be found."""

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


def said_nothing(page: Page) -> bool:
    """Whether the page says that nothing was found."""
    return page.get_by_role("status").inner_text().startswith("Nothing found")


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
        if not question.answers:
            places[question.ask] = 0 if said_nothing(page) else None
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
    ids: dict[str, tuple[str, ...]] = {}
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
    modules = [f"/js/search/{each.name}" for each in sorted((built / "js" / "search").iterdir())]
    parts = ["/search/index.json", "/search/lunr.js", *modules]
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


@pytest.mark.parametrize(
    ("words", "beside"),
    [
        ("section 17", {"/law/lga1988-s17/", "/law/pa2023-s116/", "/law/sva2012-s2/"}),
        ("KPI", {"/law/pa2023-s52/", "/thresholds/#kpi-5m"}),
        ("weighting", {"/law/pa2023-s19/", "/suppliers/#how-marks-are-given"}),
        ("living wage", {"/outcomes/fair-pay/"}),
        ("award criteria", {"/law/pa2023-s23/", "/law/pa2023-s19/", "/law/pa2023-s46/"}),
        ("framework", {"/law/pa2023-s46/", "/policy/#w-framework"}),
        ("TUPE", {"/law/si2001-909/"}),
        ("net zero", {"/outcomes/contract-carbon-plan/"}),
        ("sub-contractor", {"/law/pa2023-s72/", "/law/pa2023-s73/"}),
    ],
)
def test_a_glossary_word_does_not_hide_the_rule_and_the_outcome(
    page: Page, served: str, words: str, beside: set[str]
) -> None:
    page.goto(f"{served}/search/")
    shown = [address for address, _ in ask(page, words)]
    assert shown[0].startswith("/glossary/")
    assert beside <= set(shown)


def test_nothing_that_holds_every_word_is_hidden(page: Page, served: str, built: Path) -> None:
    index = json.loads((built / "search" / "index.json").read_text(encoding="utf-8"))
    aside = {at for at, (*_, apart) in enumerate(index["kinds"]) if apart}
    page.goto(f"{served}/search/")
    for words in (
        "weighting",
        "living wage",
        "award criteria",
        "framework",
        "carbon",
        "social value",
    ):
        ask(page, words)
        found = {address for address, _ in all_results(page)}
        holding = {
            row[0]
            for row in index["documents"]
            if row[2] not in aside
            and all(
                re.search(rf"(?i)\b{word}\b", f"{row[1]} {row[3]} {row[4:5]}")
                for word in words.split()
            )
        }
        assert holding, words
        assert holding <= found, words


@pytest.mark.parametrize(
    "forms",
    [
        ("codesign", "co-design", "co design", "Co\u2011Design"),
        ("wellbeing", "well-being", "well being"),
        ("subcontractor", "sub-contractor", "sub contractor", "sub-contractors"),
        ("setup", "set up"),
        ("nonprofit", "non-profit", "non profit"),
        ("carbonneutral", "carbon-neutral", "carbon neutral"),
        ("email", "e-mail", "e mail"),
        ("lowvalue", "low-value", "low value"),
        ("standstill", "stand-still", "stand still"),
        ("callin", "call-in", "call in"),
        ("notforprofit", "not-for-profit", "not for profit"),
        ("livingwage", "living-wage", "living wage"),
        ("cafe", "café", "cafés", "CAFES", "cafe\u0301s"),
        ("council's strategy", "council’s strategy", "councils strategy"),
        ("apprenticeships", "appren\u00adticeships", "ａｐｐｒｅｎｔｉｃｅｓｈｉｐｓ"),
        ("efficiency", "eﬃciency"),
        ("living wage", "living\u00a0wage"),
        ("organisation", "organization"),
        ("CO2", "CO₂", "co 2", "CO-2"),
        ("section 82", "s.82", "s82", "section 82(4)", "sections 82", "s82 (4)(a)"),
        ("regulation 36A", "reg. 36A", "r36A", "regulations 36a"),
        ("PA23", "PA 23", "PA-23"),
        ("£1.2m", "£1,200,000", "1.2 million", "1200000", "£1.2 M", "1.2mn", "£1 200 000"),
        ("£18k", "18,000", "18 thousand pounds", "£18,000.00", "18 grand"),
        ("£500,000", "half a million", "five hundred thousand", "£.5m", "£½m"),
    ],
)
def test_one_word_or_sum_has_one_list_however_it_is_written(
    page: Page, served: str, forms: tuple[str, ...]
) -> None:
    page.goto(f"{served}/search/")
    lists = []
    for form in forms:
        ask(page, form)
        lists.append(all_results(page))
    assert lists[0]
    for form, each in zip(forms, lists, strict=True):
        assert each == lists[0], form


def test_a_sum_leads_to_the_step_and_the_thresholds_about_it(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    for asked, step, line in (
        ("£1.2m", "from-1m-to-5m", "kpi-5m"),
        ("£18k", "below-30000", "notice-30000"),
        ("£60,000 contract", "from-30000-to-100000", "notice-30000"),
        ("4.5 million", "from-1m-to-5m", "kpi-5m"),
    ):
        shown = [address for address, _ in ask(page, asked)]
        assert f"/proportionality/#{step}" in shown, asked
        assert f"/thresholds/#{line}" in shown, asked


def test_a_real_word_is_never_taken_for_another(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    for word in (
        *("barrister", "contrast", "carton", "counsel", "police", "principal", "printing"),
        *("tenner", "compliment", "marketing", "personnel", "flooring", "precedent", "measles"),
        *(
            "barristers",
            "prosecution",
            "perdition",
            "martial",
            "stationary",
            "tinder",
            "contrition",
        ),
        *("revenges", "retorting", "hiving", "buoying", "swilled", "planing"),
    ):
        ask(page, word)
        assert "looks for" not in page.get_by_role("status").inner_text(), word


def test_some_of_the_words_are_no_answer(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    for words in ("road markings", "disclose scores"):
        ask(page, words)
        assert said_nothing(page), words
        page.get_by_role("heading", name="Nothing found").wait_for()
        page.get_by_role("heading", name="Only some of these words").wait_for()
        links = page.locator("#search-results a").evaluate_all("all => all.map(a => a.pathname)")
        assert {"/a-z/", "/suppliers/", "/officers/", "/monitoring-officer/"} <= set(links[:8])
    assert "No page has “disclose”" in page.get_by_role("status").inner_text()


def test_pages_for_whoever_keeps_the_data_come_only_when_asked_for(page: Page, served: str) -> None:
    page.goto(f"{served}/search/")
    for words in ("date", "key", "file", "values", "the wrong value", "what a record holds"):
        ask(page, words)
        found = [address for address, _ in all_results(page)]
        assert found, words
        assert not [each for each in found if each.startswith(("/problems/", "/data-dict"))], words
    for words, first in (
        ("GV041", "/problems/#gv041"),
        ("gv-302", "/problems/#gv302"),
        ("byte order mark", "/problems/#gv003"),
        ("data dictionary", "/data-dictionary/"),
    ):
        assert ask(page, words)[0][0] == first


def test_real_words_are_fetched_only_for_a_word_that_is_found_nowhere(
    page: Page, served: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(served)))
    page.goto(f"{served}/search/")
    ask(page, "living wage")
    assert "/search/english.txt" not in asked
    ask(page, "treshold")
    assert "/search/english.txt" in asked


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
