"""The council's policy: the working stand-in, and adopted revisions with their authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Id, Line, Number, Prose, Title
from macros.domain.model.ids import (
    AskId,
    DelegationId,
    DutyId,
    NppsId,
    PriorityId,
    RoleId,
    SourceId,
)
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.shared import Cites, Owner, RecordId, ReviewBy
from macros.domain.model.values import End, Quote, ToConfirm
from macros.domain.model.vocabulary import Force, Standing


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause of the policy."""

    id: Annotated[Id, "Permanent name of the clause."]
    number: Annotated[Number, "Its number, in quotes.", Told("Its number in the text.")]
    heading: Annotated[Title, "Its heading."]
    text: Annotated[Prose, "Its words.", Told("The clause.")]
    why: Annotated[Prose, "Why the council can ask this."]
    force: Annotated[Force, "Why it must be followed."]
    standing: Annotated[Standing, "What kind of text this is."]
    paragraphs: Annotated[
        tuple[Number, ...],
        Between(0, 30),
        "Paragraphs of the Cabinet report that it comes from, in quotes.",
        Told("The report's paragraphs it comes from."),
    ]
    duties: Annotated[
        tuple[DutyId, ...],
        Between(0, 30),
        "Ids of the duties and powers behind it.",
        Told("Ids in the table of duties."),
    ]
    priorities: Annotated[
        tuple[PriorityId, ...],
        Between(0, 30),
        "Ids of the strategy priorities it serves.",
        Told("Ids in the table of priorities."),
    ]
    asks: Annotated[
        tuple[AskId, ...],
        Between(0, 40),
        "Ids of the NPPS asks it reflects.",
        Told("Ids in the table of asks."),
    ]
    quote: Annotated[Quote | None, "Words that matter exactly; null where there are none."]
    cites: Cites


@titled("Working policy notes")
@dataclass(frozen=True, slots=True)
class WorkingPolicy:
    """Notes drawn from a report, shown until the adopted policy is loaded. No date, no seal."""

    id: RecordId
    title: Annotated[Title, "What the notes are."]
    standing: Annotated[Standing, "Always working: nobody has decided these words."]
    owner: Owner
    review_by: ReviewBy
    notice: Annotated[Prose, "What every page and print says above these notes."]
    source: Annotated[SourceId, "The id of the report they are drawn from."]
    clauses: Annotated[tuple[Clause, ...], Between(1, 120), "The clauses, in order."]
    cites: Cites


@dataclass(frozen=True, slots=True)
class Consultation:
    """A consultee asked, and what came back."""

    role: Annotated[RoleId, "The id of the role consulted."]
    asked: Annotated[date, "The day the text was sent."]
    replied: Annotated[date, "The day of the reply."]
    response: Annotated[Prose, "What the reply said."]


@dataclass(frozen=True, slots=True)
class Authority:
    """Under what authority the revision was made, and where that is recorded."""

    decided_by: Annotated[RoleId, "The id of the role or body that decided."]
    delegation: Annotated[
        DelegationId | None, "The id of the delegation used; null where the council itself decided."
    ]
    minute: Annotated[Line, "The minute or record number."]
    record: Annotated[Line, "Where the decision record can be read."]


@titled("Change", "change")
@dataclass(frozen=True, slots=True)
class ClassifiedChange:
    """One change from the policy before, with the class that the Monitoring Officer gives it."""

    clause: Annotated[Id, "The id of the clause changed."]
    change: Annotated[Id, "What was done: added, removed, reworded, renumbered, moved or re-dated."]
    change_class: Annotated[
        Id, "The class: reflects, consequential, correction, law-update or council-policy."
    ]
    asks: Annotated[
        tuple[AskId, ...], Between(0, 40), "Ids of the NPPS asks that the change reflects."
    ]
    follows: Annotated[
        tuple[Id, ...], Between(0, 40), "Ids of the clauses whose change this one follows."
    ]
    why: Annotated[Prose, "Why the change belongs in that class."]


@titled("Adopted policy revision")
@dataclass(frozen=True, slots=True)
class Policy:
    """An adopted revision, whole text. Never edited once sealed."""

    id: Annotated[Id, "The day it came into force; the file has the same name."]
    title: Annotated[Title, "The policy's title."]
    standing: Annotated[Standing, "Always adopted."]
    owner: Owner
    review_by: ReviewBy
    decided: Annotated[date, "The day it was decided."]
    published: Annotated[date, "The day it was published."]
    in_force: Annotated[date, "The day it came into force."]
    call_in_ends: Annotated[
        date | None, "The day the time for call-in ended; null if call-in does not apply."
    ]
    ended: Annotated[
        End | None, "The event that ended it; null if only its successor did, or nothing has."
    ]
    authority: Annotated[Authority, "Under what authority it was made."]
    consultations: Annotated[
        tuple[Consultation, ...], Between(0, 20), "Who was consulted and what came back."
    ]
    reflects: Annotated[NppsId | None, "The id of the NPPS it reflects; null if none."]
    reasons: Annotated[Prose, "The reasons recorded for the decision."]
    changes: Annotated[
        tuple[ClassifiedChange, ...], Between(0, 200), "Every change from the policy before."
    ]
    clauses: Annotated[tuple[Clause, ...], Between(1, 120), "The clauses, in order."]
    cites: Cites


@titled("Proposed revision of the policy")
@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed revision. It counts nowhere until adopted; its gaps are listed."""

    id: Annotated[Id, "Permanent name of the draft; the file has the same name."]
    title: Annotated[Title, "What is proposed, in a few words."]
    owner: Owner
    review_by: ReviewBy
    replaces: Annotated[Id, "The id of the policy it would replace, or working."]
    decided: Annotated[date | ToConfirm, "The day it was decided."]
    published: Annotated[date | ToConfirm, "The day it is to be published."]
    in_force: Annotated[date | ToConfirm, "The day it is to come into force."]
    call_in_ends: Annotated[
        date | ToConfirm | None,
        "The day the time for call-in ends; null if call-in does not apply.",
    ]
    authority: Annotated[Authority | ToConfirm, "Under what authority it would be made."]
    consultations: Annotated[
        tuple[Consultation, ...], Between(0, 20), "Who was consulted and what came back."
    ]
    reflects: Annotated[NppsId | None, "The id of the NPPS it reflects; null if none."]
    reasons: Annotated[Prose | ToConfirm, "The reasons for the decision."]
    changes: Annotated[
        tuple[ClassifiedChange, ...], Between(0, 200), "Every change from the policy before."
    ]
    clauses: Annotated[tuple[Clause, ...], Between(0, 120), "The clauses, in order."]
    cites: Cites
