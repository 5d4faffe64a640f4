"""Every code that a check can give, gathered from its parts. What a code means is never reused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from macros.domain.catalogue.accessibility import ACCESSIBILITY
from macros.domain.catalogue.advice import ADVICE
from macros.domain.catalogue.asking import ASKING
from macros.domain.catalogue.code import Code
from macros.domain.catalogue.machine import MACHINE
from macros.domain.catalogue.proportion import PROPORTION
from macros.domain.catalogue.publishing import PUBLISHING
from macros.domain.catalogue.references import REFERENCES
from macros.domain.catalogue.shape import SHAPE
from macros.domain.catalogue.text import TEXT
from macros.domain.catalogue.text_structure import TEXT_STRUCTURE
from macros.domain.catalogue.text_values import TEXT_VALUES
from macros.domain.catalogue.time import TIME

# To add a part: import its tuple of codes above and name it here.
PARTS: tuple[tuple[Code, ...], ...] = (
    TEXT,
    TEXT_STRUCTURE,
    TEXT_VALUES,
    SHAPE,
    REFERENCES,
    ACCESSIBILITY,
    ADVICE,
    TIME,
    PROPORTION,
    ASKING,
    PUBLISHING,
    MACHINE,
)


def merged(parts: Iterable[Iterable[Code]]) -> Mapping[str, Code]:
    """The codes of all parts by id, in the order of their ids.

    Raises `ValueError` when two codes share an id.
    """
    codes: dict[str, Code] = {}
    for part in parts:
        for code in part:
            if code.id in codes:
                raise ValueError(f"the code {code.id} is given to two problems")
            codes[code.id] = code
    return MappingProxyType(dict(sorted(codes.items())))


CODES: Mapping[str, Code] = merged(PARTS)
