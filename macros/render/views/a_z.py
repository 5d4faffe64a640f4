"""Every clause, outcome, statement, ask, rule, model and term by its first letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from macros.render.environment import filled
from macros.render.scene import Link, Scene
from macros.render.views.policy import shown_clauses
from macros.render.views.reference import letter_id

_FIGURES = "0 to 9"
_ARTICLES = ("a ", "an ", "the ")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its words, what it is, and where it leads."""

    link: Link
    what: str


@dataclass(frozen=True, slots=True)
class Letter:
    """The entries under one letter; figures stand under "0 to 9"."""

    id: str
    letter: str
    entries: tuple[Entry, ...]


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used."""
    letters: dict[str, list[Entry]] = defaultdict(list)
    for entry in sorted(_entries(scene), key=lambda each: (_key(each.link.text), each.what)):
        letters[_letter(entry.link.text)].append(entry)
    found = (_under(letter, entries) for letter, entries in sorted(letters.items()))
    return filled("a-z.html", scene, tuple(found))


def _under(letter: str, entries: list[Entry]) -> Letter:
    id = "figures" if letter == _FIGURES else letter_id(letter)
    return Letter(id, letter, tuple(entries))


def _key(text: str) -> str:
    folded = text.casefold()
    article = next((each for each in _ARTICLES if folded.startswith(each)), "")
    return folded.removeprefix(article)


def _letter(text: str) -> str:
    first = _key(text)[:1].upper()
    return _FIGURES if first.isdigit() else first


def _entries(scene: Scene) -> Iterator[Entry]:
    register = scene.register
    for clause in shown_clauses(scene):
        what = f"clause {clause.number}"
        yield Entry(Link(clause.heading, scene.to("clause", clause.id)), what)
    for statement in register.statements:
        yield Entry(Link(statement.title, scene.to("npps", statement.id)), "national statement")
    for id, (statement, ask) in register.ask_by_id.items():
        yield Entry(Link(ask.title, scene.to("ask", id)), f"ask, {statement.short_title}")
    for duty in register.duties:
        yield Entry(Link(duty.title, scene.to("duty", duty.id)), scene.provision(duty))
    for model in register.models:
        yield Entry(Link(model.title, scene.to("model", model.id)), "national model")
    yield from _menu(scene)
    yield from _terms(scene)


def _menu(scene: Scene) -> Iterator[Entry]:
    for outcome in scene.register.outcomes:
        link = Link(outcome.title, scene.to("outcome", outcome.id))
        yield Entry(link, "outcome")
        yield from (Entry(Link(each, link.href), f"see {outcome.title}") for each in outcome.also)
    for kind in scene.register.contracts:
        yield Entry(Link(kind.title, scene.to("contract", kind.id)), "kind of contract")


def _terms(scene: Scene) -> Iterator[Entry]:
    for term in scene.register.terms:
        link = Link(term.term, scene.to("term", term.id))
        yield Entry(link, "glossary")
        for other in term.also:
            yield Entry(Link(other, link.href), f"see {term.term}")
