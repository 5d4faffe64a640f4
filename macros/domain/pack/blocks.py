"""What a tender pack is made of: sections of blocks that any rendering can draw.

Knows the shape only. A block's words are plain: no markup, no links; a line break in a table's
cell parts its paragraphs. What an officer must still write is a field, or a blank column.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a section; the section's own title is level 2."""

    level: int
    text: str
    block: str = "heading"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: str
    block: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; `ordered` when its items are steps or are counted."""

    items: tuple[str, ...]
    ordered: bool
    block: str = "bullets"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one header row. `blank` are the columns, from 0, left for somebody to fill."""

    id: str
    caption: str
    columns: tuple[str, ...]
    blank: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    block: str = "table"


@dataclass(frozen=True, slots=True)
class Field:
    """Room for somebody's own words, with a hint of what belongs there."""

    label: str
    hint: str
    block: str = "field"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that must not be overlooked, above all what standing a text has."""

    label: str
    text: str
    block: str = "notice"


@dataclass(frozen=True, slots=True)
class Stamp:
    """What the pack was made from: pairs of a name and a version with its standing."""

    rows: tuple[tuple[str, str], ...]
    block: str = "stamp"


Block: TypeAlias = Heading | Paragraph | Bullets | Table | Field | Notice | Stamp


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the pack with one kind of reader."""

    id: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole pack as of a day. `digest`: "sha256:" and that of all but the day, in hex."""

    title: str
    as_of: date
    sections: tuple[Section, ...]
    digest: str

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table, in order."""
        found = (block for section in self.sections for block in section.blocks)
        return tuple(block for block in found if isinstance(block, Table))


_KINDS: dict[str, type[Any]] = {
    "heading": Heading,
    "paragraph": Paragraph,
    "bullets": Bullets,
    "table": Table,
    "field": Field,
    "notice": Notice,
    "stamp": Stamp,
}


def typed(plain: Mapping[str, Any]) -> Block:
    """A block from its plain form. Raise KeyError for a kind that is not known."""
    values = {name: _tuples(value) for name, value in plain.items()}
    block: Block = _KINDS[plain["block"]](**values)
    return block


def _tuples(value: Any) -> Any:
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value
