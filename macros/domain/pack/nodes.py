"""What a skeleton is written in: plain blocks with places to fill, and nodes that repeat or choose.

All of it is plain data, so that a browser can be given the same skeleton and composes from it.
A place to fill is the path of a value in braces, such as {contract.value}.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

Node: TypeAlias = dict[str, Any]
Row: TypeAlias = list[str]


def heading(level: int, text: str) -> Node:
    """A heading."""
    return {"level": level, "text": text, "block": "heading"}


def paragraph(text: str) -> Node:
    """A paragraph."""
    return {"text": text, "block": "paragraph"}


def bullets(*items: str | Node) -> Node:
    """A list without numbers."""
    return {"items": list(items), "ordered": False, "block": "bullets"}


def steps(*items: str | Node) -> Node:
    """A numbered list."""
    return {"items": list(items), "ordered": True, "block": "bullets"}


def table(
    id: str, caption: str, columns: Sequence[str], rows: Sequence[Row | Node], blank: int = 0
) -> Node:
    """A table whose last `blank` columns are left for somebody to fill."""
    first = len(columns) - blank
    return {
        "id": id,
        "caption": caption,
        "columns": list(columns),
        "blank": list(range(first, len(columns))),
        "rows": [_padded(row, len(columns)) if isinstance(row, list) else row for row in rows],
        "block": "table",
    }


def _padded(row: Row, columns: int) -> Row:
    return [*row, *[""] * (columns - len(row))]


def field(label: str, hint: str) -> Node:
    """Room for words."""
    return {"label": label, "hint": hint, "block": "field"}


def notice(label: str, text: str) -> Node:
    """A notice."""
    return {"label": label, "text": text, "block": "notice"}


def stamp(*rows: Row | Node) -> Node:
    """What the pack was made from."""
    return {"rows": list(rows), "block": "stamp"}


def each(over: str, name: str, *nodes: Any) -> Node:
    """The nodes once for every item of the list at `over`; the item is called `name`."""
    return {"node": "each", "over": over, "as": name, "nodes": list(nodes)}


def when(path: str, *nodes: Any) -> Node:
    """The nodes if the value at `path` is there: not null, false, empty or zero."""
    return {"node": "when", "path": path, "nodes": list(nodes), "otherwise": []}


def unless(path: str, *nodes: Any) -> Node:
    """The nodes if the value at `path` is not there."""
    return {"node": "when", "path": path, "nodes": [], "otherwise": list(nodes)}


def insert(path: str) -> Node:
    """The blocks, items or rows of the list at `path`, as they are."""
    return {"node": "insert", "path": path}


def section(id: str, title: str, *nodes: Node) -> Node:
    """A section."""
    return {"id": id, "title": title, "blocks": list(nodes)}
