"""Our prose: paragraphs, lists of one level, *emphasis*, **strong** and links. Nothing else.

Every line is a paragraph or a list item, blank lines between or not: a folded text (`>-`) turns a
blank line into a single line break, so a line break can only mean a new paragraph. A line that
starts with two or three spaces carries on the list item above it. A lone * between spaces and
square brackets without a target, such as [sic], are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from macros.domain.prose.inline import inline
from macros.domain.prose.tree import (
    Block,
    BulletList,
    Inline,
    NumberedList,
    Prose,
    ProseFinding,
    ProseParagraph,
    RecordLink,
    Text,
    words,
)

# No special character and no line break at all: one paragraph of words. Most strings are this.
_WORDS = r"[^*_\[\]<>{}|`\\~\n&#:=\x00-\x1f\x7f-\x9f\u2028\u2029]*"
_SIMPLE = re.compile(
    rf"(?=\S)(?![-+=>:?!;/]|[0-9]+[.)] ){_WORDS}(?:[:&](?!\S| - | 1\. ){_WORDS})*(?<!\s)"
)
_BULLET = re.compile(r"-(?: +|$)")
_NUMBER = re.compile(r"([0-9]{1,3})\.(?: +|$)")
_LISTED = re.compile(r": - (?=\S)|: 1\. (?=\S)")
_RUN_TOGETHER = re.compile(r" - ")

_STARTS = frozenset(" \t#>-=_*+!?:/~[0123456789")
_LINE_FAULTS: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), message, fix)
    for pattern, message, fix in (
        (r" {4,}|\t| *\t", "an indented line", "start the line at the margin of the text"),
        (r" +[-+*] |\s+[0-9]+[.)] ", "a list inside a list", "keep lists to one level"),
        (r" +(?=\S)", "a line that starts with spaces", "start it at the margin of the text"),
        (r"#+", "a heading", "leave out #; headings are fields of their own"),
        (r">+", "a block quotation", "use quotation marks"),
        (r"(?:-{3,}|={2,}|_{3,}|(?:[-*_] ){2,}[-*_])\s*$", "a ruled line", "leave it out"),
        (r"(?:\+|\*) ", "a list item that does not start with -", 'start list items with "- "'),
        (r"[0-9]{1,3}\) ", "a numbered item with a bracket", 'write "1. " and so on'),
        (r"(?:!!!|\?\?\?\+?|:::|///)", "a special block", "write a plain paragraph"),
        (r"[:~] ", "a definition mark", "write a plain paragraph"),
        (r"- \[[ xX]?\]", "a tick-box list", "write a plain list item"),
        (r"\*?\[[^\]]{0,200}\]: ?", "a reference link", "write a link as [words](https://…)"),
        (r"(?:-|[0-9]{1,3}\.)\s*$", "an empty list item", "write the item or leave it out"),
    )
)


def parse(text: str) -> Prose:
    """`text` as blocks, with every fault in it. Never raises; faulty pieces stay as words."""
    if is_simple(text):
        return Prose((ProseParagraph((Text(text),)),), ())
    faults: list[ProseFinding] = []
    blocks = _blocks(_lines(text, faults), faults)
    return Prose(tuple(blocks), tuple(sorted(faults, key=lambda fault: fault.offset)))


def is_simple(text: str) -> bool:
    """Whether `text` is plainly one paragraph of words; False decides nothing."""
    return _SIMPLE.fullmatch(text) is not None and "www." not in text


def is_prose(text: str) -> bool:
    """Whether `text` holds nothing that prose may not hold."""
    return is_simple(text) or not parse(text).faults


def is_line(text: str) -> bool:
    """Whether `text` is one line of plain words, with no markup: a title, a name."""
    if is_simple(text):
        return True
    prose = parse(text)
    return not prose.faults and prose.blocks == (ProseParagraph((Text(text),)),)


def plain(prose: Prose) -> str:
    """The words alone: paragraphs and lists apart by a blank line, items by a line break."""
    return "\n\n".join(_plain_block(block) for block in prose.blocks)


def references(prose: Prose) -> tuple[tuple[str, str, int], ...]:
    """Every (kind, id, offset) that the text links to; a page of this site has kind "page"."""
    return tuple(
        (link.kind, link.id, link.offset)
        for block in prose.blocks
        for parts in ((block.inner,) if isinstance(block, ProseParagraph) else block.items)
        for link in _record_links(parts)
    )


def _lines(text: str, faults: list[ProseFinding]) -> Iterator[tuple[int, str]]:
    """The lines that are not blank, each with its offset; says what is wrong with the edges."""
    if not text or text[0] in " \n\t" or text[-1] in " \n\t":
        message = "empty" if not text.strip() else "spaces or line breaks at its start or end"
        offset = 0 if not text or text[0] in " \n\t" else len(text) - 1
        faults.append(ProseFinding(offset, "", f"the text is or has {message}", _EDGE_FIX))
    offset = 0
    for line in text.split("\n"):
        if line.strip(" "):
            yield offset, line
        offset += len(line) + 1


_EDGE_FIX = 'write words; use ">-" or "|-", not ">" or "|"'


def _blocks(lines: Iterator[tuple[int, str]], faults: list[ProseFinding]) -> list[Block]:
    made: list[Block] = []
    joined = list(_joined(lines, faults))
    for number, (offset, line) in enumerate(joined):
        _edges(offset, line, faults, after=joined[number - 1] if number else None)
        bullet, numbered = _BULLET.match(line), _NUMBER.match(line)
        if bullet is not None:
            _together(_RUN_TOGETHER, line, bullet.end(), offset, faults)
            _add(made, BulletList, _item(line, bullet.end(), offset, faults))
        elif numbered is not None:
            items = _add(made, NumberedList, _item(line, numbered.end(), offset, faults))
            following = re.compile(rf" {items + 1}\. (?=\S)")
            _together(following, line, numbered.end(), offset, faults)
            if int(numbered[1]) != items:
                message = f"item {items} of a list is numbered {numbered[1]}"
                faults.append(
                    ProseFinding(offset, numbered[0], message, "number from 1 without gaps")
                )
        else:
            _together(_LISTED, line, 0, offset, faults)
            made.append(ProseParagraph(inline(line, offset, faults)))
    return made


def _joined(
    lines: Iterator[tuple[int, str]], faults: list[ProseFinding]
) -> Iterator[tuple[int, str]]:
    """Lines with the indented rest of a list item put back, character for character."""
    held: tuple[int, str] | None = None
    for offset, line in lines:
        is_rest = line.startswith("  ") and not line.startswith("    ")
        if (
            held is not None
            and is_rest
            and offset == held[0] + len(held[1]) + 1
            and (_BULLET.match(held[1]) or _NUMBER.match(held[1]))
            and not _BULLET.match(line.lstrip())
            and not _NUMBER.match(line.lstrip())
        ):
            held = (held[0], f"{held[1]} {line}")
            continue
        if held is not None:
            yield held
        held = (offset, line)
    if held is not None:
        yield held


def _edges(
    offset: int, line: str, faults: list[ProseFinding], after: tuple[int, str] | None
) -> None:
    """Say what is wrong with how a line starts and ends."""
    for pattern, message, fix in _LINE_FAULTS if line[0] in _STARTS else ():
        match = pattern.match(line)
        if match is not None:
            faults.append(ProseFinding(offset, match[0], f"prose may not hold {message}", fix))
            break
    if line.endswith(" "):
        faults.append(
            ProseFinding(offset + len(line) - 1, " ", "a space at a line's end", "delete it")
        )
    if after is not None and after[0] + len(after[1]) + 1 == offset and line[0].islower():
        message = "a line break in the middle of a sentence"
        faults.append(
            ProseFinding(offset, line[:20], message, 'use ">-", or put it all on one line')
        )


def _item(line: str, start: int, offset: int, faults: list[ProseFinding]) -> tuple[Inline, ...]:
    return _collapsed(inline(line[start:], offset + start, faults))


def _together(
    pattern: re.Pattern[str], line: str, start: int, offset: int, faults: list[ProseFinding]
) -> None:
    """Say where a folded text (`>-`) has made one line of several list items."""
    together = pattern.search(line, start)
    if together is not None:
        message = "list items that ran together on one line"
        fix = 'use "|-" instead of ">-" above a list (or – instead of a spaced -)'
        faults.append(ProseFinding(offset + together.start(), together[0], message, fix))


def _collapsed(parts: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """A list item without the indentation of the lines that carry it on."""
    return tuple(
        Text(re.sub(" {3,}", " ", part.text))
        if isinstance(part, Text)
        else replace(part, inner=_collapsed(part.inner))
        for part in parts
    )


def _add(made: list[Block], kind: type[BulletList | NumberedList], item: tuple[Inline, ...]) -> int:
    """Put an item in the list above it, or start one; how many items it now has."""
    last = made[-1] if made else None
    if type(last) is kind and isinstance(last, BulletList | NumberedList):
        made[-1] = kind((*last.items, item))
        return len(last.items) + 1
    made.append(kind((item,)))
    return 1


def _plain_block(block: Block) -> str:
    if isinstance(block, ProseParagraph):
        return words(block.inner)
    if isinstance(block, BulletList):
        return "\n".join(f"- {words(item)}" for item in block.items)
    return "\n".join(f"{number}. {words(item)}" for number, item in enumerate(block.items, 1))


def _record_links(parts: tuple[Inline, ...]) -> Iterator[RecordLink]:
    for part in parts:
        if isinstance(part, RecordLink):
            yield part
        if not isinstance(part, Text):
            yield from _record_links(part.inner)
