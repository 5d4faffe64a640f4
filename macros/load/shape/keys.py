"""Keys that do not belong, keys that are missing, and files that are of another kind."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from jsonschema import ValidationError

from macros.load.shape.finding import (
    ShapeFinding,
    an,
    capital,
    name_of,
    path_of,
    schema_of,
    value_of,
)
from macros.load.shape.schemas import Schemas


def unknown(error: ValidationError) -> Iterator[ShapeFinding]:
    """Keys that the schema does not know, each with the nearest that it does."""
    properties, path = _properties(error), path_of(error)
    for key, near in _strays(error).items():
        if near is not None:
            fix = f'write "{near}"'
        else:
            fix = f"remove it; the keys here are {', '.join(properties)}"
        message = f'"{key}" is not a key of {_holder(error)}.'
        yield ShapeFinding((*path, key), "key", 0, "GV101", message, fix)


def missing(error: ValidationError) -> Iterator[ShapeFinding]:
    """Keys that the schema needs and nobody wrote; a misspelt one is told as such instead."""
    properties, path = _properties(error), path_of(error)
    misspelt = set(_strays(error).values())
    for key in _needed(error):
        if key not in value_of(error) and key not in misspelt:
            what = str(properties[key]["description"])
            message = f'{capital(_holder(error))} needs the key "{key}".'
            yield ShapeFinding((*path, key), "value", 0, "GV102", message, f"add {key}: {what}")


def of_another_kind(value: Any, kind: str, schemas: Schemas) -> ShapeFinding | None:
    """The one flaw of a file that has nothing a file of its kind has; else None."""
    if not isinstance(value, dict):
        return None
    here = set(schemas.top(kind))
    if here & set(value):
        return None
    likely = max(schemas.kinds, key=lambda other: len(set(schemas.top(other)) & set(value)))
    message = f"The file has none of the keys of {an(f'{kind} file')}."
    fix = f"start from another {kind} file, or write the keys {', '.join(schemas.top(kind))}"
    if set(schemas.top(likely)) & set(value):
        fix = f"move it to where {likely} files belong, or {fix}"
    return ShapeFinding((), "value", 0, "GV114", message, fix)


def _strays(error: ValidationError) -> dict[str, str | None]:
    """Each key that does not belong, with the right one that it is nearest to."""
    properties, value = _properties(error), value_of(error)
    free = [key for key in properties if key not in value]
    return {str(key): _nearest(str(key), free) for key in value if key not in properties}


def _nearest(key: str, free: list[str]) -> str | None:
    plain = {name.replace("_", ""): name for name in free}
    bare = key.lower().replace("-", "").replace("_", "").replace(" ", "")
    if bare in plain:
        return plain[bare]
    near = difflib.get_close_matches(key.lower(), free, 1, 0.7)
    return near[0] if near else None


def _properties(error: ValidationError) -> dict[str, Any]:
    schema = schema_of(error)
    properties: dict[str, Any] = schema.get("properties", {})
    return properties


def _needed(error: ValidationError) -> list[str]:
    schema = schema_of(error)
    return [str(key) for key in schema["required"]]


def _holder(error: ValidationError) -> str:
    path = path_of(error)
    return "this file" if not path else name_of(path)
