"""Every clause, outcome, statement, ask, rule, model and term by its first letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views.policy import shown_clauses
from macros.render.views.reference import letter_id

_FIGURES = "0 to 9"
_ARTICLES = ("a ", "an ", "the ")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """One entry: its words, what it is, and where it leads."""

    link: Link
    what: str


@dataclass(frozen=True, slots=True)
class IndexLetter:
    """The entries under one letter; figures stand under "0 to 9"."""

    id: str
    letter: str
    entries: tuple[IndexEntry, ...]


def a_z_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    letters: dict[str, list[IndexEntry]] = defaultdict(list)
    for entry in sorted(_entries(page), key=lambda each: (_key(each.link.text), each.what)):
        letters[_letter(entry.link.text)].append(entry)
    found = (_under(letter, entries) for letter, entries in sorted(letters.items()))
    return filled("a-z.html", page, tuple(found))


def _under(letter: str, entries: list[IndexEntry]) -> IndexLetter:
    id = "figures" if letter == _FIGURES else letter_id(letter)
    return IndexLetter(id, letter, tuple(entries))


def _key(text: str) -> str:
    folded = text.casefold()
    article = next((each for each in _ARTICLES if folded.startswith(each)), "")
    return folded.removeprefix(article)


def _letter(text: str) -> str:
    first = _key(text)[:1].upper()
    return _FIGURES if first.isdigit() else first


def _entries(page: PageContext) -> Iterator[IndexEntry]:
    register = page.register
    for clause in shown_clauses(page):
        what = f"clause {clause.number}"
        yield IndexEntry(Link(clause.heading, page.to("clause", clause.id)), what)
    for statement in register.statements:
        yield IndexEntry(Link(statement.title, page.to("npps", statement.id)), "national statement")
    for id, (statement, ask) in register.ask_by_id.items():
        yield IndexEntry(Link(ask.title, page.to("ask", id)), f"ask, {statement.short_title}")
    for duty in register.duties:
        yield IndexEntry(Link(duty.title, page.to("duty", duty.id)), page.provision(duty))
    for model in register.models:
        yield IndexEntry(Link(model.title, page.to("model", model.id)), "national model")
    yield from _menu(page)
    yield from _terms(page)


def _menu(page: PageContext) -> Iterator[IndexEntry]:
    for outcome in page.register.outcomes:
        link = Link(outcome.title, page.to("outcome", outcome.id))
        yield IndexEntry(link, "outcome")
        yield from (
            IndexEntry(Link(each, link.href), f"see {outcome.title}") for each in outcome.also
        )
    for kind in page.register.contracts:
        yield IndexEntry(Link(kind.title, page.to("contract", kind.id)), "kind of contract")


def _terms(page: PageContext) -> Iterator[IndexEntry]:
    for term in page.register.terms:
        link = Link(term.term, page.to("term", term.id))
        yield IndexEntry(link, "glossary")
        for other in term.also:
            yield IndexEntry(Link(other, link.href), f"see {term.term}")
