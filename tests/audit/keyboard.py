"""A walk through a page by keyboard alone, stop by stop."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import FloatRect, Page

from tests.audit.pixels import changed
from tests.audit.session import Session, Setting, ask

RING = 3.0
# On a narrow screen the page was already walked on a wide one: the stops at its two ends do.
WIDE, FEW, LAST = 768, 50, 20
ROOM = 8  # pixels round a stop that hold its ring
Stop = dict[str, Any]


def walk(session: Session, address: str, setting: Setting) -> dict[str, list[str]]:
    """Every stop from the first to the last, then the skip link, then the menu."""
    page = session.open(address, setting)
    return {
        f"keyboard walk, {setting}": [
            *_stops(page, session.pictured, setting.width < WIDE),
            *_skip(page),
            *_menu(page),
        ],
    }


def _stops(page: Page, pictured: set[str], short: bool) -> list[str]:
    """Each stop in turn; of a long page on a narrow screen only the beginning and the end."""
    wrong: list[str] = []
    most, number = ask(page, "tabbable") + 20, 0
    while number < most:
        page.keyboard.press("Tab")
        stop = ask(page, "stop")
        if stop is None or stop["number"] < number:
            break
        wrong += _seen(page, stop, pictured)
        if number == 0 and not stop["skip"]:
            wrong.append(f"the first stop is not the skip link but {stop['name']}")
        number += 1
        if short and number == FEW:
            number += page.evaluate(_LEAP, LAST)
    else:
        wrong.append("the keyboard does not come out again")
    return [*wrong, *page.evaluate(_LEFT_OUT), *page.evaluate(_OUT_OF_ORDER)]


def _seen(page: Page, stop: Stop, pictured: set[str]) -> list[str]:
    name = stop["name"]
    if not stop["seen"]:
        return [f"a stop that cannot be seen: {name}"]
    if not stop["onScreen"]:
        return [f"a stop off the screen: {name}"]
    wrong = [f"a stop under something else: {name}"] if stop["covered"] else []
    if stop["ring"] < RING:
        wrong.append(f"a ring of contrast {stop['ring']:.1f}: {name}")
    elif stop["kind"] not in pictured:
        pictured.add(stop["kind"])
        wrong += _pictured_ring(page, stop)
    return wrong


def _pictured_ring(page: Page, stop: Stop) -> list[str]:
    """The ring in pictures with and without: it must change as much as a line round the stop."""
    clip, least = _around(page, stop["box"])
    with_ring = page.screenshot(clip=clip)
    page.evaluate("() => { window.guideWas = document.activeElement; guideWas.blur(); }")
    without = page.screenshot(clip=clip)
    page.evaluate("() => guideWas.focus()")
    if stop["skip"] or changed(with_ring, without, RING) >= least:
        return []
    return [f"a ring that is barely visible in the picture: {stop['name']}"]


def _around(page: Page, box: dict[str, float]) -> tuple[FloatRect, float]:
    """The part of the window in which the ring lies, and the length of its sides that are there.

    A stop taller than the window is judged by a part of its height.
    """
    size = page.viewport_size
    assert size is not None
    left, right = max(box["x"] - ROOM, 0), min(box["x"] + box["width"] + ROOM, size["width"])
    top = max(box["y"] - ROOM, 0)
    bottom = min(box["y"] + box["height"] + ROOM, size["height"], top + 250)
    wide, high = right - left - 2 * ROOM, bottom - top - 2 * ROOM
    across = (box["y"] >= ROOM) + (box["y"] + box["height"] + ROOM <= bottom)
    down = (box["x"] >= ROOM) + (box["x"] + box["width"] + ROOM <= size["width"])
    clip: FloatRect = {"x": left, "y": top, "width": right - left, "height": bottom - top}
    return clip, across * wide + down * high


def _skip(page: Page) -> list[str]:
    page.reload()
    page.keyboard.press("Tab")
    if not page.evaluate("() => document.activeElement.matches('.skip-link')"):
        return []  # Said already.
    page.keyboard.press("Enter")
    if not page.evaluate("() => document.activeElement === document.querySelector('main')"):
        return ["the skip link does not move the focus to the main part"]
    page.keyboard.press("Tab")
    inside = "() => !document.activeElement.closest('.site-head')"
    return [] if page.evaluate(inside) else ["after the skip link the next stop is in the header"]


def _menu(page: Page) -> list[str]:
    """The menu on narrow screens: shut at first, opened and shut by keys, focus given back."""
    button = page.locator(".menu-button")
    if not button.is_visible():
        shown = page.locator("#menu a").first.is_visible()
        return [] if shown else ["there is neither a menu nor its button"]
    page.reload()
    wrong = []
    link = page.locator("#menu a").first
    if link.is_visible():
        wrong.append("the menu is open at first")
    button.focus()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        if button.get_attribute("aria-expanded") != "true" or not link.is_visible():
            wrong.append(f"{key} does not open the menu")
        page.keyboard.press("Tab")
        if not page.evaluate("() => document.activeElement.closest('#menu') !== null"):
            wrong.append("the stop after the open menu's button is not in the menu")
        page.keyboard.press("Escape")
        if link.is_visible() or button.get_attribute("aria-expanded") != "false":
            wrong.append("Escape does not shut the menu")
        if not page.evaluate("() => document.activeElement.matches('.menu-button')"):
            wrong.append("the focus is not given back to the menu's button")
    return wrong


_ALL = """[...document.querySelectorAll(
    'a[href], button, input, select, textarea, [tabindex="0"], summary')]
  .filter((each) => each.tabIndex >= 0 && !each.disabled && !each.closest('[inert]')
    && each.checkVisibility({ visibilityProperty: true }) && !window.guideStops?.has(each)
    && each.type !== 'radio')"""
_LEFT_OUT = f"""() => {_ALL}
  .map((each) => `never reached: ${{each.localName}} ${{each.textContent.trim().slice(0, 40)}}`)"""
# Counts all but the last stops as seen, and stands on the last of those. Returns how many.
_LEAP = f"""(last) => {{
  const over = {_ALL}.slice(0, -last);
  for (const each of over) window.guideStops.set(each, window.guideStops.size);
  over.at(-1)?.focus();
  return over.length;
}}"""
_OUT_OF_ORDER = """() => {
  const stops = [...(window.guideStops ?? new Map()).keys()];
  return stops.filter((each, at) => at > 0 && !(stops[at - 1].compareDocumentPosition(each)
      & Node.DOCUMENT_POSITION_FOLLOWING))
    .map((each) => `out of order: ${each.textContent.trim().slice(0, 40)}`);
}"""
