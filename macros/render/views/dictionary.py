"""The data dictionary: every kind of record with its fields, read from the schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from macros.domain.kinds import KIND
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext

COMMON = "common"
_PLAIN = {
    "string": "text",
    "integer": "whole number",
    "boolean": "true or false",
    "object": "mapping",
    "array": "list",
    "null": "null",
}


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field: its name in the data, the forms it may have, and whether it must be there."""

    name: str
    title: str
    description: str
    forms: tuple[Link, ...]
    many: bool
    required: bool


@dataclass(frozen=True, slots=True)
class PartView:
    """A record, or a part of one, with its fields; or a value with the words it may be."""

    id: str
    title: str
    description: str
    fields: tuple[FieldView, ...]
    words: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True)
class KindView:
    """One kind of record with its parts."""

    kind: str
    title: str
    record: PartView | None
    parts: tuple[PartView, ...]


def dictionary_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    return filled("dictionary.html", page, kinds(page.edition.schemas))


def kinds(schemas: Mapping[str, Mapping[str, Any]]) -> tuple[KindView, ...]:
    """Every kind in the order of its title, the parts they share last."""
    names = sorted(schemas, key=lambda name: (name == COMMON, schemas[name]["title"]))
    return tuple(_kind(name, schemas) for name in names)


def _kind(name: str, schemas: Mapping[str, Mapping[str, Any]]) -> KindView:
    schema = schemas[name]
    has_fields = "properties" in schema
    record = _part(name, name, schema, schemas) if has_fields else None
    inner = schema.get("$defs", {})
    parts = tuple(_part(name, f"{name}-{key}", inner[key], schemas) for key in inner)
    return KindView(name, KIND[name].label if name in KIND else schema["title"], record, parts)


def _part(
    kind: str, id: str, schema: Mapping[str, Any], schemas: Mapping[str, Mapping[str, Any]]
) -> PartView:
    required = schema.get("required", ())
    found = schema.get("properties", {})
    fields = (_field(kind, name, found[name], name in required, schemas) for name in found)
    return PartView(
        id.replace("_", "-"),
        schema["title"],
        schema["description"],
        tuple(fields),
        words=tuple(str(word) for word in schema.get("enum", ())),
        example=str(next(iter(schema.get("examples", ())), "")),
    )


def _field(
    kind: str,
    name: str,
    schema: Mapping[str, Any],
    required: bool,
    schemas: Mapping[str, Mapping[str, Any]],
) -> FieldView:
    many = schema.get("type") == "array"
    held = schema["items"] if many else schema
    forms = tuple(_form(kind, each, schemas) for each in held.get("anyOf", [held]))
    return FieldView(name, schema["title"], schema["description"], forms, many, required)


def _form(kind: str, schema: Mapping[str, Any], schemas: Mapping[str, Mapping[str, Any]]) -> Link:
    """What a value is, as a link to where its form is explained; no address where it is plain."""
    if "$ref" not in schema:
        return Link(_PLAIN[schema["type"]], "")
    file, _, name = schema["$ref"].partition("#/$defs/")
    home = file.removesuffix(".json") or kind
    return Link(schemas[home]["$defs"][name]["title"], f"#{home}-{name}".replace("_", "-"))
