"""All that the readers in the browser go by: sentences, names, characters, patterns, bounds.

The patterns mean the same in Python and in JavaScript; `docs/js/entry/` follows the same steps.
"""

from __future__ import annotations

from typing import Any

from macros.domain.entry import characters, counts, days, sums, words
from macros.domain.entry.sentences import SENTENCES


def book() -> dict[str, Any]:
    """The tables, as plain values."""
    return {
        "sentences": dict(SENTENCES),
        "months": list(words.MONTHS),
        "weekdays": list(words.WEEKDAYS),
        "characters": {
            "most": characters.MOST,
            "spaces": characters.SPACES,
            "hidden": characters.HIDDEN,
            "same": dict(characters.SAME),
        },
        "days": {
            "token": days.TOKEN,
            "gap": days.GAP,
            "end": days.END,
            "time": days.TIME,
            "silent": list(days.SILENT),
            "relative": list(days.RELATIVE),
            "joins": list(days.JOINS),
            "also": dict(days.ALSO),
            "centuries": list(days.CENTURIES),
            "least_letters": days.LEAST_LETTERS,
        },
        "sums": {
            "zeros": dict(sums.ZEROS),
            "refused": [list(pair) for pair in sums.REFUSED],
            "whole": sums.WHOLE,
            "grouped": sums.GROUPED,
            "many": sums.MANY,
            "other": sums.OTHER,
            "most": str(sums.MOST),
        },
        "counts": {
            "number": counts.NUMBER,
            "months": counts.MONTHS,
            "length": counts.LENGTH,
            "refused": [list(pair) for pair in counts.REFUSED],
            "most": counts.MOST,
        },
    }
