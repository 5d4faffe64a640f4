"""Reads built pages as a browser does. Knows HTML and nothing of what made the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import html5lib

Element = Any
UNSEEN = frozenset({"script", "style", "template", "noscript"})
# What a reader sees as one piece: text in it may be joined, text across it may not.
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)


@dataclass(frozen=True)
class Page:
    """One page: its address from the site's root, its tree, and what the parser complained of."""

    address: str
    tree: Element
    complaints: tuple[str, ...]

    def all(self, path: str) -> list[Element]:
        """What an XPath finds."""
        found: list[Element] = self.tree.xpath(path)
        return found

    def text(self, path: str) -> str:
        """The words of the one element that an XPath finds."""
        (found,) = self.all(path)
        return squeezed("".join(found.itertext()))

    @cached_property
    def title(self) -> str:
        """The title in the head."""
        return self.text("/html/head/title")

    @cached_property
    def description(self) -> str:
        """The description for search engines; empty if there is none."""
        found = self.all("/html/head/meta[@name='description']/@content")
        return squeezed(found[0]) if found else ""

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Every id, in order."""
        return tuple(self.all("//@id"))

    @cached_property
    def pieces(self) -> tuple[str, ...]:
        """What a reader sees, block by block, on one line each."""
        words: list[str] = []
        _collect(self.all("/html/body")[0], words)
        return tuple(piece for text in "".join(words).split("\0") if (piece := squeezed(text)))


def _collect(element: Element, words: list[str]) -> None:
    if not isinstance(element.tag, str) or element.tag in UNSEEN:
        return
    edge = "\0" if element.tag in BLOCKS else ""
    words.append(edge + (element.text or ""))
    for child in element:
        _collect(child, words)
        words.append(child.tail or "")
    words.append(edge)


def squeezed(text: str) -> str:
    """Text with each run of space as one."""
    return " ".join(text.split())


def parsed(data: bytes, address: str) -> Page:
    """One page from its bytes."""
    tree = html5lib.getTreeBuilder("lxml")
    parser = html5lib.HTMLParser(tree=tree, namespaceHTMLElements=False)
    made = parser.parse(data, transport_encoding="utf-8")
    complaints = tuple(f"{place}: {code} {about}" for place, code, about in parser.errors)
    return Page(address, made.getroot(), complaints)


def address_of(site: Path, file: Path) -> str:
    """Where a file of the site is found."""
    return "/" + re.sub(r"(^|/)index\.html$", r"\1", file.relative_to(site).as_posix())


@cache
def pages(site: Path) -> dict[str, Page]:
    """Every page of a site by its address."""
    files = sorted(site.rglob("*.html"))
    return {(at := address_of(site, file)): parsed(file.read_bytes(), at) for file in files}


def files(site: Path) -> set[str]:
    """The address of every file, a page's without its file name."""
    return {address_of(site, file) for file in site.rglob("*") if file.is_file()}


def target(page: str, link: str) -> tuple[str, str]:
    """The address and the fragment to which a link on a page leads, within the site."""
    parts = urlsplit(urljoin(f"https://here{page}", link))
    path = re.sub(r"(^|/)index\.html$", r"\1", unquote(parts.path))
    return path, unquote(parts.fragment)
