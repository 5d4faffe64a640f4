"""The short way through the quick validator accepts nothing that the grammar of prose refuses."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from macros.domain.prose import is_line, is_prose
from macros.load.shape.quick import is_plain, quick
from tests.domain.test_prose import BAD, GOOD
from tests.schema.walk import schemas

PIECES = [
    *("A", "a", "Word", "word", "1", "12", ".", ",", ";", ":", "?", "!", "-", "–", "(", ")", "'"),
    *(" ", " ", " ", "\n", "\n\n", "- ", "1. ", "2. ", "*", "**", "[", "]", "](", "](duty:x)"),
    *("[a](duty:x-1)", "[A b](page:/a/)", "[a](term:x)", "*so*", " **so**", "http", "://", "www"),
    *("&", "& ", ": ", ": - ", ": 1. ", " - ", "£", "“", "”", '"', "/", "=", "#", "+", "@", "%"),
    *("data:", "javascript", "<", ">", "{", "|", "`", "\\", "~", "_", "é", "\u00a0", "\u3000"),
    *("!!!", "???", ":::", "[^", "TOC", "8<", "]:", "://a", "^", "$", "\t", "\r", "\u2028"),
]
BUILT = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


@settings(max_examples=1500)
@given(BUILT | st.text(max_size=20))
@example("A\nB")
@example("See [a](duty:x):\n\n- one\n- two: three")
def test_what_the_short_way_accepts_is_sound(text: str) -> None:
    if is_plain("prose", text):
        assert is_prose(text)
    if is_plain("line", text):
        assert is_line(text)


@pytest.mark.parametrize(("text", "offset", "piece"), BAD)
def test_no_bad_prose_takes_the_short_way(text: str, offset: int, piece: str) -> None:
    assert not is_plain("prose", text)
    assert is_line(text) or not is_plain("line", text)


def test_ordinary_prose_takes_the_short_way() -> None:
    assert sum(is_plain("prose", text) for text in GOOD) >= 12
    assert is_plain("prose", "First, see [section 13](duty:pa2023-s13).\n\n- One.\n- See **two**.")
    assert is_plain("line", "Sections 68 to 75: payment & performance")


def test_the_quick_schemas_hold_no_look_ahead_where_the_end_is_meant() -> None:
    for document in schemas().documents.values():
        assert r"$(?!\n)" not in re.sub(r"\\\\", r"\\", str(quick(document)))


def test_the_short_way_leaves_names_of_properties_alone() -> None:
    before = schemas().documents["npps.json"]["properties"]
    assert set(quick(schemas().documents["npps.json"])["properties"]) == set(before)
