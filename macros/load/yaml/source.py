"""The text of one file, with the means to name a place in it and to quote from it safely."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

from macros.domain.catalogue import CODES
from macros.load.problem import Problem


class TextFinding(NamedTuple):
    """Why something is refused: a code, a message that ends with a full stop, and a fix."""

    code: str
    message: str
    fix: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """A file's name and its text. Knows characters and lines, and nothing of what they mean."""

    file: str
    text: str

    def place(self, index: int) -> tuple[int, int]:
        """Line and column, from 1 and in characters, of the character at `index`.

        An index past the end gives the place just after the last character.
        """
        index = min(max(index, 0), len(self.text))
        start = self.text.rfind("\n", 0, index) + 1
        return self.text.count("\n", 0, index) + 1, index - start + 1

    def line_at(self, index: int) -> tuple[str, int]:
        """The line that holds `index`, without its line end, and where on it `index` stands."""
        start = self.text.rfind("\n", 0, index) + 1
        end = self.text.find("\n", start)
        return self.text[start : len(self.text) if end < 0 else end], index - start

    def problem(self, index: int, code: str, message: str, fix: str) -> Problem:
        """A problem at the character at `index`, as severe as its code says."""
        line, column = self.place(index)
        return Problem(self.file, line, column, code, CODES[code].severity, message, fix)


def named(char: str) -> str:
    """A character by number and name, for a message: `U+202E (right-to-left override)`."""
    name = unicodedata.name(char, "").lower()
    return f"U+{ord(char):04X} ({name})" if name else f"U+{ord(char):04X}"


def shown(words: str, most: int = 40) -> str:
    """Words quoted from a file, cut short, on one line, with nothing invisible left in them."""
    cut = words if len(words) <= most else words[:most] + "…"
    return "".join(char if char.isprintable() else f"<U+{ord(char):04X}>" for char in cut)
