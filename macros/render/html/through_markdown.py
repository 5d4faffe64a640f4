"""Carries finished HTML through the page's Markdown conversion without its being read.

The engine converts every page from Markdown. What a macro returns would be converted too, and
data would be parsed as Markdown: a legal text could grow links, lists and tables nobody wrote.
So a macro returns its HTML encoded inside a comment, which Markdown keeps as it is, and the
plugin puts the HTML back once the conversion is over. Nothing in the data can look like such a
comment, because all data is escaped before it is encoded.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from html import escape

_CARRIED = re.compile(r"<!--guide-html:([A-Za-z0-9+/]*={0,2})-->")
_PLAIN = re.compile(r"[A-Za-z0-9 ]")


def carried(html: str) -> str:
    """`html` as a comment that Markdown leaves alone."""
    return f"<!--guide-html:{b64encode(html.encode('utf-8')).decode('ascii')}-->"


def restored(content: str) -> str:
    """`content`, a converted page, with every carried piece of HTML put back."""
    return _CARRIED.sub(lambda found: b64decode(found[1]).decode("utf-8"), content)


def inline_link(href: str, text: str) -> str:
    """A link inside a sentence of an authored page.

    A comment at the start of a line would end the paragraph, so this is plain HTML: an address
    without special characters, and words that Markdown reads as words.
    """
    return f'<a href="{escape(href)}">{inert(text)}</a>'


def inert(text: str) -> str:
    """`text` so that Jinja, Markdown and HTML all show it and none acts on it.

    For titles, descriptions and words inside a sentence, which the engine handles itself.
    """
    line = " ".join(text.split())
    return "".join(char if _PLAIN.match(char) else f"&#{ord(char)};" for char in line)
