"""The marks that may stand inside a line of prose, and those that are refused."""

from __future__ import annotations

import re
from collections.abc import Iterator

# What each refused piece is called, and what to write instead; first match wins.
REFUSED: dict[str, tuple[str, str, str]] = {
    "comment": (r"<!--", "an HTML comment", "leave it out"),
    "autolink": (
        r"<(?:https?://|mailto:|[^\s<>@]{1,80}@)[^\s<>]*>?",
        "an address in angle brackets",
        "write it as a link: [words](https://…)",
    ),
    "tag": (r"</?[A-Za-z!?][^<>\n]{0,80}>?", "an HTML tag", "leave it out; only words go here"),
    "entity": (
        r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
        "an HTML entity",
        "write the character itself",
    ),
    "code": (r"`+", "a backtick", "use quotation marks"),
    "backslash": (r"\\", "a backslash", "leave it out"),
    "snippet": (r"[-;]-+8<-*", "a file inclusion mark", "leave it out"),
    "braces": (
        r"\{\{|\}\}|\{%|%\}|\{#|#\}|\{:|[{}]",
        "a brace",
        "use round brackets or leave it out",
    ),
    "image": (r"!\[", "an image", "describe it in words"),
    "footnote": (r"\[\^", "a footnote", "put the note in the text, or cite a source"),
    "wiki": (r"\[\[|\]\]", "double square brackets", "write a link as [words](kind:id)"),
    "toc": (r"\[TOC\]", "a table of contents mark", "leave it out"),
    "reference": (r"\]\[", "a reference link", "write a link as [words](https://…)"),
    "pipe": (r"\|", "a table or an upright bar", "write it as a list or in sentences"),
    "strike": (r"~~+", "a strike-through mark", "leave it out"),
    "mark": (r"==+(?=\S)", "a highlight mark", "use **strong**"),
    "underscore": (
        r"(?<![A-Za-z0-9_])_{1,3}[^\s_][^_\n]{0,200}_{1,3}(?![A-Za-z0-9_])",
        "underscores used as emphasis",
        "use *emphasis* or **strong**",
    ),
    "emoji": (r"(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?!\w)", "an icon name", "use words"),
    "scheme": (
        r"(?i:(?<=\bjavascript)|(?<=\bvbscript)|(?<=\bdata)|(?<=\bfile)|(?<=\bmailto)):(?=\S)",
        "an address that may not be linked",
        "link only to https addresses and records",
    ),
    "bare": (
        r"(?:(?<=[A-Za-z])://|(?<=\bwww)\.(?=\w))[^\s)\]]*",
        "a bare address",
        "write it as a link: [words](https://…)",
    ),
    "control": (r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", "a control character", "delete it"),
}
# Every token starts with one of these; trying only there is some ten times quicker.
_START = re.compile(r"[\]\[*<&`\\;{}%#!|~=_:.\x00-\x1f\x7f-\x9f\u2028\u2029-]")
_TOKEN = re.compile(
    r"(?P<target>\]\((?P<to>[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\))|"
    + "|".join(f"(?P<{name}>{pattern})" for name, (pattern, _, _) in REFUSED.items())
    + r"|(?P<stars>\*+)|(?P<open>\[)|(?P<close>\])"
)


def tokens(line: str) -> Iterator[re.Match[str]]:
    """Every token of `line`, in order."""
    start = _START.search(line)
    while start is not None:
        token = _TOKEN.match(line, start.start())
        if token is not None:
            yield token
        start = _START.search(line, token.end() if token is not None else start.end())
