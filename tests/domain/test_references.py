"""Whatever may be named by its id is looked up, in prose and in fields."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from macros.domain.kinds import KIND, LINK_KINDS, NOUNS
from macros.domain.register import Register
from macros.domain.rules.references import dangling, known_ids
from macros.load.convert import convert
from tests.schema.walk import whole
from tests.support import small


@cache
def register() -> Register:
    """The real data with an adopted policy and an example, of which there are none yet."""
    policy = convert(KIND["policy"].model, whole("policy"))
    example = convert(KIND["example"].model, whole("example"))
    return replace(small(), policies=(policy,), examples=(example,))


def found(target: str) -> list[str]:
    """What is told of a link in the introduction to the functions."""
    functions = register().functions
    assert functions is not None
    held = replace(functions, intro=f"See [this]({target}).")
    told = dangling(replace(register(), functions=held), frozenset())
    return [f"{each.code} {each.message}" for each in told if each.path == ("intro",)]


@pytest.mark.parametrize("kind", sorted(LINK_KINDS))
def test_a_link_in_prose_leads_to_something(kind: str) -> None:
    assert found(f"{kind}:there-is-none") == [
        f'GV201 "there-is-none" is not the id of any {NOUNS[kind]}.'
    ]
    assert found(f"{kind}:{min(known_ids(register())[kind])}") == []


def test_nothing_is_said_of_kinds_of_which_a_file_could_not_be_read() -> None:
    functions = register().functions
    assert functions is not None
    held = replace(functions, intro="See [this](contract:there-is-none).")
    told = dangling(replace(register(), functions=held), frozenset({"contract"}))
    assert [each for each in told if each.path == ("intro",)] == []
