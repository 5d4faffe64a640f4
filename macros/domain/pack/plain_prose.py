"""A prose field without its marks: as blocks of a pack, or as lines for a table's cell.

Links keep their words and lose their targets: a pack is read on paper and in other people's files.
"""

from __future__ import annotations

from macros.domain.pack.nodes import Node, bullets, paragraph, steps
from macros.domain.prose import parse
from macros.domain.prose.tree import Block, BulletList, NumberedList, ProseParagraph, words


def blocks(text: str) -> list[Node]:
    """Paragraphs and lists as blocks."""
    return [_block(block) for block in parse(text).blocks]


def lines(text: str) -> str:
    """The same as lines of one text; the items of a list start with a dash or a number."""
    return "\n".join(line for block in parse(text).blocks for line in _lines(block))


def _block(block: Block) -> Node:
    match block:
        case ProseParagraph():
            return paragraph(words(block.inner))
        case BulletList():
            return bullets(*(words(item) for item in block.items))
        case NumberedList():
            return steps(*(words(item) for item in block.items))


def _lines(block: Block) -> list[str]:
    match block:
        case ProseParagraph():
            return [words(block.inner)]
        case BulletList():
            return [f"- {words(item)}" for item in block.items]
        case NumberedList():
            return [f"{number}. {words(item)}" for number, item in enumerate(block.items, 1)]
