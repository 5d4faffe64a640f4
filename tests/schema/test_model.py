"""The schemas and the model say the same: keys, types, closed lists, what may be left out."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Any

import pytest

from macros.domain.address import Address
from macros.domain.kinds import MODELS
from macros.domain.model.values import Money, ToConfirm, When
from macros.load.convert import convert
from tests.schema.walk import branch, objects, resolved, schemas, whole

_TITLES = {date: "Date", Money: "Amount of money", Address: "Address of the site"}


def differences(kind: Any, schema: dict[str, Any], file: str, where: str) -> Iterator[str]:
    """Where a type of the model and a schema disagree."""
    schema, file = resolved(schema, file)
    kinds = typing.get_args(kind) if isinstance(kind, types.UnionType) else (kind,)
    wanted = {json_type for one in kinds for json_type in json_types(one)}
    given = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if set(given) != wanted:
        yield f"{where}: the model has {sorted(wanted)}, the schema {sorted(given)}"
        return
    for one in kinds:
        yield from _one(one, schema, file, where)


def json_types(kind: Any) -> tuple[str, ...]:
    if kind is types.NoneType:
        return ("null",)
    if kind is When:
        return ("string", "object")
    if kind is bool:
        return ("boolean",)
    if kind is int:
        return ("integer",)
    if typing.get_origin(kind) is tuple:
        return ("array",)
    if dataclasses.is_dataclass(kind) and kind not in (Money, Address):
        return ("object",)
    return ("string",)


def _one(kind: Any, schema: dict[str, Any], file: str, where: str) -> Iterator[str]:
    if typing.get_origin(kind) is tuple:
        inner = typing.get_args(kind)[0]
        yield from differences(inner, schema["items"], file, f"{where}[]")
    elif kind in _TITLES:
        text, _ = branch(schema, file, "string")
        if text["title"] != _TITLES[kind]:
            yield f"{where}: {text['title']} is not {_TITLES[kind]}"
    elif kind is When:
        text, _ = branch(schema, file, "string")
        if text["title"] != "Day or month":
            yield f"{where}: {text['title']} is not a day or month"
    elif isinstance(kind, type) and issubclass(kind, StrEnum):
        text, _ = branch(schema, file, "string")
        if text.get("enum") != [member.value for member in kind]:
            yield f"{where}: {text.get('enum')} is not {kind.__name__}"
    elif kind is str:
        text, _ = branch(schema, file, "string")
        if "enum" in text or text["title"] in (*_TITLES.values(), "Day or month"):
            yield f"{where}: free text in the model, {text['title']} in the schema"
    elif dataclasses.is_dataclass(kind):
        yield from _record(kind, *_keys(kind, schema, file), where)


def _keys(kind: Any, schema: dict[str, Any], file: str) -> tuple[dict[str, Any], str]:
    """The object schema for a class, where an object may also be a fact to confirm."""
    wants_gap = kind is ToConfirm
    found = [
        (inner, where)
        for inner, where in objects(schema, file)
        if (inner["required"] == ["to_confirm", "by"]) is wants_gap
    ]
    assert len(found) == 1, (kind, found)
    return found[0]


def _record(kind: Any, schema: dict[str, Any], file: str, where: str) -> Iterator[str]:
    fields = dataclasses.fields(kind)
    properties = list(schema["properties"])
    if properties != [field.name for field in fields]:
        yield f"{where}: the schema has {properties}, the model {[field.name for field in fields]}"
        return
    needed = [field.name for field in fields if field.default is dataclasses.MISSING]
    if schema["required"] != needed:
        yield f"{where}: the schema needs {schema['required']}, the model {needed}"
    hints = typing.get_type_hints(kind)
    for name in properties:
        yield from differences(hints[name], schema["properties"][name], file, f"{where}.{name}")


@pytest.mark.parametrize("kind", MODELS)
def test_schema_and_model_agree(kind: str) -> None:
    name = f"{kind}.json"
    assert list(differences(MODELS[kind], schemas().documents[name], name, kind)) == []


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("items", [0, 1, 3])
def test_what_fits_the_schema_becomes_a_record(kind: str, items: int) -> None:
    value = whole(kind, items)
    assert [error.message for error in schemas().errors(kind, value)] == []
    assert schemas().is_valid(kind, value)
    assert isinstance(convert(MODELS[kind], value), MODELS[kind])
