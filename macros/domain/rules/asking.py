"""The table of what may be asked has a row for every case, and none that hides those below it."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.finding import Finding, Path
from macros.domain.register import Register


def asking(register: Register) -> Iterator[Finding]:
    """Every row that matches everything but is not the last, and a last row that does not."""
    for number, revision in enumerate(register.asking.revisions):
        last = len(revision.rows) - 1
        for index, row in enumerate(revision.rows):
            path: Path = ("revisions", number, "rows", index, "cases")
            if index < last and not row.cases:
                message = f'The row "{row.id}" matches everything, so no later row is ever reached.'
                fix = "write the cases that it is for, or move it to the end."
                yield Finding("asking/asking", path, "GV605", "error", message, fix)
            if index == last and row.cases:
                message = f'The last row, "{row.id}", has cases, so some questions have no answer.'
                fix = 'write "cases: []", so that it is for everything else.'
                yield Finding("asking/asking", path, "GV605", "error", message, fix)
