"""The door for MkDocs: which pages exist, their titles, the downloads. Decides nothing.

Loads the register once for each build. A fault in the data becomes one message that lists every
problem, so that a preview survives it and recovers when it is fixed.
"""

from __future__ import annotations

import socket
from dataclasses import replace
from datetime import date
from html import escape
from importlib.metadata import distribution
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any, Literal

from jinja2 import BytecodeCache, Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.domain.passed_over import is_passed_over
from macros.publish import release_files
from macros.publish.checkout import (
    asked_day,
    asked_root,
    contents,
    out_of_reach,
    raw_schemas,
    schema_files,
)
from macros.publish.compiled import compiled_templates
from macros.publish.failures import failure, wants_details
from macros.publish.headers import META_POLICY
from macros.render.exports import files as export_files
from macros.render.html.environment import keep_compiled
from macros.render.html.narrow_tables import stacked
from macros.render.html.through_markdown import restored
from macros.render.pack.files import files as pack_files
from macros.render.pages.edition import Edition
from macros.render.pages.plan import authored
from macros.render.pages.planned import PlannedPage
from macros.render.pages.shell import TITLE, shell
from macros.render.search.files import (
    ENGLISH_ENCODING,
    ENGLISH_FILE,
    ENGLISH_LICENCE_FILE,
    ENGLISH_PACKAGE,
    LIBRARY_FILE,
    LIBRARY_PACKAGE,
    SearchSources,
)
from macros.render.search.files import files as search_files
from macros.render.search.pages import ReadPage
from macros.render.search.pages import read as read_for_search
from macros.render.tools import files as tool_files
from macros.render.words import wording

_LOG = get_plugin_logger("guide")
NOT_FOUND = authored("/404.html", "Page not found", "There is no page at this address.", "")


class GuideConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin has no settings: the engine would read a day in one as YAML, and fail."""


class GuidePlugin(BasePlugin[GuideConfig]):  # type: ignore[no-untyped-call]
    """Gives MkDocs the pages and files that come from the data."""

    edition: Edition
    compiled: BytecodeCache | None = None
    previewed = False
    served = False
    planned: dict[str, PlannedPage]
    read: list[ReadPage]

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Know a preview: the engine writes a script of its own into its pages."""
        self.previewed = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the data, or say everything that is wrong with it."""
        if self.previewed and not self.served:
            _may_serve(config)
            self.served = True
        as_of = _day()
        loaded = contents(asked_root(), as_of)
        if loaded.register is None:
            raise PluginError("\n".join(["The data is at fault:", *map(str, loaded.errors)]))
        unreachable = out_of_reach(loaded.register, as_of)
        if unreachable:
            raise PluginError(f"AS_OF: {unreachable}.")
        _LOG.info(f"As of {wording.day(as_of)}")
        self.compiled = compiled_templates()
        if self.compiled is not None:
            keep_compiled(self.compiled)
        self.edition = Edition(loaded.register, as_of, raw_schemas())
        council = loaded.register.council
        config.site_name = f"{TITLE}: {council.short_name}"
        if not self.previewed:  # A preview is served at the root of another address.
            config.site_url = str(council.site.served)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add the generated pages and downloads; leave out the theme's own scripts and styles."""
        for file in [file for file in files if _is_left_out(file.src_uri)]:
            files.remove(file)
        self.planned, self.read = {}, []
        edition = self.edition
        for page in edition.planned:
            name = f"{page.address.strip('/')}/index.md"
            self.planned[name] = page
            call = f'{{{{ view("{page.view}", "{page.id}") }}}}\n'
            files.append(File.generated(config, name, content=call))
        for path, content in export_files(edition.register, edition.as_of, schema_files()):
            files.append(File.generated(config, path, content=content))
        for path, content in tool_files(edition.register, edition.as_of):
            files.append(File.generated(config, path, content=content))
        for path, content in pack_files(edition):
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
        env.bytecode_cache = self.compiled
        for path, content in search_files(self.edition, self.read, _search_sources()):
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

    def on_build_error(self, *, error: Exception, **_: Any) -> None:
        """Tell of a failure that nobody expected in one sentence, without the way to it."""
        if isinstance(error, (BuildError, SystemExit)) or wants_details():
            return
        _LOG.error(failure(error))
        raise Abort("The build was stopped.")

    @event_priority(-100)  # After every other plugin: the manifest covers what they wrote.
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add what goes out with a site: server settings and the digest of every file."""
        if not self.previewed:
            release_files.write(Path(config.site_dir), self.edition.register, self.edition.as_of)

    def _with_shell(
        self, context: TemplateContext, planned: PlannedPage, html: str
    ) -> TemplateContext:
        found = shell(self.edition, planned, html)
        if not self.previewed:
            found = replace(found, csp_meta=META_POLICY)
        return TemplateContext({**context, "guide": found})  # type: ignore[typeddict-unknown-key]


def _is_left_out(name: str) -> bool:
    """Whether a file is the theme's own, or was left behind by another program."""
    return name.startswith("assets/") or any(map(is_passed_over, name.split("/")))


def _day() -> date:
    """The as-of day that the environment gives, or today in England."""
    try:
        return asked_day()
    except ValueError as error:
        raise PluginError(str(error)) from None


def _may_serve(config: MkDocsConfig) -> None:
    """Stop a preview whose port cannot be had, before the site is built for it."""
    host, port = config.dev_addr
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as tried:
            # As the preview itself does: a port that was in use a moment ago is free.
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            tried.bind((host, port))
    except (OSError, OverflowError) as error:
        why = error.strerror if isinstance(error, OSError) else "ports end at 65535"
        another = 8001 if port != 8001 else 8002
        raise PluginError(
            f"GV903 The preview cannot be served at {host}:{port}: {why}. "
            f"Fix: choose another port, as in PORT={another} make serve."
        ) from None


def _search_sources() -> SearchSources:
    """The texts that search takes from elsewhere, as the installed packages have them."""
    library = package_files(LIBRARY_PACKAGE).joinpath(LIBRARY_FILE)
    english = package_files(ENGLISH_PACKAGE).joinpath(ENGLISH_FILE)
    return SearchSources(
        library.read_text(encoding="utf-8"),
        english.read_text(encoding=ENGLISH_ENCODING),
        _licence(ENGLISH_PACKAGE, ENGLISH_LICENCE_FILE),
    )


def _licence(package: str, name: str) -> str:
    """The text of a licence that lies beside an installed package, and not within it."""
    text = distribution(package).read_text(name)
    if text is None:
        raise FileNotFoundError(f"{package} is installed without {name}")
    return text


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
