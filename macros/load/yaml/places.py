"""Where each value of a document stands in its file. Worked out only when something is to be said.

A path is a sequence of keys and list positions, as in `("revisions", 0, "title")`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

import yaml

from macros.load.yaml.reader import Document
from macros.load.yaml.source import SourceText
from macros.load.yaml.strings import begins, ends, events
from macros.load.yaml.values import DEEPEST

Path = tuple[str | int, ...]


class Spot(NamedTuple):
    """Where a value and its key stand: indexes into the text, and how a text is quoted."""

    start: int
    end: int
    key: int
    style: str | None  # None for a list or mapping, "" for a word without quotes
    words: str = ""


class Places:
    """The places of one document's values, as line and column from 1, in characters."""

    def __init__(self, document: Document) -> None:
        self._source = SourceText(document.file, document.text)
        self._spots: dict[Path, Spot] = {}
        for path, spot in _spots(document.text):
            self._spots.setdefault(path, spot)  # of a key given twice, the first counts

    def of(self, path: Sequence[str | int]) -> tuple[int, int]:
        """The place of the value at a path, or of its nearest ancestor that exists."""
        return self._source.place(self._nearest(path).start)

    def of_key(self, path: Sequence[str | int]) -> tuple[int, int]:
        """The place of the key at a path, or of its nearest ancestor's. A list item has no key:
        its value's place is given."""
        return self._source.place(self._nearest(path).key)

    def within(self, path: Sequence[str | int], offset: int) -> tuple[int, int]:
        """The place of the character at `offset` in the text at a path.

        Where the character cannot be found in the file, the place of the value.
        """
        spot = self._spots.get(tuple(path))
        if spot is None or spot.style is None:
            return self.of(path)
        indexes = _indexes(self._source.text, spot)
        known = 0 <= offset < len(indexes)
        return self._source.place(indexes[offset] if known else spot.start)

    def _nearest(self, path: Sequence[str | int]) -> Spot:
        steps = tuple(path)
        for length in range(len(steps), -1, -1):
            if spot := self._spots.get(steps[:length]):
                return spot
        return Spot(0, 0, 0, None)


@lru_cache(maxsize=64)
def places(document: Document) -> Places:
    """The places of a document, worked out once and kept for a while."""
    return Places(document)


class _Holder:
    """A list or mapping on the way through the text."""

    def __init__(self, path: Path, keyed: bool) -> None:
        self.path, self.keyed = path, keyed
        self.key: tuple[str, int] | None = None  # the key that awaits its value, and its index
        self._items = 0

    def take(self, start: int) -> tuple[Path, int]:
        """The path of the value that starts here, and the index of its key."""
        if self.key is None:
            self._items += 1
            return (*self.path, self._items - 1), start
        (word, key_start), self.key = self.key, None
        return (*self.path, word), key_start


def _spots(text: str) -> Iterator[tuple[Path, Spot]]:
    holders: list[_Holder] = []
    for event in events(text):
        if isinstance(event, yaml.CollectionEndEvent):
            holders.pop()
        elif isinstance(event, yaml.NodeEvent):
            start, words = begins(event), getattr(event, "value", "")
            holder = holders[-1] if holders else None
            if holder and holder.keyed and holder.key is None:
                holder.key = (words, start)
                path = (*holder.path, words)
            else:
                path, key = holder.take(start) if holder else ((), start)
                style = getattr(event, "style", None)
                yield path, Spot(start, ends(event), key, style, words)
            if isinstance(event, yaml.CollectionStartEvent):
                holders.append(_Holder(path, isinstance(event, yaml.MappingStartEvent)))
        if len(holders) > DEEPEST:
            return


def _indexes(text: str, spot: Spot) -> list[int]:
    """Where each character of a text stands in the file; empty where that cannot be followed.

    Both are walked side by side: a break of line or paragraph in the file is space in the text,
    whatever the manner of quoting.
    """
    found: list[int] = []
    index = spot.start
    if spot.style:
        index = (text.find("\n", index) if spot.style in "|>" else index) + 1
    for char in spot.words:
        if char in " \n":
            found.append(index)
            index += 1 if text[index] in " \n" else 2 * text.startswith("\\n", index)
            continue
        while index < spot.end and text[index] in " \n":
            index += 1
        doubled = (spot.style, text[index : index + 1]) in {('"', "\\"), ("'", "'")}
        if text[index + doubled : index + doubled + 1] != char:
            return []
        found.append(index)
        index += 1 + doubled
    return found
