"""The council's policy: the working stand-in, and adopted revisions with their authority."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, End, Quote, ToConfirm
from macros.domain.model.vocabulary import Force, Standing


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause. `paragraphs` are the report's; `why` says why the council can ask this."""

    id: str
    number: str
    heading: str
    text: str
    why: str
    force: Force
    standing: Standing
    paragraphs: tuple[str, ...]
    duties: tuple[str, ...]
    priorities: tuple[str, ...]
    asks: tuple[str, ...]
    quote: Quote | None
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class WorkingPolicy:
    """Notes drawn from the report, in use until the adopted text is loaded. No date, no seal."""

    id: str
    title: str
    standing: Standing
    owner: str
    review_by: date
    notice: str
    source: str
    clauses: tuple[Clause, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Consultation:
    """A consultee asked, and what came back."""

    role: str
    asked: date
    replied: date
    response: str


@dataclass(frozen=True, slots=True)
class Authority:
    """Under what authority a revision was made, and where that is minuted."""

    decided_by: str
    delegation: str | None
    minute: str
    record: str


@dataclass(frozen=True, slots=True)
class ClassifiedChange:
    """One change from the policy before, with the class the Monitoring Officer gives it."""

    clause: str
    change: str
    change_class: str
    asks: tuple[str, ...]
    follows: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Policy:
    """An adopted revision, whole text, immutable once sealed."""

    id: str
    title: str
    standing: Standing
    owner: str
    review_by: date
    decided: date
    published: date
    in_force: date
    call_in_ends: date | None
    ended: End | None
    authority: Authority
    consultations: tuple[Consultation, ...]
    reflects: str | None
    reasons: str
    changes: tuple[ClassifiedChange, ...]
    clauses: tuple[Clause, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposed revision, outside timeline, exports and digests; gaps are allowed and listed."""

    id: str
    title: str
    owner: str
    review_by: date
    replaces: str
    decided: date | ToConfirm
    published: date | ToConfirm
    in_force: date | ToConfirm
    call_in_ends: date | ToConfirm | None
    authority: Authority | ToConfirm
    consultations: tuple[Consultation, ...]
    reflects: str | None
    reasons: str | ToConfirm
    changes: tuple[ClassifiedChange, ...]
    clauses: tuple[Clause, ...]
    cites: tuple[Cite, ...]
