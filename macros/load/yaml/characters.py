"""Which characters a data file may hold, and what to say of one that it may not."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from macros.load.yaml.source import TextFinding, named

LINE_BREAKS = frozenset("\x85\u2028\u2029")
DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Characters that Unicode calls letters, marks or symbols although nothing of them is seen.
UNSEEN = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0\U0001d159"
)
SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0000-\U000e0fff]")
LOST = frozenset("\ufffc\ufffd")

# Alphabets whose letters pass for Latin ones. Units such as the micro sign are not among them.
LOOKALIKE_ALPHABETS = frozenset(
    {"CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU", "FULLWIDTH", "MATHEMATICAL"}
)


@lru_cache(maxsize=4096)
def unwanted(char: str) -> TextFinding | None:
    """What is wrong with one character that is not plain ASCII, or nothing."""
    if char == "\t":
        return TextFinding(
            "GV010", "There is a tab here.", "use spaces, two for each step inwards."
        )
    if char in LINE_BREAKS:
        return TextFinding(
            "GV012",
            f"There is a hidden line break here, {named(char)}.",
            "delete it, and press Enter if a new line is meant.",
        )
    if char in DIRECTION:
        return TextFinding(
            "GV013",
            f"A character here turns the direction of the text, {named(char)}.",
            "delete it; the words around it may read differently once it has gone.",
        )
    return _by_category(char)


def _by_category(char: str) -> TextFinding | None:
    category = unicodedata.category(char)
    if category == "Cf" or char in UNSEEN or SELECTORS.match(char):
        message = f"There is a character here that cannot be seen, {named(char)}."
        return TextFinding("GV014", message, "delete it.")
    if category == "Cc":
        return TextFinding(
            "GV011", f"There is a control character here, {named(char)}.", "delete it."
        )
    if category == "Zs" and char != " ":
        message = f"This is not an ordinary space but {named(char)}."
        return TextFinding("GV015", message, "replace it by a space.")
    if category in {"Cs", "Co", "Cn"} or char in LOST:
        message = f"This character has no meaning that others can read, {named(char)}."
        return TextFinding("GV016", message, "delete it, and type the character that was meant.")
    return None


def alphabet(char: str) -> str:
    """The first word of a letter's Unicode name: `LATIN`, `CYRILLIC`, `GREEK`."""
    return unicodedata.name(char, "?").partition(" ")[0]


def is_lookalike(char: str) -> bool:
    """Whether a character is a letter of an alphabet that can pass for Latin."""
    return char.isalpha() and alphabet(char) in LOOKALIKE_ALPHABETS
