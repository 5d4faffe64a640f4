"""Values of the wrong type, not in a closed list, too long, too many, out of range, or repeated."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from jsonschema import ValidationError

from macros.load.shape.finding import ShapeFinding, an, name_of, path_of, schema_of, shown, value_of

_TYPES = {
    "string": "text in quotes",
    "integer": "a whole number without quotes",
    "boolean": "true or false without quotes",
    "array": "a list",
    "object": "keys with values below it",
    "null": "null",
}


def wrong_type(*errors: ValidationError) -> Iterator[ShapeFinding]:
    """A value of another type than the schema says, or than each of several forms says."""
    path, value = path_of(errors[0]), value_of(errors[0])
    wanted = " or ".join(dict.fromkeys(map(_wanted, errors)))
    message = f"{name_of(path)} holds {_held(value)} and should hold {wanted}."
    yield ShapeFinding(path, "value", 0, "GV103", message, _way(value, errors))


def not_listed(error: ValidationError) -> Iterator[ShapeFinding]:
    """A word that is not in a closed list."""
    path, choices = path_of(error), [str(choice) for choice in schema_of(error)["enum"]]
    value = str(value_of(error))
    near = difflib.get_close_matches(value.lower().replace("_", "-"), choices, 1, 0.6)
    fix = f'write "{near[0]}"' if near else f"write one of {', '.join(choices)}"
    message = f"{name_of(path)} is {shown(value)}, which is not one of the words allowed."
    yield ShapeFinding(path, "value", 1, "GV107", message, fix)


def too_short(error: ValidationError) -> Iterator[ShapeFinding]:
    """A text with fewer characters than it needs."""
    path = path_of(error)
    message = f"{name_of(path)} is empty."
    yield ShapeFinding(
        path, "value", 2, "GV108", message, "write it; null only where the schema allows it"
    )


def too_long(error: ValidationError) -> Iterator[ShapeFinding]:
    """A text with more characters than it may have."""
    path, most = path_of(error), error.validator_value
    message = f"{name_of(path)} has {len(value_of(error)):,} characters; the most is {most:,}."
    yield ShapeFinding(path, "value", 4, "GV108", message, "shorten it, or split it")


def too_few(error: ValidationError) -> Iterator[ShapeFinding]:
    """A list with fewer items than it needs."""
    path, least = path_of(error), error.validator_value
    message = f"{name_of(path)} has {len(value_of(error))} items; the least is {least}."
    yield ShapeFinding(path, "value", 1, "GV109", message, "add what is missing")


def too_many(error: ValidationError) -> Iterator[ShapeFinding]:
    """A list with more items than it may have; told at the first that is too many."""
    path, most = path_of(error), int(schema_of(error)["maxItems"])
    message = f"{name_of(path)} has {len(value_of(error)):,} items; the most is {most:,}."
    yield ShapeFinding((*path, most), "value", 1, "GV109", message, "remove some, or combine them")


def out_of_range(error: ValidationError) -> Iterator[ShapeFinding]:
    """A number below the least or above the most."""
    path, schema = path_of(error), schema_of(error)
    least, most = schema["minimum"], schema["maximum"]
    message = f"{name_of(path)} is {value_of(error)}; it must be from {least} to {most}."
    yield ShapeFinding(
        path, "value", 1, "GV110", message, str(schema.get("description", "correct it"))
    )


def twice(error: ValidationError) -> Iterator[ShapeFinding]:
    """Items of a list that stand in it before."""
    path = path_of(error)
    for number, item in enumerate(value_of(error)):
        if item in value_of(error)[:number]:
            here = (*path, number)
            message = f"{name_of(here)} is {shown(item)}, which is in the list already."
            yield ShapeFinding(here, "value", 5, "GV111", message, "remove one of them")


def _wanted(error: ValidationError) -> str:
    type_, title = str(error.validator_value), schema_of(error).get("title")
    own = type_ == "string" and title is not None
    return f"{an(str(title))} in quotes" if own else _TYPES[type_]


def _held(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return "a number without quotes"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "keys with values"


def _way(value: object, errors: Sequence[ValidationError]) -> str:
    types = [str(error.validator_value) for error in errors]
    if "string" in types and isinstance(value, int) and not isinstance(value, bool):
        money = any(schema_of(error).get("title") == "Amount of money" for error in errors)
        return f'write "{value}.00" in quotes' if money else f'write "{value}" in quotes'
    if "boolean" in types:
        return "write true or false, without quotes"
    if "integer" in types and isinstance(value, str):
        return "write the number without quotes"
    if "array" in types:
        return 'put each item on a line of its own that starts with "- ", or write []'
    if value is None and "null" not in types:
        return "write the value; null is not allowed here"
    if "object" in types and "string" not in types:
        return "put its keys on the lines below, each indented by two spaces"
    return f"write {' or '.join(_TYPES[type_] for type_ in types)}"
