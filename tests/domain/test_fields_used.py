"""Every field of the model is read by something: what nobody reads is a rule that nobody keeps."""

from __future__ import annotations

import re
import typing
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

import macros
from macros.domain.kinds import KINDS

PACKAGE = Path(macros.__file__).parent
SCRIPTS = PACKAGE.parent / "docs" / "js"
MODEL = PACKAGE / "domain" / "model"
READERS = [
    *(path for path in PACKAGE.rglob("*.py") if MODEL not in path.parents),
    *PACKAGE.rglob("*.html"),
    *SCRIPTS.rglob("*.js"),
]
READ = set(
    re.findall(r"\.([a-z_]+)\b", "\n".join(path.read_text(encoding="utf-8") for path in READERS))
)


def inside(record: Any) -> set[Any]:
    """A class of the model and every class of the model that its fields name."""
    found = {record}
    for hint in typing.get_type_hints(record).values():
        for part in flat(hint):
            if is_dataclass(part) and part not in found:
                found |= inside(part)
    return found


def flat(hint: Any) -> list[Any]:
    return [hint, *(part for each in typing.get_args(hint) for part in flat(each))]


RECORDS: list[Any] = sorted(
    {made for kind in KINDS for made in inside(kind.model)}, key=lambda made: made.__name__
)


# Records of which the data holds none yet, with what will read them. A field that is read leaves.
_SCORING, _REVISIONS = "the scoring of tenders", "the sealing of a revision"
WAITING = {
    "Bid": _SCORING, "CriterionWeight": _SCORING, "Example": _SCORING, "Expected": _SCORING,
    "ExpectedScore": _SCORING, "ExpectedTotal": _SCORING, "Mark": _SCORING, "Price": _SCORING,
    "Rounding": _SCORING, "Ties": _SCORING,
    "ClassifiedChange": _REVISIONS, "Consultation": _REVISIONS, "Draft": _REVISIONS,
    "Policy": _REVISIONS, "Redirect": _REVISIONS, "Seal": _REVISIONS,
}  # fmt: skip


def unread(record: Any) -> list[str]:
    return [field.name for field in fields(record) if field.name not in READ]


@pytest.mark.parametrize("record", RECORDS, ids=lambda made: made.__name__)
def test_no_field_is_there_that_nothing_reads(record: Any) -> None:
    assert bool(unread(record)) == (record.__name__ in WAITING), unread(record)
