"""A kind of contract a council lets, with the outcomes that suit it and those that do not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Line, Prose, Sentence, Title
from macros.domain.model.ids import DutyId, OutcomeId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.shared import (
    Categories,
    ChangeNote,
    Cites,
    Owner,
    RecordId,
    ReviewBy,
    RevisionSince,
    Routes,
)
from macros.domain.model.values import End
from macros.domain.model.vocabulary import Standing


@dataclass(frozen=True, slots=True)
class Choice:
    """One outcome with a reason."""

    outcome: Annotated[OutcomeId, "The id of the outcome."]
    why: Annotated[Prose, "Why it suits, or does not suit, this kind of contract."]


@titled("Revision", "revision")
@dataclass(frozen=True, slots=True)
class ContractRevision:
    """The whole content from its first day until the next revision starts."""

    since: RevisionSince
    change_note: ChangeNote
    summary: Annotated[
        Sentence, "The kind of contract in one sentence.", Told("In a sentence or two.")
    ]
    meaning: Annotated[
        Prose, "What is bought and what is special about it.", Told("What it covers.")
    ]
    examples: Annotated[
        tuple[Line, ...],
        Between(1, 12),
        "Contracts of this kind, one line each.",
        Told("Contracts of this kind."),
    ]
    categories: Annotated[Categories, Told("The legal category of what is bought.")]
    routes: Annotated[Routes, Told("How such contracts are let.")]
    ask: Annotated[tuple[Choice, ...], Between(1, 20), "Outcomes that fit, with the reason."]
    do_not_ask: Annotated[
        tuple[Choice, ...], Between(1, 20), "Outcomes not to ask for, with the reason."
    ]
    watch_for: Annotated[
        tuple[Prose, ...],
        Between(0, 12),
        "What goes wrong, one item each.",
        Told("What to watch for."),
    ]
    duties: Annotated[
        tuple[DutyId, ...],
        Between(0, 20),
        "Ids of the duties that bear on it.",
        Told("Ids in the table of duties."),
    ]
    cites: Cites


@titled("Kind of contract")
@dataclass(frozen=True, slots=True)
class ContractKind:
    """A kind of contract that a council lets, with the outcomes that suit it and those that do
    not.
    """

    id: RecordId
    title: Annotated[Title, "What people call this kind of contract."]
    standing: Annotated[Standing, "Illustrative unless the council has decided it."]
    owner: Owner
    review_by: ReviewBy
    ended: Annotated[End | None, "The event that took it off the list; null while it stands."]
    revisions: Annotated[
        tuple[ContractRevision, ...],
        Between(1, 60),
        "Every revision, oldest first. Add below; never edit what stands.",
    ]
