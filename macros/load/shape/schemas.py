"""The schemas in memory: one for each kind of data file, with a quick and a telling validator.

They are made from the model, with the checks that code decides added to each form of text. The
quick validator (jsonschema-rs) only says whether a value is valid; the telling one (jsonschema)
says where not. Nothing is ever fetched.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator, ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from macros.domain.kinds import MODELS
from macros.domain.schema import documents
from macros.load.shape.formats import FORMATS, format_checker
from macros.load.shape.quick import quick

# A name for use in memory; .example addresses lead nowhere, and we never ask.
_BASE = "https://social-value-guide.example/schema/1/"


class Schemas:
    """The schemas of all kinds. They are made when the first is needed."""

    def __init__(self) -> None:
        self._quick: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._telling: dict[str, Draft202012Validator] = {}

    @cached_property
    def documents(self) -> Mapping[str, Any]:
        """Each schema by the name of its file, with our own checks as formats."""
        return documents(MODELS, checked=True)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of data file that have a schema."""
        return tuple(sorted(MODELS))

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
        if kind not in MODELS:
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
