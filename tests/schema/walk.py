"""Walking through schemas, and making values that fit them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from macros.load.shape.schemas import Schemas

FOLDER = Path(__file__).parents[2] / "schema"
LIMITS = ("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum")
_NAMED = ("properties", "$defs")


class Node(NamedTuple):
    """A schema inside a schema file. `pointer` leads to it, as in "/$defs/id"."""

    file: str
    pointer: str
    schema: dict[str, Any]


@cache
def schemas() -> Schemas:
    """The schemas of this checkout."""
    return Schemas()


def nodes() -> Iterator[Node]:
    """Every schema in every file, outermost first."""
    for file, document in schemas().documents.items():
        yield from _below(Node(file, "", document))


def _below(node: Node) -> Iterator[Node]:
    yield node
    for keyword, value in node.schema.items():
        pointer = f"{node.pointer}/{keyword}"
        if keyword in _NAMED:
            for name, inner in value.items():
                yield from _below(Node(node.file, f"{pointer}/{name}", inner))
        elif keyword == "items":
            yield from _below(Node(node.file, pointer, value))
        elif keyword == "anyOf":
            for number, inner in enumerate(value):
                yield from _below(Node(node.file, f"{pointer}/{number}", inner))


def resolved(schema: dict[str, Any], file: str) -> tuple[dict[str, Any], str]:
    """The schema that `schema` refers to, with its file; itself where it refers to none.

    Where there is a choice, its first.
    """
    while "$ref" in schema or "anyOf" in schema:
        if "anyOf" in schema:
            schema = schema["anyOf"][0]
            continue
        target, _, pointer = schema["$ref"].partition("#")
        file = target or file
        found: Any = schemas().documents[file]
        for step in pointer.strip("/").split("/"):
            found = found[step]
        schema = found
    return schema, file


_LONG = {
    "Id": lambda n: "a" * n,
    "Date": lambda n: "2025-02-24" + "5" * (n - 10),
    "Day or month": lambda n: "2025-02-24" + "5" * (n - 10),
    "Date a source bears": lambda n: "2025-02-24" + "5" * (n - 10),
    "Amount of money": lambda n: "9" * (n - 3) + ".99",
    "Points": lambda n: "9" * (n - 5) + ".9999",
    "Web address": lambda n: "https://gov.example/" + "a" * (n - 20),
    "Address of the site": lambda n: "https://gov.example/" + "a" * (n - 20),
    "Address inside this site": lambda n: "/" + "a" * (n - 2) + "/",
    "Number of a paragraph or clause": lambda n: "1" * n,
    "Digest": lambda n: "f" * n,
    "Name of a revision": lambda n: "policy/" + "a" * (n - 7),
    "Bidder": lambda n: "A" * n,
    "WCAG success criterion": lambda n: "1.4.13" + "1" * (n - 6),
}


def text_of(schema: dict[str, Any], length: int) -> str:
    """A text of `length` characters that departs from `schema` in its length alone, if at all."""
    if schema["title"] in _LONG:
        return str(_LONG[schema["title"]](length))
    return "w" * length


def sample(schema: dict[str, Any], file: str, number: int = 0, items: int | None = None) -> Any:
    """A value that fits `schema`; a different one for each `number` where texts are free.

    Lists hold `items` items, or one where that is allowed.
    """
    schema, file = resolved(schema, file)
    type_ = schema["type"]
    if type_ == "object":
        inner = schema["properties"]
        return {key: sample(part, file, number, items) for key, part in inner.items()}
    if type_ == "array":
        least, most = schema.get("minItems", 0), schema["maxItems"]
        count = max(least, 1) if items is None else min(max(least, items), most)
        return [sample(schema["items"], file, index, items) for index in range(count)]
    if type_ == "string":
        return _text(schema, number)
    return schema["minimum"] if type_ == "integer" else bool(number % 2)


def _text(schema: dict[str, Any], number: int) -> str:
    if "enum" in schema:
        return str(schema["enum"][number % len(schema["enum"])])
    example = str(schema["examples"][0])
    if number == 0 or schema["title"] in ("Digest", "Bidder"):
        return example
    if schema["title"] in ("Date", "Day or month", "Date a source bears"):
        return f"20{number % 90 + 10}-03-{number % 28 + 1:02d}"
    if schema["title"] == "Amount of money":
        return f"{number}.00"
    if schema["title"] == "Points":
        return str(number % 100)
    if schema["title"] == "WCAG success criterion":
        return f"1.4.{number % 99}"
    if schema["title"] == "Address inside this site":
        return f"/p{number}/"
    if schema["title"] == "Address of the site":
        return f"{example}{number}/"
    return f"{example.removesuffix('.')}{number}"


def whole(kind: str, items: int | None = None) -> Any:
    """A file of `kind` that fits its schema."""
    name = f"{kind}.json"
    return json.loads(json.dumps(sample(schemas().documents[name], name, items=items)))
