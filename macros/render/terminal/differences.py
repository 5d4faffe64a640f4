"""The differences between two records, in words for the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import Any

from macros.domain.diff import Change, Sort
from macros.domain.plain import plain

_MARGIN = " " * 11


def diff_text(before: str, after: str, found: Sequence[Change]) -> str:
    """The differences between two records, a line for each, in the order of the record."""
    if not found:
        return f"{before} and {after} are the same."
    counts = [f"{n} {sort.value}" for sort in Sort if (n := sum(c.sort is sort for c in found))]
    lines = [f"From {before} to {after}: {', '.join(counts)}.", ""]
    for change in found:
        lines.append(f"{change.sort.value:<11}{' > '.join(change.path)}")
        lines.extend(_sides(change))
    return "\n".join(lines)


def _sides(change: Change) -> Iterator[str]:
    if change.sort is Sort.MOVED:
        before, after = change.before_index or 0, change.after_index or 0
        yield f"{_MARGIN}from place {before + 1} to place {after + 1}"
        return
    for label, value in (("was", change.before), ("is", change.after)):
        if value is not None:
            said = f"{label}: {_short(value)}"
            yield fill(said, 96, initial_indent=_MARGIN, subsequent_indent=f"{_MARGIN}    ")


def _short(value: Any) -> str:
    """A thing with a title by its title; others as they stand in the data."""
    title = getattr(value, "title", None) or getattr(value, "heading", None)
    return title if isinstance(title, str) else str(plain(value))
