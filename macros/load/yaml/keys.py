"""What a key and a backslash sequence may be, and what to say of one that may not."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from macros.load.yaml.scalars import NOTHING, YES_OR_NO
from macros.load.yaml.source import TextFinding, named, shown

KEY = re.compile(r"[a-z][a-z0-9_]*(?!\n)")
NOT_KEYS = YES_OR_NO | NOTHING


@lru_cache(maxsize=4096)
def key_fault(key: str) -> TextFinding | None:
    """Why a key is refused, or nothing."""
    if KEY.fullmatch(key) and key not in NOT_KEYS:
        return None
    if not key:
        return TextFinding(
            "GV043", "A colon stands here without a key before it.", "write the key."
        )
    if key == "<<":
        message = "The key << copies another part in, unseen by a reader."
        return TextFinding("GV033", message, "write the keys out.")
    if key.lower() in NOT_KEYS:
        message = f'Some programs do not read "{shown(key)}" as a word, so it cannot be a key.'
        return TextFinding("GV040", message, "use another word for the key.")
    return _key_letters(key)


def _key_letters(key: str) -> TextFinding:
    fix = "write the key in small letters a to z, digits and _, starting with a letter."
    strange = next((char for char in key if not char.isascii()), "")
    if strange:
        message = f'In the key "{shown(key)}" the character {shown(strange)} is {named(strange)}.'
        return TextFinding("GV040", message, fix)
    wrong = next((char for char in key if not re.match(r"[a-z0-9_]", char)), "")
    if not wrong:
        return TextFinding("GV040", f'The key "{shown(key)}" does not start with a letter.', fix)
    what = "a space" if wrong == " " else f'"{shown(wrong)}"'
    return TextFinding("GV040", f'The key "{shown(key)}" holds {what}, which no key may.', fix)


def escape(sequence: str) -> TextFinding | None:
    r"""Why a backslash sequence is refused, or nothing. Only `\"`, `\\` and `\n` may be used."""
    if sequence in {'\\"', "\\\\", "\\n"}:
        return None
    if sequence[1] in "xuU" and len(sequence) > 2:
        return _numbered(sequence)
    shown_as = "A backslash at the end of a line" if sequence[1] == "\n" else shown(sequence)
    message = f"{shown_as} in double quotes does not stand for what it shows."
    fix = "write the character itself that is meant; for a backslash write \\\\."
    return TextFinding("GV027", message, fix)


def _numbered(sequence: str) -> TextFinding:
    point = int(sequence[2:], 16)
    char = chr(point) if point < 0x110000 else "\ufffd"
    message = f"The text writes a character by its number, {sequence}: {named(char)}."
    readable = char.isprintable() and unicodedata.category(char) not in {"Mn", "Me"}
    fix = f"write {char} itself." if readable else "delete it."
    return TextFinding("GV027", message, fix)
