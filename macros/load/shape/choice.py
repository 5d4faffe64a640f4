"""A value that may have one of several forms and has none: which of them it was meant to have.

A fact may be given or still to confirm, a date known or disputed, a value absent. The form with
which the value has most in common is the one that its problems are told of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from jsonschema import ValidationError

from macros.load.shape.finding import schema_of, value_of

Errors = Sequence[ValidationError]
_ALL = 1000


def nearest(error: ValidationError) -> Errors:
    """The errors of the form that the value is nearest to; none where its type fits no form."""
    fitting = [each for each in _forms(error) if not _of_wrong_type(each)]
    return max(fitting, key=_in_common, default=())


def of_wrong_type(error: ValidationError) -> Errors:
    """For each form whose type the value does not have, the error that says so."""
    return [each for form in _forms(error) for each in _of_wrong_type(form)]


def _forms(error: ValidationError) -> list[Errors]:
    """The errors of each form, where a form may itself be one of several."""
    own: defaultdict[object, list[ValidationError]] = defaultdict(list)
    for each in error.context or ():
        own[each.relative_schema_path[0]].append(each)
    found: list[Errors] = []
    for errors in own.values():
        choices = [each for each in _at_the_top(errors) if each.validator == "anyOf"]
        found += [form for each in choices for form in _forms(each)] if choices else [errors]
    return found


def _at_the_top(errors: Errors) -> list[ValidationError]:
    """The errors of the value itself, not of what is inside it."""
    return [each for each in errors if not each.relative_path]


def _of_wrong_type(errors: Errors) -> list[ValidationError]:
    return [each for each in _at_the_top(errors) if each.validator == "type"]


def _in_common(errors: Errors) -> int:
    """How many keys of the value a form knows."""
    for each in _at_the_top(errors):
        if each.validator in ("required", "additionalProperties"):
            return sum(key in schema_of(each)["properties"] for key in value_of(each))
    return _ALL  # it has no objection to the keys
