"""The floor that a build is measured against: the same words on the theme as it comes.

Every built page becomes one Markdown file with its headings, paragraphs, lists and tables; the
stock theme builds them with its own search and pruned navigation. So it does the engine's work
for as many pages of as many words, and none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lxml.html

SETTINGS = """\
site_name: The floor
theme:
  name: material
  font: false
  features: [navigation.prune]
plugins: [search]
markdown_extensions: [tables]
"""
_MARKED = re.compile(r"([\\`*_{}\[\]<>|#])")


def make_floor(site: Path, folder: Path) -> int:
    """Write a Markdown page for each page of `site` into `folder`; say how many there are."""
    docs = folder / "docs"
    (folder / "mkdocs.yml").parent.mkdir(parents=True, exist_ok=True)
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    found = sorted(site.rglob("index.html"))
    for path in found:
        target = (docs / path.relative_to(site)).with_suffix(".md")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_markdown(path), encoding="utf-8")
    return len(found)


def _markdown(path: Path) -> str:
    page: Any = lxml.html.fromstring(path.read_bytes())
    (main,) = page.xpath("//main")
    return "\n\n".join(_blocks(main)) + "\n"


def _blocks(element: Any) -> Iterator[str]:
    for part in element.iterchildren("*"):
        if re.fullmatch("h[1-6]", part.tag):
            yield f"{'#' * int(part.tag[1])} {_text(part)}"
        elif part.tag in ("ul", "ol"):
            yield "\n".join(f"- {_text(item)}" for item in part.iterchildren("li"))
        elif part.tag == "table":
            yield _table(part)
        elif part.tag in ("p", "dt", "dd", "label", "svg"):
            yield _text(part)
        else:
            yield from _blocks(part)


def _table(table: Any) -> str:
    rows = [[_text(cell) for cell in row.xpath("./th | ./td")] for row in table.iter("tr")]
    width = max(map(len, rows))
    lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])


def _text(element: Any) -> str:
    words = " ".join(element.text_content().split())
    return _MARKED.sub(r"\\\1", words) or "-"
