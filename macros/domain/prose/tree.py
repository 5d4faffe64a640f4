"""The parts of a piece of prose, and the faults found in it. Knows nothing of HTML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Plain words, to be shown exactly as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words written *so*."""

    inner: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    """Words written **so**."""

    inner: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class WebLink:
    """A link to a public https address."""

    inner: tuple[Inline, ...]
    address: str


@dataclass(frozen=True, slots=True)
class RecordLink:
    """A link to a record, `kind:id`, or to a page of this site, `page:/address/`.

    `offset` is where the target starts in the whole text.
    """

    inner: tuple[Inline, ...]
    kind: str
    id: str
    offset: int


Inline: TypeAlias = Text | Emphasis | Strong | WebLink | RecordLink


@dataclass(frozen=True, slots=True)
class ProseParagraph:
    """One paragraph."""

    inner: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """A bulleted list, one level."""

    items: tuple[tuple[Inline, ...], ...]


@dataclass(frozen=True, slots=True)
class NumberedList:
    """A numbered list, one level, numbered from 1."""

    items: tuple[tuple[Inline, ...], ...]


Block: TypeAlias = ProseParagraph | BulletList | NumberedList


@dataclass(frozen=True, slots=True)
class ProseFinding:
    """Something that prose may not hold: where it starts, the piece, and what to do instead."""

    offset: int
    piece: str
    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class Prose:
    """Text as blocks. Faulty pieces stay in the blocks as plain words, so showing it is safe."""

    blocks: tuple[Block, ...]
    faults: tuple[ProseFinding, ...]


def words(parts: tuple[Inline, ...]) -> str:
    """The words of some parts, without their marks."""
    return "".join(part.text if isinstance(part, Text) else words(part.inner) for part in parts)
