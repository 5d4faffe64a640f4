"""What a bare word or a text may be, and what to say of one that may not.

Programs that read these files disagree about bare words: `012` is 12 to some and 10 to others,
`no` is false to some, `2.10` becomes 2.1. So a bare word is taken only where all of them agree.
"""

from __future__ import annotations

import re

from macros.load.yaml.source import TextFinding, shown

Plain = str | int | bool | None

WHOLE_NUMBER = re.compile(r"(?:0|-?[1-9][0-9]{0,14})(?!\n)")
WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None}
YES_OR_NO = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false"})
NOTHING = frozenset({"~", "null"})

# Only a bare word that starts so can be anything but text.
SUSPECT = frozenset("0123456789+-.~<yYnNoOfFtTiI") | {""}
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?")
_TIME = re.compile(r"[0-9]+(?::[0-9]{1,2}){1,2}(?:\.[0-9]*)?")
_DIGITS_ONLY = re.compile(r"[-+]?\.?[0-9][-+0-9.,:_/% ]*")
_SCIENTIFIC = re.compile(r"[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9_]*)?)[eE][-+]?[0-9]+")
_OTHER_BASE = re.compile(r"[-+]?0(?:[xX][0-9a-fA-F_]+|[oO][0-7_]+|[bB][01_]+)")
_NOT_FINITE = re.compile(r"[-+]?\.?(?:inf|nan|infinity)", re.IGNORECASE)

# The signs with which a spreadsheet starts a formula, and their full-width and small twins.
_FORMULA_TWINS = (0xFF1D, 0xFF0B, 0xFF0D, 0xFF20, 0xFE66, 0xFE62, 0xFE63, 0xFE6B)
FORMULA = frozenset("=+-@") | {chr(point) for point in _FORMULA_TWINS}
ODD_START = FORMULA | {" ", "\n"}


def meaning(plain: str) -> Plain | TextFinding:
    """What a value without quotes means: a text, a whole number, true, false or null."""
    if plain in WORDS:
        return WORDS[plain]
    if WHOLE_NUMBER.fullmatch(plain):
        return int(plain)
    return ambiguity(plain) or plain


def ambiguity(plain: str) -> TextFinding | None:
    """Why a value without quotes could be read in more than one way, or nothing."""
    if not plain:
        message = "The value is empty."
        return TextFinding("GV044", message, "write null, or remove the key (or the list item).")
    word = plain.lower()
    if word in NOTHING:
        message = f'"{plain}" is one of several ways to write nothing; only null is used here.'
        return TextFinding("GV048", message, "write null.")
    if word in YES_OR_NO:
        return _yes_or_no(plain, word)
    if _NOT_FINITE.fullmatch(plain) or plain == "<<":
        message = f'Some programs do not read "{plain}" as a word.'
        return TextFinding("GV048", message, _in_quotes(plain))
    return number_or_date(plain)


def _yes_or_no(plain: str, word: str) -> TextFinding:
    answer = "true" if word in {"y", "yes", "on", "true"} else "false"
    fix = f'write {answer}, or "{plain}" in double quotes if the word itself is meant.'
    return TextFinding("GV048", f'Some programs read "{plain}" as {answer}, others as a word.', fix)


def _in_quotes(words: str) -> str:
    if words[0] in "+-":
        # In quotes it would start like a formula.
        return "write a plain whole number such as -15, or start the text with a word."
    whole = shown(words) == words
    return f'write "{words}" in double quotes.' if whole else "put it in double quotes."


def number_or_date(words: str) -> TextFinding | None:
    """Why words that look like a number, date or time must stand in double quotes, or nothing."""
    if not words[0].isascii() or words[0].isalpha():
        return None
    quoted = _in_quotes(words)
    if _DATE.fullmatch(words):
        return TextFinding(
            "GV045", f"The date {shown(words)} stands without double quotes.", quoted
        )
    if _TIME.fullmatch(words):
        message = f"{shown(words)} without double quotes is read by some programs as minutes."
        return TextFinding("GV045", message, quoted)
    if _DIGITS_ONLY.fullmatch(words):
        return _number(words, quoted)
    if _SCIENTIFIC.fullmatch(words) or _OTHER_BASE.fullmatch(words):
        message = f"{shown(words)} without double quotes is read by some programs as a number."
        return TextFinding("GV047", message, quoted)
    return None


def _number(words: str, quoted: str) -> TextFinding:
    message = f"{shown(words)} stands without double quotes and is not a plain whole number."
    if words.lstrip("-").isdecimal() and len(words) > 15:
        message = f"{shown(words)} is too long for a number: the most is 15 digits."
    elif words.isdecimal():
        quoted = f'write "{words}" in double quotes, or {int(words)} if it is a count.'
    return TextFinding("GV047", message, quoted)


def single_quoted(words: str) -> TextFinding | None:
    """Why a text in single quotes must stand in double ones, or nothing."""
    if words and (WHOLE_NUMBER.fullmatch(words) or number_or_date(words)):
        message = f"The date, number or id '{shown(words)}' stands in single quotes."
        return TextFinding("GV049", message, _in_quotes(words))
    return None


def text_fault(words: str, plain: bool) -> TextFinding | None:
    """Why a text is refused because of how it starts, ends or breaks its lines, or nothing."""
    if not words:
        return None
    if words[0] in FORMULA:
        return _formula(words, plain)
    if words[0] in " \n":
        message = "The text starts with a space or an empty line."
        return TextFinding("GV051", message, "delete it.")
    if words[-1] == " " or " \n" in words:
        message = "The text has a space at its end or at the end of a line."
        return TextFinding("GV051", message, "delete it.")
    return None


def _formula(words: str, plain: bool) -> TextFinding:
    message = f"The text starts with {words[0]}, which a spreadsheet takes for a formula."
    if plain and words[0] == "-":
        return TextFinding(
            "GV050", message, "put a space after the hyphen if a list item is meant."
        )
    return TextFinding("GV050", message, "start the text with a word.")
