"""Look at the built site as a stranger would: the pages on disk, not what made them.

Knows HTML and nothing of the data. A page can be wrong though every rule held, so nothing is
published that this has not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from lxml import etree

from macros.publish.fault import SiteProblem

# What the engine or a template leaves in a page when something went wrong.
_LEFTOVERS = re.compile(
    r"no such element|Macro Rendering Error|Macro Syntax Error|is undefined"
    r"|Traceback \(most recent call last\)|Undefined\b"
)
# The same, but a page may show it as an example of what a data file must not hold.
_BRACES = re.compile(r"\{\{|\{%|\{#")
# Text that no reader sees, or sees as an example, and the rest.
_EXAMPLES: Any = etree.XPath("//body//pre//text()")
_TEXT: Any = etree.XPath(
    "//text()[not(ancestor::script|ancestor::style|ancestor::title|ancestor::pre)]"
)
_HEADINGS: Any = etree.XPath("//h1|//h2|//h3|//h4|//h5|//h6")


@dataclass(frozen=True, slots=True)
class Page:
    """One page as read: its title, headings, ids, links and text."""

    name: str
    title: str = ""
    description: str = ""
    canonical: str = ""
    headings: tuple[int, ...] = ()
    ids: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    text: str = ""
    examples: str = ""


def read_page(site: Path, path: Path) -> Page:
    """The page in `path`, named by its address. Raise UnicodeDecodeError if it is not UTF-8."""
    name = "/" + path.relative_to(site).as_posix().removesuffix("index.html")
    html = path.read_text(encoding="utf-8")
    if not html.strip():
        return Page(name)
    return _read(name, etree.HTML(html))


def _read(name: str, root: Any) -> Page:
    targets = (each.get("href") or each.get("src") for each in root.xpath("//*[@href or @src]"))
    return Page(
        name,
        title=str(root.xpath("string(/html/head/title)")).strip(),
        description=str(root.xpath("string(//meta[@name='description']/@content)")),
        canonical=str(root.xpath("string(//link[@rel='canonical']/@href)")),
        headings=tuple(int(each.tag[1]) for each in _HEADINGS(root)),
        ids=tuple(each for each in root.xpath("//@id") if each),
        links=tuple(target for target in targets if target is not None),
        text="".join(_TEXT(root)),
        examples="".join(_EXAMPLES(root)),
    )


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
    both = page.text + page.examples
    for found in sorted({*_LEFTOVERS.findall(both), *_BRACES.findall(page.text)}):
        yield SiteProblem(
            page.name, "GV721", f"The page holds what a template leaves behind: {found!r}"
        )
    if page.headings.count(1) != 1 or page.headings[:1] != (1,):
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
    if not path:
        return page
    parts = path if path.startswith("/") else f"{page.rpartition('/')[0]}/{path}"
    made: list[str] = []
    *folders, last = unquote(parts).removeprefix("/").split("/")
    for folder in folders:
        if folder == "..":
            del made[-1:]  # Two dots too many stay at the root.
        elif folder != ".":
            made.append(folder)
    if last in (".", ".."):
        made, last = made[: len(made) - (last == "..")], ""
    name = "" if last == "index.html" else last
    return "/".join(["", *made, name])
