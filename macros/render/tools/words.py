"""The words and sentences that the tools in the browser say."""

from __future__ import annotations

from macros.domain.model.vocabulary import Prompt
from macros.domain.proportionality import (
    ANSWER,
    CATEGORY,
    GROUP,
    GROUP_OF,
    POSITION,
    ROUTE,
    SENTENCES,
    Suits,
    Word,
)
from macros.render.words.labels import FORCE, FREQUENCY, PROMPT, STANDING, THEME

# Design, section 4: a prompt says no more than these.
WORD = {
    Word.NO_POINT: "No rule in this guide raised a point",
    Word.CONSIDER: PROMPT[Prompt.CONSIDER],
    Word.ASK_FOR_APPROVAL: PROMPT[Prompt.ASK_FOR_APPROVAL],
    Word.DOES_NOT_APPLY: PROMPT[Prompt.DOES_NOT_APPLY],
}
SUITS = {
    Suits.FITS: "Suggested",
    Suits.CONSIDER: "Consider",
    Suits.NOT: "Not suggested",
}


def words() -> dict[str, object]:
    """The words for each closed list, by the value that stands in the data."""
    return {
        "route": {key.value: word for key, word in ROUTE.items()},
        "category": {key.value: word for key, word in CATEGORY.items()},
        "group": {key.value: word for key, word in GROUP.items()},
        "group_of": {key.value: group.value for key, group in GROUP_OF.items()},
        "position": {key.value: word for key, word in POSITION.items()},
        "answer": {key.value: word for key, word in ANSWER.items()},
        "word": {key.value: word for key, word in WORD.items()},
        "suits": {key.value: word for key, word in SUITS.items()},
        "force": {key.value: word for key, word in FORCE.items()},
        "standing": {key.value: word for key, word in STANDING.items()},
        "frequency": {key.value: word for key, word in FREQUENCY.items()},
        "theme": {key.value: word for key, word in THEME.items()},
    }


def sentences() -> dict[str, str]:
    """Every template by its name."""
    return dict(SENTENCES)
