"""Ten real jobs in the outcome picker, each to a finished pack; one of them by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page

from tests.site.picker import GROUNDS, KIND, fill, typed, visit
from tests.support import real

MOST_ACTIONS = 10


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    with visit(browser, served) as opened:
        yield opened


# --- Ten jobs, as a new officer would try them ---


@dataclass
class Officer:
    """Somebody at the page who counts what they do: one for each field, button and list."""

    page: Page
    actions: int = field(default=0)

    def give(self, name: str, text: str) -> None:
        if typed(self.page)[name] == text:  # The kind of contract has proposed it.
            return
        fill(self.page, **{name: text})
        self.actions += 1

    def press(self, name: str, at: int = 0) -> None:
        self.page.get_by_role("button", name=name).nth(at).click()
        self.actions += 1


@dataclass(frozen=True)
class Job:
    """A contract to let, and how many outcomes its officer settles on.

    A kind that the council does not list is left out, as its officer would leave it out.
    """

    kind: str
    commenced: str
    value: str
    months: str
    category: str
    route: str
    outcomes: int


JOBS = (
    Job("grounds-maintenance", "1 May 2026", "400,000", "36", "services", "open", 2),
    Job("building-cleaning", "12/1/2026", "£180,000", "24", "services", "quotations", 2),
    Job("construction", "2 March 2026", "6,500,000", "18", "works", "competitive-flexible", 3),
    Job("repairs-and-maintenance", "1 Oct 2026", "950000", "48", "works", "call-off", 2),
    Job(
        "homelessness-and-community-support",
        "2026-09-07",
        "720,000",
        "36",
        "light-touch",
        "open",
        3,
    ),
    Job("leisure-and-culture", "14 June 2026", "5,400,000", "120", "concession", "open", 2),
    Job("low-value-quotations", "3 December 2026", "24,500.00", "6", "services", "quotations", 1),
    Job("software-and-ict", "1st April 2026", "260,000", "60", "services", "call-off", 1),
    Job("vehicles-and-plant", "20.11.2026", "1,100,000", "84", "goods", "open", 2),
    Job("professional-services", "24 February 2025", "90,000", "12", "services", "direct-award", 1),
)


@pytest.mark.parametrize("job", JOBS, ids=[job.kind for job in JOBS])
def test_a_job_ends_in_a_pack_in_ten_actions(page: Page, job: Job) -> None:
    officer = Officer(page)
    listed = job.kind in {kind.id for kind in real().contracts}
    for name in GROUNDS:
        if listed or name != "kind":
            officer.give(name, str(getattr(job, name)))
    officer.press("Show what applies")
    page.wait_for_selector("#picker-standing")
    for _ in range(job.outcomes):
        officer.press("Add ")
    chosen = page.locator(".picker-chosen li > span").all_inner_texts()
    officer.press("Make the tender pack")
    page.wait_for_selector("#picker-pack-title")
    assert len(chosen) == job.outcomes
    paper = page.locator(".picker-paper").inner_text()
    assert [title for title in chosen if title not in paper] == []
    assert page.locator(".picker-paper > section").count() >= 8
    print(job.kind, officer.actions)
    assert officer.actions <= MOST_ACTIONS


def reach(page: Page, there: str) -> None:
    """Press Tab until the focus is on what `there` says of it."""
    for _ in range(90):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.{there}"):
            return
    raise AssertionError(f"never reached by Tab: {there}")


def test_a_job_by_keyboard_alone(page: Page) -> None:
    reach(page, "id === 'kind'")
    page.keyboard.type(KIND.title)
    for name in ("commenced", "value", "months"):
        reach(page, f"id === '{name}'")
        page.keyboard.type(GROUNDS[name])
    reach(page, "name === 'route'")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_selector("#picker-standing")
    assert page.evaluate("document.activeElement.id") == "picker-standing"
    assert typed(page) == GROUNDS
    reach(page, "closest('.picker-menu') && document.activeElement.tagName === 'BUTTON'")
    page.keyboard.press("Enter")
    title = page.locator(".picker-chosen li > span").inner_text()
    assert page.evaluate("document.activeElement.textContent") == f"Remove {title}"
    assert f"Added: {title}" in page.locator("#picker-said").inner_text()
    reach(page, "textContent === 'Make the tender pack'")
    page.keyboard.press("Enter")
    page.wait_for_selector("#picker-pack-title")
    assert page.evaluate("document.activeElement.id") == "picker-pack-title"
