"""The table of what may be asked: ordered rows of law, and the reasons behind them.

The first row that matches a case gives the answer. What a row is for is written in the one language
of ordered tests (`macros.domain.proportionality.conditions`), which the browser reads too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.asking_words import Answer, AskingFact, Certainty, Matter, QuestionKind
from macros.domain.model.forms import Id, Line, Prose, Title
from macros.domain.model.ids import DutyId, RegimeId
from macros.domain.model.notes import Between, Called, titled
from macros.domain.model.shared import ChangeNote, Cites, Owner, ReviewBy, RevisionSince
from macros.domain.model.vocabulary import Category, Position, Route, Standing, ThresholdGroup


@titled("Matter on the list")
@dataclass(frozen=True, slots=True)
class AskingMatter:
    """One of the matters that section 17(5) of the Local Government Act 1988 lists."""

    letter: Annotated[Matter, "Its letter in subsection (5)."]
    title: Annotated[Title, "The matter in a few words."]
    text: Annotated[Prose, "What it takes in, and what it does not."]


@titled("Kind of question")
@dataclass(frozen=True, slots=True)
class AskingKind:
    """A kind of question, by what it weighs."""

    kind: Annotated[QuestionKind, "Its letter."]
    title: Annotated[Title, "The kind in a few words."]
    text: Annotated[Prose, "Which questions are of this kind."]


@titled("Fact to answer")
@dataclass(frozen=True, slots=True)
class AskingPoint:
    """A fact that an officer answers with yes or no. It is no until somebody says yes."""

    fact: Annotated[AskingFact, "The fact."]
    question: Annotated[Title, "The question that the officer answers."]
    text: Annotated[Prose, "When the answer is yes, and what it changes."]


@titled("Case")
@dataclass(frozen=True, slots=True)
class AskingCase:
    """What a case must be for a row to match it: every one of these. An empty list leaves a thing
    open.
    """

    kinds: Annotated[
        tuple[QuestionKind, ...], Between(0, 5), "The kinds of question; an empty list is any."
    ]
    categories: Annotated[
        tuple[Category, ...], Between(0, 6), "The legal categories; an empty list is any."
    ]
    routes: Annotated[
        tuple[Route, ...],
        Between(0, 8),
        "The ways of letting a contract; an empty list is any. At or above threshold quotations "
        "count as an open competition.",
    ]
    position: Annotated[Position, "Where the estimated value must stand against the threshold."]
    against: Annotated[
        ThresholdGroup | None,
        Called("Measured against"),
        "The threshold that counts, where it is not the one for the category of what is bought; "
        "null where it is.",
    ]
    rules: Annotated[
        tuple[RegimeId, ...],
        Between(0, 6),
        "Ids of the regimes under which the contract is let; an empty list is any.",
    ]
    facts: Annotated[tuple[AskingFact, ...], Between(0, 6), "Facts that must be true."]
    without: Annotated[tuple[AskingFact, ...], Between(0, 6), "Facts that must not be true."]


@titled("Ground")
@dataclass(frozen=True, slots=True)
class AskingGround:
    """A provision that an answer relies on."""

    duty: Annotated[DutyId, "The id of the rule of law."]
    at: Annotated[Line, Called("Provision"), "The exact provision, such as section 17(5)(a)."]


@titled("Row", "row")
@dataclass(frozen=True, slots=True)
class AskingRow:
    """One row of the table. The first row that matches gives the answer."""

    id: Annotated[Id, "Permanent name of the row."]
    title: Annotated[Title, "The row in a few words."]
    when: Annotated[Prose, "Which questions and contracts it is for, in words."]
    cases: Annotated[
        tuple[AskingCase, ...],
        Between(0, 6),
        "The same as tests: it matches if one of these does. An empty list is for everything that "
        "no earlier row is for, and only the last row has it.",
    ]
    answer: Annotated[Answer, "What the row answers."]
    text: Annotated[
        Prose,
        "What to say to the officer. It stands here once and is shown wherever the row applies.",
    ]
    change: Annotated[
        Prose | None, "What would change the answer, or what still has to be done; null if nothing."
    ]
    grounds: Annotated[
        tuple[AskingGround, ...], Between(1, 8), "The provisions, the most telling first."
    ]
    certainty: Annotated[Certainty, "How sure the ground is."]
    certainty_text: Annotated[
        Prose, Called("How sure, in words"), "Which part of it is how sure, and why."
    ]
    record: Annotated[Prose | None, "The record to keep; null if none is needed."]
    cites: Cites


@titled("Shared exception")
@dataclass(frozen=True, slots=True)
class SharedException:
    """An exception that several outcomes point to, so that it stands once."""

    id: Annotated[Id, "Permanent name of the exception."]
    matter: Annotated[Matter, "The matter in section 17(5) that it keeps clear of."]
    text: Annotated[Prose, "What not to ask."]


@titled("Reason")
@dataclass(frozen=True, slots=True)
class AskingReason:
    """Why the table answers as it does on one point, with what speaks for it and against it."""

    id: Annotated[Id, "Permanent name of the reason."]
    title: Annotated[Title, "The question that it answers."]
    text: Annotated[Prose, "The answer first, and then why."]
    points_for: Annotated[tuple[Prose, ...], Between(0, 8), "What speaks for it, one point each."]
    points_against: Annotated[
        tuple[Prose, ...], Between(0, 8), "What speaks against it, one point each."
    ]


@titled("Revision", "revision")
@dataclass(frozen=True, slots=True)
class AskingRevision:
    """The whole table for procurements that commence from its first day until the next starts."""

    since: RevisionSince
    change_note: ChangeNote
    intro: Annotated[Prose, "The answer in short, above the table."]
    matters: Annotated[
        tuple[AskingMatter, ...], Between(1, 8), "The matters of section 17(5), in its order."
    ]
    kinds: Annotated[tuple[AskingKind, ...], Between(1, 5), "The kinds of question."]
    points: Annotated[tuple[AskingPoint, ...], Between(1, 6), "The facts that an officer answers."]
    before: Annotated[
        tuple[Prose, ...], Between(0, 12), "What to settle before the rows, one rule each."
    ]
    rows: Annotated[tuple[AskingRow, ...], Between(1, 40), "The rows, in order."]
    exceptions: Annotated[
        tuple[SharedException, ...], Between(0, 12), "The exceptions that outcomes share."
    ]
    cautious: Annotated[
        tuple[Prose, ...], Between(0, 12), "What a cautious officer does, in order."
    ]
    reasons: Annotated[tuple[AskingReason, ...], Between(0, 20), "Why the table answers so."]
    limits: Annotated[
        tuple[Prose, ...], Between(0, 12), "What can go wrong, and what nobody has settled."
    ]
    cites: Cites


@titled("What may be asked")
@dataclass(frozen=True, slots=True)
class Asking:
    """One table that says whether a question may carry marks, on what ground and how surely."""

    title: Annotated[Title, "What the file holds, in a few words."]
    standing: Annotated[Standing, "Always summary: these are our words for the law."]
    owner: Owner
    review_by: ReviewBy
    revisions: Annotated[
        tuple[AskingRevision, ...],
        Between(1, 60),
        "Every revision, oldest first. Add below; never edit what stands.",
    ]
