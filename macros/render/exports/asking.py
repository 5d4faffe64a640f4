"""The rows of the table of what may be asked, as open data."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.model.asking import AskingRow
from macros.domain.register import Register
from macros.render.exports.columns import ID, STANDING, TITLE, cited, day, texts, whole
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow


def _asking_rows(register: Register) -> Iterator[TableRow]:
    for revision in register.asking.revisions:
        for number, row in enumerate(revision.rows, 1):
            around = {
                "since": revision.since,
                "number": number,
                "standing": register.asking.standing,
            }
            yield TableRow(row, around)


ASKING_ROWS = DataTable(
    "asking_rows",
    "What may be asked",
    "The rows of the table of what may be asked, in order: the first that matches gives the "
    "answer. This guide's reading; nobody has approved it.",
    AskingRow,
    ("since", "id"),
    (
        day("since", "Since", "For procurements that commence on or after this day."),
        whole("number", "Number", "Its place in the table."),
        ID,
        TITLE,
        STANDING,
        *own(AskingRow, "when", "answer", "text", "change"),
        texts(
            "grounds",
            "Grounds",
            "Each rule relied on, by its id in the table of duties, with the provision.",
            lambda row: [f"{ground.duty}: {ground.at}" for ground in row["grounds"]],
        ),
        *own(AskingRow, "certainty", "certainty_text", "record"),
        *cited(),
    ),
    _asking_rows,
)
