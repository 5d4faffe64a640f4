"""Words and sources: the glossary, and what the facts were taken from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.reference import Source, Term
from macros.domain.model.values import Cite
from macros.domain.walk import records
from macros.render.html.environment import filled
from macros.render.pages import addresses
from macros.render.pages.page_context import Link, PageContext
from macros.render.words.wording import listed

SOURCE_TYPES = {
    "legislation": "Legislation",
    "statement": "National statements",
    "note": "Procurement policy notes",
    "guidance": "Guidance",
    "parliament": "Parliament",
    "council": "The Council",
    "data": "Data",
    "news": "News",
    "commentary": "Commentary",
}


@dataclass(frozen=True, slots=True)
class TermView:
    """A term with the terms to see next."""

    term: Term
    also: str
    see: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """The terms under one letter."""

    id: str
    letter: str
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source with the records that cite it."""

    source: Source
    used: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SourceGroup:
    """The sources of one type."""

    id: str
    title: str
    sources: tuple[SourceView, ...]


def glossary_page(page: PageContext, id: str) -> str:
    """The glossary; `id` is not used."""
    titles = {term.id: term.term for term in page.register.terms}
    letters: dict[str, list[TermView]] = defaultdict(list)
    for term in page.register.terms:
        see = tuple(Link(titles[other], page.to("term", other)) for other in term.see)
        letters[term.term[0].upper()].append(TermView(term, listed(term.also), see))
    found = tuple(
        Letter(letter_id(letter), letter, tuple(terms)) for letter, terms in sorted(letters.items())
    )
    return filled("glossary.html", page, found)


def letter_id(letter: str) -> str:
    """The id of the heading over a letter: the letter itself, or its number outside a to z."""
    plain = letter.isascii() and letter.isalpha()
    return f"letter-{letter.lower()}" if plain else f"letter-{ord(letter):x}"


def sources_page(page: PageContext, id: str) -> str:
    """The sources by type, each with what rests on it; `id` is not used."""
    used = _used(page)
    known = [*SOURCE_TYPES, *sorted({each.type for each in page.register.sources})]
    groups = (_group(page, kind, used) for kind in dict.fromkeys(known))
    return filled("sources.html", page, tuple(group for group in groups if group.sources))


def _group(page: PageContext, kind: str, used: dict[str, tuple[Link, ...]]) -> SourceGroup:
    own = (each for each in page.register.sources if each.type == kind)
    shown = tuple(SourceView(each, used.get(each.id, ())) for each in own)
    return SourceGroup(kind, SOURCE_TYPES.get(kind, kind.capitalize()), shown)


def _used(page: PageContext) -> dict[str, tuple[Link, ...]]:
    """The records that cite each source; records without a page of their own are left out."""
    found: dict[str, dict[str, Link]] = defaultdict(dict)
    for source, name in _citations(page):
        href = record_link(page, name)
        if href is not None:
            found[source][name] = href
    return {source: tuple(links.values()) for source, links in found.items()}


def _citations(page: PageContext) -> Iterator[tuple[str, str]]:
    for name, record in page.register.records.items():
        for _, part in records(record):
            if isinstance(part, Cite):
                yield part.source, name


def record_link(page: PageContext, name: str) -> Link | None:
    """A record named "kind/id" by its title, if it has a page."""
    if name.startswith("council/"):
        return Link("The Council", page.go("/policy/#revising"))
    if name.startswith("glossary/"):
        return Link("Glossary", page.go("/glossary/"))
    address = addresses.of_record(page.register, name)
    record = page.register.records[name]
    title = getattr(record, "short_title", None) or getattr(record, "title", None)
    return None if address is None or title is None else Link(title, page.go(address))
