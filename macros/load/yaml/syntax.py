"""The parser's own errors in plain English, with the fault that most likely lies behind each.

The parser says where it got lost, which is often after the fault: an unclosed quotation mark is
noticed only at the next one. So each error is looked at together with the line it stands on.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from macros.load.problem import Problem
from macros.load.yaml.source import SourceText, shown
from macros.load.yaml.strings import begins, ends, events


class _Lost(NamedTuple):
    """Where the parser got lost, and where it began what it was reading."""

    source: SourceText
    at: int
    since: int


_Said = tuple[int, str, str, str]  # index, code, message, fix

_QUOTE_IT = "put the whole text in double quotes."


def syntax_problem(source: SourceText, error: yaml.YAMLError) -> tuple[Problem, int]:
    """The problem behind a parser's error, and the index up to which the text was understood."""
    at, since = _index(error, "problem_mark", source), _index(error, "context_mark", source)
    lost = _Lost(source, at, since)
    words = f"{getattr(error, 'context', None) or ''}: {getattr(error, 'problem', None) or ''}"
    explain = next((say for part, say in _EXPLANATIONS if part in words), _unknown)
    stop = lost.since if "quoted scalar" in words else lost.at
    return source.problem(*explain(lost)), stop


def _index(error: yaml.YAMLError, name: str, source: SourceText) -> int:
    mark = getattr(error, name, None) or getattr(error, "problem_mark", None)
    return len(source.text) if mark is None else min(int(mark.index), len(source.text))


def _second_colon(lost: _Lost) -> _Said:
    line, column = lost.source.line_at(lost.at)
    before = line[:column].lstrip(" -")
    if column > 1000:
        return lost.at, "GV040", "A key before this colon is far too long.", _QUOTE_IT
    if ":" in before:
        key = before.partition(":")[0]
        message = "A second colon on this line is taken for another key."
        fix = f'put all that stands after "{shown(key)}:" in double quotes.'
        return (
            lost.at,
            "GV023",
            message,
            fix,
        )
    start = lost.at - len(line[:column].lstrip(" "))
    message = "This line stands further to the right than the line above allows."
    return start, "GV021", message, "start it in the same column as the keys it belongs to."


def _no_colon(lost: _Lost) -> _Said:
    line, column = lost.source.line_at(lost.since)
    if match := re.match(r"([A-Za-z0-9_]+):[^ ]", line[column:]):
        message = f'There is no space after the colon of "{shown(match[1])}".'
        return lost.since, "GV024", message, "put one space after the colon."
    message = "This line has no key with a colon."
    fix = "write it as key: value, or move it to the right if it continues the text above."
    return lost.since, "GV024", message, fix


def _list_on_key_line(lost: _Lost) -> _Said:
    message = "A list starts on the same line as its key."
    fix = "start the list on the next line; if a text is meant, put it in double quotes."
    return lost.at, "GV021", message, fix


def _bad_start(lost: _Lost) -> _Said:
    char = lost.source.text[lost.at : lost.at + 1]
    message = f"A text without quotes cannot start with {shown(char)} here."
    return lost.at, "GV025", message, _QUOTE_IT


def _directive(lost: _Lost) -> _Said:
    message = "A line that starts with % gives orders to the program that reads it."
    return lost.since, "GV029", message, "delete the line, or put the text in double quotes."


def _anchor(lost: _Lost) -> _Said:
    char = lost.source.text[lost.since : lost.since + 1]
    message = f"A text without quotes cannot start with {shown(char)}."
    return lost.since, "GV030", message, _QUOTE_IT


def _tag(lost: _Lost) -> _Said:
    return lost.since, "GV031", "A text without quotes cannot start with !.", _QUOTE_IT


def _block_header(lost: _Lost) -> _Said:
    char = lost.source.text[lost.since : lost.since + 1]
    message = f"Something stands after {shown(char)} on the same line."
    fix = "start the text on the next line, two spaces in, or put it in double quotes."
    return lost.since, "GV052", message, fix


def _unclosed_quote(lost: _Lost) -> _Said:
    message = "The quotation mark that opens here is never closed."
    return lost.since, "GV022", message, "put the same mark at the end of the text."


def _escape(lost: _Lost) -> _Said:
    start = max(lost.source.text.rfind("\\", 0, lost.at + 1), 0)
    line, column = lost.source.line_at(start)
    sequence = re.match(r"\\[xuU][0-9A-Fa-f]*|..?", line[column:])
    message = f"In double quotes, {shown(sequence[0] if sequence else '')} stands for nothing."
    fix = "write \\\\ for a backslash, or the character itself that is meant."
    return start, "GV027", message, fix


def _bracket(lost: _Lost) -> _Said:
    sign = lost.source.text[lost.since : lost.since + 1]
    if "\n" in lost.source.text[lost.since : lost.at]:
        message = f"The bracket {shown(sign)} that opens here is not closed."
        return lost.since, "GV026", message, "close it, or put the text in double quotes."
    message = f"A comma or the closing bracket of {shown(sign)} is missing before this."
    return lost.at, "GV026", message, "put a comma between the parts, or the text in double quotes."


def _not_a_key(lost: _Lost) -> _Said:
    """A line, or the rest of one, that is no key: mostly a fault just before it."""
    line, column = lost.source.line_at(lost.at)
    before, rest = line[:column].rstrip(" "), line[column:]
    if before and before[-1] in "\"'":
        if start := _opened_lines_above(lost):
            return start
        message = "Text stands after a closing quotation mark."
        fix = "close the quotation mark at the end only; inside the text write ’ or “ ”."
        return lost.at, "GV022", message, fix
    if before.strip(" -"):
        message = "Text stands here after the end of the value."
        return lost.at, "GV020", message, _QUOTE_IT
    return _odd_line(lost, rest)


def _opened_lines_above(lost: _Lost) -> _Said | None:
    """A quotation mark that was meant to close on an earlier line."""
    quoted = [e for e in events(lost.source.text) if type(e) is yaml.ScalarEvent and e.style]
    start, end = (begins(quoted[-1]), ends(quoted[-1])) if quoted else (0, 0)
    if "\n" not in lost.source.text[start:end]:
        return None
    line, _ = lost.source.place(end)
    message = f"The quotation mark that opens here closes only on line {line}, and text follows."
    return start, "GV022", message, "close it where its text ends."


def _odd_line(lost: _Lost, rest: str) -> _Said:
    if rest[:1] in {"]", "}", ","}:
        message = f"There is no open bracket to which this {rest[0]} belongs."
        return lost.at, "GV026", message, "delete it, or open the bracket before it."
    if rest[:2] in {"- ", "-"}:
        message = "A list item stands where a key was expected."
        fix = "move it under the key it belongs to, two spaces further in."
        return lost.at, "GV021", message, fix
    if rest[:1] == ":":
        return lost.at, "GV043", "A colon stands here without a key before it.", "write the key."
    message = "This line does not start in the same column as the lines it belongs to."
    return lost.at, "GV021", message, "start it in the column of the keys of its group."


def _not_an_item(lost: _Lost) -> _Said:
    message = "This line belongs to a list but does not start with a hyphen and a space."
    fix = "put a hyphen and a space before it, or move it to where it belongs."
    return lost.at, "GV021", message, fix


def _question_mark(lost: _Lost) -> _Said:
    message = "A text without quotes cannot start with a question mark and a space."
    return lost.at, "GV043", message, _QUOTE_IT


def _unknown(lost: _Lost) -> _Said:
    message = "From here on the file cannot be divided into keys and values."
    fix = "look at this line and the one above: often a quotation mark or bracket is missing."
    return lost.at, "GV020", message, fix


# Part of what the parser says, and who explains it. The first that fits is taken.
_EXPLANATIONS: tuple[tuple[str, Callable[[_Lost], _Said]], ...] = (
    ("mapping values are not allowed", _second_colon),
    ("could not find expected ':'", _no_colon),
    ("block sequence entries are not allowed", _list_on_key_line),
    ("mapping keys are not allowed", _question_mark),
    ("cannot start any token", _bad_start),
    ("did not find expected node content", _bad_start),
    ("directive", _directive),
    ("incompatible YAML document", _directive),
    ("scanning an anchor", _anchor),
    ("scanning an alias", _anchor),
    ("tag", _tag),
    ("block scalar", _block_header),
    ("scanning a quoted scalar", _unclosed_quote),
    ("parsing a quoted scalar", _escape),
    ("parsing a flow", _bracket),
    ("did not find expected '-' indicator", _not_an_item),
    ("did not find expected key", _not_a_key),
    ("did not find expected <document start>", _not_a_key),
)
