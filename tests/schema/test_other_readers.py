"""Data files mean the same to programs that read YAML 1.1 as they do to our own reader.

A YAML 1.1 reader, such as PyYAML, takes a bare `on`, `yes` or `n` for true or false, `~` for
nothing, and `12:30` or `010` for another number.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.load.yaml.keys import key_fault
from macros.load.yaml.reader import read
from tests.schema.walk import FOLDER, nodes
from tests.support import SMALL

# Bare words that some reader of YAML 1.1 takes for something else than a text.
WORDS = ("y", "n", "yes", "no", "on", "off", "true", "false", "null")


def odd(value: Any, where: str = "") -> Iterator[str]:
    """Every key that is not a text, and every value that our files never hold."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str):
                yield f"{where}: the key {key!r}"
            yield from odd(inner, f"{where}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from odd(inner, f"{where}/{number}")
    elif isinstance(value, (float, date, bytes)):
        yield f"{where}: {value!r}"


@pytest.mark.parametrize("path", sorted(SMALL.rglob("*.yml")), ids=lambda path: path.name)
def test_a_plain_reader_sees_what_ours_sees(path: Path) -> None:
    theirs = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert list(odd(theirs)) == []
    assert theirs == read(path.name, path.read_bytes()).value


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.name)
def test_a_schema_is_the_same_to_a_reader_of_yaml(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert yaml.safe_load(text) == json.loads(text)


def test_no_schema_names_a_key_that_another_reader_takes_for_something_else() -> None:
    named = {name for node in nodes() for name in node.schema.get("properties", {})}
    assert named
    for name in sorted(named):
        assert yaml.safe_load(f"{name}: 1") == {name: 1}
        assert key_fault(name) is None


@pytest.mark.parametrize("word", WORDS)
def test_our_reader_refuses_such_a_word_as_a_key(word: str) -> None:
    fault = key_fault(word)
    assert fault is not None
    assert fault.code == "GV040"
