"""Standing advice: what the Council's solicitor may confirm once for a class of question.

That advice exists is public. Its text is not: publishing what advice concluded may lose privilege.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from macros.domain.model.asking_words import Matter
from macros.domain.model.forms import Id, Line, Prose, Title
from macros.domain.model.ids import OutcomeId, RegimeId, RoleId, RowId
from macros.domain.model.notes import Between, Called, Told, titled
from macros.domain.model.shared import Categories, Cites, Owner, RecordId, ReviewBy, Routes
from macros.domain.model.values import ToConfirm
from macros.domain.model.vocabulary import Position, Standing


class AdviceStatus(StrEnum):
    """How far standing advice has got: not given; given; given with conditions; refused; or
    withdrawn.
    """

    NOT_GIVEN = "not-given"
    GIVEN = "given"
    WITH_CONDITIONS = "given-with-conditions"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@titled("Limits of standing advice")
@dataclass(frozen=True, slots=True)
class AdviceLimits:
    """What the advice covers. A question is covered only if every one of these covers it."""

    rows: Annotated[
        tuple[RowId, ...], Between(1, 40), "Ids of the rows of the table of what may be asked."
    ]
    letters: Annotated[
        tuple[Matter, ...],
        Between(1, 8),
        "Letters of the matters in section 17(5) of the Local Government Act 1988.",
    ]
    outcomes: Annotated[tuple[OutcomeId, ...], Between(1, 60), "Ids of the outcomes."]
    categories: Categories
    positions: Annotated[
        tuple[Position, ...], Between(1, 2), "Where the estimated value stands to the threshold."
    ]
    routes: Routes
    rules: Annotated[
        tuple[RegimeId, ...], Between(1, 6), "Ids of the regimes under which a contract is let."
    ]


@titled("Condition of standing advice")
@dataclass(frozen=True, slots=True)
class AdviceCondition:
    """What must be true of each contract. An officer ticks it."""

    id: Annotated[Id, "Name of the condition."]
    text: Annotated[Line, "The condition, as a sentence about the contract."]


@titled("Event that ends standing advice")
@dataclass(frozen=True, slots=True)
class AdviceEnd:
    """An event after which the advice covers nothing until it is given again."""

    what: Annotated[Line, "The event."]
    happened: Annotated[date | None, "The day it happened; null while it has not."]


@titled("Advice that was given")
@dataclass(frozen=True, slots=True)
class AdviceGiven:
    """Who gave the advice and when. Never what it says."""

    given_on: Annotated[date, "The day it was given."]
    by: Annotated[RoleId, "The id of the office that gave it: never a person's name."]
    law_as_at: Annotated[date, "The day whose law was looked at."]
    look_again: Annotated[date, "The day from which it no longer counts unless it is renewed."]
    kept: Annotated[Line, "Where the advice is kept: a reference, and never its text."]


@titled("The Council's own finding")
@dataclass(frozen=True, slots=True)
class AdviceFinding:
    """The Council's decision that weighing such questions is necessary or expedient.

    Section 17(11) of the Local Government Act 1988 and SI 2001/909 turn on what the authority
    considers. Advice does not replace it.
    """

    by: Annotated[RoleId, "The id of the role or body that decided: never a person's name."]
    decided: Annotated[date, "The day it was decided."]
    reference: Annotated[Line, "The minute or the decision's reference."]
    reason: Annotated[Prose, "Why it is necessary or expedient, in one paragraph."]


@titled("Standing advice")
@dataclass(frozen=True, slots=True)
class Advice:
    """One class of question, and whether the Council's solicitor has confirmed it once for all."""

    id: RecordId
    title: Annotated[Title, "The class of question in a few words."]
    standing: Annotated[
        Standing, "Illustrative while this guide only offers the class; adopted once it is used."
    ]
    owner: Owner
    review_by: ReviewBy
    status: Annotated[AdviceStatus, "How far it has got."]
    question: Annotated[
        Prose,
        Called("Question asked"),
        "The question put to the solicitor. Nothing of the answer.",
        Told("The question put to the Council's solicitor."),
    ]
    limits: Annotated[AdviceLimits, "What it covers."]
    given: Annotated[
        AdviceGiven | ToConfirm, "The advice, once it is given; until then who must supply it."
    ]
    finding: Annotated[
        AdviceFinding | ToConfirm,
        "The Council's own finding, once it is made; until then who must supply it.",
    ]
    grounds: Annotated[
        tuple[Line, ...], Between(1, 12), "The provisions relied on, in order, one each."
    ]
    conditions: Annotated[
        tuple[AdviceCondition, ...], Between(0, 12), "What must be true of each contract."
    ]
    never: Annotated[tuple[Line, ...], Between(0, 12), "What it does not cover, one item each."]
    record_for_each: Annotated[
        Line,
        "The line that the officer writes for each contract.",
        Told("What the officer writes down for each contract."),
    ]
    ends_if: Annotated[tuple[AdviceEnd, ...], Between(1, 12), "The events that end it."]
    cites: Cites
