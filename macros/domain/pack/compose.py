"""A skeleton and the facts of one contract → finished blocks.

`docs/js/picker/pack.js` does the same, step for step: a change here is a change there. A path
that leads nowhere is an error and never an empty text. Words that come from a record are not
looked through for places to fill.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

Scope = Mapping[str, Any]
_PLACE = re.compile(r"\{([a-z0-9_.-]+)\}")


def filled(value: Any, scope: Scope) -> Any:
    """`value`, a part of a skeleton, with its places filled and its nodes worked out."""
    if isinstance(value, str):
        return _PLACE.sub(lambda found: _words(found[1], scope), value)
    if isinstance(value, list):
        return [made for item in value for made in _expanded(item, scope)]
    if isinstance(value, dict):
        return {name: filled(part, scope) for name, part in value.items()}
    return value


def look(path: str, scope: Scope) -> Any:
    """The value at a path such as "contract.value". Raise KeyError if there is none."""
    found: Any = scope
    for name in path.split("."):
        found = found[name]
    return found


def _expanded(item: Any, scope: Scope) -> list[Any]:
    node = item.get("node") if isinstance(item, dict) else None
    if node is None:
        return [filled(item, scope)]
    if node == "insert":
        return list(look(item["path"], scope))
    if node == "when":
        return _all(item["nodes"] if look(item["path"], scope) else item["otherwise"], scope)
    return [
        made
        for one in look(item["over"], scope)
        for made in _all(item["nodes"], {**scope, item["as"]: one})
    ]


def _all(items: list[Any], scope: Scope) -> list[Any]:
    return [made for item in items for made in _expanded(item, scope)]


def _words(path: str, scope: Scope) -> str:
    found = look(path, scope)
    if not isinstance(found, str):
        raise TypeError(f"{path} is not words")
    return found
