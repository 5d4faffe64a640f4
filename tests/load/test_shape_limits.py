"""Each limit in each schema: the value at the limit passes, the value beyond it does not."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from macros.load.shape.formats import FORMATS, format_checker
from tests.schema.walk import FOLDER, LIMITS, Node, nodes, sample, schemas, text_of

BASE = "https://schemas.example/"
REGISTRY: Registry[Any] = Registry().with_resources(
    (BASE + name, Resource.from_contents(document, DRAFT202012))
    for name, document in schemas().documents.items()
)
QUICK = jsonschema_rs.Registry(
    [(BASE + name, document) for name, document in schemas().documents.items()]
)


class Limit(NamedTuple):
    """One limit keyword of one schema."""

    node: Node
    keyword: str

    @property
    def value(self) -> int:
        return int(self.node.schema[self.keyword])


LIMIT_CASES = tuple(
    Limit(node, keyword) for node in nodes() for keyword in LIMITS if keyword in node.schema
)
NAMES = [f"{limit.node.file}{limit.node.pointer} {limit.keyword}" for limit in LIMIT_CASES]


def at(limit: Limit, number: int) -> Any:
    """A value whose length, count or size is `number` and which otherwise fits."""
    schema = limit.node.schema
    if limit.keyword.endswith("imum"):
        return number
    if limit.keyword.endswith("Length"):
        return text_of(schema, number)
    return [sample(schema["items"], limit.node.file, index) for index in range(number)]


def faults(limit: Limit, value: Any) -> set[str]:
    """The keywords that refuse `value`; the quick validator must agree on whether there are any."""
    whole = {"$ref": f"{BASE}{limit.node.file}#{limit.node.pointer}"}
    slow = Draft202012Validator(whole, registry=REGISTRY, format_checker=format_checker())
    quick = jsonschema_rs.Draft202012Validator(
        whole,
        registry=QUICK,
        formats=dict(FORMATS),
        validate_formats=True,
        offline=True,
    )
    found = {str(error.validator) for error in slow.iter_errors(value)}
    assert quick.is_valid(value) is (not found)
    return found


@pytest.mark.parametrize("limit", LIMIT_CASES, ids=NAMES)
def test_limit_holds_on_both_sides(limit: Limit) -> None:
    step = 1 if limit.keyword.startswith("max") else -1
    value = at(limit, limit.value)
    repeats = limit.keyword == "maxItems" and len({json.dumps(item) for item in value}) < len(value)
    assert faults(limit, value) == ({"uniqueItems"} if repeats and is_unique(limit) else set())
    assert limit.keyword in faults(limit, at(limit, limit.value + step))


def is_unique(limit: Limit) -> bool:
    return bool(limit.node.schema.get("uniqueItems"))


def test_no_limit_is_left_out() -> None:
    written = sum(
        path.read_text(encoding="utf-8").count(f'"{keyword}":')
        for path in FOLDER.glob("*.json")
        for keyword in LIMITS
    )
    assert written == len(LIMIT_CASES) >= 260
