"""Every file of the wrong shape is refused at the right place, and its twin is not."""

from __future__ import annotations

import re

import pytest

from macros.domain.catalogue import CODES
from macros.domain.catalogue.shape import SHAPE
from macros.load.problem import Problem
from macros.load.shape.problems import shape_problems
from macros.load.yaml.reader import Document, read
from tests.load.case import raw
from tests.load.corpus_shape import SHAPES
from tests.load.corpus_shape_files import GOOD
from tests.load.shape_case import Shape
from tests.schema.walk import schemas

each_shape = pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])


def document(text: str | bytes) -> Document:
    found = read("data/x.yml", raw(text))
    assert found.problems == (), found.problems
    return found


def told(text: str | bytes, kind: str) -> tuple[Problem, ...]:
    return shape_problems(document(text), kind, schemas())


@pytest.mark.parametrize("kind", GOOD)
def test_good_files_have_no_problem(kind: str) -> None:
    assert told(GOOD[kind], kind) == ()


@each_shape
def test_bad_is_told_at_its_place(shape: Shape) -> None:
    case = shape.case()
    found = told(case.bad, shape.kind)
    places = [(problem.code, problem.line, problem.column) for problem in found]
    assert (case.code, case.line, case.column) in places, [str(problem) for problem in found]
    assert sorted(problem.code for problem in found) == sorted((shape.code, *shape.also))


@each_shape
def test_twin_has_no_problem(shape: Shape) -> None:
    assert [str(problem) for problem in told(shape.case().good, shape.kind)] == []


@each_shape
def test_both_validators_agree(shape: Shape) -> None:
    for text in (shape.case().bad, shape.case().good):
        value = document(text).value
        slow = not list(schemas().errors(shape.kind, value))
        assert schemas().is_valid(shape.kind, value) is slow


@each_shape
def test_message_is_whole_and_plain(shape: Shape) -> None:
    for problem in told(shape.case().bad, shape.kind):
        assert re.fullmatch(r"\S.*[.]", problem.message), problem.message
        assert re.fullmatch(r"\S.*[.…)]", problem.fix), problem.fix
        assert str(problem).isprintable()
        assert "schema" not in problem.message
        assert not re.search(
            r"\b(regex|pattern|NoneType|dict|str|int|null is not valid)\b", str(problem)
        )
        assert CODES[problem.code].severity == problem.severity


def test_names_are_unique_and_the_corpus_is_large() -> None:
    assert len({shape.name for shape in SHAPES}) == len(SHAPES) >= 120


def test_every_shape_code_has_a_case() -> None:
    given = {code.id for code in SHAPE if not code.retired}
    # GV117 is of the council's file alone: tests/load/test_site_address.py.
    assert given - {shape.code for shape in SHAPES} == {"GV117"}


def test_all_problems_of_a_file_are_told_at_once_and_none_twice() -> None:
    text = GOOD["duty"]
    for old, new in (
        ('standing: "summary"', 'standing: "sumary"'),
        ('"2027-01-31"', '"2027-02-30"'),
        ("ended: null", "endet: null"),
        ('"100.00"', "100"),
        ('"All of them."', '"A <b>b</b> `c`"'),
        ("suppliers: []", 'suppliers: "none"'),
    ):
        text = text.replace(old, new, 1)
    found = told(text, "duty")
    assert [problem.code for problem in found] == [
        *("GV107", "GV301", "GV101", "GV103", "GV112", "GV112", "GV112", "GV112", "GV103"),
    ]
    assert len({(p.line, p.column, p.code) for p in found}) == len(found)
    assert list(found) == sorted(found)


def test_a_file_that_could_not_be_read_has_no_shape() -> None:
    assert shape_problems(read("data/x.yml", b"a: 1\na: 2\n"), "duty", schemas()) == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("misspelt key", 'write "title"'),
        ("hyphen in a key", 'write "review_by"'),
        ("number for money", 'write "100.00" in quotes'),
        ("money with a comma", '"1000.00"'),
        ("space in an id", '"pa2023-s12"'),
        ("a misspelt word", 'write "summary"'),
        ("an underscore in a word", 'write "call-off"'),
        ("text for a list", "on a line of its own"),
        ("no by in a gap", "as a role and never a person's name"),
        ("another kind of file", "move it to where sources files belong"),
    ],
)
def test_the_fix_says_what_to_write(name: str, words: str) -> None:
    shape = next(shape for shape in SHAPES if shape.name == name)
    assert words in " ".join(problem.fix for problem in told(shape.case().bad, shape.kind))


@pytest.mark.parametrize(
    ("old", "new", "code", "words"),
    [
        ("ended: null", "ended: 3", "GV103", "keys with values below it or null"),
        ('in_force: "2024-03-12"', "in_force: 2", "GV103", "a day or month in quotes"),
        ('in_force: "2024-03-12"', 'in_force: {because: "Two."}', "GV102", '"disputed"'),
        ('in_force: "2024-03-12"', "in_force: {}", "GV102", '"disputed"'),
    ],
)
def test_a_choice_of_forms_is_told_of_the_nearest(
    old: str, new: str, code: str, words: str
) -> None:
    assert old in GOOD["duty"]
    found = told(GOOD["duty"].replace(old, new, 1), "duty")
    assert {problem.code for problem in found} == {code}
    assert words in " ".join(f"{problem.message} {problem.fix}" for problem in found)
