"""The JSON Schemas of the data files, made from the annotations of the model.

A class becomes an object; the first paragraph of its docstring is its description. What every kind
of file may use is defined in common.json, the rest in the file of its kind. Only words of the
standard are used, so that any validator and any editor can read the files.
"""

from __future__ import annotations

import inspect
import json
import types
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

from macros.domain import hints
from macros.domain.address import Address
from macros.domain.model import forms, reach, values, vocabulary
from macros.domain.model.notes import TITLES, Between, Called, Form, Of
from macros.domain.model.values import Disputed, Money, When
from macros.domain.nearest import NEAREST

Schema = dict[str, Any]
COMMON = "common.json"
_DRAFT = "https://json-schema.org/draft/2020-12/schema"
_ABOUT_COMMON = {
    "title": "Parts that every kind of record uses",
    "description": "Ids, dates, money, text, citations and the closed lists of words. Nothing is "
    "written in this form on its own.",
}
_SHARED = (vocabulary, values, reach)  # the classes of these stand in common.json
_AS_TEXT: Mapping[Any, Any] = {
    date: forms.Day,
    Money: forms.MoneyText,
    Address: forms.SiteAddress,
}
_EITHER: Mapping[Any, tuple[Any, ...]] = {When: (forms.DayOrMonth, Disputed)}
_SIMPLE: Mapping[Any, str] = {types.NoneType: "null", bool: "boolean", int: "integer"}
_RUNNING = ("sentence", "prose")  # a list may hold the same of these twice


def documents(kinds: Mapping[str, type], *, checked: bool = False) -> dict[str, Schema]:
    """Each schema by the name of its file, given the class of each kind of file.

    `checked`: the rules that code decides stand there as formats, for our own validators. Others
    would refuse a format that they do not know, so they get a pattern in its place.

    Raise TypeError for a field without the words, the form or the limits that it needs, and
    KeyError for a check without its pattern.
    """
    common = _File(COMMON, None, checked)
    for hint in _shared():
        common.refer(hint)
    made = {f"{kind}.json": _whole(kind, cls, common) for kind, cls in kinds.items()}
    made[COMMON] = {"$schema": _DRAFT, **_ABOUT_COMMON, "$defs": common.defs}
    return dict(sorted(made.items()))


def written(schema: Schema) -> str:
    """A schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _whole(kind: str, cls: Any, common: _File) -> Schema:
    file = _File(f"{kind}.json", common, common.checked)
    made = {"$schema": _DRAFT, **file.record(cls)}
    return {**made, "$defs": file.defs} if file.defs else made


def _shared() -> Iterator[Any]:
    """What common.json defines: the forms of text, then what the shared modules define."""
    alike = (each for each in vars(forms).values() if hints.note(each, Form))
    yield from (each for each in alike if not hints.note(each, Of))
    for module in _SHARED:
        own = (each for each in vars(module).values() if isinstance(each, type))
        mine = (each for each in own if each.__module__ == module.__name__)
        yield from (each for each in mine if each not in _AS_TEXT)


class _Named(NamedTuple):
    """What something defined is called: in the schema, by people; and what it is."""

    name: str
    title: str
    words: str
    shared: bool
    text: bool  # written as a text, and not as keys with values


class _File:
    """One schema file in the making. `common` is the other that it may refer to, if any."""

    def __init__(self, name: str, common: _File | None, checked: bool) -> None:
        self.name, self.common, self.checked = name, common, checked
        self.defs: dict[str, Schema] = {}

    def record(self, cls: Any) -> Schema:
        """The object that a class is written as."""
        title, words = _about(cls)
        properties = {name: self.field(name, hint) for name, hint in _fields(cls)}
        return {
            "title": title,
            "description": words,
            "type": "object",
            "properties": properties,
            "required": [each.name for each in fields(cls) if each.default is MISSING],
            "additionalProperties": False,
        }

    def field(self, name: str, hint: Any) -> Schema:
        """A field: what people call it, what it is for, and the form of its value."""
        called = hints.note(hint, Called)
        title = called.title if called else hints.spaced(name)
        return {"title": title, "description": _needed(hint, str), **self.value(hint)}

    def value(self, hint: Any) -> Schema:
        """The form of a value, or of each of those that it may have."""
        found = [self.one(option, hint) for option in hints.options(hint)]
        return found[0] if len(found) == 1 else {"anyOf": found}

    def one(self, option: Any, hint: Any) -> Schema:
        """One form of the value of a field; the limits stand beside the whole field."""
        if hints.item(option) is not None:
            return self.many(hints.item(option), _needed(hint, Between))
        simple = _SIMPLE.get(hints.bare(option))
        if simple == "integer":
            limits = _needed(hint, Between)
            return {"type": simple, "minimum": limits.least, "maximum": limits.most}
        return {"type": simple} if simple else self.refer(option)

    def many(self, item: Any, limits: Between) -> Schema:
        """A list. Words that could be compared by a program may stand in it once only."""
        named = _named(item)
        least = {"minItems": limits.least} if limits.least else {}
        once = {"uniqueItems": True} if named.text and named.name not in _RUNNING else {}
        return {"type": "array", "items": self.refer(item), **least, "maxItems": limits.most} | once

    def refer(self, hint: Any) -> Schema:
        """A reference to something that has a name, defining it where nobody has yet."""
        named = _named(hint)
        home = self.common if named.shared and self.common else self
        if named.name not in home.defs:
            home.defs[named.name] = {}  # keeps its place while what it holds is made
            home.defs[named.name] = home.definition(hint, named)
        return {"$ref": f"{'' if home is self else home.name}#/$defs/{named.name}"}

    def definition(self, hint: Any, named: _Named) -> Schema:
        """What is defined under a name."""
        form, cls = _form(hint), hints.bare(hint)
        about = {"title": named.title, "description": named.words}
        if form is not None:
            limits = _limits(form) | (self.check(form.check) if form.check else {})
            return {**about, "type": "string", **limits, "examples": [form.example]}
        if cls in _EITHER:
            return {**about, "anyOf": [self.refer(each) for each in _EITHER[cls]]}
        if issubclass(cls, Enum):
            return {**about, "type": "string", "enum": [word.value for word in cls]}
        return self.record(cls)

    def check(self, name: str) -> Schema:
        """The rule that code decides: as a format for us, as near as a pattern comes for others."""
        return {"format": name} if self.checked else {"allOf": [{"pattern": NEAREST[name]}]}


def _limits(form: Form) -> Schema:
    least = {"minLength": form.least} if form.least else {}
    return {**least, "maxLength": form.most, "pattern": form.pattern}


def _fields(cls: Any) -> Iterator[tuple[str, Any]]:
    found = hints.of_fields(cls)
    yield from ((each.name, found[each.name]) for each in fields(cls))


@cache
def _named(hint: Any) -> _Named:
    form, cls = _form(hint), hints.bare(hint)
    if form is not None:
        return _Named(form.name, form.title, form.words, True, True)
    title, words = _about(cls)
    name = TITLES.get(cls, ("", ""))[1] or hints.spaced(cls.__name__).lower().replace(" ", "_")
    shared = cls.__module__ in [module.__name__ for module in _SHARED]
    return _Named(name, title, words, shared, issubclass(cls, Enum))


def _about(cls: Any) -> tuple[str, str]:
    """The title of a class and the first paragraph of its docstring."""
    title = TITLES[cls][0] if cls in TITLES else hints.spaced(cls.__name__)
    return title, (inspect.getdoc(cls) or "").split("\n\n")[0].replace("\n", " ")


def _form(hint: Any) -> Form | None:
    """The form of what is written as a text; None for what is not."""
    if hints.bare(hint) is str:
        return _needed(hint, Form)  # type: ignore[no-any-return]
    found: Form | None = hints.note(_AS_TEXT.get(hints.bare(hint)), Form)
    return found


def _needed(hint: Any, kind: type) -> Any:
    found = hints.note(hint, kind)
    if found is None:
        raise TypeError(f"a field has no {kind.__name__}: {hint!r}")
    return found
