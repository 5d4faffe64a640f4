"""The schemas are made from the model, stand in `schema/` as they are made, and read anywhere."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path
from typing import Annotated

import jsonschema_rs
import pytest

from macros.cli import schemas as command
from macros.cli.program import main
from macros.domain.kinds import MODELS
from macros.domain.model.forms import Line
from macros.domain.schema import documents
from macros.load.convert import convert
from macros.publish.checkout import SCHEMA, raw_schemas, schema_files
from tests.schema.walk import Node, nodes, schemas, whole

NODES = tuple(nodes())
STANDARD = frozenset(
    {
        *("$schema", "$defs", "$ref", "title", "description", "examples", "type", "enum"),
        *("properties", "required", "additionalProperties", "items", "minItems", "maxItems"),
        *(
            "uniqueItems",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "anyOf",
            "allOf",
        ),
    }
)
BEGINNINGS = (r"^(?![ \n=+@-])", "^https://")  # patterns that only look at how a text begins


def test_the_folder_holds_what_the_model_makes() -> None:
    found = {path.name: path.read_bytes() for path in SCHEMA.glob("*.json")}
    assert found == schema_files(), "run: make schema"


def test_the_command_writes_the_folder_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "SCHEMA", tmp_path)
    (tmp_path / "gone.json").write_text("{}", encoding="utf-8")
    (tmp_path / "duty.json").write_text("edited", encoding="utf-8")
    assert main(["schema"]) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == schema_files()


def test_there_is_one_schema_for_every_kind() -> None:
    assert set(raw_schemas()) == {*MODELS, "common"}


def test_published_schemas_use_only_words_that_every_validator_knows() -> None:
    for name, schema in raw_schemas().items():
        assert jsonschema_rs.meta.is_valid(schema), name
        for pointer, keyword in keywords(schema):
            assert keyword in STANDARD, f"{name}{pointer}: {keyword}"


def keywords(schema: object, pointer: str = "") -> list[tuple[str, str]]:
    """Every keyword of a schema with its place."""
    if isinstance(schema, list):
        return [pair for inner in schema for pair in keywords(inner, pointer)]
    if not isinstance(schema, dict):
        return []
    found = [(pointer, key) for key in schema]
    for key, inner in schema.items():
        named = inner.values() if key in ("properties", "$defs") else [inner]
        if key not in ("required", "enum", "examples"):
            found += [pair for each in named for pair in keywords(each, f"{pointer}/{key}")]
    return found


def test_our_own_checks_stand_only_in_the_schemas_in_memory() -> None:
    assert '"format"' not in "".join(map(str, raw_schemas().values()))
    assert schemas().documents["common.json"]["$defs"]["prose"]["format"] == "prose"


@pytest.mark.parametrize("hint", [Line, Annotated[int, "A number."], Annotated[str, "A text."]])
def test_a_field_without_words_form_or_limits_is_refused(hint: object) -> None:
    bad = type("Bad", (), {"__annotations__": {"field": hint}, "__doc__": "A record."})

    with pytest.raises(TypeError, match="a field has no"):
        documents({"bad": dataclasses.dataclass(bad)})


def test_every_title_and_description_is_written_for_a_reader() -> None:
    for node in NODES:
        for name, inner in node.schema.get("properties", {}).items():
            assert re.fullmatch(r"[a-z][a-z_]*[a-z]", name), (node.file, name)
            assert inner["title"][0].isupper(), (node.file, name)
        words = node.schema.get("description")
        if words is not None:
            assert re.fullmatch(r"[A-Z][^`]*[.…]", words), (node, words)


def test_every_definition_is_used() -> None:
    used = {used_by(node) for node in NODES if "$ref" in node.schema}
    for file, document in schemas().documents.items():
        for name in document.get("$defs", {}):
            assert (file, name) in used, f"{file} defines {name} and nothing uses it"


def used_by(node: Node) -> tuple[str, str]:
    """File and name of the definition that a schema refers to."""
    target, _, pointer = str(node.schema["$ref"]).partition("#")
    return target or node.file, pointer.removeprefix("/$defs/")


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
        for text in node.schema.get("examples", ()):
            assert re.search(node.schema["pattern"], text), node
            assert len(text) <= node.schema["maxLength"], node


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("items", [0, 1, 3])
def test_what_fits_the_schema_becomes_a_record(kind: str, items: int) -> None:
    value = whole(kind, items)
    assert [error.message for error in schemas().errors(kind, value)] == []
    assert schemas().is_valid(kind, value)
    assert isinstance(convert(MODELS[kind], value), MODELS[kind])


def test_an_unknown_kind_is_an_error_of_the_caller() -> None:
    with pytest.raises(KeyError):
        schemas().is_valid("nothing", {})
    with pytest.raises(KeyError):
        schemas().is_valid("common", {})
