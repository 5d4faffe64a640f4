"""The pack for a contract and a choice of outcomes, and the parts that a browser makes one from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from macros.domain.pack import Pack, composed, parts
from macros.domain.plain import plain
from macros.domain.proportionality import Contract, assess
from macros.domain.register import Register
from macros.render.pack.words import WORDS


def pack(register: Register, contract: Contract, chosen: Sequence[str], as_of: date) -> Pack:
    """The pack as known on a day. Raise BadInputError for a contract that cannot be assessed."""
    answer: Any = plain(assess(register, contract, chosen))
    return composed(parts(register, WORDS), answer, as_of)
