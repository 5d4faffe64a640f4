"""What is wrong with a schema file itself: typing slips that validators pass over in silence.

A validator ignores a keyword it does not know, so "requird" would require nothing. Here every
keyword, format and reference must be one that we use.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs
import yaml

from macros.load.problem import Problem
from macros.load.schema_formats import FORMATS

_KEYWORDS = frozenset(
    {
        *("$schema", "$defs", "$ref", "title", "description", "examples"),
        *("type", "enum", "properties", "required", "additionalProperties"),
        *("items", "minItems", "maxItems", "uniqueItems"),
        *("pattern", "format", "minLength", "maxLength", "minimum", "maximum"),
        *("if", "then", "else", "allOf"),
    }
)
_NAMED_SCHEMAS = ("$defs", "properties")
_INNER_SCHEMAS = ("items", "if", "then", "else", "additionalProperties")
_REF = re.compile(r"(?P<file>[a-z]+\.json)?#/\$defs/(?P<name>[a-z_]+)")

Path = tuple[str | int, ...]
Fault = tuple[Path, str, str, str]  # where, code, message, fix


class GivenTwice(ValueError):
    """A JSON object has one key twice."""


def parsed(text: str) -> Any:
    """The JSON value of `text`. Raise ValueError where it is not JSON or gives a key twice."""
    return json.loads(text, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise GivenTwice(f'the key "{twice}" is given twice')
    return made


def schema_problems(name: str, text: str, schemas: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with schema file `name`, given all `schemas` by file name."""
    faults = list(_faults(schemas[name], (), schemas, name))
    if not faults and not jsonschema_rs.meta.is_valid(schemas[name]):
        error = next(iter(jsonschema_rs.Draft202012Validator(_META).iter_errors(schemas[name])))
        message = f"JSON Schema does not allow this: {error.message}."
        faults.append((tuple(error.instance_path), "GV191", message, "see the JSON Schema docs"))
    if not faults:
        return ()
    places = _places(text)
    return tuple(
        Problem(f"schema/{name}", *places.get(path, (1, 1)), code, "error", message, fix)
        for path, code, message, fix in faults
    )


_META = {"$ref": "https://json-schema.org/draft/2020-12/schema"}


def _faults(schema: Any, path: Path, schemas: Mapping[str, Any], name: str) -> Iterator[Fault]:
    if isinstance(schema, bool):
        return
    if not isinstance(schema, dict):
        yield path, "GV191", "A schema must be an object.", "write { and }"
        return
    for keyword, value in schema.items():
        here = (*path, keyword)
        if keyword not in _KEYWORDS:
            yield _unknown(here, keyword)
        elif keyword == "$ref" and not _leads_somewhere(value, schemas, name):
            message = f'The reference "{value}" leads to no definition in this folder.'
            yield here, "GV191", message, 'write "common.json#/$defs/name" or "#/$defs/name"'
        elif keyword == "format" and value not in FORMATS:
            message = f'No format is called "{value}".'
            yield here, "GV191", message, f"use one of {', '.join(FORMATS)}"
        else:
            yield from _inside(keyword, value, here, schemas, name)


def _inside(
    keyword: str, value: Any, path: Path, schemas: Mapping[str, Any], name: str
) -> Iterator[Fault]:
    if keyword in _NAMED_SCHEMAS and isinstance(value, dict):
        for key, inner in value.items():
            yield from _faults(inner, (*path, key), schemas, name)
    elif keyword in _INNER_SCHEMAS:
        yield from _faults(value, path, schemas, name)
    elif keyword == "allOf" and isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _faults(inner, (*path, number), schemas, name)


def _unknown(path: Path, keyword: str) -> Fault:
    near = difflib.get_close_matches(keyword, sorted(_KEYWORDS), 1, 0.6)
    fix = f'write "{near[0]}"' if near else "use only keywords that the other schemas use"
    return path, "GV190", f'"{keyword}" is not a keyword our schemas use.', fix


def _leads_somewhere(target: Any, schemas: Mapping[str, Any], name: str) -> bool:
    match = _REF.fullmatch(target) if isinstance(target, str) else None
    if match is None:
        return False
    file = schemas.get(match["file"] or name)
    definitions = file.get("$defs") if isinstance(file, dict) else None
    return isinstance(definitions, dict) and match["name"] in definitions


def _places(text: str) -> dict[Path, tuple[int, int]]:
    """Line and column, from 1, of the key at each path. JSON reads as YAML."""
    places: dict[Path, tuple[int, int]] = {}
    todo: list[tuple[Path, Any]] = [((), yaml.compose(text, Loader=yaml.SafeLoader))]
    while todo:
        path, node = todo.pop()
        places.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                inner = (*path, key.value)
                places[inner] = (key.start_mark.line + 1, key.start_mark.column + 1)
                todo.append((inner, value))
        elif isinstance(node, yaml.SequenceNode):
            todo.extend(((*path, number), item) for number, item in enumerate(node.value))
    return places
