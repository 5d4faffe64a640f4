"""What a rule found: which record, where in it, what is wrong and how to fix it.

A finding names a record and a path; `load` turns that into file, line and column.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault in meaning. `record` is "kind/id", as people write it on the command line."""

    record: str
    path: Path
    code: str
    severity: Severity
    message: str
    fix: str
