"""One walk over the parser's events: builds plain values and gathers what is refused in them.

Knows how values are written. Knows nothing of what they mean. Does not recurse, so that depth
is refused here before anything else can stumble over it. The walk is the hot path of every
check: what a text cannot hold at all is found out once, not for each value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from sys import intern
from typing import Any

import yaml
from yaml._yaml import CParser

from macros.load.problem import Problem
from macros.load.yaml import refusals as refusals
from macros.load.yaml.keys import escape, key_fault
from macros.load.yaml.scalars import ODD_START, SUSPECT, meaning, single_quoted, text_fault
from macros.load.yaml.source import SourceText, TextFinding
from macros.load.yaml.strings import comments, first_lines
from macros.load.yaml.syntax import syntax_problem
from macros.load.yaml.text import MOST_GATHERED

DEEPEST = 12  # lists and mappings in one another, the outermost counted
MOST_PARTS = 50_000  # keys, values, lists and mappings
LONGEST_TEXT = 20_000  # characters of one value

_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_BLOCK_HEADER = re.compile(r"[|>]-?(?=[ \n])")
_MARKED = re.compile(r"&[^ \n]|!")
_BEFORE_ROOT = re.compile(r"(?:[ \n]|#[^\n]*)*")
_ALONE_IN_BRACKETS = re.compile(r"[ \n]*[,}]")
_COMMA_IN_NUMBER = re.compile(r",[0-9]")

# What stands where a key would, while the walk is inside a list.
_IN_LIST: Any = type("InList", (), {})()


class _EnoughError(Exception):
    """After this fault nothing can be told apart."""


class Walk:
    """The state of one walk. After `run`, `root` holds the value if there are no `problems`."""

    def __init__(self, source: SourceText) -> None:
        self._source = source
        self._text = text = source.text
        self.problems: list[Problem] = []
        self.root: list[Any] = []
        # The list or mapping being filled, the key that awaits its value, and where it opened.
        self._holder: Any = self.root
        self._key: Any = _IN_LIST
        self._opened: Any = None
        self._outer: list[tuple[Any, Any, Any]] = []
        self._reach = -1  # where the last refused text over several lines ended
        self._parts = 0
        self._documents = 0
        self._twice: list[tuple[int, int, str]] = []  # a key's index, its mapping's, and the key
        self._marked = _MARKED.search(text) is not None
        self._escaped = "\\" in text
        self._careful = self._escaped or " \n" in text or len(text) > LONGEST_TEXT

    def run(self) -> None:
        """Walk to the end, to the first fault of syntax, or to a fault that hides the rest."""
        handlers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open_mapping,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceStartEvent: self._open_list,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._start_document,
            yaml.DocumentEndEvent: self._end_document,
            yaml.StreamStartEvent: lambda _event: None,
            yaml.StreamEndEvent: self._end,
        }
        stop = len(self._text)
        try:
            for event in iter(CParser(self._text).get_event, None):
                handlers[type(event)](event)
        except _EnoughError:
            stop = 0
        except yaml.YAMLError as error:
            problem, stop = syntax_problem(self._source, error)
            if self._reach == stop:
                self.problems.pop()  # It ran on because of this same fault.
            self.problems.insert(0, problem)
        self.problems.extend(comments(self._source, stop))
        self.problems.extend(self._given_twice())

    def _given_twice(self) -> Iterator[Problem]:
        wanted = {(mapping, word) for _, mapping, word in self._twice}
        lines = first_lines(self._text, wanted) if wanted else {}
        for index, mapping, word in self._twice:
            yield self._source.problem(index, *refusals.twice(word, lines.get((mapping, word))))

    def _refuse(self, index: int, refusal: TextFinding) -> None:
        self.problems.append(self._source.problem(index, *refusal))
        _stop_after(len(self.problems))

    def _scalar(self, event: Any) -> None:
        self._parts += 1
        value: Any = event.value
        if self._marked:
            self._check_marks(event)
        if self._key is None:
            self._take_key(value, event)
            return
        style = event.style
        if not style:
            value = self._plain(value, event)
        elif style != '"' or self._escaped:
            self._check_quoting(value, style, event)
        # The first character alone clears nearly every text.
        if type(value) is str and (self._careful or value[:1] in ODD_START or value[-1:] == " "):
            self._check_text(value, style, event)
        self._put(value)

    def _put(self, value: Any) -> None:
        if self._key is _IN_LIST:
            self._holder.append(value)
        else:
            self._holder[self._key] = value
            self._key = None

    def _put_anywhere(self, value: Any) -> None:
        """Put a value; where a key should be, let it pass as a key, so that the walk goes on."""
        if self._key is None:
            self._key = ""
        else:
            self._put(value)

    def _take_key(self, word: str, event: Any) -> None:
        if refusal := key_fault(word):
            self._refuse(event.start_mark.index, refusal)
        elif event.style:
            self._refuse(event.start_mark.index, refusals.quoted_key(word))
        elif not self._text.startswith(":", event.end_mark.index) and not (
            # The value of a key alone in brackets is refused as empty.
            _ALONE_IN_BRACKETS.match(self._text, event.end_mark.index)
        ):
            self._refuse(event.start_mark.index, refusals.late_colon(word))
        if word in self._holder:
            self._twice.append((event.start_mark.index, self._opened.start_mark.index, word))
            _stop_after(len(self._twice))
        self._key = intern(word)

    def _plain(self, word: str, event: Any) -> Any:
        if event.end_mark.line != event.start_mark.line:
            self._refuse(event.start_mark.index, refusals.several_lines())
            self._reach = event.end_mark.index
            return None
        if word[:1] not in SUSPECT:
            return word
        value = meaning(word)
        if type(value) is TextFinding:
            self._refuse(event.start_mark.index, value)
            return None
        if type(value) is int and _COMMA_IN_NUMBER.match(self._text, event.end_mark.index):
            self._refuse(event.end_mark.index, refusals.comma_in_number())
        return value

    def _check_quoting(self, value: str, style: str, event: Any) -> None:
        start = event.start_mark.index
        if style == '"':
            for match in _ESCAPE.finditer(self._text, start, event.end_mark.index):
                if refusal := escape(match.group()):
                    self._refuse(match.start(), refusal)
        elif style == "'":
            if refusal := single_quoted(value):
                self._refuse(start, refusal)
        elif not _BLOCK_HEADER.match(self._text, start):
            line, column = self._source.line_at(start)
            self._refuse(start, refusals.block_header(line[column:]))

    def _check_text(self, value: str, style: str, event: Any) -> None:
        if refusal := text_fault(value, not style):
            self._refuse(event.start_mark.index, refusal)
        if len(value) > LONGEST_TEXT:
            refusal = refusals.long_text(len(value), LONGEST_TEXT)
            self._refuse(event.start_mark.index, refusal)

    def _check_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self._refuse(event.start_mark.index, refusals.anchor("&", event.anchor))
        if event.tag is not None:
            self._refuse(event.start_mark.index, refusals.tag(event.tag))

    def _alias(self, event: Any) -> None:
        self._refuse(event.start_mark.index, refusals.anchor("*", event.anchor))
        self._put_anywhere(None)

    def _open_mapping(self, event: Any) -> None:
        self._open({}, None, event)

    def _open_list(self, event: Any) -> None:
        self._open([], _IN_LIST, event)

    def _open(self, holder: Any, key: Any, event: Any) -> None:
        self._parts += 1
        if self._marked:
            self._check_marks(event)
        if self._key is None:
            self._refuse(event.start_mark.index, refusals.holder_as_key())
            raise _EnoughError
        self._put_anywhere(holder)
        self._outer.append((self._holder, self._key, self._opened))
        self._holder, self._key, self._opened = holder, key, event
        if len(self._outer) > DEEPEST:
            self._refuse(event.start_mark.index, refusals.too_deep(DEEPEST))
            raise _EnoughError

    def _close(self, _event: Any) -> None:
        self._holder, self._key, self._opened = self._outer.pop()

    def _start_document(self, event: Any) -> None:
        self._documents += 1
        if event.version is not None or event.tags:
            self._refuse(event.start_mark.index, refusals.directive())
        elif event.explicit:
            self._refuse(event.start_mark.index, refusals.marker("---"))
        if self._documents > 1:
            raise _EnoughError
        self._opened = event

    def _end_document(self, event: Any) -> None:
        if not isinstance(self.root[0], dict):
            # What was said of its parts would only distract.
            self.problems, self._twice = [], []
            start = _BEFORE_ROOT.match(self._text, self._opened.end_mark.index)
            index = start.end() if start else 0
            self._refuse(index, refusals.not_a_mapping(self.root[0]))
            raise _EnoughError
        if event.explicit:
            self._refuse(event.start_mark.index, refusals.marker("..."))

    def _end(self, _event: Any) -> None:
        if not self._documents:
            self._refuse(0, refusals.nothing())
        if self._parts > MOST_PARTS:
            self._refuse(0, refusals.too_many(self._parts, MOST_PARTS))


def _stop_after(problems: int) -> None:
    if problems >= MOST_GATHERED:
        raise _EnoughError
