"""A problem: one line of `guide check`, with its place, its code and the way out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """What is wrong at one place of one data file, and what to do about it.

    `file` is a posix path that starts with the data folder's own name. `line` and `column` count
    from 1, the column in characters. `message` ends with a full stop; `fix` is an instruction.
    Problems sort by file, then line, then column.
    """

    file: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    fix: str

    def __str__(self) -> str:
        """The line that `guide check` prints."""
        place = f"{self.file}:{self.line}:{self.column}"
        return f"{place}: {self.code} {self.message} Fix: {self.fix}"

    def as_json(self) -> dict[str, str | int]:
        """The same as plain values, for `guide check --json`."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "fix": self.fix,
        }
