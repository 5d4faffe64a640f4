"""A case of the corpus of shapes: one change to a good file.

`¦` marks where the problem must be told; a twin is the good file itself or, where given, another
good one beside the limit.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.load.case import Case
from tests.load.corpus_shape_files import GOOD


class Shape(NamedTuple):
    """One change to a good file of a kind; `also` lists codes told beside the first."""

    name: str
    code: str
    kind: str
    old: str
    new: str
    twin: str | None = None
    also: tuple[str, ...] = ()
    anchor: str = ""  # where the problem is told, if `new` has no mark

    def case(self) -> Case:
        """The change as a case: bad text, place, good twin."""
        good = GOOD[self.kind]
        assert good.count(self.old) >= 1, self.name
        marked = good.replace(self.old, self.new, 1)
        if self.anchor:
            marked = marked.replace(self.anchor, f"¦{self.anchor}", 1)
        before, mark, after = marked.partition("¦")
        assert mark, self.name
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        twin = good if self.twin is None else good.replace(self.old, self.twin, 1)
        return Case(self.name, self.code, line, column, before + after, twin)


def gone(name: str, kind: str, line: str, anchor: str) -> Shape:
    """A file without one line; told at `anchor`, where the keys about it begin."""
    return Shape(name, "GV102", kind, line, "", anchor=anchor)


def prose(name: str, new: str, code: str = "GV112", twin: str = "A buyer reads it.") -> Shape:
    """A duty's effect in other words; `new` carries the mark."""
    old = 'effect: "A buyer must have regard to the [statement](npps:2025-02-24) in force."'
    return Shape(name, code, "duty", old, f'effect: "{new}"', f'effect: "{twin}"')
