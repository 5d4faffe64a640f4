"""The statutory accessibility statement (SI 2018/952, reg. 8) as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Id, Line, Prose, Title, WcagNumber
from macros.domain.model.ids import ContactId
from macros.domain.model.notes import Between, Called, titled
from macros.domain.model.shared import Cites, Owner, ReviewBy
from macros.domain.model.values import Quote, ToConfirm
from macros.domain.model.vocabulary import Conformance, IssueReason, Standing


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """Content that is not accessible, and why."""

    id: Annotated[Id, "Permanent name of the issue."]
    title: Annotated[Title, "The issue in a few words."]
    reason: Annotated[IssueReason, "Which statutory group it belongs to."]
    criteria: Annotated[
        tuple[WcagNumber, ...], Between(0, 10), "The WCAG success criteria it fails."
    ]
    text: Annotated[Prose, "What does not work, for whom."]
    instead: Annotated[Prose, "What a reader can do instead."]
    mended_by: Annotated[
        date | ToConfirm | None,
        Called("Fixed by"),
        "The day by which it will be fixed; null if it need not be.",
    ]


@dataclass(frozen=True, slots=True)
class Testing:
    """How and when the site was tested."""

    tested: Annotated[date | ToConfirm, "The day it was last tested."]
    by: Annotated[Line | ToConfirm, "Who tested it, as a role or kind of body."]
    how: Annotated[Prose, "How it was tested."]
    pages: Annotated[Prose, "Which pages were tested, and how they were chosen."]
    not_yet: Annotated[Prose, "What has not been tested, said plainly."]


@titled("Accessibility statement")
@dataclass(frozen=True, slots=True)
class Accessibility:
    """The statutory accessibility statement, part by part."""

    title: Annotated[Title, "The statement's title."]
    standing: Annotated[Standing, "What kind of text this is."]
    owner: Owner
    review_by: ReviewBy
    prepared: Annotated[date | ToConfirm, "The day the statement was prepared."]
    reviewed: Annotated[date | ToConfirm, "The day it was last reviewed."]
    standard: Annotated[Line, "The standard it is measured against, such as WCAG 2.2 AA."]
    conformance: Annotated[Conformance, "How far the site meets it."]
    intro: Annotated[Prose, "What stands above the statement."]
    scope: Annotated[
        Line, 'The website or part of one that the statement applies to, to follow "applies to".'
    ]
    issues: Annotated[tuple[KnownIssue, ...], Between(0, 60), "What is not accessible."]
    testing: Annotated[Testing, "How and when it was tested."]
    contact: Annotated[
        ContactId | ToConfirm, "The id of the contact in council.yml for accessibility problems."
    ]
    reply_days: Annotated[
        int | ToConfirm, Between(1, 60), "Working days within which the council replies."
    ]
    formats: Annotated[
        Prose, "How to ask for something in another format, and how to report a problem."
    ]
    enforcement: Annotated[Prose, "How to complain if the reply does not satisfy."]
    quotes: Annotated[
        tuple[Quote, ...], Between(0, 10), "The wording that the law prescribes, exactly."
    ]
    cites: Cites
