"""A kind of contract a council lets, with the outcomes that suit it and those that do not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, End
from macros.domain.model.vocabulary import Category, Route, Standing


@dataclass(frozen=True, slots=True)
class Choice:
    """One outcome with the reason why it suits, or does not suit, this kind of contract."""

    outcome: str
    why: str


@dataclass(frozen=True, slots=True)
class ContractRevision:
    """The whole content from `since` until the next revision starts."""

    since: date
    change_note: str
    summary: str
    meaning: str
    examples: tuple[str, ...]
    categories: tuple[Category, ...]
    routes: tuple[Route, ...]
    ask: tuple[Choice, ...]
    do_not_ask: tuple[Choice, ...]
    watch_for: tuple[str, ...]
    duties: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class ContractKind:
    """One kind of contract with its dated revisions, oldest first."""

    id: str
    title: str
    standing: Standing
    owner: str
    review_by: date
    ended: End | None
    revisions: tuple[ContractRevision, ...]
