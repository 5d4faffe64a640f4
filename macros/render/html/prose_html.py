"""Parsed prose as HTML, every word escaped. Knows how links are written; never sees raw markup."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from macros.domain.prose import parse
from macros.domain.prose.tree import (
    Block,
    BulletList,
    Emphasis,
    Inline,
    NumberedList,
    ProseParagraph,
    RecordLink,
    Strong,
    Text,
    WebLink,
)

Linker = Callable[[str, str], str]


def blocks(text: str, to: Linker, first: str = "") -> str:
    """Paragraphs and lists; `to` gives the address for a kind and an id.

    `first` is put into the tag of the first paragraph, if the text starts with one.
    """
    html = "\n".join(_block(block, to) for block in parse(text).blocks)
    return f"<p{first}>{html.removeprefix('<p>')}" if html.startswith("<p>") else html


def inline(text: str, to: Linker) -> str:
    """The same without the paragraph's own tag; several blocks are parted by a line break."""
    return "<br>".join(
        _parts(block.inner, to) if isinstance(block, ProseParagraph) else _items(block, to)
        for block in parse(text).blocks
    )


def _items(block: BulletList | NumberedList, to: Linker) -> str:
    return "<br>".join(_parts(item, to) for item in block.items)


def _block(block: Block, to: Linker) -> str:
    if isinstance(block, ProseParagraph):
        return f"<p>{_parts(block.inner, to)}</p>"
    tag = "ul" if isinstance(block, BulletList) else "ol"
    items = "\n".join(f"<li>{_parts(item, to)}</li>" for item in block.items)
    return f"<{tag}>\n{items}\n</{tag}>"


def _parts(parts: tuple[Inline, ...], to: Linker) -> str:
    return "".join(_part(part, to) for part in parts)


def _part(part: Inline, to: Linker) -> str:
    match part:
        case Text():
            return escape(part.text)
        case Emphasis():
            return f"<em>{_parts(part.inner, to)}</em>"
        case Strong():
            return f"<strong>{_parts(part.inner, to)}</strong>"
        case RecordLink():
            return f'<a href="{escape(to(part.kind, part.id))}">{_parts(part.inner, to)}</a>'
        case WebLink():
            return _web(part, to)


def _web(link: WebLink, to: Linker) -> str:
    """The address is printed after the words on paper, where it is short enough to type."""
    shown = link.address.removeprefix("https://").removesuffix("/")
    printed = f' data-print-url="{escape(shown)}"' if len(shown) <= 45 else ""
    return f'<a href="{escape(link.address)}"{printed}>{_parts(link.inner, to)}</a>'
