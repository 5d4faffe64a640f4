"""The real register with every text replaced, so that each text field is tried at once."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any

from macros.domain.register import Register

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</main></article></div><h1>Mine</h1>",
    "</title><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onfocus='alert(1)' autofocus='",
    "--><script>alert(1)</script><!--",
    "<!--guide-html:PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==-->",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "{{ config.site_name }}{% if x %}",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[Policy]: javascript:alert(1)",
    "# Heading {#id} { onclick=alert(1) }",
    "*x*{: onclick=alert(1) }",
    "| a | b |\n|---|---|\n| c | d |",
    "```\ncode\n```",
    "    four spaces",
    "!!! danger\n    box",
    "[^1]: stolen",
    "--8<-- 'secret'",
    "&lt;b&gt; &#60;script&#62; &amp;",
    "<svg onload=alert(1)><style>*{display:none}</style>",
    "<a href=javascript:alert(1)>x</a>",
    "<details open ontoggle=alert(1)>",
    "\u202eevil\u202c \u200b \ufeff",
    "]]> <![CDATA[ x ]]>",
    "%3Cscript%3E &quot;&apos;",
    "== = = --- ___ ***",
    "1. one\n2. two\n\n- three",
)

# Fields that hold ids, addresses, or words the code compares: the schemas let no other text in.
_CLOSED = frozenset(
    (
        *("id", "owner", "source", "instrument", "url", "type", "theme", "regime", "duty"),
        *("made_under", "succeeds", "related", "duties", "priorities", "asks", "see", "kind"),
        *("kinds", "holder", "deputies", "consultees", "strategy", "decided_by", "delegation"),
        *("contact", "reflects", "clause", "change", "change_class", "follows", "replaces"),
        *("basis", "clauses", "model", "outcome", "measure"),
        *("outcomes", "models", "statements", "sources", "terms", "rows", "rules"),
        "written",
    )
)


def spoilt(register: Register, text: str) -> Register:
    """`register` with `text` in every field that holds words."""
    made: Register = _spoil(register, text)
    return replace(
        made,
        source_files=tuple((part, _spoil(file, text)) for part, file in register.source_files),
        glossary_files=tuple((part, _spoil(file, text)) for part, file in register.glossary_files),
    )


def _spoil(value: Any, text: str) -> Any:
    if type(value) is str:
        return text
    if isinstance(value, tuple):
        return tuple(_spoil(each, text) for each in value)
    if is_dataclass(value) and not isinstance(value, type):
        found = {field.name: getattr(value, field.name) for field in fields(value)}
        open_ = {name: part for name, part in found.items() if not _is_closed(name, part)}
        return replace(value, **{name: _spoil(part, text) for name, part in open_.items()})
    return value


def _is_closed(name: str, value: Any) -> bool:
    """Clauses name duties by id; the register holds the duties themselves under the same name."""
    words = value if isinstance(value, tuple) else (value,)
    return name in _CLOSED and all(isinstance(word, str) for word in words)
