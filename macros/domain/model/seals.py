"""Seals: the digest of each adopted revision, chained. Written by `guide seal`, never by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.model.forms import Digest, RevisionName
from macros.domain.model.notes import Between


@dataclass(frozen=True, slots=True)
class Seal:
    """The digest of one revision."""

    revision: Annotated[RevisionName, "The revision sealed."]
    sealed_on: Annotated[date, "The day it was sealed."]
    digest: Annotated[Digest, "The SHA-256 of its canonical content."]
    previous: Annotated[Digest | None, "The digest of the seal before it; null for the first."]


@dataclass(frozen=True, slots=True)
class Seals:
    """Digests of adopted revisions, chained. Written by guide seal and never by hand."""

    seals: Annotated[tuple[Seal, ...], Between(0, 500), "The seals, oldest first."]
