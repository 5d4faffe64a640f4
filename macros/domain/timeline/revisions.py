"""The revision of a record that counts on a day. Revisions follow one another, oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol, TypeVar


class Since(Protocol):
    """A revision."""

    @property
    def since(self) -> date:
        """Its first day."""
        ...


R = TypeVar("R", bound=Since)


def revision(revisions: Sequence[R], commenced: date) -> R:
    """The revision on the day; the first where all are later.

    What this guide suggests is no rule that a procurement could have come too early for.
    """
    return [revisions[0], *(item for item in revisions if item.since <= commenced)][-1]
