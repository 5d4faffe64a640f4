"""The same schemas, made ready for the quick validator. They accept exactly what the others do.

Most texts are plain sentences, perhaps with lists and links to records. One pattern recognises
those inside the validator; only the rest are given to the whole grammar in Python. What the
pattern accepts is a part of what the grammar accepts, and the tests hold it to that.
"""

from __future__ import annotations

import re
from typing import Any

from macros.domain.kinds import LINK_KINDS

_NEVER = r"*_\[\]<>{}|`\\~#=&:!\x00-\x20\x7f-\xa0\u2028\u2029"
_SIGN = rf"[^{_NEVER}-]"  # one ordinary character that is neither a space nor a hyphen
_WORDS = rf"[A-Za-z0-9(](?:[ -]?{_SIGN})*"  # a hyphen or a space stands alone, between signs
_KINDS = "|".join(sorted(LINK_KINDS))
_TARGET = rf"(?:(?:{_KINDS}):[a-z0-9]+(?:-[a-z0-9]+)*|page:/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)*)"
_LINK = rf"\[{_WORDS}\]\({_TARGET}\)"
_STRESS = rf" (?:\*{_WORDS}\*|\*\*{_WORDS}\*\*)"
_COLON = rf"[:&] (?:[^{_NEVER}1-]|{_LINK})"
_REST = rf"(?:[ -]?{_SIGN}|[ (]?{_LINK}|{_STRESS}| ?{_COLON})*:?"
_LINE = rf"(?:[A-Z\"'“‘(£]|{_LINK}){_REST}"
_ITEM = rf"- (?:[A-Za-z0-9\"'“‘(£]|{_LINK}){_REST}"
PLAIN_PROSE = rf"^{_LINE}(?:\n\n?(?:{_LINE}|{_ITEM}))*$"
"""Prose that needs no closer look, unless it holds "www."."""
PLAIN_LINE = rf"^[A-Za-z](?:[ -]?{_SIGN}| ?[:&] [^{_NEVER}1-])*$"
"""A line that needs no closer look, unless it holds "www."."""

_PLAIN = {"prose": PLAIN_PROSE, "line": PLAIN_LINE}
_FOR_PEOPLE = ("title", "description", "examples")


def quick(schema: Any) -> Any:
    """A schema without its words for people and with the short ways put in."""
    if isinstance(schema, list):
        return [quick(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made: dict[str, Any] = {
        key: _named(value) if key in ("properties", "$defs") else quick(value)
        for key, value in schema.items()
        if key not in _FOR_PEOPLE
    }
    if "pattern" in made:
        # At the very end only: that is what $ means to the quick validator anyway.
        made["pattern"] = made["pattern"].removesuffix(r"(?!\n)")
    plain = _PLAIN.get(made.get("format", ""))
    return made if plain is None else _with_short_way(made, plain)


def _named(schemas: dict[str, Any]) -> dict[str, Any]:
    return {name: quick(schema) for name, schema in schemas.items()}


def _with_short_way(schema: dict[str, Any], plain: str) -> dict[str, Any]:
    closer = {key: schema.pop(key) for key in ("pattern", "format")}
    return {**schema, "anyOf": [{"pattern": plain, "not": {"pattern": r"www\."}}, closer]}


def is_plain(name: str, text: str) -> bool:
    """Whether the short way accepts `text`; for the tests, in Python's own terms."""
    pattern = _PLAIN[name].removesuffix("$") + r"\Z"
    return re.search(pattern, text) is not None and "www." not in text
