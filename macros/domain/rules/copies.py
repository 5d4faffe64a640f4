"""A fact read in a public copy has the day whose text the copy gives, and no other fact has one."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain import walk
from macros.domain.finding import Finding, Path
from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Checked
from macros.domain.register import Register


def copies(register: Register) -> Iterator[Finding]:
    """Every citation of a copy without its day, and every day without a copy."""
    for name, record in register.records.items():
        for path, part in walk.records(record):
            if isinstance(part, Cite):
                yield from _cite(name, path, part)


def _cite(name: str, path: Path, cite: Cite) -> Iterator[Finding]:
    if cite.checked is Checked.COPY and cite.as_at is None:
        message = f'"{cite.source}" was read in a public copy, but the day of the text is missing.'
        fix = 'add "as_at" with the day whose text the copy gives.'
        yield Finding(name, (*path, "checked"), "GV212", "error", message, fix)
    elif cite.checked is not Checked.COPY and cite.as_at is not None:
        message = f'"as_at" is for a public copy, and "{cite.source}" is marked {cite.checked}.'
        fix = 'remove "as_at", or write "copy" if a public copy was read.'
        yield Finding(name, (*path, "as_at"), "GV212", "error", message, fix)
