"""The laws of places: each path of a document leads to the text that holds its value."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from macros.load.yaml.places import Places, places
from macros.load.yaml.reader import Document, read
from tests.load.samples import GOOD

Path = tuple[str | int, ...]
DOCUMENTS = [read(file, data) for file, data in GOOD.items()]
each_document = pytest.mark.parametrize("document", DOCUMENTS, ids=list(GOOD))


def paths(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    yield path, value
    if isinstance(value, dict):
        for key, part in value.items():
            yield from paths(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from paths(part, (*path, index))


def text_from(document: Document, place: tuple[int, int]) -> str:
    line, column = place
    return "\n".join(document.text.split("\n", line + 4)[line - 1 :])[column - 1 :]


def starts(value: object, text: str) -> bool:
    """Whether a text starts with the way a value can be written."""
    if isinstance(value, str):
        return text[0] in "\"'|>" or text.startswith(value)
    if isinstance(value, dict):
        return text.startswith("{") or text.startswith(tuple(f"{key}:" for key in value))
    if isinstance(value, list):
        return text.startswith(("[", "- "))
    return text.startswith("null" if value is None else str(value).lower())


@each_document
def test_each_path_leads_to_its_value(document: Document) -> None:
    found = places(document)
    for path, value in paths(document.value):
        assert starts(value, text_from(document, found.of(path))), path


@each_document
def test_each_key_is_found(document: Document) -> None:
    found = places(document)
    for path, _ in paths(document.value):
        if path and isinstance(path[-1], str):
            assert text_from(document, found.of_key(path)).startswith(f"{path[-1]}:"), path
        else:
            assert found.of_key(path) == found.of(path)


@each_document
def test_each_character_of_a_text_is_found(document: Document) -> None:
    found = places(document)
    for path, value in paths(document.value):
        if isinstance(value, str):
            for offset in range(0, len(value), 1 + len(value) // 40):
                char = value[offset]
                at = text_from(document, found.within(path, offset))
                if not char.isspace():
                    assert at.removeprefix("\\").startswith(char), (path, offset)
                    assert at[0] != "\\" or char in '"\\'


@each_document
def test_a_path_that_does_not_exist_leads_to_its_nearest_ancestor(document: Document) -> None:
    found = places(document)
    for path, value in list(paths(document.value))[:50]:
        assert found.of((*path, "no_such_key", 7)) == found.of(path)
        assert found.of_key((*path, "no_such_key", 7)) == found.of_key(path)
        if not isinstance(value, str):
            assert found.within(path, 0) == found.of(path)


def spots(text: str) -> Places:
    return places(read("x.yml", text.encode()))


def test_exact_places() -> None:
    found = spots('# c\na:\n  - b: "é🏠x"\n    c: [1, 2]\n')
    assert found.of(()) == (2, 1)
    assert found.of(("a",)) == (3, 3)
    assert found.of_key(("a",)) == (2, 1)
    assert found.of(("a", 0)) == (3, 5)
    assert found.of(("a", 0, "b")) == (3, 8)
    assert found.within(("a", 0, "b"), 2) == (3, 11)
    assert found.of(("a", 0, "c", 1)) == (4, 12)
    assert found.of(("a", 0, "c", 9)) == (4, 8)
    assert found.of(("z",)) == (2, 1)


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("a: word\n", 0, (1, 4)),
        ("a: word\n", 3, (1, 7)),
        ("a: 'it''s b'\n", 3, (1, 9)),
        ('a: "b \\"c"\n', 3, (1, 9)),
        ('a: "b\\nc"\n', 2, (1, 8)),
        ('a: "b\n  c"\n', 2, (2, 3)),
        ("a: |\n  b\n  c\n", 2, (3, 3)),
        ("a: |\n  b\n    c\n", 4, (3, 5)),
        ("a: >\n  b\n  c\n\n  d\n", 4, (5, 3)),
        ("a: >-\n  b c\n", 2, (2, 5)),
        ("a: word\n", 4, (1, 4)),
        ("a: word\n", -1, (1, 4)),
    ],
)
def test_places_within_a_text(text: str, offset: int, place: tuple[int, int]) -> None:
    assert spots(text).within(("a",), offset) == place


def test_a_file_with_faults_still_has_places() -> None:
    found = spots('a: 1\nb:\n  c: "d\ne: f\n')
    assert found.of(("a",)) == (1, 4)
    assert found.of(("b", "c")) == found.of(("b",)) == (3, 3)
    assert spots("").of(("a",)) == (1, 1)
    assert spots("a: " + "[" * 5000).of(("a", 0)) == (1, 5)
    assert spots("a: 1\na: 2\n").of(("a",)) == (1, 4)
    assert spots("{[b]: c, d: e}\n").of(("d",)) == (1, 13)


def test_places_are_worked_out_once() -> None:
    document = read("x.yml", b"a: 1\n")
    assert places(document) is places(document)
