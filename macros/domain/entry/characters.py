"""Characters that mean the same: what a copied text holds in place of what a keyboard writes.

Knows spaces of every width, characters that cannot be seen, full-width figures, dashes and quotes.
Does not know what the text is about.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from macros.domain.entry.sentences import UnreadableError

MOST = 100
# Every width of space, other blanks, and what ends a line or a cell of a table that was copied.
SPACES = (
    "\t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u2800\u3000\u3164\uffa0"
)
# Marks of order and joins, which programs add when text is copied. U+202D and U+202E are not here:
# they show figures in another order than they stand in, so nobody can say what was meant.
HIDDEN = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\u2061\u2062"
    "\u2063\u2064\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff"
)
_WRITTEN = {
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63",
    "'": "\u2018\u2019\u201b\u2032\u02bc\u00b4`",
    '"': "\u201c\u201d\u201e\u2033\u00ab\u00bb",
    "/": "\u2044\u2215",
    ",": "\u201a\ufe50",
    ".": "\u2024\ufe52",
    "£": "\uffe1\u20a4",
    # A word processor raises the letters of "1st".
    "s": "\u02e2",
    "t": "\u1d57",
    "n": "\u207f",
    "d": "\u1d48",
    "r": "\u02b3",
    "h": "\u02b0",
}
_FULL_WIDTH = {chr(0xFEE0 + code): chr(code) for code in range(0x21, 0x7F)}
SAME: Mapping[str, str] = MappingProxyType(
    _FULL_WIDTH | {other: one for one, others in _WRITTEN.items() for other in others}
)
EDGES = " '\""
# What is left at the end when one item of a list is copied. A comma may stand before more figures.
ENDS = f"{EDGES};"
_TABLE = str.maketrans({**SAME, **dict.fromkeys(SPACES, " "), **dict.fromkeys(HIDDEN, "")})


def plain(text: str) -> str:
    """The text in lower case with one way of writing each sign, and single spaces between words.

    Empty when nothing that can be seen is there. Raise UnreadableError for a text longer than MOST
    characters, and for one with characters that no reader here can take.
    """
    parts = text.translate(_TABLE).lower().split(" ")
    written = " ".join(part for part in parts if part).lstrip(EDGES).rstrip(ENDS)
    if len(written) > MOST:
        raise UnreadableError("entry-long", most=MOST)
    for character in written:
        if unicodedata.category(character) in ("Cc", "Cf", "Co", "Cs"):
            raise UnreadableError("entry-hidden", code=f"{ord(character):04X}")
    if any(character.isdecimal() and not character.isascii() for character in written):
        raise UnreadableError("entry-digits")
    return written
