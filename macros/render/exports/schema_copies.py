"""The schemas as they are published: the same shapes, in words that every validator knows.

The schemas of the checkout name formats of our own, which our reader decides by functions. A strict
validator, such as ajv as it comes, refuses a format or a keyword that it does not know and a union
of types beside keywords for one of them. A copy says the same by patterns, as far as a pattern can.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

_END = r"$(?!\n)"
_YEAR = "(?:19|20|21)[0-9]{2}"
_LEAP = "(?:(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000)"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = (
    f"(?:{_YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    f"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29)"
)
_LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_LOCAL = "(?:local|localhost|internal|invalid|test|onion)"
_ADDRESS = (
    rf"https://(?:{_LABEL}\.)+(?!{_LOCAL}(?:[/?#]|$))[a-z][a-z0-9-]*[a-z0-9]"
    r"(?:[/?#][A-Za-z0-9/?#%&=+,.:;@!$'()~_-]*)?"
)
# The labels of a host name may be in capitals here, and a port may be named.
_BIG_LABEL = _LABEL.replace("a-z", "A-Za-z")
_SITE = (
    rf"[Hh][Tt][Tt][Pp][Ss]://(?:{_BIG_LABEL}\.)+(?!{_LOCAL}(?:[/:]|$))[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
    r"(?::[1-9][0-9]{0,4})?(?:/[A-Za-z0-9][A-Za-z0-9_.-]*)*/?"
)
# What is refused wherever it stands: signs, and two signs together.
_SIGNS = r"[^`\\{}|\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]"
_PAIRS = r"<[A-Za-z!?\/]|!\[|\[\[|\]\]|\]\[|~~"
_WORDS = rf"(?:(?!{_PAIRS}){_SIGNS})*"

_PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "date": f"^{_DAY}{_END}",
        "when": f"^(?:{_DAY}|{_YEAR}-{_MONTH}){_END}",
        "source-date": f"^(?:{_DAY}|{_YEAR}-{_MONTH}|{_YEAR}){_END}",
        "https-address": f"^{_ADDRESS}{_END}",
        "site-address": f"^{_SITE}{_END}",
        "line": f"^{_WORDS}{_END}",
        "prose": f"^{_WORDS}{_END}",
    }
)
_COMMENT = "The guide's own reader looks closer than a pattern can."
_LOOSE = frozenset({"line", "prose"})
_ONLY: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "integer": frozenset({"minimum", "maximum"}),
        "string": frozenset({"minLength", "maxLength", "pattern"}),
        "array": frozenset({"items", "minItems", "maxItems", "uniqueItems"}),
        "object": frozenset({"properties", "required", "additionalProperties"}),
    }
)
_NAMED = ("properties", "$defs")
_DATA = ("examples", "enum", "const", "required", "default")


def schema_copy(content: bytes) -> bytes:
    """A schema file as it is published. Raise KeyError for a format that is not one of ours."""
    copied = _copied(json.loads(content))
    return f"{json.dumps(copied, indent=2, ensure_ascii=False)}\n".encode()


def _copied(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_copied(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: _inside(key, value) for key, value in schema.items()}
    return _with_names(_without_union(_without_format(made)))


def _inside(key: str, value: Any) -> Any:
    if key in _NAMED:
        return {name: _copied(inner) for name, inner in value.items()}
    return value if key in _DATA else _copied(value)


def _without_format(schema: dict[str, Any]) -> dict[str, Any]:
    if "format" not in schema:
        return schema
    made = {key: value for key, value in schema.items() if key != "format"}
    made["allOf"] = [*schema.get("allOf", ()), {"pattern": _PATTERNS[schema["format"]]}]
    return {**made, "$comment": _COMMENT} if schema["format"] in _LOOSE else made


def _without_union(schema: dict[str, Any]) -> dict[str, Any]:
    """Several types as a choice of schemas, each with the keywords for its type.

    One type or null is not such a union.
    """
    types = schema.get("type")
    if not isinstance(types, list) or len({*types} - {"null"}) < 2:
        return schema
    of_one = {key for keys in _ONLY.values() for key in keys}
    made = {key: value for key, value in schema.items() if key not in {"type", *of_one}}
    choices = [
        {"type": one, **{key: schema[key] for key in schema if key in _ONLY.get(one, ())}}
        for one in types
    ]
    return {**made, "anyOf": choices}


def _with_names(schema: dict[str, Any]) -> dict[str, Any]:
    """A condition on which keys there are also says that it is about an object with such keys."""
    if "required" not in schema or "properties" in schema:
        return schema
    return {"type": "object", "properties": dict.fromkeys(schema["required"], True), **schema}
