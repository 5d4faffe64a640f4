"""Documents from the pages: each planned page, and the parts of those written as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from macros.domain.catalogue import CODES
from macros.domain.register import Register
from macros.domain.timeline import milestones
from macros.render.pages.plan import PlannedPage
from macros.render.search.document import SearchDocument
from macros.render.search.sections import PageSection, sections

# Pages of these views are records, which have documents of their own; the page for paper repeats
# another page.
_RECORDS = frozenset(
    {
        *("statement", "duty", "model", "policy_print", "to_confirm"),
        *("outcome", "outcome_revision", "contract", "scoring", "asking"),
    }
)
_KIND = {"day": "day", "problems": "keeping", "dictionary": "keeping"}
# So many letters of a part are kept.
_KEPT = 1500


_WHOLE = "page"
NOTHING_ASKED: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page written by hand, part by part, as the engine has made it.

    `asked` holds, by the id of a part or as "page", words in which people ask for what it answers.
    """

    address: str
    title: str
    description: str
    parts: tuple[PageSection, ...]
    asked: Mapping[str, tuple[str, ...]]


def read(
    page: PlannedPage, html: str, asked: Mapping[str, tuple[str, ...]] = NOTHING_ASKED
) -> tuple[ReadPage, ...]:
    """What search keeps of a finished page: those written by hand.

    The other pages are made from records, which have documents of their own. Raise ValueError
    where `asked` names a part that the page has not.
    """
    # Reading a page is costly, and most pages are made from records.
    if not page.authored and not asked:
        return ()
    parts = sections(html)
    unknown = set(asked) - {_WHOLE, *(part.id for part in parts)}
    if unknown:
        raise ValueError(f"{page.source}: asked: no heading here has the id {sorted(unknown)}")
    if not page.authored or page.address == "/search/":
        return ()
    return (ReadPage(page.address, page.title, page.description, parts, asked),)


def documents(
    register: Register, planned: Sequence[PlannedPage], finished: Sequence[ReadPage]
) -> Iterator[SearchDocument]:
    """Planned pages in search, then pages read part by part, then the codes of the check."""
    happens = _happenings(register)
    for page in planned:
        if page.in_search and page.view not in _RECORDS:
            kind = _KIND.get(page.view, "page")
            text = f"{page.description} {happens.get(page.id, '')}".strip()
            yield SearchDocument(page.address, page.title, kind, text)
    for made in finished:
        yield from _parts(made, {page.address for page in planned})
    for code in CODES.values():
        address = f"/problems/#{code.id.lower()}"
        # The title is enough for whoever asks by code; the text would be a twentieth of the index.
        yield SearchDocument(address, f"{code.id}: {code.title}", "code", "")


def _happenings(register: Register) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for milestone in milestones(register):
        if milestone.when.is_exact:
            found.setdefault(milestone.when.earliest.isoformat(), []).append(milestone.what)
    return {day: ". ".join(what) for day, what in found.items()}


def _parts(page: ReadPage, known: set[str]) -> Iterator[SearchDocument]:
    if page.address not in known:
        opening = " ".join(part.text for part in page.parts if not part.id)
        text = f"{page.description} {opening}".strip()
        yield SearchDocument(page.address, page.title, "page", text, page.asked.get(_WHOLE, ()))
    for part in page.parts:
        if part.id:
            names = (page.title, *page.asked.get(part.id, ()))
            text = part.text[:_KEPT]
            yield SearchDocument(f"{page.address}#{part.id}", part.heading, "part", text, names)
