"""What a pack calls the members of closed lists."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from macros.domain.pack import Words
from macros.domain.proportionality import Word
from macros.render.words.labels import ANSWER, CATEGORY, FORCE, FREQUENCY, PROMPT, ROUTE, STANDING

E = TypeVar("E", bound=StrEnum)


def _by_value(labels: Mapping[E, str]) -> dict[str, str]:
    return {member.value: said for member, said in labels.items()}


WORDS: Words = {
    "answer": _by_value(ANSWER),
    "route": _by_value(ROUTE),
    "category": _by_value(CATEGORY),
    "force": _by_value(FORCE),
    "standing": _by_value(STANDING),
    "frequency": _by_value(FREQUENCY),
    "word": {Word.NO_POINT.value: "No rule in this guide raised a point", **_by_value(PROMPT)},
}
