"""The code of a problem: a stable name, why the rule exists and how to comply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of the catalogue, and one section of the page `/problems/`.

    `bad` and `good` are smallest examples, as shown to a reader: an invisible character stands as
    `<U+200B>`. A code is never given a second meaning and never removed; one that no check gives
    any more is `retired`.
    """

    id: str
    title: str
    why: str
    fix: str
    bad: str
    good: str
    severity: Literal["error", "warning"] = "error"
    retired: bool = False
