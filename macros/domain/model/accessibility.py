"""The statutory accessibility statement (SI 2018/952, reg. 8) as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, Quote, ToConfirm
from macros.domain.model.vocabulary import Conformance, IssueReason, Standing


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """Content that is not accessible, why, and when that will be mended."""

    id: str
    title: str
    reason: IssueReason
    criteria: tuple[str, ...]
    text: str
    instead: str
    mended_by: date | ToConfirm | None


@dataclass(frozen=True, slots=True)
class Testing:
    """How and when the site was tested, by whom as a role, and what was left untested."""

    tested: date | ToConfirm
    by: str | ToConfirm
    how: str
    pages: str
    not_yet: str


@dataclass(frozen=True, slots=True)
class Accessibility:
    """The statement: its statutory parts, and what the council must supply."""

    title: str
    standing: Standing
    owner: str
    review_by: date
    prepared: date | ToConfirm
    reviewed: date | ToConfirm
    standard: str
    conformance: Conformance
    intro: str
    scope: str
    issues: tuple[KnownIssue, ...]
    testing: Testing
    contact: str | ToConfirm
    reply_days: int | ToConfirm
    formats: str
    enforcement: str
    quotes: tuple[Quote, ...]
    cites: tuple[Cite, ...]
