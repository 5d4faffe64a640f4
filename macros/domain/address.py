"""Web addresses that may be linked to: https, a named host, nothing hidden in them."""

from __future__ import annotations

import re

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HTTPS = re.compile(
    rf"https://(?:{_LABEL}\.)+(?P<top>[a-z][a-z0-9-]*[a-z0-9])"
    r"(?:[/?#][A-Za-z0-9/?#%&=+,.:;@!$'()~_-]*)?"
)
_PAGE = re.compile(r"/(?:[a-z0-9][a-z0-9.-]*/)*(?:#[a-z0-9][a-z0-9.-]*)?")
_LOCAL = frozenset({"local", "localhost", "internal", "invalid", "test", "onion"})


def is_https_address(text: str) -> bool:
    """Whether `text` is a public https address: no user name, port, bare number or local host."""
    match = _HTTPS.fullmatch(text)
    return match is not None and match["top"] not in _LOCAL


def is_page_address(text: str) -> bool:
    """Whether `text` is an address inside this site, such as "/outcomes/" or "/policy/#clause"."""
    return _PAGE.fullmatch(text) is not None
