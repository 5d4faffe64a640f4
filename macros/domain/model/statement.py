"""A National Procurement Policy Statement (NPPS) and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite, End, ToConfirm, When
from macros.domain.model.vocabulary import Basis, Force, Party, Standing


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing a statement asks of buyers, in our words.

    `paragraphs` are the statement's own numbers and stay empty where they were not checked.
    `succeeds` names the asks of earlier statements that this one carries on.
    """

    id: str
    title: str
    text: str
    theme: str
    paragraphs: tuple[str, ...]
    succeeds: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement with its life. Procurement Act 2023, section 13, unless `basis` says otherwise.

    `in_force` is null for a statement that never took effect. An end is stored only where an
    event ended it; otherwise the next statement's start ends it.
    """

    id: str
    title: str
    short_title: str
    standing: Standing
    owner: str
    review_by: date
    basis: Basis
    force: Force
    binds: tuple[Party, ...]
    made_under: str | None
    summary: str
    published: When
    laid: When | ToConfirm | None
    forty_days_end: When | ToConfirm | None
    planned_start: date | None
    in_force: date | None
    ended: End | None
    themes: tuple[Theme, ...]
    asks: tuple[Ask, ...]
    cites: tuple[Cite, ...]
    not_known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Theme:
    """A heading of the statement under which its asks are listed."""

    id: str
    title: str
