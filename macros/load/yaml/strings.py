"""A second look at a text in which the walk saw something: comments and keys given twice.

Runs only where it is needed, because it costs another pass of the parser.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import Any

import yaml
from yaml._yaml import CParser

from macros.load.problem import Problem
from macros.load.yaml.source import SourceText, shown
from macros.load.yaml.text import MOST_GATHERED

# A # starts a comment after one of these.
_BEFORE_COMMENT = frozenset(" \"'[]{},")


def events(text: str) -> Iterator[Any]:
    """The parser's events, up to the first fault of syntax."""
    try:
        yield from iter(CParser(text).get_event, None)
    except yaml.YAMLError:
        return


def begins(event: Any) -> int:
    """The index at which an event's text begins."""
    return int(event.start_mark.index)


def ends(event: Any) -> int:
    """The index just after an event's text."""
    return int(event.end_mark.index)


def line_of(event: Any) -> int:
    """The line, from 1, on which an event's text begins."""
    return int(event.start_mark.line) + 1


def comments(source: SourceText, stop: int) -> list[Problem]:
    """A problem for each comment before `stop` that shares its line with a key or value.

    Such a comment cuts a text without quotes short: `title: Lot #1 and more` is `Lot`.
    """
    text = source.text
    if text.count("#") == text.count("\n#") + text.startswith("#"):
        return []
    candidates = list(_candidates(text, stop))
    if not candidates:
        return []
    spans = list(_quoted_spans(text))
    starts = [start for start, _ in spans]
    outside = (i for i in candidates if not _within(i, spans, starts))
    first = islice(_first_of_each_line(text, outside), MOST_GATHERED)
    return [_comment(source, index) for index in first]


def _candidates(text: str, stop: int) -> Iterator[int]:
    for match in re.finditer("#", text[:stop]):
        index = match.start()
        before = text[text.rfind("\n", 0, index) + 1 : index].lstrip(" ")
        if before and before[0] != "#" and before[-1] in _BEFORE_COMMENT:
            yield index


def _quoted_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where texts stand in which a # is only a sign: in quotes, or on lines of their own."""
    for event in events(text):
        if type(event) is yaml.ScalarEvent and event.style:
            start = begins(event)
            if event.style in "|>":
                start = text.find("\n", start)
            yield start, ends(event)


def _within(index: int, spans: list[tuple[int, int]], starts: list[int]) -> bool:
    before = bisect_right(starts, index) - 1
    return before >= 0 and index < spans[before][1]


def _first_of_each_line(text: str, indexes: Iterator[int]) -> Iterator[int]:
    end = -1
    for index in indexes:
        if index > end:
            yield index
            end = text.find("\n", index)


def _comment(source: SourceText, index: int) -> Problem:
    line, column = source.line_at(index)
    message = f'All from "{shown(line[column:], 20)}" on is taken for a comment and left out.'
    fix = "put the whole value in double quotes, or the comment on a line of its own."
    return source.problem(index, "GV046", message, fix)


def first_lines(text: str, wanted: set[tuple[int, str]]) -> dict[tuple[int, str], int]:
    """The line on which a key is first given, by the index of its mapping's start and the key."""
    found: dict[tuple[int, str], int] = {}
    outer: list[_Open] = []
    for event in events(text):
        if isinstance(event, yaml.CollectionEndEvent):
            outer.pop()
        elif isinstance(event, yaml.NodeEvent):
            if outer and outer[-1].takes_key():
                key = (outer[-1].start, getattr(event, "value", ""))
                if key in wanted:
                    found.setdefault(key, line_of(event))
            if isinstance(event, yaml.CollectionStartEvent):
                outer.append(_Open(begins(event), isinstance(event, yaml.MappingStartEvent)))
    return found


class _Open:
    """A list or mapping that is being read."""

    def __init__(self, start: int, keyed: bool) -> None:
        self.start, self._keyed, self._at_key = start, keyed, False

    def takes_key(self) -> bool:
        """Whether what comes now is a key: every other part of a mapping is."""
        self._at_key = self._keyed and not self._at_key
        return self._at_key
