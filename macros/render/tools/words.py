"""The words and sentences that the tools in the browser say."""

from __future__ import annotations

from macros.domain.model.vocabulary import Frequency, OutcomeTheme
from macros.domain.proportionality.answers import Suits, Word
from macros.domain.proportionality.position import GROUP_OF
from macros.domain.proportionality.sentences import (
    CATEGORY,
    GROUP,
    MONTHS,
    POSITION,
    ROUTE,
    SENTENCES,
)
from macros.render.labels import FORCE, STANDING

# Design, section 4: a prompt says no more than these.
WORD = {
    Word.NO_POINT: "No rule in this guide raised a point",
    Word.CONSIDER: "Consider",
    Word.ASK_FOR_APPROVAL: "Ask for approval",
    Word.DOES_NOT_APPLY: "Does not apply",
}
SUITS = {
    Suits.FITS: "Suggested",
    Suits.CONSIDER: "Consider",
    Suits.NOT: "Not suggested",
}
FREQUENCY = {
    Frequency.MONTHLY: "every month",
    Frequency.QUARTERLY: "every three months",
    Frequency.TWICE_A_YEAR: "twice a year",
    Frequency.YEARLY: "every year",
    Frequency.ONCE: "once",
    Frequency.AT_END: "at the end of the contract",
    Frequency.NEVER: "no report",
}
THEME = {
    OutcomeTheme.ECONOMIC: "Economic",
    OutcomeTheme.SOCIAL: "Social",
    OutcomeTheme.ENVIRONMENTAL: "Environmental",
}


def words() -> dict[str, object]:
    """The words for each closed list, by the value that stands in the data."""
    return {
        "route": {key.value: word for key, word in ROUTE.items()},
        "category": {key.value: word for key, word in CATEGORY.items()},
        "group": {key.value: word for key, word in GROUP.items()},
        "group_of": {key.value: group.value for key, group in GROUP_OF.items()},
        "position": {key.value: word for key, word in POSITION.items()},
        "word": {key.value: word for key, word in WORD.items()},
        "suits": {key.value: word for key, word in SUITS.items()},
        "force": {key.value: word for key, word in FORCE.items()},
        "standing": {key.value: word for key, word in STANDING.items()},
        "frequency": {key.value: word for key, word in FREQUENCY.items()},
        "theme": {key.value: word for key, word in THEME.items()},
        "months": list(MONTHS),
    }


def sentences() -> dict[str, str]:
    """Every template by its name."""
    return dict(SENTENCES)
