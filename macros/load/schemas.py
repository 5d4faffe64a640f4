"""The schemas in memory: one for each kind of data file, with a quick and a telling validator.

The quick one (jsonschema-rs) only says whether a value is valid; the telling one (jsonschema) says
where not. Schemas have no `$id`: they refer to each other by file name, so that an editor finds
them in the checkout and a browser beside each other on the site. Nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from macros.domain.passed_over import is_passed_over
from macros.load.problem import Problem
from macros.load.schema_faults import parsed, schema_problems
from macros.load.schema_formats import FORMATS, format_checker
from macros.load.schema_quick import quick

COMMON = "common.json"
# A name for use in memory; .example addresses lead nowhere, and we never ask.
_BASE = "https://social-value-guide.example/schema/1/"


class Schemas:
    """All schemas of one folder, read once. Use them only when `problems` is empty."""

    def __init__(self, texts: Mapping[str, str], unread: Sequence[Problem] = ()) -> None:
        """`texts` maps file name to JSON text, as in "npps.json"; `unread`: what is not there."""
        documents, problems = _documents(texts)
        self.documents: Mapping[str, Any] = MappingProxyType(documents)
        self.problems: tuple[Problem, ...] = tuple(sorted([*unread, *problems]))
        self._quick: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._telling: dict[str, Draft202012Validator] = {}

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of data file that have a schema."""
        return tuple(sorted(name[:-5] for name in self.documents if name != COMMON))

    def is_valid(self, kind: str, value: object) -> bool:
        """Whether `value` has the shape of `kind`. Quick; KeyError if there is no such kind."""
        if kind not in self._quick:
            self._quick[kind] = jsonschema_rs.Draft202012Validator(
                self._whole(kind),
                formats={name: FORMATS[name] for name in FORMATS if name != "date"},
                validate_formats=True,
                ignore_unknown_formats=False,
                registry=self._quick_registry,
                offline=True,
            )
        return bool(self._quick[kind].is_valid(value))

    def errors(self, kind: str, value: object) -> Iterator[ValidationError]:
        """Everything in which `value` departs from the shape of `kind`. Slow."""
        if kind not in self._telling:
            self._telling[kind] = Draft202012Validator(
                self._whole(kind), registry=self._registry, format_checker=format_checker()
            )
        return self._telling[kind].iter_errors(value)

    def top(self, kind: str) -> Mapping[str, Any]:
        """The properties at the top of a file of `kind`."""
        properties: Mapping[str, Any] = self.documents[f"{kind}.json"]["properties"]
        return properties

    def _whole(self, kind: str) -> dict[str, str]:
        if kind not in self.kinds:
            raise KeyError(kind)
        return {"$ref": f"{_BASE}{kind}.json"}

    @cached_property
    def _registry(self) -> Registry[Any]:
        pairs = (
            (_BASE + name, Resource.from_contents(document, DRAFT202012))
            for name, document in self.documents.items()
        )
        return Registry[Any]().with_resources(pairs).crawl()

    @cached_property
    def _quick_registry(self) -> jsonschema_rs.Registry:
        pairs = [(_BASE + name, quick(document)) for name, document in self.documents.items()]
        return jsonschema_rs.Registry(pairs)


def paths(folder: Path) -> tuple[Path, ...]:
    """Every schema file in `folder`, in order of name."""
    found = sorted(folder.glob("*.json"))
    return tuple(path for path in found if not is_passed_over(path.name))


def load_schemas(folder: Path) -> Schemas:
    """Read every schema in `folder`. What is wrong with them is in `problems`, not raised."""
    texts, problems = {}, []
    for path in paths(folder):
        try:
            texts[path.name] = path.read_text(encoding="utf-8")
        except OSError as error:
            problems.append(_slip(path.name, f"It cannot be opened: {error.strerror}."))
        except UnicodeDecodeError:
            problems.append(_slip(path.name, "It is not UTF-8."))
    return Schemas({} if problems else texts, problems)


def missing(schemas: Schemas, kinds: Iterable[str]) -> tuple[Problem, ...]:
    """A problem for each of `kinds` of which there is no schema."""
    needed = {COMMON, *(f"{kind}.json" for kind in kinds)}
    return tuple(
        _slip(name, "This schema is not there.") for name in sorted(needed - set(schemas.documents))
    )


def _slip(name: str, message: str) -> Problem:
    fix = "Put the file back as it was, for example with git restore schema."
    return Problem(f"schema/{name}", 1, 1, "GV191", "error", message, fix)


def _documents(texts: Mapping[str, str]) -> tuple[dict[str, Any], list[Problem]]:
    documents: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, text in texts.items():
        try:
            documents[name] = parsed(text)
        except ValueError as error:
            place = (getattr(error, "lineno", 1), getattr(error, "colno", 1))
            message = f"This is not JSON: {error}."
            fix = "mend it; an editor shows the place"
            problems.append(Problem(f"schema/{name}", *place, "GV191", "error", message, fix))
    if not problems:
        for name, text in texts.items():
            problems.extend(schema_problems(name, text, documents))
    return documents, problems
