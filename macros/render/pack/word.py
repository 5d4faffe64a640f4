"""A pack as a Word file: real headings, lists, tables with header rows, and fields to write in."""

from __future__ import annotations

from collections.abc import Iterator
from math import isqrt

from macros.domain.pack import (
    TEXTS,
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
from macros.render.pack.word_frame import Frame, frame
from macros.render.pack.word_parts import counted_anew, grid, line, pages, room, row, run
from macros.render.pack.word_style import LONG, MARGIN, SHORT, TWIP
from macros.render.pack.zipped import settled
from macros.render.words.wording import day

WIDE = 5  # columns; more than this do not fit an upright page
_ROOM = "Write here"
_LEAST, _TO_FILL, _MOST = 4, 14, 26  # the shares of a column: narrowest, to write in, widest
# The width of a letter and of a cell's two edges, in twentieths of a point; a longer word breaks.
_LETTER, _CELL, _LONGEST = 105, 230, 18


def word(pack: Pack) -> bytes:
    """The pack as a .docx file; the same pack gives the same bytes."""
    note: str = TEXTS["note"]
    foot = f"{pack.title}, as of {day(pack.as_of)}, digest {_short(pack)}. {note}"
    shared = frame()
    writer = _Writer(shared)
    body = "".join(writer.pack(pack))
    parts = shared.filled(body, foot, "".join(writer.lists))
    return settled(parts, pack.title, note, pack.as_of)


def _short(pack: Pack) -> str:
    return pack.digest.removeprefix("sha256:")[:12]


def _is_wide(section: Section) -> bool:
    return any(isinstance(b, Table) and len(b.columns) > WIDE for b in section.blocks)


def _pages(*, wide: bool, foot: str = "") -> str:
    """How pages lie: on their side where they hold a wide table."""
    width, height = (LONG, SHORT) if wide else (SHORT, LONG)
    return pages(width // TWIP, height // TWIP, MARGIN // TWIP, foot=foot)


class _Writer:
    """Turns blocks into XML. Collects the lists that count anew."""

    def __init__(self, shared: Frame) -> None:
        self.shared = shared
        self.lists: list[str] = []

    def pack(self, pack: Pack) -> Iterator[str]:
        """Every paragraph and table, in order; the last of a section's says how its pages lie."""
        yield line("Title", run(pack.title))
        digest = f"As of {day(pack.as_of)}. Digest: {pack.digest}"
        yield line("Normal", run(digest))
        for number, section in enumerate(pack.sections, 1):
            wide = _is_wide(section)
            yield line("Heading1", run(section.title))
            width = ((LONG if wide else SHORT) - 2 * MARGIN) // TWIP
            for block in section.blocks:
                yield from self.block(block, width)
            # The pages that follow take the foot over from the first.
            lying = _pages(wide=wide, foot=self.shared.foot if number == 1 else "")
            if number < len(pack.sections):
                yield line("Sectionend", run(f"End of part: {section.title}"), section=lying)
            else:
                yield lying

    def block(self, block: Block, width: int) -> Iterator[str]:
        """A block as paragraphs or a table."""
        match block:
            case Heading():
                yield line(f"Heading{block.level - 1}", run(block.text))
            case Paragraph():
                yield from (line("Normal", run(text)) for text in _lines(block.text))
            case Bullets():
                yield from self.items(block)
            case Field():
                yield line("Fieldlabel", run(block.label))
                yield line("Fieldhint", run(block.hint))
                yield room(block.label, _ROOM)
            case Notice():
                said = run(" ".join(_lines(block.text)))
                yield line("Notice", run(f"{block.label}: ", bold=True), said)
            case Stamp():
                for name, said in block.rows:
                    yield line("Normal", run(f"{name}: ", bold=True), run(said))
            case Table():
                yield from _table(block, width)

    def items(self, block: Bullets) -> Iterator[str]:
        """A list; a counted one starts at 1, where Word would count on through the file."""
        if not block.ordered:
            yield from (line("ListBullet", run(_flat(item))) for item in block.items)
            return
        own = self.shared.lists + 1 + len(self.lists)
        self.lists.append(counted_anew(own, self.shared.counted))
        yield from (line("ListNumber", run(_flat(item)), number=own) for item in block.items)


def _lines(text: str) -> list[str]:
    return [part for part in text.split("\n") if part]


def _flat(text: str) -> str:
    return " ".join(_lines(text))


def _table(table: Table, width: int) -> Iterator[str]:
    if not table.rows:
        return
    widths = _widths(table, width)
    head = row(table.columns, widths, header=True)
    yield line("Caption", run(table.caption))
    yield grid([head, *(row(cells, widths, header=False) for cells in table.rows)], widths)


def _widths(table: Table, width: int) -> list[int]:
    """More room for a column with more words in it or to write in; for each, its longest word."""
    columns = [
        [name, *(cells[index] for cells in table.rows)] for index, name in enumerate(table.columns)
    ]
    shares = [_share(texts) for texts in columns]
    words = [max(map(len, " ".join(texts).split()), default=0) for texts in columns]
    floors = [_CELL + _LETTER * min(longest, _LONGEST) for longest in words]
    spare = max(width - sum(floors), 0)
    whole = sum(shares)
    room = [floor + spare * share // whole for floor, share in zip(floors, shares, strict=True)]
    over = max(sum(room), width)
    return [width * each // over for each in room]


def _share(texts: list[str]) -> int:
    """The share of a column, its name first in `texts`; one left empty is there to be filled."""
    if not any(texts[1:]):
        return _TO_FILL
    return min(max(2 * isqrt(max(map(len, texts))), _LEAST), _MOST)
