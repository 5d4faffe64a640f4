"""The schemas as they are published: any validator can use them, and they mean the same."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from macros.domain.nearest import NEAREST
from macros.load.shape.formats import FORMATS, format_checker
from macros.publish.checkout import CHECKOUT, schema_files
from tests.load.corpus_shape import SHAPES
from tests.load.corpus_shape_files import GOOD
from tests.load.shape_case import Shape
from tests.load.test_shape import document
from tests.schema.strict import refusals
from tests.schema.walk import schemas

# What the grammar of prose refuses and a pattern cannot express.
GRAMMAR = frozenset(
    {
        "emphasis in a title",
        "link in a title",
        "heading",
        "entity",
        "http link",
        "javascript link",
        "link to no kind",
        "bare address",
        "star without its end",
        "number out of turn",
        "break in a sentence",
    }
)
NAMES = sorted(schema_files())


@cache
def copies() -> dict[str, Any]:
    return {name: json.loads(content) for name, content in schema_files().items()}


@cache
def validator(kind: str) -> Draft202012Validator:
    base = "https://guide.example/schema/1/"
    resources = (
        (base + name, Resource.from_contents(copy, DRAFT202012)) for name, copy in copies().items()
    )
    registry = Registry[Any]().with_resources(resources)
    return Draft202012Validator({"$ref": f"{base}{kind}.json"}, registry=registry)


@pytest.mark.parametrize("name", NAMES)
def test_the_strictest_validator_refuses_nothing_in_a_published_schema(name: str) -> None:
    assert list(refusals(copies()[name])) == []


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "string", "format": "line"}, "'format'"),
        ({"type": "string", "format": "date"}, "'format'"),
        ({"type": "string", "x-check": "line"}, "'x-check'"),
        ({"type": ["string", "object"]}, "union"),
        ({"type": ["string", "object", "null"]}, "union"),
        ({"maxLength": 5}, "missing type 'string'"),
        ({"type": "integer", "pattern": "^a"}, "missing type 'string'"),
        ({"type": "object", "properties": {"a": {"minimum": 1}}}, "missing type 'number'"),
        ({"type": "object", "required": ["a"]}, "'a' is not defined"),
        ({"type": "string", "if": {"const": "a"}}, "if without then"),
        ({"type": "string", "then": {"const": "a"}}, "then or else without if"),
        ({"type": "string", "pattern": r"^(?P<a>b)"}, "no pattern"),
        ({"type": "array", "prefixItems": [{"type": "string"}]}, "'prefixItems'"),
    ],
)
def test_the_strictest_validator_tells_each_sort_of_slip(
    schema: dict[str, Any], words: str
) -> None:
    (found,) = refusals({"type": "object", "properties": {"a": schema}})
    assert words in found


@pytest.mark.parametrize(
    "schema",
    [
        {"type": ["string", "null"], "maxLength": 5},
        {"type": "string", "allOf": [{"pattern": "^a"}]},
        {"type": "object", "properties": {"a": {}}, "required": ["a"]},
    ],
)
def test_the_strictest_validator_lets_a_good_twin_be(schema: dict[str, Any]) -> None:
    assert list(refusals(schema)) == []


def test_every_check_of_a_form_has_a_pattern_to_publish() -> None:
    assert set(NEAREST) == set(FORMATS)


@pytest.mark.parametrize("kind", sorted(GOOD))
def test_good_files_are_accepted(kind: str) -> None:
    assert [
        error.message for error in validator(kind).iter_errors(document(GOOD[kind]).value)
    ] == []


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_bad_files_are_refused_where_a_schema_can_say_so(shape: Shape) -> None:
    case = shape.case()
    assert validator(shape.kind).is_valid(document(case.good).value)
    accepted = validator(shape.kind).is_valid(document(case.bad).value)
    assert accepted is (shape.name in GRAMMAR)


# Each check with a form of text that has it.
FORMS = {
    schema["format"]: name
    for name, schema in schemas().documents["common.json"]["$defs"].items()
    if "format" in schema
}


@cache
def by_pattern(check: str) -> Callable[[str], bool]:
    """Whether the published form with a check accepts a text."""
    return Draft202012Validator(copies()["common.json"]["$defs"][FORMS[check]]).is_valid


def by_check(check: str, text: str) -> bool:
    """Whether our own form with a check accepts a text."""
    form = schemas().documents["common.json"]["$defs"][FORMS[check]]
    return Draft202012Validator(form, format_checker=format_checker()).is_valid(text)


NUMBERS = st.integers(0, 99).map("{:02}".format)
DAYS = st.builds(
    "{}-{}-{}".format, st.sampled_from(["1900", "2000", "2024", "2025", "2100"]), NUMBERS, NUMBERS
)


@settings(max_examples=400)
@given(DAYS | DAYS.map(lambda day: day[:7]) | DAYS.map(lambda day: day[:4]))
@example("2024-02-29")
@example("1900-02-29")
@example("2000-02-29")
@example("2100-02-29")
@example("2025-04-31")
@example("2025-01-01\n")
@example("2025-00")
def test_the_patterns_of_days_say_what_our_functions_say(text: str) -> None:
    for name in ("date", "when", "source-date"):
        assert by_pattern(name)(text) is by_check(name, text), name


ADDRESSES = st.lists(
    st.sampled_from(
        [
            "https://",
            "http://",
            "a.example",
            "www",
            ".",
            "local",
            ":80",
            "/",
            "?q",
            "#x",
            "@",
            "a-b",
        ]
    ),
    max_size=6,
).map("".join)


@settings(max_examples=400)
@given(ADDRESSES)
@example("https://www.gov.uk/")
@example("https://www.gov.uk")
@example("https://a.local/")
@example("https://a.local.example/")
@example("https://user@a.example/")
@example("https://a.example/\n")
@example("https://a.example/ b")
def test_the_pattern_of_addresses_says_what_our_function_says(text: str) -> None:
    assert by_pattern("https-address")(text) is by_check("https-address", text)


@settings(max_examples=400)
@given(st.text(st.sampled_from("Aa1 .,-–£'\"*_[]()<>{}|`\\~#=&:!/\n\t\x00\u2028é"), max_size=12))
@example("Sections 68 to 75: payment & performance")
@example("</")
@example("</ a")
def test_the_patterns_of_words_refuse_nothing_that_our_reader_accepts(text: str) -> None:
    for name in ("line", "prose"):
        assert by_pattern(name)(text) or not by_check(name, text), name


def checked(*words: str) -> subprocess.CompletedProcess[str]:
    """check-jsonschema, as a stranger runs it on the published files."""
    command = [sys.executable, "-m", "check_jsonschema", "--traceback-mode", "short", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=CHECKOUT)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published schemas as files beside each other."""
    made = tmp_path_factory.mktemp("schema")
    for name, content in schema_files().items():
        (made / name).write_bytes(content)
    return made


def test_check_jsonschema_finds_every_published_schema_to_be_one(folder: Path) -> None:
    done = checked("--check-metaschema", *(str(folder / name) for name in NAMES))
    assert done.returncode == 0, done.stdout + done.stderr


def test_check_jsonschema_refuses_a_day_that_does_not_exist(folder: Path, tmp_path: Path) -> None:
    for day, expected in (("2025-02-28", 0), ("2025-02-29", 1)):
        file = tmp_path / f"{day}.json"
        file.write_text(json.dumps(day), encoding="utf-8")
        (folder / "day.json").write_text('{"$ref": "common.json#/$defs/date"}', encoding="utf-8")
        done = checked("--schemafile", str(folder / "day.json"), str(file))
        assert done.returncode == expected, done.stdout + done.stderr
