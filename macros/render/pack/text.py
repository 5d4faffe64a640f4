"""A pack as plain text, for a message, a case file or a screen reader.

Nothing depends on the width of a line: a table is read row by row, each cell under the name of
its column. `docs/js/picker/pack.js` writes the same text.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.pack import (
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
from macros.render.words.wording import day

ROOM = "[to be written]"


def text(pack: Pack) -> str:
    """The whole pack, ending in one line end."""
    whole = [pack.title, stamped(pack), *(_section(section) for section in pack.sections)]
    return "\n\n\n".join(whole) + "\n"


def stamped(pack: Pack) -> str:
    """As of which day the pack was made, and its digest."""
    return f"As of {day(pack.as_of)}\nDigest: {pack.digest}"


def _section(section: Section) -> str:
    return "\n\n".join([section.title.upper(), *("\n".join(_lines(b)) for b in section.blocks)])


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * (block.level - 1)} {block.text}"
        case Paragraph():
            yield block.text
        case Bullets():
            for number, item in enumerate(block.items, 1):
                yield f"{number}. {item}" if block.ordered else f"- {item}"
        case Field():
            yield f"{block.label}: {ROOM}"
            yield f"({block.hint})"
        case Notice():
            yield f"{block.label.upper()}: {block.text}"
        case Stamp():
            yield from (f"{name}: {said}" for name, said in block.rows)
        case Table():
            yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    yield f"Table: {table.caption}"
    for number, row in enumerate(table.rows, 1):
        yield f"Row {number}"
        for column, (name, cell) in enumerate(zip(table.columns, row, strict=True)):
            yield f"  {name}: {ROOM if column in table.blank and not cell else cell}"
