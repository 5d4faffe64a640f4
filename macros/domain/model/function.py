"""Council functions that deliver social value outside procurement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import Standing


@dataclass(frozen=True, slots=True)
class CouncilFunction:
    """One service or project; `measured` says how its social value is measured, if it is."""

    id: str
    title: str
    text: str
    measured: str
    paragraphs: tuple[str, ...]
    priorities: tuple[str, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Functions:
    """The file of functions outside procurement."""

    title: str
    standing: Standing
    owner: str
    review_by: date
    intro: str
    functions: tuple[CouncilFunction, ...]
