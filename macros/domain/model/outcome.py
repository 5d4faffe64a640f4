"""An outcome that an officer may ask for: what it means, when it fits, how to ask and hold it.

Nobody has decided these unless `standing` says so. Later revisions are added below earlier ones
and earlier ones are never edited.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.asking_words import AskingFact, QuestionKind
from macros.domain.model.forms import Prose, Sentence, Title
from macros.domain.model.ids import (
    AskId,
    ClauseId,
    DutyId,
    ModelId,
    ModelOutcomeId,
    PriorityId,
    SharedExceptionId,
)
from macros.domain.model.measure import Kpi, Measure, SubCriterion
from macros.domain.model.notes import Between, Called, Told, titled
from macros.domain.model.offer import Helper, Offer, SizedOffer
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
from macros.domain.model.touches import OutcomeException, Touches
from macros.domain.model.values import End, Money
from macros.domain.model.vocabulary import Likeness, OutcomeTheme, Standing


@titled("Contracts suited")
@dataclass(frozen=True, slots=True)
class Fits:
    """The contracts an outcome suits. Suggested, not decided."""

    routes: Routes
    categories: Categories
    at_least: Annotated[
        Money | None,
        "The least value it suits, itself included, VAT included; null if there is none.",
    ]
    below: Annotated[
        Money | None, "The first value it no longer suits, VAT included; null if there is none."
    ]
    months_at_least: Annotated[
        int | None,
        Between(1, 600),
        "The shortest contract it suits, in months; null if any length.",
    ]
    text: Annotated[tuple[Prose, ...], Between(1, 12), "When to ask for it, one reason each."]


@titled("Nearest national outcome")
@dataclass(frozen=True, slots=True)
class Crosswalk:
    """The nearest outcome of a national model, which does not bind councils."""

    model: Annotated[ModelId, "The id of the model."]
    outcome: Annotated[
        ModelOutcomeId | None, "The id of its outcome; null where we looked and found none."
    ]
    likeness: Annotated[Likeness, "How far the two match."]
    note: Annotated[Prose, "What is the same and what is not."]


@titled("Revision", "revision")
@dataclass(frozen=True, slots=True)
class OutcomeRevision:
    """The whole content from its first day until the next revision starts."""

    since: RevisionSince
    change_note: ChangeNote
    summary: Annotated[
        Sentence, "The outcome in one sentence.", Told("The outcome in a sentence or two.")
    ]
    meaning: Annotated[
        Prose, "What it means here and which local need it serves.", Told("What it means.")
    ]
    priorities: Annotated[
        tuple[PriorityId, ...],
        Between(0, 20),
        "Ids of the strategy priorities it serves.",
        Told("Ids in the table of priorities."),
    ]
    asks: Annotated[
        tuple[AskId, ...],
        Between(0, 20),
        "Ids of the NPPS asks it answers.",
        Told("Ids in the table of asks."),
    ]
    clauses: Annotated[
        tuple[ClauseId, ...],
        Between(0, 20),
        "Ids of the policy clauses it carries out.",
        Told("Ids in the table of policy clauses."),
    ]
    duties: Annotated[
        tuple[DutyId, ...],
        Between(0, 20),
        "Ids of the duties and powers that bear on it.",
        Told("Ids in the table of duties."),
    ]
    fits: Annotated[Fits, "The contracts it suits."]
    not_when: Annotated[
        tuple[Prose, ...],
        Between(1, 12),
        "When not to ask for it, one reason each.",
        Told("When not to ask for it."),
    ]
    question_kind: Annotated[
        QuestionKind, "What the question weighs: the table of what may be asked turns on it."
    ]
    touches: Annotated[
        Touches, "Which matters of section 17(5) of the Local Government Act 1988 it touches."
    ]
    facts: Annotated[
        tuple[AskingFact, ...],
        Between(0, 6),
        "Facts of the table that are true of the question as worded, whatever the contract; an "
        "empty list if none.",
    ]
    exceptions: Annotated[
        tuple[OutcomeException, ...],
        Between(0, 8),
        "The exceptions that are true of this outcome alone; an empty list if the table says it "
        "all.",
    ]
    shared_exceptions: Annotated[
        tuple[SharedExceptionId, ...],
        Between(0, 8),
        "Ids of the exceptions in asking.yml that it shares with other outcomes.",
    ]
    measures: Annotated[
        tuple[Measure, ...], Between(1, 6), "What is counted; exactly one is the primary measure."
    ]
    question: Annotated[
        Prose, "The model question for the tender.", Told("A model question for bidders.")
    ]
    answer_words: Annotated[
        int,
        Between(50, 2000),
        "The most words an answer may have. Suggested, not decided.",
        Told("The most words an answer may have."),
    ]
    sub_criteria: Annotated[
        tuple[SubCriterion, ...], Between(1, 8), "What evaluators mark on its own."
    ]
    kpi: Annotated[Kpi, Called("KPI"), "The key performance indicator for the contract."]
    contract_wording: Annotated[
        Prose, "Model wording for the contract.", Told("Words for the contract.")
    ]
    shortfall: Annotated[
        Prose,
        "What happens when less is delivered than was promised.",
        Told("What happens if less is delivered."),
    ]
    swap: Annotated[
        Prose, "How a commitment that cannot be kept is exchanged for another of the same worth."
    ]
    offers: Annotated[
        tuple[Offer, ...],
        Between(2, 6),
        "Model answers by invented firms, at least one good and one weak.",
    ]
    sizes: Annotated[
        tuple[SizedOffer, ...],
        Between(1, 3),
        "What a micro, a small and a larger supplier could offer.",
    ]
    helpers: Annotated[
        tuple[Helper, ...], Between(0, 12), "Kinds of body that might help a supplier deliver."
    ]
    crosswalk: Annotated[
        tuple[Crosswalk, ...],
        Between(0, 30),
        "The nearest outcomes of national models, which do not bind councils.",
    ]
    sme_suited: Annotated[
        bool,
        Called("SME suited"),
        "Write true if a small firm can deliver it without buying in help; otherwise false.",
        Told("Whether a small firm can deliver it.", title="Suits small firms"),
    ]
    low_value_ok: Annotated[
        bool,
        "Write true if it suits a contract below threshold; otherwise false.",
        Told("Whether it suits a low-value contract.", title="Suits low values"),
    ]
    cites: Cites


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome that an officer may ask for: what it means, when it fits, how to ask for it and
    how to hold it.
    """

    id: RecordId
    title: Annotated[Title, "The outcome in a few words, as the menu shows it."]
    also: Annotated[
        tuple[Title, ...],
        Between(0, 12),
        "Other words people use or type for it, so that search finds it; an empty list where "
        "there are none.",
        Told("Other words for it."),
    ]
    theme: Annotated[
        OutcomeTheme, "Which side of social value it belongs to.", Told("The theme it belongs to.")
    ]
    standing: Annotated[Standing, "Illustrative unless the council has decided it."]
    owner: Owner
    review_by: ReviewBy
    ended: Annotated[End | None, "The event that took it off the menu; null while it stands."]
    revisions: Annotated[
        tuple[OutcomeRevision, ...],
        Between(1, 60),
        "Every revision, oldest first. Add below; never edit what stands.",
    ]
