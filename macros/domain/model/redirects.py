"""Old addresses and where they lead now: a public address never vanishes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import PageAddress, Sentence
from macros.domain.model.notes import Between


@dataclass(frozen=True, slots=True)
class Redirect:
    """One old address and its new one."""

    old: Annotated[PageAddress, "The address that was public."]
    new: Annotated[PageAddress, "Where it leads now."]
    since: Annotated[date, "Since when."]
    why: Annotated[Sentence, "Why it moved."]


@dataclass(frozen=True, slots=True)
class Redirects:
    """Old addresses and where they lead now."""

    redirects: Annotated[tuple[Redirect, ...], Between(0, 500), "The redirects."]
