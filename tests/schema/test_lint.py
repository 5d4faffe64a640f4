"""Every schema is closed, described, bounded, and means the same to every validator."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Any

import pytest

from macros.domain.kinds import MODELS
from macros.domain.model import vocabulary
from macros.load.schemas import COMMON, Schemas
from tests.schema.walk import FOLDER, Node, nodes, resolved, schemas

NODES = tuple(nodes())
BEGINNINGS = (r"^(?![ \n=+@-])", "^https://")  # patterns that only look at how a text begins


def is_whole(node: Node) -> bool:
    """Whether a schema stands alone, and is not a condition."""
    return not node.pointer.endswith("/if")


def types(schema: dict[str, Any]) -> list[str]:
    given = schema.get("type", [])
    return given if isinstance(given, list) else [given]


def test_there_is_one_schema_for_every_kind() -> None:
    assert set(schemas().kinds) == set(MODELS)


def test_every_file_says_what_it_is() -> None:
    for document in schemas().documents.values():
        assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert document["title"]
        assert document["description"].endswith(".")


def test_files_are_written_in_one_way() -> None:
    for path in FOLDER.glob("*.json"):
        text = path.read_text(encoding="utf-8")
        assert text.endswith("}\n"), path
        assert "\t" not in text, path


def test_every_object_is_closed_and_needs_only_what_it_has() -> None:
    for node in NODES:
        if "properties" in node.schema:
            assert node.schema["additionalProperties"] is False, node
            assert set(node.schema["required"]) <= set(node.schema["properties"]), node


def test_every_property_has_a_title_and_a_description() -> None:
    for node in NODES:
        for name, inner in node.schema.get("properties", {}).items():
            assert re.fullmatch(r"[a-z][a-z_]*[a-z]", name), (node.file, name)
            assert inner["title"][0].isupper(), (node.file, name)
            assert inner["description"].strip()[0].isupper(), (node.file, name)
            assert re.search(r"[.…]$", inner["description"]), (node.file, name)


def test_every_definition_has_a_title_and_a_description_and_is_used() -> None:
    used = {used_by(node) for node in NODES if "$ref" in node.schema}
    for file, document in schemas().documents.items():
        for name, inner in document.get("$defs", {}).items():
            assert inner["title"], (file, name)
            assert inner["description"], (file, name)
            assert (file, name) in used, f"{file} defines {name} and nothing uses it"


def used_by(node: Node) -> tuple[str, str]:
    """File and name of the definition that a schema refers to."""
    target, _, pointer = str(node.schema["$ref"]).partition("#")
    return target or node.file, pointer.removeprefix("/$defs/")


def test_every_text_is_bounded() -> None:
    for node in NODES:
        if is_whole(node) and types(node.schema) == ["string"] and "enum" not in node.schema:
            assert "maxLength" in node.schema, node
            assert "pattern" in node.schema or "format" in node.schema, node
            assert node.schema["examples"], node


def test_every_list_and_number_is_bounded() -> None:
    for node in NODES:
        if "array" in types(node.schema) and is_whole(node):
            assert {"items", "maxItems"} <= set(node.schema), node
        if "integer" in types(node.schema) and is_whole(node):
            assert {"minimum", "maximum"} <= set(node.schema), node


def test_every_union_names_its_types_and_says_what_each_must_be() -> None:
    for node in NODES:
        for name, inner in node.schema.get("properties", {}).items():
            found, _ = resolved(inner, node.file)
            assert "type" in found, (node.file, name)
            given = set(types(found)) - {"null", "integer"}
            if len(types(found)) > 1 and given:
                choices = [found, *found.get("allOf", [])]
                branches = {choice["if"]["type"] for choice in choices if "if" in choice}
                assert branches == given, (node.file, name)


def test_patterns_mean_the_same_everywhere() -> None:
    for node in NODES:
        pattern = node.schema.get("pattern")
        if pattern is None:
            continue
        assert pattern.startswith("^"), node
        assert pattern.endswith(r"$(?!\n)") or pattern in BEGINNINGS, node
        assert not re.search(r"\\[dDwWsSbBAZzpP]", pattern), node
        assert not re.search(r"[+*}][+*?]|\(\?[^:!=]", pattern), node
        re.compile(pattern)


def test_examples_fit() -> None:
    for node in NODES:
        for example in node.schema.get("examples", ()):
            if "pattern" in node.schema:
                assert re.search(node.schema["pattern"], example), node
            assert len(example) <= node.schema["maxLength"], node


def test_every_closed_list_of_the_model_has_its_words_in_the_schema() -> None:
    lists = {
        tuple(member.value for member in item)
        for item in vars(vocabulary).values()
        if isinstance(item, type) and issubclass(item, StrEnum) and item is not StrEnum
    }
    written = [tuple(node.schema["enum"]) for node in NODES if "enum" in node.schema]
    assert set(written) == lists
    assert len(written) == len(lists)


COMMON_TEXT = (FOLDER / COMMON).read_text(encoding="utf-8")
SEALS = (FOLDER / "seals.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "column", "words"),
    [
        ('"required": [\n    "seals"', '"requird": [\n    "seals"', "GV190", 17, 3, "required"),
        ('"maxItems": 500', '"maxitems": 500', "GV190", 14, 7, "maxItems"),
        ('"maxItems": 500', '"anyOf": []', "GV190", 14, 7, "anyOf"),
        ("common.json#/$defs/date", "common.json#/$defs/dat", "GV191", 35, 11, "dat"),
        ("common.json#/$defs/date", "https://a.example/b.json", "GV191", 35, 11, "https"),
        ("common.json#/$defs/date", "file:///etc/hostname", "GV191", 35, 11, "file:"),
        ('"maxItems": 500', '"format": "email"', "GV191", 14, 7, "email"),
        ('"maxItems": 500', '"maxItems": "many"', "GV191", 14, 7, "many"),
        ('"maxItems": 500', '"items": 5', "GV191", 1, 1, "twice"),
        ('"items": {\n        "$ref": "#/$defs/seal"\n      }', '"items": 5', "GV191", 11, 7, "{"),
        ("{", "", "GV191", 2, 12, "JSON"),
    ],
)
def test_a_slip_in_a_schema_is_told_at_its_line(
    old: str, new: str, code: str, line: int, column: int, words: str
) -> None:
    assert old in SEALS
    found = Schemas({COMMON: COMMON_TEXT, "seals.json": SEALS.replace(old, new, 1)}).problems
    assert [(p.file, p.line, p.column, p.code) for p in found] == [
        ("schema/seals.json", line, column, code)
    ]
    assert words in f"{found[0].message} {found[0].fix}"


def test_a_schema_without_slips_has_no_problem() -> None:
    assert Schemas({COMMON: COMMON_TEXT, "seals.json": SEALS}).problems == ()


def test_an_unknown_kind_is_an_error_of_the_caller() -> None:
    with pytest.raises(KeyError):
        schemas().is_valid("nothing", {})
    with pytest.raises(KeyError):
        schemas().is_valid("common", {})
