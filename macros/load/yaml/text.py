"""From the bytes of a file to text that is safe to read, or to a list of what is wrong with it.

Knows encodings, characters and lines. Does not know keys and values. Never repairs: a character
that is refused stands in the text that is handed on, so that places stay true.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import islice

from macros.load.problem import Problem
from macros.load.yaml.characters import alphabet, is_lookalike, unwanted
from macros.load.yaml.source import SourceText, named, shown

LARGEST_FILE = 512 * 1024  # bytes
LONGEST_LINE = 4_000  # characters
MOST_GATHERED = 200  # problems; what follows in the file is not looked at

PLAIN_BYTES = bytes(range(0x20, 0x7F)) + b"\n"
# Faults after which keys and values can still be told apart, so that more can be said in one run.
HARMLESS = frozenset({"GV006", "GV013", "GV014", "GV017", "GV018"})

_WORD = re.compile(r"[^\W\d_]+")
_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?=[ \n]|\Z)", re.MULTILINE)
_SAVE_AS = 'save the file again as "UTF-8" (not "UTF-8 with BOM", not "UTF-16").'


def decoded(file: str, data: bytes) -> tuple[SourceText, list[Problem]]:
    """The text of a file and what is wrong with its bytes, characters and lines.

    Bytes that are not UTF-8 stand as U+FFFD in the text. Never raises.
    """
    try:
        source = SourceText(file, data.decode("utf-8"))
    except UnicodeDecodeError:
        source = SourceText(file, data.decode("utf-8", "surrogateescape"))
        faults = islice(_not_utf8(source, data), MOST_GATHERED)
        return _without_surrogates(source), list(faults)
    return source, _size(source, data) or list(islice(_faults(source, data), MOST_GATHERED))


def can_be_walked(problems: list[Problem]) -> bool:
    """Whether keys and values can still be told apart in text with these problems."""
    return all(problem.code in HARMLESS for problem in problems)


def _without_surrogates(source: SourceText) -> SourceText:
    return SourceText(source.file, re.sub("[\udc80-\udcff]", "\ufffd", source.text))


def _not_utf8(source: SourceText, data: bytes) -> Iterator[Problem]:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        yield source.problem(0, "GV002", "The file is saved as UTF-16, not as UTF-8.", _SAVE_AS)
        return
    for match in re.finditer("[\udc80-\udcff]+", source.text):
        found = match.group().encode("utf-8", "surrogateescape")
        yield source.problem(match.start(), "GV002", _bad_bytes(found), _SAVE_AS)


def _bad_bytes(found: bytes) -> str:
    message = f"The bytes {found[:4].hex(' ').upper()} here are not UTF-8"
    if len(found) != 1:
        return message + "."
    message = f"The byte {found.hex().upper()} here is not UTF-8"
    char = found.decode("cp1252", "ignore")
    windows = f"; in an old Windows file it stands for {char}" if char.isprintable() else ""
    return f"{message}{windows}." if char else f"{message}."


def _size(source: SourceText, data: bytes) -> list[Problem]:
    return [too_big(source.file, len(data))] if len(data) > LARGEST_FILE else []


def too_big(file: str, size: int) -> Problem:
    """What is wrong with a file of `size` bytes, which is more than is read."""
    message = f"The file has {size:,} bytes; at most {LARGEST_FILE:,} are read."
    return Problem(file, 1, 1, "GV001", "error", message, "split it into smaller files.")


def _faults(source: SourceText, data: bytes) -> Iterator[Problem]:
    unusual = data.translate(None, PLAIN_BYTES).decode("utf-8")
    if unusual:
        yield from _unusual(source, frozenset(unusual))
    yield from _line_faults(source)


def _unusual(source: SourceText, chars: frozenset[str]) -> Iterator[Problem]:
    """The faults of text that holds more than plain ASCII; `chars` are the others in it."""
    if "\r" in chars:
        yield _line_ends(source)
    refused = [char for char in chars if char != "\r" and unwanted(char)]
    if refused:
        yield from _refused(source, refused)
    if not unicodedata.is_normalized("NFC", source.text):
        yield from _not_composed(source)
    if any(is_lookalike(char) for char in chars):
        yield from _mixed_words(source)


def _line_ends(source: SourceText) -> Problem:
    index = source.text.index("\r")
    windows = source.text.startswith("\r\n", index)
    ends = "Lines here end as on Windows (CR LF)." if windows else "A line here ends in a lone CR."
    fix = "save the file with LF line ends (in most editors: at the bottom right, CRLF to LF)."
    return source.problem(index, "GV005", ends, fix)


def _refused(source: SourceText, chars: list[str]) -> Iterator[Problem]:
    group = "[" + "".join(map(re.escape, chars)) + "]"
    for match in re.finditer(f"({group})\\1*", source.text):
        char, index = match[1], match.start()
        if char == "\ufeff":
            message = "There is a byte order mark here, which cannot be seen."
            yield source.problem(index, "GV003", message, "delete it." if index else _SAVE_AS)
        elif fault := unwanted(char):
            yield source.problem(index, *fault)


def _not_composed(source: SourceText) -> Iterator[Problem]:
    # A cluster is a character with the marks that follow it; Hangul parts join in the same way.
    for match in re.finditer(r"[^\n](?:[^\x00-\u02ff\n])*", source.text):
        cluster = match.group()
        better = unicodedata.normalize("NFC", cluster)
        if better != cluster:
            first = _first_difference(cluster, better)
            fix = f'type it again, as "{shown(better[first : first + 1])}".'
            message = "An accented or special letter here is written in an unusual way (not NFC)."
            yield source.problem(match.start() + first, "GV017", message, fix)


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (a, b) in pairs if a != b), 0)


def _mixed_words(source: SourceText) -> Iterator[Problem]:
    for match in _WORD.finditer(source.text):
        word = match.group()
        strange = next((char for char in word if is_lookalike(char)), "")
        if strange and any(alphabet(char) == "LATIN" for char in word):
            message = f'The word "{shown(word)}" mixes alphabets: {strange} is {named(strange)}.'
            yield source.problem(match.start(), "GV018", message, "type the word again.")


def _line_faults(source: SourceText) -> Iterator[Problem]:
    text = source.text
    if text and not text.endswith("\n"):
        message = "The last line has no line end, so it may have been cut off."
        yield source.problem(len(text), "GV006", message, "press Enter after the last line.")
    for match in _CONFLICT.finditer(text) if _may_conflict(text) else ():
        message = f"A merge left its marker {match.group()} here."
        fix = "keep the right one of the two versions and delete all markers."
        yield source.problem(match.start(), "GV007", message, fix)
    if len(text) > LONGEST_LINE:
        yield from _long_lines(source)


def _may_conflict(text: str) -> bool:
    return any(marker * 7 in text for marker in "<=>|")


def _long_lines(source: SourceText) -> Iterator[Problem]:
    start = 0
    for line in source.text.split("\n"):
        if len(line) > LONGEST_LINE:
            message = f"The line has {len(line):,} characters; the most is {LONGEST_LINE:,}."
            fix = "write the text after > on several lines."
            yield source.problem(start + LONGEST_LINE, "GV008", message, fix)
        start += len(line) + 1
