"""The ladder: how much to ask for by value, length, route and category of contract.

Nobody has decided the figures unless `standing` says so; they prompt "consider" and no more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Scope
from macros.domain.model.values import Cite, Money
from macros.domain.model.vocabulary import Category, Force, Frequency, Prompt, Route, Standing


@dataclass(frozen=True, slots=True)
class Rung:
    """One step. Values include VAT; lower bounds are included, upper bounds are not."""

    id: str
    title: str
    routes: tuple[Route, ...]
    categories: tuple[Category, ...]
    at_least: Money | None
    below: Money | None
    months_at_least: int | None
    months_below: int | None
    most_outcomes: int
    most_measures: int
    answer_words: int
    reporting: Frequency
    force: Force
    text: str
    why: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class LegalPrompt:
    """A prompt that law gives whatever the rung: what it says, of which contracts, and why.

    `needs_advice`: shown only once an outcome is chosen whose row for the contract at hand says
    "not without advice".
    """

    id: str
    title: str
    prompt: Prompt
    force: Force
    duties: tuple[str, ...]
    applies: Scope
    text: str
    cites: tuple[Cite, ...]
    needs_advice: bool = False


@dataclass(frozen=True, slots=True)
class LadderRevision:
    """The whole ladder from `since` until the next revision starts."""

    since: date
    change_note: str
    intro: str
    rungs: tuple[Rung, ...]
    prompts: tuple[LegalPrompt, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Proportionality:
    """The ladder with its dated revisions, oldest first."""

    title: str
    standing: Standing
    owner: str
    review_by: date
    revisions: tuple[LadderRevision, ...]
