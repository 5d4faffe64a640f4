"""A pack as HTML: a part of a page in the site's own classes, or a page that stands by itself."""

from __future__ import annotations

from macros.domain.pack import Pack
from macros.domain.register import Register
from macros.render.html.environment import filled
from macros.render.pages.edition import Edition
from macros.render.pages.page_context import PageContext


def html(pack: Pack, register: Register) -> str:
    """The part of a page below its heading, from the second level of headings down."""
    return filled("pack.html", PageContext(Edition(register, pack.as_of), "/"), pack)


def document(pack: Pack, register: Register) -> str:
    """A whole page that needs nothing beside it."""
    return (
        filled("pack-document.html", PageContext(Edition(register, pack.as_of), "/"), pack) + "\n"
    )
