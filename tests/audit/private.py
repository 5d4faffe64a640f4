"""What a page asks for and keeps: nothing from elsewhere, no cookie, no storage, no report."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.audit.session import Session, Setting, ask

KEPT = """async () => {
  const kept = [];
  if (document.cookie) kept.push(`a cookie: ${document.cookie}`);
  for (const name of ['localStorage', 'sessionStorage']) {
    if (window[name].length) kept.push(`${name}: ${Object.keys(window[name]).join(' ')}`);
  }
  const bases = await indexedDB.databases();
  if (bases.length) kept.push(`a database: ${bases.map((each) => each.name).join(' ')}`);
  const caches = await window.caches?.keys() ?? [];
  if (caches.length) kept.push(`a cache: ${caches.join(' ')}`);
  const workers = await navigator.serviceWorker?.getRegistrations() ?? [];
  if (workers.length) kept.push('a service worker');
  return kept;
}"""


def behaved(session: Session, page: Page) -> dict[str, list[str]]:
    """What the page asked for, said and kept since it was opened."""
    away = [url for url in session.asked if not url.startswith(f"{session.base}/")]
    cookies = [f"a cookie: {each}" for each in page.context.cookies()]
    reports: list[str] = page.evaluate("() => window.guideReports")
    return {
        "no request to elsewhere": [f"asked {url}" for url in away],
        "nothing kept in the browser": [*page.evaluate(KEPT), *cookies],
        "no report or error under the policy": [*reports, *session.said],
    }


def used(session: Session, address: str, setting: Setting) -> dict[str, list[str]]:
    """A visit by somebody who uses the menu, and the search where there is one."""
    page = session.open(address, setting)
    _used(page)
    return behaved(session, page)


def _used(page: Page) -> None:
    """Open and shut the menu; ask the search something."""
    button = page.locator(".menu-button")
    if button.is_visible():
        button.click()
        button.click()
    words = page.locator("#search-words")
    if words.count() and words.is_visible():
        words.fill("carbon")
        words.press("Enter")
        page.wait_for_function("() => document.getElementById('search-status').textContent !== ''")


def searched(session: Session, address: str, setting: Setting) -> dict[str, list[str]]:
    """The search by keyboard alone: reach the box, ask, reach an answer and open it."""
    page = session.open(address, setting)
    wrong = []
    if not _reach(page, "() => document.activeElement.id === 'search-words'"):
        return {"search by keyboard": ["the search box is never reached"]}
    page.keyboard.type("carbon")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('.search-result a') !== null")
    status = page.locator("#search-status")
    if status.get_attribute("role") != "status" or not status.inner_text().strip():
        wrong.append("the number of results is not announced")
    if not _reach(page, "() => document.activeElement.closest('.search-result') !== null"):
        wrong.append("the results are never reached")
    stop = ask(page, "stop")
    if stop is None or stop["ring"] < 3 or not stop["onScreen"]:
        wrong.append("a result has no visible focus")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/search/" not in url)
    return {"search by keyboard": wrong}


def _reach(page: Page, there: str) -> bool:
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate(there):
            return True
    return False
