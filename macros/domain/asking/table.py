"""The rows of the table in order: the first that matches a case gives the answer.

`docs/js/asking/table.js` reads the same rows, exported as tests, with the same result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from macros.domain.asking.case import Case
from macros.domain.model.asking import AskingRow
from macros.domain.proportionality.conditions import failing
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.times import Figures
from macros.domain.proportionality.written import row as conditions_of


@dataclass(frozen=True, slots=True)
class RowFound:
    """The row that matches, and its number in the table; the first is 1."""

    number: int
    row: AskingRow


def found(rows: Sequence[AskingRow], contract: Contract, figures: Figures, case: Case) -> RowFound:
    """The first row that matches.

    Raise LookupError if none does: GV605 sees to it that the last row is for everything else.
    """
    for number, row in enumerate(rows, 1):
        if matches(row, contract, figures, case):
            return RowFound(number, row)
    raise LookupError("no row of the table matches")


def matches(row: AskingRow, contract: Contract, figures: Figures, case: Case) -> bool:
    """Whether a row is for the case, whatever stands above it."""
    return any(
        failing(conditions, contract, figures, case) is None for conditions in conditions_of(row)
    )
