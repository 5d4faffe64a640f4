"""Tender packs: what a pack is made of, and how it is composed from the data and one contract."""

from macros.domain.pack.blocks import (
    Block,
    Bullets,
    Field,
    Heading,
    Notice,
    Pack,
    Paragraph,
    Section,
    Stamp,
    Table,
)
from macros.domain.pack.make import composed
from macros.domain.pack.parts import TEXTS, Words, parts
from macros.domain.pack.plain_prose import lines
from macros.domain.pack.ready import Ready, ready_made
from macros.domain.pack.templates import TEMPLATES, template

__all__ = [
    "TEMPLATES",
    "TEXTS",
    "Block",
    "Bullets",
    "Field",
    "Heading",
    "Notice",
    "Pack",
    "Paragraph",
    "Ready",
    "Section",
    "Stamp",
    "Table",
    "Words",
    "composed",
    "lines",
    "parts",
    "ready_made",
    "template",
]
