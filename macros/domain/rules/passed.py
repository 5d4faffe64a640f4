"""Texts that speak of a day as to come when it has passed.

Texts that nobody may edit are left alone: adopted policies, worked examples, earlier revisions and
exact quotations.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from macros.domain import walk
from macros.domain.finding import Finding, Path
from macros.domain.foretold import foretold
from macros.domain.kinds import kind_of
from macros.domain.model.values import Quote
from macros.domain.register import Register

_FIXED = frozenset({"policy", "example", "seals", "redirects"})
_FIX = "Look up what happened and say it in the past tense, or give the new day with its source."


def passed(register: Register, as_of: date) -> Iterator[Finding]:
    """A warning for each text that speaks of a day before `as_of` as to come."""
    for record, parts in register.parts.items():
        if kind_of(record).name in _FIXED:
            continue
        root = parts[0][1]
        for path, part in parts:
            if not isinstance(part, Quote) and not _is_earlier(root, path):
                yield from _texts(record, path, part, as_of)


def _is_earlier(root: Any, path: Path) -> bool:
    """Whether a part stands in a revision that another has followed."""
    return path[:1] == ("revisions",) and path[1] != len(root.revisions) - 1


def _texts(record: str, path: Path, part: Any, as_of: date) -> Iterator[Finding]:
    for where, text in walk.texts(part):
        late = {each.day: each.words for each in foretold(text) if each.day < as_of}
        for day, words in sorted(late.items()):
            message = f'"{words}" speaks of a day to come, and {day} has passed.'
            yield Finding(record, (*path, *where), "GV315", "warning", message, _FIX)
