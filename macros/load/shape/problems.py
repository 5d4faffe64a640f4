"""Does a file have the shape its schema says? If not, everything that is wrong, each at its place.

The quick validator decides; only a file that it refuses is looked at closely. Messages are for a
reader who knows the law and not the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from jsonschema import ValidationError

from macros.load.problem import Problem
from macros.load.shape import choice, keys, texts, values
from macros.load.shape.finding import ShapeFinding
from macros.load.shape.schemas import Schemas
from macros.load.yaml.places import places
from macros.load.yaml.reader import Document

_TOLD_BY: dict[str, Callable[[ValidationError], Iterator[ShapeFinding]]] = {
    "additionalProperties": keys.unknown,
    "required": keys.missing,
    "type": values.wrong_type,
    "enum": values.not_listed,
    "minLength": values.too_short,
    "maxLength": values.too_long,
    "minItems": values.too_few,
    "maxItems": values.too_many,
    "minimum": values.out_of_range,
    "maximum": values.out_of_range,
    "uniqueItems": values.twice,
    "pattern": texts.form,
    "format": texts.format_,
}


def shape_problems(document: Document, kind: str, schemas: Schemas) -> tuple[Problem, ...]:
    """What in `document` departs from the schema of `kind`, in order of place; none where none.

    A document that could not be read has no value and so no shape: the reader has spoken.
    """
    if document.value is None or schemas.is_valid(kind, document.value):
        return ()
    other = keys.of_another_kind(document.value, kind, schemas)
    flaws = [other] if other is not None else _flaws(schemas.errors(kind, document.value))
    return tuple(sorted({_problem(document, flaw) for flaw in flaws}))


def _flaws(errors: Iterable[ValidationError]) -> list[ShapeFinding]:
    """The flaws behind the validator's errors: of several for one text, the plainest."""
    kept: dict[object, ShapeFinding] = {}
    ranks: dict[object, int] = {}
    for error in errors:
        for flaw in _told(error):
            key = (flaw.path, flaw.at, flaw.code)
            kept.setdefault(key, flaw)
            ranks[flaw.path] = min(ranks.get(flaw.path, 9), flaw.rank)
    return [flaw for flaw in kept.values() if flaw.rank == ranks[flaw.path]]


def _told(error: ValidationError) -> Iterator[ShapeFinding]:
    if error.validator != "anyOf":
        yield from _TOLD_BY[str(error.validator)](error)
        return
    nearest = choice.nearest(error)
    for each in nearest:
        yield from _told(each)
    if not nearest:
        yield from values.wrong_type(*choice.of_wrong_type(error))


def _problem(document: Document, flaw: ShapeFinding) -> Problem:
    where = places(document)
    if flaw.at == "key":
        line, column = where.of_key(flaw.path)
    elif isinstance(flaw.at, int):
        line, column = where.within(flaw.path, flaw.at)
    else:
        line, column = where.of(flaw.path)
    return Problem(document.file, line, column, flaw.code, "error", flaw.message, _full(flaw.fix))


def _full(fix: str) -> str:
    """A fix as a sentence."""
    return fix if fix.endswith((".", "…")) else f"{fix}."
