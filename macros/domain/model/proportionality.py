"""The ladder: how much to ask for by value, length, route and category of contract.

Nobody has decided the figures unless `standing` says so; they prompt "consider" and no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Id, Prose, Title
from macros.domain.model.ids import DutyId
from macros.domain.model.notes import Between, titled
from macros.domain.model.reach import Scope
from macros.domain.model.shared import (
    Categories,
    ChangeNote,
    Cites,
    Owner,
    ReviewBy,
    RevisionSince,
    Routes,
)
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Force, Frequency, Prompt, Standing


@titled("Step")
@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder: how much to ask of which contracts. Suggested, not decided.

    Values include VAT; lower bounds are included, upper bounds are not.
    """

    id: Annotated[Id, "Permanent name of the step."]
    title: Annotated[Title, "The step in a few words."]
    routes: Routes
    categories: Categories
    at_least: Annotated[
        Money | None, "The least value, itself included, VAT included; null if there is none."
    ]
    below: Annotated[
        Money | None, "The first value no longer included, VAT included; null if there is none."
    ]
    months_at_least: Annotated[
        int | None, Between(1, 600), "The shortest contract, in months; null if any."
    ]
    months_below: Annotated[
        int | None,
        Between(1, 600),
        "The first length no longer included, in months; null if there is none.",
    ]
    most_outcomes: Annotated[int, Between(0, 12), "The most outcomes to ask for."]
    most_measures: Annotated[int, Between(0, 24), "The most measures."]
    answer_words: Annotated[int, Between(0, 4000), "The most words in all answers together."]
    reporting: Annotated[Frequency, "How often the supplier reports."]
    force: Annotated[
        Force, "Why it should be followed; good-practice until the council has decided."
    ]
    text: Annotated[Prose, "What to ask, in words."]
    why: Annotated[Prose, "Why this much and not more."]
    cites: Cites


@titled("Prompt from law")
@dataclass(frozen=True, slots=True)
class LegalPrompt:
    """A prompt that law gives whatever the step."""

    id: Annotated[Id, "Permanent name of the prompt."]
    title: Annotated[Title, "The prompt in a few words."]
    prompt: Annotated[Prompt, "What it says of the officer's choice."]
    force: Annotated[Force, "Why it must be followed."]
    duties: Annotated[tuple[DutyId, ...], Between(1, 10), "Ids of the duties behind it."]
    applies: Annotated[Scope, "Which contracts it is for."]
    text: Annotated[Prose, "The reason, and what to do."]
    cites: Cites
    needs_advice: Annotated[
        bool,
        "Write true to show it only once an outcome is chosen that needs advice for the contract; "
        "left out, it is always shown.",
    ] = False


@titled("Revision", "revision")
@dataclass(frozen=True, slots=True)
class LadderRevision:
    """The whole ladder from its first day until the next revision starts."""

    since: RevisionSince
    change_note: ChangeNote
    intro: Annotated[Prose, "What stands above the ladder."]
    rungs: Annotated[tuple[Rung, ...], Between(1, 60), "The steps."]
    prompts: Annotated[tuple[LegalPrompt, ...], Between(0, 60), "What law says whatever the step."]
    cites: Cites


@titled("Proportionality ladder")
@dataclass(frozen=True, slots=True)
class Proportionality:
    """How much to ask for, by value, length, route and category of contract."""

    title: Annotated[Title, "What the file holds, in a few words."]
    standing: Annotated[Standing, "What kind of text this is."]
    owner: Owner
    review_by: ReviewBy
    revisions: Annotated[
        tuple[LadderRevision, ...],
        Between(1, 60),
        "Every revision, oldest first. Add below; never edit what stands.",
    ]
