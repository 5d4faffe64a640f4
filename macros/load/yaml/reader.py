"""The strict reader: the bytes of one data file become plain values, or a list of problems.

Nothing is repaired and nothing guessed: what could be read in two ways is refused. Whatever the
bytes, `read` returns; it never raises. What the values mean is for the stages after this one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from macros.load.problem import Problem
from macros.load.yaml.text import can_be_walked, decoded
from macros.load.yaml.values import Walk

MOST_PROBLEMS = 50  # listed for one file
# A code, and the codes that only follow from it when they stand on the same line.
_HIDES: dict[str, tuple[str, ...]] = {
    "GV028": ("GV020",),
    "GV030": ("GV020",),
    "GV046": ("GV044",),
}


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """One file as read. `value` is its root mapping, or None whenever there are `problems`.

    A root is never null, so None cannot be mistaken for data. `text` is the file's text, with
    U+FFFD for each byte that is not UTF-8. Two documents are equal only if they are the same one.
    """

    file: str
    text: str
    value: object
    problems: tuple[Problem, ...]


def read(file: str, data: bytes) -> Document:
    """Read the bytes of one file. `file` is only used to name the place of a problem."""
    source, problems = decoded(file, data)
    if can_be_walked(problems):
        walk = Walk(source)
        walk.run()
        if not problems and not walk.problems:
            return Document(file, source.text, walk.root[0], ())
        problems = walk.problems + problems
    return Document(file, source.text, None, _listed(problems))


def _listed(problems: list[Problem]) -> tuple[Problem, ...]:
    """One problem for each place, in order, and not more than a person can take in."""
    ordered = sorted(problems, key=lambda problem: (problem.line, problem.column))
    firsts = [next(group) for _, group in groupby(ordered, lambda p: (p.line, p.column))]
    told = list(_causes(firsts))
    if len(told) <= MOST_PROBLEMS:
        return tuple(told)
    return (*told[:MOST_PROBLEMS], _more(told[MOST_PROBLEMS]))


def _causes(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems without those that only follow from another on the same line."""
    for _, group in groupby(problems, lambda problem: problem.line):
        line = list(group)
        codes = {problem.code for problem in line}
        hidden = {follower for code in codes for follower in _HIDES.get(code, ())}
        yield from (problem for problem in line if problem.code not in hidden)


def _more(first: Problem) -> Problem:
    message = "More problems follow from here on and are not listed."
    fix = "fix those above first, then check again."
    return Problem(first.file, first.line, first.column, "GV099", "error", message, fix)
