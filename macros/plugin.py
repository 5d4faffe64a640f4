"""The door for MkDocs: which pages exist, their titles, the downloads. Decides nothing.

Loads the register once for each build. A fault in the data becomes one message that lists every
problem, so that a preview survives it and recovers when it is mended.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.domain.model.values import ToConfirm
from macros.domain.register import Register
from macros.publish import release_files
from macros.publish.checkout import (
    CHECKOUT,
    contents,
    raw_schemas,
    schema_files,
    today,
    written_day,
)
from macros.publish.headers import META_POLICY
from macros.render.exports import files as export_files
from macros.render.pack.files import files as pack_files
from macros.render.pages import PlannedPage, authored, plan
from macros.render.passage import restored
from macros.render.search.files import (
    ENGLISH_FILES,
    ENGLISH_PACKAGE,
    LIBRARY_FILE,
    LIBRARY_PACKAGE,
    Sources,
)
from macros.render.search.files import files as search_files
from macros.render.search.pages import ReadPage
from macros.render.search.pages import read as read_for_search
from macros.render.shell import TITLE, shell
from macros.render.stacking import stacked
from macros.render.tools import files as tool_files

NOT_FOUND = authored("/404.html", "Page not found", "There is no page at this address.", "")


@dataclass(frozen=True)
class Site:
    """What the pages of one build are made of."""

    register: Register
    as_of: date
    schemas: Mapping[str, Mapping[str, Any]]


class GuideConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's settings in mkdocs.yml."""

    root = config_options.Type(str, default="data")
    # The engine turns a day in the environment into a date of its own accord.
    # The engine reads a variable of the environment as YAML, which makes a number of 20260101.
    as_of = config_options.Type((str, date, int), default="")


class GuidePlugin(BasePlugin[GuideConfig]):  # type: ignore[no-untyped-call]
    """Gives MkDocs the pages and files that come from the data."""

    site: Site
    previewed = False
    planned: dict[str, PlannedPage]
    read: list[ReadPage]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Know a preview: the engine writes a script of its own into its pages."""
        self.previewed = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the data, or say everything that is wrong with it."""
        as_of = _day(self.config.as_of)
        loaded = contents(CHECKOUT / self.config.root, as_of)
        if loaded.register is None:
            raise PluginError("\n".join(["The data is at fault:", *map(str, loaded.errors)]))
        self.site = Site(loaded.register, as_of, raw_schemas())
        council = loaded.register.council
        address = council.site.address
        config.site_name = f"{TITLE}: {council.short_name}"
        config.site_url = council.site.meanwhile if isinstance(address, ToConfirm) else address
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and downloads; leave out the theme's own scripts and styles."""
        for file in [file for file in files if file.src_uri.startswith("assets/")]:
            files.remove(file)
        self.planned, self.read = {}, []
        for page in plan(self.site.register, self.site.as_of):
            name = f"{page.address.strip('/')}/index.md"
            self.planned[name] = page
            call = f'{{{{ view("{page.view}", "{page.id}") }}}}\n'
            files.append(File.generated(config, name, content=call))
        for path, content in export_files(self.site.register, self.site.as_of, schema_files()):
            files.append(File.generated(config, path, content=content))
        for path, content in tool_files(self.site.register, self.site.as_of):
            files.append(File.generated(config, path, content=content))
        for path, content in pack_files(self.site.register, self.site.as_of):
            files.append(File.generated(config, path, content=content))
        return files

    def on_page_content(self, html: str, /, *, page: Page, **_: Any) -> str:
        """Put the finished HTML where the conversion carried its place; set title and summary."""
        planned = self.planned.get(page.file.src_uri)
        if planned is not None:
            page.title = escape(planned.title)
            page.meta["description"] = escape(planned.description)
        finished = stacked(restored(html))
        self.read += _read(planned or _by_hand(page), finished, page.meta.get("asked"))
        return finished

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Add what search looks through, now that every page has been read."""
        site, planned, sources = self.site, tuple(self.planned.values()), _search_sources()
        for path, content in search_files(site.register, site.as_of, planned, self.read, sources):
            files.append(File.generated(config, path, content=content))
        return env

    def on_page_context(
        self, context: TemplateContext, /, *, page: Page, **_: Any
    ) -> TemplateContext:
        """Give the theme what stands round the page."""
        planned = self.planned.get(page.file.src_uri) or _by_hand(page)
        return self._with_shell(context, planned, page.content or "")

    def on_template_context(
        self, context: TemplateContext, /, *, template_name: str, **_: Any
    ) -> TemplateContext:
        """The page for a wrong address has the same shell as any other."""
        if template_name == "404.html":
            return self._with_shell(context, NOT_FOUND, "")
        return context

    @event_priority(-100)  # After every other plugin: the manifest covers what they wrote.
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what goes out with a site: server settings and the digest of every file."""
        if not self.previewed:
            site, address = Path(config.site_dir), str(config.site_url)
            release_files.write(site, self.site.register, address, self.site.as_of)

    def _with_shell(
        self, context: TemplateContext, planned: PlannedPage, html: str
    ) -> TemplateContext:
        found = shell(self.site.register, self.site.as_of, planned, html)
        if not self.previewed:
            found = replace(found, csp_meta=META_POLICY)
        return TemplateContext({**context, "guide": found})  # type: ignore[typeddict-unknown-key]


def _day(text: object) -> date:
    """The as-of day as given, or today in England."""
    if isinstance(text, date):
        return text
    try:
        return written_day(str(text)) if text else today()
    except ValueError as error:
        raise PluginError(f"AS_OF: {error}.") from None


def _search_sources() -> Sources:
    """The texts that search takes from elsewhere, as the installed packages have them."""
    library = package_files(LIBRARY_PACKAGE).joinpath(LIBRARY_FILE)
    english = (package_files(ENGLISH_PACKAGE).joinpath(name) for name in ENGLISH_FILES)
    return Sources(*(file.read_text(encoding="utf-8") for file in (library, *english)))


def _read(page: PlannedPage, html: str, asked: object) -> tuple[ReadPage, ...]:
    """What search keeps of a page. `asked`, of its front matter: phrases by the id of a part."""
    given = {} if asked is None else asked
    if not isinstance(given, dict) or not all(isinstance(each, list) for each in given.values()):
        raise PluginError(f"{page.source}: asked: write the id of a heading, then a list of words.")
    phrases = {str(id): tuple(map(str, texts)) for id, texts in given.items()}
    try:
        return read_for_search(page, html, phrases)
    except ValueError as error:
        raise PluginError(f"{error}.") from None


def _by_hand(page: Page) -> PlannedPage:
    """A page of `docs/`, which has the same shell as a generated one."""
    description = str(page.meta.get("description", ""))
    return authored(f"/{page.url}", str(page.title), description, f"docs/{page.file.src_uri}")
