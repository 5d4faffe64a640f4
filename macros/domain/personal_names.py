"""Words that read like a person's name or e-mail address, in texts that may name offices only.

Names cannot be known for certain. Found are forms of address, initials, letters after a name, two
capitalised words after "by" or "from" that are not the words of an office, and e-mail addresses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_CAPITAL = r"[A-Z][a-z'’]+(?:-[A-Z][a-z'’]+)?"
_FORMS = "Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Cllr|Councillor|Professor|Prof|Reverend|Rev"
_WAYS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_FORMS})\.? (?:[A-Z]\.? )*{_CAPITAL}",
        rf"\b{_CAPITAL} (?:KC|QC|OBE|MBE|CBE)\b",
        r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    )
)
_INITIALS = re.compile(rf"\b(?:[A-Z]\. ?)+(?P<last>{_CAPITAL})")
_PAIR = re.compile(
    rf"\b(?:by|from|signed|solicitor|lawyer|counsel|barrister),? (?:the )?(?P<name>{_CAPITAL}"
    rf"(?: [A-Z]\.?)? {_CAPITAL})"
)
# A pair with one of these is an office, a body, a place in the law or the start of a sentence.
_OFFICE_WORDS = """
    Act Acts Advice Article Assistant Authority Best Board Borough Building Cabinet Category Chief
    Civil Class Combined Commission Committee Corporate Council Councils County Court Crown Deputy
    Director District England English Equality Executive Finance Full General Government Governance
    Head High Holder House Labour Law Legal Local Lead Minister Ministers Ministry Monitoring
    National Office Officer Order Parliament Part Policy Portfolio Principal Procurement Public
    Regulation Regulations Schedule Secretary Section Senior Service Services Social Solicitor
    Standing State Statement Supreme Team Treasury Value Wales The This That These It If In On
"""


def personal_names(text: str, offices: Iterable[str] = ()) -> Iterator[str]:
    """Each piece of `text` that reads like a person's name; words of `offices` are none."""
    known = {*_OFFICE_WORDS.split()} | {word for office in offices for word in office.split()}
    for way in _WAYS:
        yield from (found[0] for found in way.finditer(text))
    for found in _INITIALS.finditer(text):
        if found["last"] not in known:
            yield found[0]
    for found in _PAIR.finditer(text):
        if known.isdisjoint(found["name"].split()):
            yield found["name"]
