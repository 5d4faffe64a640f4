"""Texts that are not written as the schema says: ids, dates, money, words, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonschema import ValidationError

from macros.domain.address import Address, AddressError
from macros.domain.prose import parse
from macros.load.shape import values
from macros.load.shape.finding import (
    ShapeFinding,
    an,
    capital,
    name_of,
    path_of,
    schema_of,
    shown,
    value_of,
)

# The title of a definition in common.json → the code of a text in the wrong form.
_CODES = {
    "Id": "GV104",
    "Date": "GV105",
    "Day or month": "GV105",
    "Date a source bears": "GV105",
    "Amount of money": "GV106",
    "Web address": "GV113",
}


def form(error: ValidationError) -> Iterator[ShapeFinding]:
    """A text that does not match its pattern."""
    path, value, schema = path_of(error), str(value_of(error)), schema_of(error)
    if value == "":
        yield from values.too_short(error)
        return
    if schema.get("format") == "site-address":
        yield from _site_address(error)
        return
    if schema.get("format") == "line" and "\n" in value.strip():
        message = f"{name_of(path)} has more than one line."
        fix = 'write one line; fold a long one with ">-"'
        yield ShapeFinding(path, value.strip().index("\n"), 3, "GV116", message, fix)
        return
    message = f"{name_of(path)} is {shown(value)}, which is not {an(schema['title'])}."
    yield ShapeFinding(
        path, "value", 3, _CODES.get(schema["title"], "GV115"), message, _way(schema, value)
    )


def format_(error: ValidationError) -> Iterator[ShapeFinding]:
    """A text that has the right look and yet is not what it should be."""
    schema = schema_of(error)
    name = schema["format"]
    if name == "prose":
        yield from _prose(error)
    elif name == "line":
        yield from _line(error)
    elif name == "https-address":
        yield _address(error)
    elif name == "site-address":
        yield from _site_address(error)
    else:
        path = path_of(error)
        message = f"{name_of(path)} is {shown(value_of(error))}, and there is no such day."
        fix = "look the date up in its source; months have 28 to 31 days"
        yield ShapeFinding(path, "value", 4, "GV301", message, fix)


def _prose(error: ValidationError) -> Iterator[ShapeFinding]:
    path, text = path_of(error), str(value_of(error))
    for fault in parse(text).faults:
        at = fault.offset if fault.piece else "value"
        piece = f": {shown(fault.piece)}" if fault.piece.strip() else ""
        message = f"{capital(fault.message)}{piece}."
        yield ShapeFinding(path, at, 4, "GV112", message, fault.fix)


def _line(error: ValidationError) -> Iterator[ShapeFinding]:
    path, text = path_of(error), str(value_of(error))
    prose = parse(text)
    first = prose.faults[0] if prose.faults else None
    mark = re.search(r"[*\[`<]", text)
    at = first.offset if first is not None else mark.start() if mark is not None else 0
    piece = first.piece if first is not None and first.piece.strip() else text[at : at + 20]
    message = f"{name_of(path)} is shown as plain words and may hold no marks: {shown(piece)}."
    fix = "write plain words, without emphasis, links or other marks"
    yield ShapeFinding(path, at, 4, "GV116", message, fix)


def _address(error: ValidationError) -> ShapeFinding:
    path = path_of(error)
    message = f"{name_of(path)} is {shown(value_of(error), 80)}, which may not be linked to."
    fix = "give a public https address: a named host, no user name, no port, no spaces"
    return ShapeFinding(path, "value", 4, "GV113", message, fix)


def _site_address(error: ValidationError) -> Iterator[ShapeFinding]:
    path, text = path_of(error), str(value_of(error))
    try:
        Address.parse(text)
    except AddressError as found:
        message = f"{name_of(path)} is {shown(text, 80)}, which {found.message}."
        yield ShapeFinding(path, "value", 4, "GV117", message, found.fix)


def _way(schema: dict[str, Any], value: str) -> str:
    """How to write it; for an amount of money, the very amount where that is plain."""
    example = schema["examples"][0]
    if schema["title"] == "Amount of money":
        digits = re.fullmatch(r"£?([0-9]{1,3}(?:,?[0-9]{3})*)(\.[0-9]{2})?", value.strip())
        if digits is not None:
            example = digits[1].replace(",", "") + (digits[2] or ".00")
    if schema["title"] == "Id":
        made = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")
        example = made or example
    what = schema["description"].removesuffix(".")
    return f'write it as in "{example}" ({what[:1].lower()}{what[1:]})'
