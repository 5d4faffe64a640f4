"""What may be wrong with any page made from a register: each check gives the faults that it finds.

Tests run them over the pages of the small council one by one, and over all real pages together.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import pairwise

from macros.domain.register import Register
from macros.publish.checkout import raw_schemas
from macros.render.pages.addresses import relative
from macros.render.pages.edition import Edition
from macros.render.pages.plan import PlannedPage, plan
from macros.render.pages.shell import shell
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.support import AS_OF

AUTHORED = {
    *("/", "/suppliers/", "/officers/", "/monitoring-officer/", "/about/", "/search/"),
    *("/officers/special-cases/", "/tools/outcome-picker/"),
}
# Files that stand beside the pages.
_FILES = ("data/v1/", "schema/1/", "downloads/packs/", "css/")
_UNFINISHED = (": .", " , ", "Undefined", "built-in method", "<macros.")


class Pages:
    """Every page that is planned for a register, each made once."""

    def __init__(self, register: Register) -> None:
        self.edition = Edition(register, AS_OF, raw_schemas())
        self.planned = plan(register, AS_OF)
        self._made: dict[str, str] = {}

    @cached_property
    def by_address(self) -> dict[str, PlannedPage]:
        """Each page by its address."""
        return {page.address: page for page in self.planned}

    def html(self, page: PlannedPage) -> str:
        """The page's HTML."""
        if page.address not in self._made:
            made = render(self.edition, page.view, page.id, page.address)
            self._made[page.address] = made
        return self._made[page.address]


def headings(pages: Pages, page: PlannedPage) -> list[str]:
    """Headings that come out of order, and a title that is missing or there twice."""
    levels = reading.headings(pages.html(page))
    steps = pairwise(levels)
    jumps = [f"h{after} after h{before}" for before, after in steps if after > before + 1]
    titled = levels[0] == 1 and levels.count(1) == 1
    return jumps if titled else [*jumps, f"the levels are {levels}"]


def ids(pages: Pages, page: PlannedPage) -> list[str]:
    """Ids that are given twice or hold a space."""
    found = reading.ids(pages.html(page))
    return sorted({each for each in found if found.count(each) > 1 or each.split() != [each]})


def unsaid(pages: Pages, page: PlannedPage) -> list[str]:
    """Traces of a value that was not there, or of a template."""
    words = reading.text(pages.html(page))
    braces = () if page.view == "problems" else ("{{", "{%")
    return [bad for bad in (*_UNFINISHED, *braces) if bad in words]


def links(pages: Pages, page: PlannedPage) -> list[str]:
    """Links that lead to no page, or to no place on it."""
    anchors = {relative(page.address, each.address): each for each in pages.planned}
    known = {relative(page.address, address) for address in AUTHORED}
    wrong = []
    for link in reading.links(pages.html(page)):
        path, _, fragment = link.partition("#")
        if link.startswith("https://") or any(folder in path for folder in _FILES):
            continue
        target = page if path == "" else anchors.get(path)
        nowhere = target is None and path not in known
        if nowhere or (fragment and target and fragment not in _ids(pages, target)):
            wrong.append(link)
    return wrong


def _ids(pages: Pages, page: PlannedPage) -> set[str]:
    return set(reading.ids(pages.html(page)))


def unnamed(pages: Pages, page: PlannedPage) -> list[str]:
    """Tables without a caption, cells without a scope, drawings without words, own styles."""
    wrong = []
    for element in reading.elements(pages.html(page)):
        name, about = reading.name(element), element.attrib
        children = [reading.name(each) for each in element[:2]]
        if name == "table" and children[:1] != ["caption"]:
            wrong.append("a table without a caption")
        if name == "th" and about.get("scope") not in ("col", "row"):
            wrong.append("a header cell without a scope")
        if name == "svg" and (about.get("role") != "img" or children != ["title", "desc"]):
            wrong.append("a drawing without its title and description")
        if "style" in about:
            wrong.append(f"a {name} with a style of its own")
    return wrong


def contents(pages: Pages, page: PlannedPage) -> list[str]:
    """Entries of the page's contents that name no heading or nothing at all, and two at once."""
    made = shell(pages.edition, page, pages.html(page))
    wrong = [id for id, text in made.contents if id not in _ids(pages, page) or not text]
    current = sum(current for _, _, current in made.menu)
    return wrong if current <= 1 else [*wrong, f"{current} entries of the menu are current"]


CHECKS: tuple[Callable[[Pages, PlannedPage], list[str]], ...] = (
    *(headings, ids, unsaid),
    *(links, unnamed, contents),
)


def shared(pages: Pages, field: str) -> list[str]:
    """Addresses, titles or descriptions that two pages have."""
    found = [getattr(page, field) for page in pages.planned]
    return sorted({each for each in found if found.count(each) > 1})


def badly_described(pages: Pages) -> list[str]:
    """Pages whose description would not fit a search result."""
    return [page.address for page in pages.planned if not 30 <= len(page.description) <= 160]
