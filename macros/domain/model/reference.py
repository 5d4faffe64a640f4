"""Things cited and words explained."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Checked


@dataclass(frozen=True, slots=True)
class Source:
    """A document or page that facts are taken from.

    `read` says how it was read for this guide; a fact cited to it carries its own mark.
    """

    id: str
    title: str
    publisher: str
    type: str
    dated: str | None
    url: str | None
    read: Checked
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """A word with the words people really use for it."""

    id: str
    term: str
    also: tuple[str, ...]
    meaning: str
    see: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """A file of sources."""

    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    """A file of terms."""

    terms: tuple[Term, ...]
