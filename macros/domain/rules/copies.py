"""The days of a citation: whose text a public copy gives, and on which day it was read.

A public copy has the day of its text, and no other citation has one. What was read was read on or
after that day, and what is unverified was not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain import walk
from macros.domain.finding import Finding, Path
from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Checked
from macros.domain.register import Register


def copies(register: Register) -> Iterator[Finding]:
    """Every citation whose days are missing, out of place or out of order."""
    for name, record in register.records.items():
        for path, part in walk.records(record):
            if isinstance(part, Cite):
                yield from _cite(name, path, part)
                yield from _reading(name, path, part)


def _cite(name: str, path: Path, cite: Cite) -> Iterator[Finding]:
    if cite.checked is Checked.COPY and cite.as_at is None:
        message = f'"{cite.source}" was read in a public copy, but the day of the text is missing.'
        fix = 'add "as_at" with the day whose text the copy gives.'
        yield Finding(name, (*path, "checked"), "GV212", "error", message, fix)
    elif cite.checked is not Checked.COPY and cite.as_at is not None:
        message = f'"as_at" is for a public copy, and "{cite.source}" is marked {cite.checked}.'
        fix = 'remove "as_at", or write "copy" if a public copy was read.'
        yield Finding(name, (*path, "as_at"), "GV212", "error", message, fix)


def _reading(name: str, path: Path, cite: Cite) -> Iterator[Finding]:
    at: Path = (*path, "read_on")
    if cite.read_on is None:
        return
    if cite.checked is Checked.UNVERIFIED:
        message = f'"{cite.source}" is marked unverified, but a day is given on which it was read.'
        fix = 'Remove "read_on", or say in "checked" how the source was read.'
        yield Finding(name, at, "GV314", "error", message, fix)
    elif cite.as_at is not None and cite.read_on < cite.as_at:
        message = f"It was read on {cite.read_on}, before the day of its text, {cite.as_at}."
        fix = "Compare both days with the note of the reading and correct the one that is wrong."
        yield Finding(name, at, "GV314", "error", message, fix)
