"""The words in which the walk over keys and values refuses something."""

from __future__ import annotations

import re

from macros.load.yaml.source import TextFinding, shown


def several_lines() -> TextFinding:
    """A text without quotes that runs over several lines."""
    message = "A text without quotes runs on to the next line."
    fix = "put the whole text in double quotes; for a list, put a space after each hyphen."
    return TextFinding("GV053", message, fix)


def anchor(sign: str, name: str) -> TextFinding:
    """A named part (`&name`) or a pointer to one (`*name`)."""
    message = f"{sign}{shown(name)} is read as a pointer between parts of the file."
    fix = "put the text in double quotes if it belongs to it; otherwise write the part out."
    return TextFinding("GV030", message, fix)


def tag(name: str) -> TextFinding:
    """A tag such as `!!str`."""
    name = name.replace("tag:yaml.org,2002:", "!!")
    message = f"{shown(name)} is read as a command about the kind of value."
    fix = "put the text in double quotes if it belongs to it; otherwise delete it."
    return TextFinding("GV031", message, fix)


def quoted_key(key: str) -> TextFinding:
    """A key in quotes."""
    return TextFinding(
        "GV042", f'The key "{shown(key)}" stands in quotes.', f"write {key}: instead."
    )


def late_colon(key: str) -> TextFinding:
    """A key whose colon does not follow at once, as after `? key`."""
    message = f'The colon does not follow the key "{shown(key)}" at once.'
    return TextFinding("GV043", message, f"write {key}: on one line, without a question mark.")


def holder_as_key() -> TextFinding:
    """A list or mapping where a key should be, as in `{{ x }}`."""
    message = "Brackets stand where a key should be."
    fix = "put the text in double quotes if it holds brackets; otherwise write one word as the key."
    return TextFinding("GV043", message, fix)


def twice(key: str, first_line: int | None) -> TextFinding:
    """A key given twice in one mapping."""
    where = f" (first on line {first_line})" if first_line else ""
    return TextFinding("GV041", f'"{shown(key)}" is given twice{where}.', "keep one.")


def comma_in_number() -> TextFinding:
    """`[1,234]`, which is two numbers."""
    message = "A comma between digits in brackets makes two numbers of one."
    fix = "put a space after the comma if two are meant; otherwise remove the comma."
    return TextFinding("GV047", message, fix)


def block_header(header: str) -> TextFinding:
    """`|+`, `>2` and the like."""
    sign = header[0]
    message = f"The text below is started with {shown(header)}, which changes its spaces or lines."
    return TextFinding("GV052", message, f"write {sign} or {sign}- at the end of this line.")


def long_text(length: int, most: int) -> TextFinding:
    """A text that is too long."""
    message = f"The text has {length:,} characters; the most is {most:,}."
    return TextFinding("GV037", message, "shorten it, or split it.")


def too_deep(most: int) -> TextFinding:
    """Lists and mappings too deep in one another."""
    message = f"Lists and groups stand more than {most} deep in one another here."
    return TextFinding("GV035", message, "write them less deep.")


def too_many(parts: int, most: int) -> TextFinding:
    """Too many keys and values in one file."""
    message = f"The file has {parts:,} keys and values; the most is {most:,}."
    return TextFinding("GV036", message, "split it into smaller files.")


def directive() -> TextFinding:
    """A line such as `%YAML 1.2`."""
    message = "A line at the top that starts with % gives orders to the program that reads it."
    return TextFinding("GV029", message, "delete the line, and the line --- after it.")


def marker(sign: str) -> TextFinding:
    """`---` or `...`."""
    message = f"The line {sign} divides a file into several; a file here holds one record."
    return TextFinding("GV028", message, "delete the line; put a second record in its own file.")


def nothing() -> TextFinding:
    """A file that holds no key at all."""
    message = "The file is empty or holds comments only."
    return TextFinding("GV004", message, "write the record, or delete the file.")


def not_a_mapping(root: object) -> TextFinding:
    """A file that does not start with a key."""
    fix = "start the first line with a key and a colon, as in title: Local jobs."
    if isinstance(root, list):
        return TextFinding(
            "GV034", "The file is a list; it must start with a key and its value.", fix
        )
    if isinstance(root, str) and (match := re.match("([a-z][a-z0-9_]*):[^ ]", root)):
        message = f'There is no space after the colon of "{match[1]}".'
        return TextFinding("GV024", message, "put one space after the colon.")
    return TextFinding(
        "GV034", "The file is one value; it must start with a key and its value.", fix
    )
