"""One browser for one worker, and a page in it for each setting, used again for every address."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

PROBES = Path(__file__).with_name("probes")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a person's browser is set to: window, light or dark, forced colours, scripts."""

    width: int = 1280
    height: int = 800
    dark: bool = False
    forced: bool = False
    scripts: bool = True

    def __str__(self) -> str:
        return f"{self.width} px, {'dark' if self.dark else 'light'}"


class Session:
    """A started browser that opens pages of the site served at `base`."""

    def __init__(self, base: str, site: Path) -> None:
        self.base = base
        self.site = site
        self._driver = sync_playwright().start()
        self.browser: Browser = self._driver.chromium.launch(
            executable_path=browser_path(), args=list(FLAGS)
        )
        # The kinds of keyboard stop whose ring was already seen in a picture.
        self.pictured: set[str] = set()
        # What the page last opened asked for, and what it wrote on the console.
        self.asked: list[str] = []
        self.said: list[str] = []
        self._pages: dict[Setting, Page] = {}

    def fresh(self, setting: Setting) -> BrowserContext:
        """A new context, as of somebody who was never here. Motion is reduced: pages hold still."""
        context = self.browser.new_context(
            viewport={"width": setting.width, "height": setting.height},
            color_scheme="dark" if setting.dark else "light",
            forced_colors="active" if setting.forced else "none",
            reduced_motion="reduce",
            java_script_enabled=setting.scripts,
        )
        context.set_default_timeout(20_000)
        return context

    def open(self, address: str, setting: Setting) -> Page:
        """The page at `address`, in the one tab of this setting."""
        page = self._pages.get(setting)
        if page is None:
            page = self._pages[setting] = self._watched(self.fresh(setting))
        self.asked.clear()
        self.said.clear()
        page.goto(self.base + address)
        return page

    def _watched(self, context: BrowserContext) -> Page:
        """A tab whose requests, messages and reports of the policy are noted."""
        context.add_init_script(probe("watch"))
        context.on("request", lambda request: self.asked.append(request.url))
        page = context.new_page()
        page.on("console", lambda message: self.said.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"error: {error}"))
        return page

    def close(self) -> None:
        """End the browser."""
        self.browser.close()
        self._driver.stop()


def browser_path() -> str:
    """Where Chromium is. Raise FileNotFoundError when there is none."""
    for name in (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name) if name else None
        if found:
            return found
    raise FileNotFoundError("no Chromium: run make audit or make test, which find or install one")


@cache
def probe(name: str) -> str:
    """The script of `probes/`, as text for the page to run."""
    return (PROBES / f"{name}.js").read_text(encoding="utf-8")


def ask(page: Page, name: str, argument: object = None) -> Any:
    """What a probe finds on the page."""
    return page.evaluate(probe(name), argument)


def styled(page: Page, css: str) -> None:
    """Lay rules of a person's own over the page; no policy of the page can forbid them."""
    page.evaluate(
        "css => { const own = new CSSStyleSheet(); own.replaceSync(css);"
        " document.adoptedStyleSheets = [own]; }",
        css,
    )
