"""Patterns for the checks that code decides, as near as a pattern can come.

The published schemas have these in place of the checks, so that a validator that knows nothing of
this guide refuses nearly all that the guide refuses, and nothing that it accepts.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_END = r"$(?!\n)"
_MONTH = "(?:0[1-9]|1[0-2])"


def _day(centuries: str) -> str:
    """A day that exists, in one of the centuries."""
    year = f"(?:{centuries})[0-9]{{2}}"
    leap = f"(?:(?:{centuries})(?:0[48]|[2468][048]|[13579][26])|2000)"
    return (
        f"(?:{year}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
        f"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|{leap}-02-29)"
    )


_OURS, _SOURCES = "19|20|21", "18|19|20|21"  # a source may be older than any day in the records
_LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_LOCAL = "(?:local|localhost|internal|invalid|test|onion)"
_ADDRESS = (
    rf"https://(?:{_LABEL}\.)+(?!{_LOCAL}(?:[/?#]|$))[a-z][a-z0-9-]*[a-z0-9]"
    r"(?:[/?#][A-Za-z0-9/?#%&=+,.:;@!$'()~_-]*)?"
)
_PART = r"[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*"
_SERVED = (
    rf"[Hh][Tt][Tt][Pp][Ss]://(?:[A-Za-z0-9-]+\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]"
    rf"(?::[1-9][0-9]{{0,4}})?(?:/{_PART})*/?"
)
# What is refused wherever it stands: signs, and two signs together.
_SIGNS = r"[^`\\{}|\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]"
_PAIRS = r"<\/?[A-Za-z!?]|!\[|\[\[|\]\]|\]\[|~~"
_WORDS = rf"^(?:(?!{_PAIRS}){_SIGNS})*{_END}"

NEAREST: Mapping[str, str] = MappingProxyType(
    {
        "date": f"^{_day(_OURS)}{_END}",
        "when": f"^(?:{_day(_OURS)}|(?:{_OURS})[0-9]{{2}}-{_MONTH}){_END}",
        "source-date": f"^(?:{_day(_SOURCES)}|(?:{_SOURCES})[0-9]{{2}}(?:-{_MONTH})?){_END}",
        "https-address": f"^{_ADDRESS}{_END}",
        "site-address": f"^{_SERVED}{_END}",
        "line": _WORDS,
        "prose": _WORDS,
    }
)
"""The pattern for each check, by its name."""
