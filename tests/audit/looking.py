"""What can be seen: axe-core's rules, text lost or cut off, small targets, a person's settings."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from playwright.sync_api import Page

from tests.audit import private
from tests.audit.session import Session, Setting, ask, styled

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
# WCAG 1.4.12: the spacing a person may ask for without loss.
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""
DOUBLED = "html { font-size: 200% !important; }"

NARROW = 320

Found = dict[str, list[str]]


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def axe(page: Page) -> list[str]:
    """Every element that breaks a rule of axe-core. The page's own policy stays in force."""
    page.evaluate(_axe())
    found: list[str] = ask(page, "axe", list(TAGS))
    return found


def seen(session: Session, address: str, setting: Setting) -> Found:
    """The page as it comes, in one setting."""
    page = session.open(address, setting)
    found: Found = {f"axe-core, {setting}": axe(page)}
    # Light and dark differ in colour only: what takes room is measured once for each width.
    if setting.dark == (setting.width == NARROW):
        found[f"nothing lost, {setting.width} px"] = ask(page, "layout")
        found[f"targets of 24 px, {setting.width} px"] = ask(page, "targets")
    return found


def settings(session: Session, address: str, setting: Setting) -> Found:
    """The page under a person's own zoom, spacing, text size, wish for stillness and colours."""
    found: Found = {}
    # 400% of a window of 1280 by 1024.
    page = session.open(address, Setting(NARROW, 256))
    found["zoom at 400%"] = ask(page, "layout")
    found["text spacing, 320 px"] = _styled(page, SPACED)
    page = session.open(address, setting)
    found["reduced motion"] = ask(page, "motion")
    found[f"text spacing, {setting.width} px"] = _styled(page, SPACED)
    found["text at 200%"] = _styled(page, DOUBLED)
    for dark in (False, True):
        forced = session.open(address, Setting(dark=dark, forced=True))
        shade = "dark" if dark else "light"
        found[f"forced colours, {shade}"] = [*ask(forced, "forced"), *ask(forced, "layout")]
    return found


def _styled(page: Page, css: str) -> list[str]:
    """What is lost under rules of a person's own."""
    styled(page, css)
    found: list[str] = ask(page, "layout")
    return found


def plain(session: Session, address: str, setting: Setting) -> Found:
    """The same words with scripts off; what only scripts can do says so instead."""
    with_scripts: str = ask(session.open(address, setting), "text")
    return {"without JavaScript": _lost(session, address, with_scripts)}


def _lost(session: Session, address: str, with_scripts: str) -> list[str]:
    page = session.open(address, Setting(scripts=False))
    text: str = ask(page, "text")
    missing = sorted(set(with_scripts.split()) - set(text.split()))
    says_so = page.locator("[data-search-plain], [data-plain]").count() > 0
    wrong = [] if says_so or not missing else [f"words lost: {' '.join(missing)}"]
    return wrong if len(text) >= 80 else [*wrong, "almost no text"]


def first(session: Session, address: str, setting: Setting) -> Found:
    """All that is looked for on every page: how it behaves, how it looks, and without scripts."""
    page = session.open(address, setting)
    behaved = private.behaved(session, page)
    text: str = ask(page, "text")
    found: Found = {
        f"axe-core, {setting}": axe(page),
        f"nothing lost, {setting.width} px": ask(page, "layout"),
        f"targets of 24 px, {setting.width} px": ask(page, "targets"),
    }
    return {**behaved, **found, "without JavaScript": _lost(session, address, text)}
