"""Does a file have the shape its schema says? If not, everything that is wrong, each at its place.

The quick validator decides; only a file that it refuses is looked at closely. Messages are for a
reader who knows the law and not the program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from jsonschema import ValidationError

from macros.load import shape_choice, shape_keys, shape_text, shape_values
from macros.load.places import places
from macros.load.problem import Problem
from macros.load.reader import Document
from macros.load.schemas import Schemas
from macros.load.shape_flaw import Flaw

_TOLD_BY: dict[str, Callable[[ValidationError], Iterator[Flaw]]] = {
    "additionalProperties": shape_keys.unknown,
    "required": shape_keys.missing,
    "type": shape_values.wrong_type,
    "enum": shape_values.not_listed,
    "minLength": shape_values.too_short,
    "maxLength": shape_values.too_long,
    "minItems": shape_values.too_few,
    "maxItems": shape_values.too_many,
    "minimum": shape_values.out_of_range,
    "maximum": shape_values.out_of_range,
    "uniqueItems": shape_values.twice,
    "pattern": shape_text.form,
    "format": shape_text.format_,
}


def shape_problems(document: Document, kind: str, schemas: Schemas) -> tuple[Problem, ...]:
    """What in `document` departs from the schema of `kind`, in order of place; none where none.

    A document that could not be read has no value and so no shape: the reader has spoken.
    """
    if document.value is None or schemas.is_valid(kind, document.value):
        return ()
    other = shape_keys.of_another_kind(document.value, kind, schemas)
    flaws = [other] if other is not None else _flaws(schemas.errors(kind, document.value))
    return tuple(sorted({_problem(document, flaw) for flaw in flaws}))


def _flaws(errors: Iterable[ValidationError]) -> list[Flaw]:
    """The flaws behind the validator's errors: of several for one text, the plainest."""
    kept: dict[object, Flaw] = {}
    ranks: dict[object, int] = {}
    for error in errors:
        for flaw in _told(error):
            key = (flaw.path, flaw.at, flaw.code)
            kept.setdefault(key, flaw)
            ranks[flaw.path] = min(ranks.get(flaw.path, 9), flaw.rank)
    return [flaw for flaw in kept.values() if flaw.rank == ranks[flaw.path]]


def _told(error: ValidationError) -> Iterator[Flaw]:
    if error.validator != "anyOf":
        yield from _TOLD_BY[str(error.validator)](error)
        return
    nearest = shape_choice.nearest(error)
    for each in nearest:
        yield from _told(each)
    if not nearest:
        yield from shape_values.wrong_type(*shape_choice.of_wrong_type(error))


def _problem(document: Document, flaw: Flaw) -> Problem:
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
