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

# What the engine or a template leaves in a page when something went wrong.
_LEFTOVERS = re.compile(
    r"no such element|Macro Rendering Error|Macro Syntax Error|is undefined"
    r"|Traceback \(most recent call last\)|Undefined\b"
)
# The same, but a page may show it as an example of what a data file must not hold.
_BRACES = re.compile(r"\{\{|\{%|\{#")
_UNSEEN = frozenset({"script", "style"})
_INSIDE = _UNSEEN | {"title", "pre"}


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something wrong with a built page."""

    page: str
    message: str

    def __str__(self) -> str:
        return f"{self.page}: {self.message}"


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


def inspect(site: Path) -> tuple[int, tuple[Fault, ...]]:
    """How many pages there are, and everything that is wrong with them, in order."""
    pages = [read_page(site, path) for path in sorted(site.rglob("*.html"))]
    by_name = {page.name: page for page in pages}
    address = by_name["/"].canonical if "/" in by_name else ""
    base = f"{urlsplit(address).path.removesuffix('/')}/"
    faults = {
        *_unique(pages),
        *_canonical(pages, address),
        *(fault for page in pages for fault in _alone(page)),
        *(fault for page in pages for fault in _links(site, page, by_name, base)),
    }
    return len(pages), tuple(sorted(faults))


def _unique(pages: list[Page]) -> Iterator[Fault]:
    for what in ("title", "description"):
        first: dict[str, str] = {}
        for page in pages:
            text = getattr(page, what)
            if not text:
                yield Fault(page.name, f"has no {what}")
            elif first.setdefault(text, page.name) != page.name:
                yield Fault(page.name, f"has the same {what} as {first[text]}: {text!r}")


def _alone(page: Page) -> Iterator[Fault]:
    text, examples = "".join(page.text), "".join(page.examples)
    for found in sorted({*_LEFTOVERS.findall(text + examples), *_BRACES.findall(text)}):
        yield Fault(page.name, f"holds what a template leaves behind: {found!r}")
    if page.headings.count(1) != 1 or page.headings[:1] != [1]:
        yield Fault(page.name, "does not begin with its one main heading")
    for before, after in zip(page.headings, page.headings[1:], strict=False):
        if after > before + 1:
            yield Fault(page.name, f"goes from heading level {before} to {after}")
    for repeated in sorted({i for i in page.ids if page.ids.count(i) > 1}):
        yield Fault(page.name, f"uses the id {repeated!r} twice")


def _canonical(pages: list[Page], address: str) -> Iterator[Fault]:
    """Each page names its own address, which starts with that of the home page and a slash."""
    for page in pages:
        if page.canonical and page.canonical != f"{address.removesuffix('/')}{page.name}":
            yield Fault(page.name, f"says that its address is {page.canonical!r}")


def _links(site: Path, page: Page, pages: dict[str, Page], base: str) -> Iterator[Fault]:
    """What is wrong with the links of a page of a site whose home page is at `base`."""
    for link in sorted(set(page.links)):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            if parts.scheme not in ("https", "mailto"):
                yield Fault(page.name, f"links to {link!r}, which is not https")
            continue
        there = _target(f"{base}{page.name.removeprefix('/')}", parts.path)
        if not there.startswith(base):
            yield Fault(page.name, f"links to {link!r}, which is outside the site")
            continue
        target = f"/{there.removeprefix(base)}"
        other = pages.get(target)
        if other is None and not (site / target.lstrip("/")).is_file():
            yield Fault(page.name, f"links to {link!r}, which is not there")
        elif other is not None and parts.fragment and unquote(parts.fragment) not in other.ids:
            yield Fault(page.name, f"links to {link!r}, a place that is not on that page")


def _target(page: str, path: str) -> str:
    """The path that a link on the page at `page` leads to, as a browser resolves it."""
    # With a host, because without one two dots too many would lose the first slash.
    target = unquote(urlsplit(urljoin(f"https://site.example{page}", path)).path)
    return target.removesuffix("index.html") if path.endswith("index.html") else target
