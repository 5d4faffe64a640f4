"""Seals: the digest of each adopted revision, chained. Written by `guide seal`, never by hand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Seal:
    """The SHA-256 of one revision's canonical content, and of the seal before it in the chain."""

    revision: str
    sealed_on: date
    digest: str
    previous: str | None


@dataclass(frozen=True, slots=True)
class Seals:
    """The file of seals, oldest first."""

    seals: tuple[Seal, ...]
