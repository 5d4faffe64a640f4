"""What ajv 8 refuses in its strict mode (every option of it), told of a schema.

ajv is the validator that most programs on the web use, and it is strict as it comes. No package
that we install ships it, so its rules stand here as its documentation gives them ("Strict mode").
The published schemas were also compiled by ajv 8.20 itself: it refused nothing and logged nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regress

ANY = frozenset({"$schema", "$ref", "$defs", "$comment", "title", "description", "examples"})
SHAPED = frozenset({"allOf", "anyOf", "oneOf", "not", "if", "then", "else", "enum", "const"})
OF_TYPE = {
    "string": frozenset({"minLength", "maxLength", "pattern"}),
    "number": frozenset({"minimum", "maximum", "multipleOf"}),
    "array": frozenset({"items", "minItems", "maxItems", "uniqueItems"}),
    "object": frozenset({"properties", "required", "additionalProperties"}),
}
KNOWN = frozenset({"type"}) | ANY | SHAPED | frozenset().union(*OF_TYPE.values())
_NAMED = ("properties", "$defs")
_ONE = ("items", "not", "if", "then", "else", "additionalProperties")
_LISTED = ("allOf", "anyOf", "oneOf")
# These look at the same value as the schema that they stand in.
_SAME = frozenset({"allOf", "anyOf", "oneOf", "not", "if", "then", "else"})


def refusals(schema: Any, place: str = "#", types: frozenset[str] = frozenset()) -> Iterator[str]:
    """Every reason for which the strict mode refuses `schema`; `types` are known from around it."""
    if isinstance(schema, bool):
        return
    own = _types(schema) or types
    yield from _keywords(schema, place)
    yield from _of_types(schema, place, own)
    yield from _required(schema, place)
    for keyword, inner in _inner(schema):
        around = own if keyword.partition("/")[0] in _SAME else frozenset[str]()
        yield from refusals(inner, f"{place}/{keyword}", around)


def _types(schema: dict[str, Any]) -> frozenset[str]:
    given = schema.get("type", [])
    named = [given] if isinstance(given, str) else given
    return frozenset("number" if name == "integer" else name for name in named)


def _keywords(schema: dict[str, Any], place: str) -> Iterator[str]:
    for keyword in sorted(set(schema) - KNOWN):
        # "format" is among these: ajv knows no format until a program gives it some.
        yield f"{place}: unknown keyword or format {keyword!r}"
    if "if" in schema and not {"then", "else"} & set(schema):
        yield f"{place}: if without then and else"
    if {"then", "else"} & set(schema) and "if" not in schema:
        yield f"{place}: then or else without if"
    if "pattern" in schema:
        try:
            regress.Regex(schema["pattern"], "u")
        except regress.RegressError as error:
            yield f"{place}: no pattern of JavaScript: {error}"


def _of_types(schema: dict[str, Any], place: str, types: frozenset[str]) -> Iterator[str]:
    if len(_types(schema) - {"null"}) > 1 or len(_types(schema)) > 2:
        yield f"{place}: a union of types"
    for type_, keywords in OF_TYPE.items():
        if keywords & set(schema) and type_ not in types:
            yield f"{place}: missing type {type_!r} for {sorted(keywords & set(schema))}"


def _required(schema: dict[str, Any], place: str) -> Iterator[str]:
    for name in schema.get("required", ()):
        if name not in schema.get("properties", {}):
            yield f"{place}: required property {name!r} is not defined"


def _inner(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for keyword in _NAMED:
        for name, inner in schema.get(keyword, {}).items():
            yield f"{keyword}/{name}", inner
    for keyword in _LISTED:
        for number, inner in enumerate(schema.get(keyword, ())):
            yield f"{keyword}/{number}", inner
    for keyword in _ONE:
        if keyword in schema:
            yield keyword, schema[keyword]
