"""All rules of meaning, over a whole register. Shape and text were settled before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.domain.finding import Finding
from macros.domain.register import Register
from macros.domain.rules.accessibility import accessibility
from macros.domain.rules.advice import advice
from macros.domain.rules.asking import asking
from macros.domain.rules.attention import attention, delegations
from macros.domain.rules.copies import copies
from macros.domain.rules.passed import passed
from macros.domain.rules.proportion import proportion
from macros.domain.rules.references import dangling, repeated
from macros.domain.rules.site import site
from macros.domain.rules.time import time


def findings(
    register: Register, as_of: date, unread: frozenset[str] = frozenset()
) -> Iterator[Finding]:
    """Every finding on the day `as_of`; `unread` names kinds of which a file could not be read."""
    yield from repeated(register)
    yield from dangling(register, unread)
    yield from copies(register)
    yield from time(register)
    yield from site(register.council)
    yield from delegations(register.council)
    yield from accessibility(register, as_of)
    yield from advice(register, as_of)
    yield from asking(register)
    yield from proportion(register, as_of)
    yield from attention(register, as_of)
    yield from passed(register, as_of)
