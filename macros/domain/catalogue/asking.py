"""GV605: the table of what may be asked."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

ASKING = (
    Code(
        "GV605",
        "A table of what may be asked without one answer for every case",
        "The first row that matches gives the answer, so only the last row may be without cases, "
        "and it must be: then every question has an answer and every row can be reached.",
        "Write the cases that each row is for, and an empty list of cases in the last row only.",
        "cases: [] in the first of two rows",
        "cases: [] in the last of two rows",
    ),
)
