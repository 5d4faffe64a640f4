"""Whatever is changed in a good value, both validators agree and every fault is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.load.shape.formats import FORMATS, format_checker
from macros.load.shape.problems import shape_problems
from macros.load.yaml.reader import read
from tests.schema.walk import schemas, whole

ODD_TEXT = st.text(
    st.sampled_from(list("ab19-./:#*[]()<>{}`|\n £é=+@_&;~")) | st.characters(codec="utf-8"),
    max_size=30,
)
NEAR_MISS = st.sampled_from(
    [
        *("2025-02-29", "2024-02-29", "2025-W09-1", "20250224", "0000-01-01", "2025-02"),
        *("2025-13", "2100-02-29", "1.00", "1.0", "-1.00", "any", "Any", "a--b", "a\n", "A"),
        *("https://a.example", "https://a", "٢٠٢٥-٠١-٠١", "２０２５-01-01", "1٢.00", "\u2028"),
        *("a\u0000b", "law", "open", ""),
    ]
)
ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**15), 10**15),
    NEAR_MISS,
    ODD_TEXT,
    # Made anew each time: one that is kept would be changed by the next case.
    st.builds(list),
    st.builds(dict),
    st.builds(lambda: [None]),
    st.builds(lambda: {"a": "b"}),
)
kinds = st.sampled_from(schemas().kinds)


def holders(value: Any) -> Iterator[Any]:
    """Every list and mapping in a value."""
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from holders(inner)


@st.composite
def spoiled(draw: st.DrawFn) -> tuple[str, Any]:
    """A good value of some kind with one to three things changed."""
    kind = draw(kinds)
    value = whole(kind, draw(st.integers(0, 2)))
    for _ in range(draw(st.integers(1, 3))):
        holder = draw(st.sampled_from([each for each in holders(value) if each] or [value]))
        if not holder:
            continue
        place = draw(st.sampled_from(list(holder) if isinstance(holder, dict) else [0, -1]))
        action = draw(st.sampled_from(["replace", "remove", "repeat"]))
        if action == "replace":
            holder[place] = draw(ODD)
        elif action == "remove":
            del holder[place]
        elif isinstance(holder, dict):
            holder[f"{place}s"] = holder[place]
        else:
            holder.append(holder[place])
    return kind, value


@given(spoiled())
def test_validators_agree_and_every_fault_is_told(case: tuple[str, Any]) -> None:
    kind, value = case
    errors = list(schemas().errors(kind, value))
    assert schemas().is_valid(kind, value) is (not errors)
    empty = read("data/x.yml", b"a: b\n")
    document = type(empty)(file="data/x.yml", text="a: b\n", value=value, problems=())
    problems = shape_problems(document, kind, schemas())
    assert bool(problems) is bool(errors)
    for problem in problems:
        assert problem.code.startswith(("GV1", "GV301"))
        assert problem.message.endswith(".")
        assert len(str(problem)) < 1500


@given(st.sampled_from(sorted(FORMATS)), NEAR_MISS | ODD_TEXT)
def test_formats_agree(name: str, text: str) -> None:
    assert format_checker().conforms(text, name) is bool(FORMATS[name](text))


@pytest.mark.parametrize("value", [None, "a", [], 5, True, [{}]])
def test_what_is_not_a_mapping_is_told(value: object) -> None:
    document = type(read("data/x.yml", b""))("data/x.yml", "a: b\n", value, ())
    problems = shape_problems(document, "duty", schemas())
    assert [problem.code for problem in problems] == ([] if value is None else ["GV103"])
