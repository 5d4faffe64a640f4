"""The pages made from the real register: complete, uniquely named, sound inside, well linked."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest

from macros.domain.model.values import When
from macros.publish.checkout import raw_schemas
from macros.render.pages.addresses import relative
from macros.render.pages.edition import Edition
from macros.render.pages.plan import PlannedPage, plan
from macros.render.pages.shell import MENU, shell
from macros.render.views.views_by_name import VIEWS, render
from tests.render import html_reading as reading
from tests.support import AS_OF, real

_AUTHORED = {
    *("/", "/suppliers/", "/officers/", "/monitoring-officer/", "/about/", "/search/"),
    *("/officers/special-cases/", "/tools/outcome-picker/"),
}
# Files that stand beside the pages.
_FILES = ("data/v1/", "schema/1/", "downloads/packs/", "css/")
# Pages of the menu are planned only once there is one.
_WAITING = {
    *("outcomes", "outcome", "outcome_revision", "contracts", "contract"),
    *("matrix", "coverage", "crosswalk"),
}


@cache
def planned() -> tuple[PlannedPage, ...]:
    return plan(real(), AS_OF)


@cache
def html(page: PlannedPage) -> str:
    return render(Edition(real(), AS_OF, raw_schemas()), page.view, page.id, page.address)


every_page = pytest.mark.parametrize("page", planned(), ids=lambda page: page.address)


@pytest.mark.parametrize("field", ["address", "title", "description"])
def test_no_two_pages_share_a_name(field: str) -> None:
    found = [getattr(page, field) for page in planned()]
    assert len(found) == len(set(found)), sorted(x for x in found if found.count(x) > 1)


def test_descriptions_fit_a_search_result() -> None:
    assert not [page.address for page in planned() if not 30 <= len(page.description) <= 160]


def test_every_view_has_a_page() -> None:
    waiting = set() if real().outcomes and real().contracts else _WAITING
    assert {page.view for page in planned()} | waiting == set(VIEWS)


@every_page
def test_headings_come_in_order(page: PlannedPage) -> None:
    levels = reading.headings(html(page))
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_page
def test_ids_are_given_once(page: PlannedPage) -> None:
    found = reading.ids(html(page))
    assert len(found) == len(set(found)), sorted(x for x in found if found.count(x) > 1)
    assert not [each for each in found if each != "".join(each.split())]


@every_page
def test_nothing_is_left_unsaid(page: PlannedPage) -> None:
    words = reading.text(html(page))
    unfinished = (": .", " , ", "Undefined", "built-in method", "<macros.")
    for bad in (*unfinished, *(("{{", "{%") if page.view != "problems" else ())):
        assert bad not in words, bad


@every_page
def test_every_link_leads_somewhere(page: PlannedPage) -> None:
    anchors = {relative(page.address, each.address): each for each in planned()}
    known = {relative(page.address, address) for address in _AUTHORED}
    for link in reading.links(html(page)):
        path, _, fragment = link.partition("#")
        if link.startswith("https://") or any(folder in path for folder in _FILES):
            continue
        target = page if path == "" else anchors.get(path)
        assert target is not None or path in known, link
        if fragment and target is not None:
            assert fragment in reading.ids(html(target)), link


@every_page
def test_tables_and_figures_say_what_they_are(page: PlannedPage) -> None:
    for element in reading.elements(html(page)):
        if reading.name(element) == "table":
            assert reading.name(element[0]) == "caption"
        if reading.name(element) == "th":
            assert element.attrib["scope"] in ("col", "row")
        if reading.name(element) == "svg":
            assert element.attrib["role"] == "img"
            assert [reading.name(each) for each in element[:2]] == ["title", "desc"]
        assert "style" not in element.attrib


def test_the_drawing_is_well_formed() -> None:
    page = next(page for page in planned() if page.view == "timeline")
    drawing = html(page).partition("<svg")[2].partition("</svg>")[0]
    ElementTree.fromstring(f"<svg{drawing}</svg>")


@every_page
def test_the_shell_names_the_same_headings(page: PlannedPage) -> None:
    made = shell(Edition(real(), AS_OF), page, html(page))
    assert {id for id, _ in made.contents} <= set(reading.ids(html(page)))
    assert [text for _, text in made.contents if not text] == []
    assert made.as_of == "22 November 2026"
    assert sum(current for _, _, current in made.menu) <= 1


def test_the_menu_leads_to_pages() -> None:
    addresses = {page.address for page in planned()} | _AUTHORED
    shown = {address for _, address, _ in shell(Edition(real(), AS_OF), planned()[0], "").menu}
    assert shown <= addresses
    assert shown == {address for _, address in MENU if real().outcomes or address != "/outcomes/"}


def test_neighbours_point_at_each_other() -> None:
    days = [page for page in planned() if page.view == "day"]
    for before, after in pairwise(days):
        first = shell(Edition(real(), AS_OF), before, "").neighbours
        second = shell(Edition(real(), AS_OF), after, "").neighbours
        assert first is not None
        assert first[1] == (after.title, after.address)
        assert second is not None
        assert second[0] == (before.title, before.address)


def test_superseded_statements_say_so_both_ways() -> None:
    by_id = {page.id: page for page in planned() if page.view == "statement"}
    kinds = {id: page.banner.kind if page.banner else None for id, page in by_id.items()}
    assert kinds == {"2021-06-03": "superseded", "2024-05-13": "never", "2025-02-24": None}
    for id in ("2021-06-03", "2024-05-13"):
        banner = by_id[id].banner
        assert banner is not None
        assert banner.link is not None
        assert banner.link[1] == "/npps/2025-02-24/"
        assert not by_id[id].in_search
    assert "../2021-06-03/" in reading.links(html(by_id["2025-02-24"]))
    assert "../2025-02-24/" in reading.links(html(by_id["2021-06-03"]))


def test_disputed_and_unknown_days_are_said() -> None:
    pages = {page.id: page for page in planned() if page.view == "statement"}
    *earlier, last = real().statements
    published = When.disputed(("2025-02-12", "2025-02-13"), "two pages differ")
    doubted = replace(real(), statements=(*earlier, replace(last, published=published)))
    page = pages[last.id]
    edition = Edition(doubted, AS_OF, raw_schemas())
    shown = render(edition, page.view, page.id, page.address)
    assert "12 or 13 February 2025 (sources differ)" in reading.text(shown)
    assert "September 2024 (day not known)" in reading.text(html(pages["2024-05-13"]))


def test_the_working_notice_stands_above_the_policy_and_its_print() -> None:
    for page in planned():
        if page.view.startswith("policy"):
            assert page.banner is not None
            assert page.banner.kind == "working"
            assert "They are not Council policy." in page.banner.text


def test_every_schema_property_is_in_the_dictionary() -> None:
    page = next(page for page in planned() if page.view == "dictionary")
    words = reading.text(html(page))
    for schema in raw_schemas().values():
        for property in _properties(schema):
            assert property["description"] in words, json.dumps(property)


def test_the_dictionary_names_each_form_that_a_value_may_have() -> None:
    page = next(page for page in planned() if page.view == "dictionary")
    words = reading.text(html(page))
    assert "within which the council replies.whole number or Fact to confirm" in words


def _properties(schema: Any) -> list[Any]:
    found = list(schema.get("properties", {}).values())
    for part in schema.get("$defs", {}).values():
        found += part.get("properties", {}).values()
    return found
