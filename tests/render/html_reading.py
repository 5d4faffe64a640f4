"""Reads a piece of HTML as a browser would, without trusting the code that wrote it."""

from __future__ import annotations

from functools import cache
from typing import Any

import html5lib
from lxml import html as lxml_html

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"


@cache
def tree(html: str) -> Any:
    """The elements of a page's body."""
    return html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=True)


def name(element: Any) -> str:
    """An element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else "comment"


@cache
def elements(html: str) -> tuple[Any, ...]:
    """Every element, in order."""
    return tuple(each for each in tree(html).iter() if name(each) != "DOCUMENT_FRAGMENT")


def shape(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """Every element's name with the names of its attributes: what text must never change."""
    return [(name(each), tuple(sorted(each.attrib))) for each in elements(html)]


def quick_shape(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """The same by a parser written in C, for many pages: it makes the same of escaped text."""
    found = lxml_html.fragment_fromstring(html, create_parent="main")
    return [(str(each.tag), tuple(sorted(map(str, each.attrib)))) for each in found.iter()]


def quick_links(html: str) -> list[str]:
    """Every address that is linked to, by the quick parser."""
    found = lxml_html.fragment_fromstring(html, create_parent="main")
    return [str(each.attrib["href"]) for each in found.iter() if "href" in each.attrib]


def text(html: str) -> str:
    """All words, as a reader sees them."""
    return " ".join("".join(tree(html).itertext()).split())


@cache
def ids(html: str) -> tuple[str, ...]:
    """Every id, in order."""
    return tuple(each.attrib["id"] for each in elements(html) if "id" in each.attrib)


def links(html: str) -> list[str]:
    """Every address that is linked to, in order."""
    return [each.attrib["href"] for each in elements(html) if "href" in each.attrib]


def headings(html: str) -> list[int]:
    """The level of each heading, in order."""
    levels = {f"h{level}": level for level in range(1, 7)}
    return [levels[name(each)] for each in elements(html) if name(each) in levels]
