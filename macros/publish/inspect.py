"""Look at the built site as a stranger would: the pages on disk, not what made them.

Knows HTML and nothing of the data. A page can be wrong though every rule held, so nothing is
published that this has not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from macros.publish.fault import SiteProblem

# What the engine or a template leaves in a page when something went wrong.
_LEFTOVERS = re.compile(
    r"no such element|Macro Rendering Error|Macro Syntax Error|is undefined"
    r"|Traceback \(most recent call last\)|Undefined\b"
)
# The same, but a page may show it as an example of what a data file must not hold.
_BRACES = re.compile(r"\{\{|\{%|\{#")
_UNSEEN = frozenset({"script", "style"})
_INSIDE = _UNSEEN | {"title", "pre"}


@dataclass
class Page(HTMLParser):
    """One page as read: its title, headings, ids, links and text."""

    name: str
    title: str = ""
    description: str = ""
    canonical: str = ""
    headings: list[int] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)
    inside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tag tells of the page."""
        given = dict(attrs)
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if given.get("id"):
            self.ids.append(str(given["id"]))
        if tag == "meta" and given.get("name") == "description":
            self.description = given.get("content") or ""
        if tag == "link" and given.get("rel") == "canonical":
            self.canonical = given.get("href") or ""
        target = given.get("href") or given.get("src")
        if target is not None:
            self.links.append(target)
        if tag in _INSIDE:
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave a title, script or style."""
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        """Keep what a reader sees; a title inside a figure is not the page's."""
        inside = self.inside[-1] if self.inside else ""
        if inside == "title" and not self.headings and not self.title:
            self.title = data.strip()
        elif inside == "pre":
            self.examples.append(data)
        elif inside not in _UNSEEN:
            self.text.append(data)


def read_page(site: Path, path: Path) -> Page:
    """The page in `path`, named by its address."""
    name = "/" + path.relative_to(site).as_posix().removesuffix("index.html")
    page = Page(name)
    page.feed(path.read_text(encoding="utf-8"))
    page.close()
    return page


def inspect(site: Path) -> tuple[int, tuple[SiteProblem, ...]]:
    """How many pages there are, and everything that is wrong with them, in order."""
    pages: list[Page] = []
    faults: set[SiteProblem] = set()
    for path in sorted(site.rglob("*.html")):
        try:
            pages.append(read_page(site, path))
        except UnicodeDecodeError:
            name = f"/{path.relative_to(site).as_posix()}"
            faults.add(SiteProblem(name, "GV727", "The page is not written in UTF-8"))
    if not pages:
        faults.add(SiteProblem("/", "GV711", "The site has no page at all"))
    by_name = {page.name: page for page in pages}
    address = by_name["/"].canonical if "/" in by_name else ""
    base = f"{urlsplit(address).path.removesuffix('/')}/"
    faults |= {
        *_unique(pages),
        *_canonical(pages, address),
        *(fault for page in pages for fault in _alone(page)),
        *(fault for page in pages for fault in _links(site, page, by_name, base)),
    }
    return len(pages), tuple(sorted(faults))


def _unique(pages: list[Page]) -> Iterator[SiteProblem]:
    for what in ("title", "description"):
        first: dict[str, str] = {}
        for page in pages:
            text = getattr(page, what)
            if not text:
                yield SiteProblem(page.name, "GV720", f"The page has no {what}")
            elif first.setdefault(text, page.name) != page.name:
                said = f"The page has the same {what} as {first[text]}: {text!r}"
                yield SiteProblem(page.name, "GV720", said)


def _alone(page: Page) -> Iterator[SiteProblem]:
    text, examples = "".join(page.text), "".join(page.examples)
    for found in sorted({*_LEFTOVERS.findall(text + examples), *_BRACES.findall(text)}):
        yield SiteProblem(
            page.name, "GV721", f"The page holds what a template leaves behind: {found!r}"
        )
    if page.headings.count(1) != 1 or page.headings[:1] != [1]:
        yield SiteProblem(page.name, "GV722", "The page does not begin with its one main heading")
    for before, after in zip(page.headings, page.headings[1:], strict=False):
        if after > before + 1:
            said = f"The page goes from heading level {before} to {after}"
            yield SiteProblem(page.name, "GV722", said)
    for repeated in sorted({i for i in page.ids if page.ids.count(i) > 1}):
        yield SiteProblem(page.name, "GV723", f"The page uses the id {repeated!r} twice")


def _canonical(pages: list[Page], address: str) -> Iterator[SiteProblem]:
    """Each page names its own address, which starts with that of the home page and a slash."""
    for page in pages:
        if page.canonical and page.canonical != f"{address.removesuffix('/')}{page.name}":
            said = f"The page names {page.canonical!r} as its own address"
            yield SiteProblem(page.name, "GV728", said)


def _links(site: Path, page: Page, pages: dict[str, Page], base: str) -> Iterator[SiteProblem]:
    """What is wrong with the links of a page of a site whose home page is at `base`."""
    for link in sorted(set(page.links)):
        said = f"The page links to {link!r}"
        try:
            parts = urlsplit(link)
        except ValueError:
            yield SiteProblem(page.name, "GV724", f"{said}, which is not an address")
            continue
        if parts.scheme or parts.netloc:
            if parts.scheme not in ("https", "mailto"):
                yield SiteProblem(page.name, "GV724", f"{said}, which is not https")
            continue
        there = _target(f"{base}{page.name.removeprefix('/')}", parts.path)
        if not there.startswith(base):
            yield SiteProblem(page.name, "GV729", f"{said}, which is outside the site")
            continue
        target = f"/{there.removeprefix(base)}"
        other = pages.get(target)
        if other is None and not (site / target.lstrip("/")).is_file():
            yield SiteProblem(page.name, "GV725", f"{said}, which is not there")
        elif other is not None and parts.fragment and unquote(parts.fragment) not in other.ids:
            yield SiteProblem(page.name, "GV726", f"{said}, a place that is not on that page")


def _target(page: str, path: str) -> str:
    """The path that a link on the page at `page` leads to, as a browser resolves it."""
    # With a host, because without one two dots too many would lose the first slash.
    target = unquote(urlsplit(urljoin(f"https://site.example{page}", path)).path)
    return target.removesuffix("index.html") if path.endswith("index.html") else target
