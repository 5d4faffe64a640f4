"""Tables that a narrow screen can show one row below the other: each cell carries its heading.

The style sheet lays a table with the class `stacks` out as a list of rows on narrow screens, and
prints the attribute `data-label` above each cell. A table whose cells cannot be named so (no row
of headings, or cells that span rows) keeps its form and is scrolled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape, unescape

_TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
_HEAD = re.compile(r"<thead>\s*<tr>(.*?)</tr>\s*</thead>", re.DOTALL)
_HEADING = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_ROW = re.compile(r"<tr\b[^>]*>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<(td|th)\b([^>]*)>")
_SPAN = re.compile(r'\bcolspan="([0-9]+)"')
_TAG = re.compile(r"<[^>]*>")


def stacked(html: str) -> str:
    """The page's HTML with every table that can be stacked marked so, and its cells named."""
    return _TABLE.sub(lambda found: _table(found[0], found[1]), html)


def _table(whole: str, inside: str) -> str:
    head = _HEAD.search(inside)
    if head is None or "<thead" in inside[head.end() :] or "rowspan=" in inside:
        return whole
    labels = [_plain(each) for each in _HEADING.findall(head[1])]
    before, after = inside[: head.end()], inside[head.end() :]
    return (
        f'<table class="stacks">{before}{_ROW.sub(lambda row: _row(row[0], labels), after)}</table>'
    )


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", html)).split())


def _row(html: str, labels: list[str]) -> str:
    return "".join(_named(html, labels))


def _named(html: str, labels: list[str]) -> Iterator[str]:
    """The pieces of a row, each `td` with the label of its column. A row's own `th` needs none."""
    column, end = 0, 0
    for cell in _CELL.finditer(html):
        yield html[end : cell.start()]
        label = labels[column] if column < len(labels) and cell[1] == "td" else ""
        named = f' data-label="{escape(label)}"' if label else ""
        yield f"<{cell[1]}{cell[2]}{named}>"
        span = _SPAN.search(cell[2])
        column, end = column + (int(span[1]) if span else 1), cell.end()
    yield html[end:]
