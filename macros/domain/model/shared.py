"""Fields that many kinds of record have, with the words that go with them."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from macros.domain.model.forms import Id, Prose
from macros.domain.model.ids import RoleId
from macros.domain.model.notes import Between, Told
from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Category, Route

RecordId = Annotated[Id, "Permanent name of this record; the file has the same name."]
Owner = Annotated[RoleId, "The id of the role in council.yml that answers for this record."]
ReviewBy = Annotated[date, "The day by which the owner must look at it again."]
Cites = Annotated[
    tuple[Cite, ...],
    Between(1, 20),
    "Where this comes from, at least one source, and how it was checked.",
]
RevisionSince = Annotated[
    date,
    "The first day of this revision. Earlier revisions are never edited.",
    Told("The day from which this revision runs."),
]
ChangeNote = Annotated[
    Prose,
    "What changed from the revision before and why; for the first, where it comes from.",
    Told("What changed in this revision.", title="Change"),
]
Routes = Annotated[
    tuple[Route, ...], Between(1, 8), "Every way of letting a contract that is meant."
]
Categories = Annotated[tuple[Category, ...], Between(1, 6), "Every legal category that is meant."]
