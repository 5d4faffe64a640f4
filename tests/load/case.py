"""A case of the corpus: a bad text, what must be said of it, and a good twin."""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A text named after its fault. The twin differs in the fault alone and reads clean.

    `also` lists what else must be said, as (code, line, column).
    """

    name: str
    code: str
    line: int
    column: int
    bad: str | bytes
    good: str | bytes
    also: tuple[tuple[str, int, int], ...] = ()


def raw(text: str | bytes) -> bytes:
    """The bytes of a case's text."""
    return text if isinstance(text, bytes) else text.encode("utf-8")


def value(name: str, code: str, bad: str, good: str) -> Case:
    """A fault in the one value of `a: …`, told at its first character."""
    return Case(name, code, 1, 4, f"a: {bad}\n", f"a: {good}\n")
