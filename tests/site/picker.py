"""The outcome picker as tests use it: open it, fill it, add outcomes, make the pack."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

from playwright.sync_api import Browser, Page, Request

from macros.domain.model.contract import ContractKind
from macros.domain.model.vocabulary import Category, Route
from tests.support import real


def _kind() -> ContractKind:
    """The kind of contract for services in open competition that has most to ask for."""
    newest = {kind: kind.revisions[-1] for kind in real().contracts}
    fitting = [
        kind
        for kind, item in newest.items()
        if item.categories == (Category.SERVICES,) and item.routes[0] is Route.OPEN
    ]
    return max(fitting, key=lambda kind: len(newest[kind].ask))


PAGE = "/tools/outcome-picker/"
KIND = _kind()
GROUNDS = {
    "kind": KIND.id,
    "commenced": "1 May 2026",
    "value": "400,000",
    "months": "36",
    "category": "services",
    "route": "open",
}
LINKED = "commenced=2026-05-01&value=400000&months=36&route=open&category=services"
AXE = """() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']}).then(found => found.violations.flatMap(each =>
  each.nodes.map(node => `${each.id}: ${node.target}`)))"""


@contextmanager
def visit(browser: Browser, served: str) -> Iterator[Page]:
    """The page, ready. Fails when a script fails, the policy is broken, or a word leaves it."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    opened, wrong = context.new_page(), list[str]()
    opened.on("console", lambda message: wrong.append(message.text))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    asked: list[Request] = []
    opened.on("request", lambda request: asked.append(request))
    open_at(opened, served)
    yield opened
    kept = opened.evaluate("[document.cookie.length, localStorage.length, sessionStorage.length]")
    context.close()
    assert wrong == []
    assert kept == [0, 0, 0]
    left = [one.url for one in asked if one.method != "GET" or not one.url.startswith(served)]
    left += [one.url for one in asked if "?" in one.url.partition("#")[0]]
    assert [url for url in left if not url.startswith("blob:")] == []


def open_at(page: Page, served: str, choice: str = "") -> None:
    """Open the page anew, with a choice after the # or without."""
    page.goto("about:blank")
    page.goto(f"{served}{PAGE}{choice and '#' + choice}")
    page.wait_for_selector(".picker-form:not([hidden])")


def fill(page: Page, **facts: str) -> None:
    """Fill the form as given; the kind first, as it stands first."""
    for name, text in facts.items():
        if name == "kind":
            page.select_option("#kind", text)
        elif name in ("category", "route"):
            page.check(f"#{name}-{text}")
        else:
            page.fill(f"#{name}", text)


def ask(page: Page) -> None:
    page.get_by_role("button", name="Show what applies").click()


def shown(page: Page, **facts: str) -> None:
    fill(page, **{**GROUNDS, **facts})
    ask(page)
    page.wait_for_selector("#picker-standing")


def add(page: Page, count: int) -> list[str]:
    """Add the first outcomes of the menu; their titles."""
    buttons = page.locator(".picker-item:not(.is-chosen) button")
    for _ in range(count):
        buttons.first.click()
    return page.locator(".picker-chosen li > span").all_inner_texts()


def typed(page: Page) -> dict[str, str]:
    found: dict[str, str] = page.evaluate(
        """() => Object.fromEntries(['kind', 'commenced', 'value', 'months', 'category', 'route']
             .map(name => [name, document.querySelector('.picker-form').elements[name].value]))"""
    )
    return found


def pack(page: Page) -> str:
    page.get_by_role("button", name="Make the tender pack").click()
    page.wait_for_selector("#picker-pack-title")
    return page.locator(".picker-paper").inner_text()


def axe(page: Page) -> list[str]:
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(AXE)
    return found
