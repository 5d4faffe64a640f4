"""The files that search needs on the site: the index, and the library that reads it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rjsmin import jsmin

from macros.domain.register import Register
from macros.render.pages.edition import Edition
from macros.render.pages.planned import PlannedPage
from macros.render.search import council, framework, national, pages
from macros.render.search.document import SearchDocument
from macros.render.search.english import english, notice, real_words
from macros.render.search.meanings import MEANINGS
from macros.render.search.pages import ReadPage
from macros.render.search.ranking import FIELDS, KINDS, LIVES, MATCHES, NOW, ResultKind

VERSION = 2
INDEX = "search/index.json"
LIBRARY = "search/lunr.js"
ENGLISH = "search/english.txt"
ENGLISH_LICENCE = "search/english-licence.txt"
# Where the library lies in the installed package that ships it.
LIBRARY_PACKAGE = "mkdocs.contrib.search"
LIBRARY_FILE = "templates/search/lunr.js"
# Where the words of English lie in theirs; the file has a byte order mark.
ENGLISH_PACKAGE = "symspellpy"
ENGLISH_FILE = "frequency_dictionary_en_82_765.txt"
ENGLISH_ENCODING = "utf-8-sig"
ENGLISH_LICENCE_FILE = "licenses/LICENSE"
_COLUMNS = ("address", "title", "kind", "text", "names", "life", "state", "instead", "span")


@dataclass(frozen=True, slots=True)
class SearchSources:
    """Texts from elsewhere: the library, the list of English words and the licence of that list."""

    library: str
    english: str
    english_licence: str


def files(
    edition: Edition, read: Sequence[ReadPage], sources: SearchSources
) -> Iterator[tuple[str, bytes]]:
    """Each file's path on the site (no leading slash) and content."""
    found = documents(edition.register, edition.as_of, edition.planned, read)
    yield INDEX, index(found, edition.as_of)
    yield LIBRARY, module(sources.library)
    yield ENGLISH, english(found, real_words(sources.english))
    yield ENGLISH_LICENCE, notice(sources.english_licence).encode()


def documents(
    register: Register,
    as_of: date,
    planned: Sequence[PlannedPage],
    read: Sequence[ReadPage],
) -> tuple[SearchDocument, ...]:
    """Everything that can be found, in a settled order: equal scores keep it."""
    return (
        *council.documents(register, as_of),
        *national.documents(register, as_of),
        *framework.documents(register, as_of),
        *pages.documents(register, planned, read),
    )


def index(found: Sequence[SearchDocument], as_of: date) -> bytes:
    """The index as JSON: the weights, then one short row for each document."""
    kinds, lives = list(KINDS), list(LIVES)
    rows = [_row(each, kinds, [str(life) for life in lives]) for each in found]
    content: dict[str, Any] = {
        "version": VERSION,
        "as_at": as_of.isoformat(),
        "fields": FIELDS,
        "matches": MATCHES,
        "meanings": [[typed, *said] for typed, said in MEANINGS.items()],
        "kinds": [_kind(KINDS[kind]) for kind in kinds],
        "lives": [[LIVES[life], life in NOW] for life in lives],
        "columns": _COLUMNS,
        "documents": rows,
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"


def _kind(kind: ResultKind) -> list[Any]:
    return [kind.label, kind.weight, kind.alive, kind.aside]


def _row(each: SearchDocument, kinds: list[str], lives: list[str]) -> list[Any]:
    """Columns as named above; those at the end that say nothing are left out."""
    life = -1 if each.life is None else lives.index(each.life)
    row: list[Any] = [each.address, each.title, kinds.index(each.kind), each.text]
    span = None if each.span is None else [end and end.pence for end in each.span]
    row += [list(each.names), life, each.state, each.instead, span]
    silent: list[Any] = [[], -1, "", "", None]
    while len(row) > 4 and row[-1] == silent[len(row) - 5]:
        row.pop()
    return row


def module(source: str) -> bytes:
    """A library written for Node's `module.exports` as a module that browsers import on demand.

    A classic script would have to be loaded with every page, or be put in by hand, which a strict
    policy may forbid. The library's code is not changed. Its comments and indents, which are three
    fifths of what would be sent, are left out; its notices of copyright stay.
    """
    before = "const module = { exports: {} };\nconst exports = module.exports;\n"
    notice = source[: source.find("*/") + 2] if source.lstrip().startswith("/*") else ""
    code: str = jsmin(source, keep_bang_comments=True)
    return f"{before}{notice}\n{code}\nexport default module.exports;\n".encode()
