"""The pages made from a register: complete, uniquely named, sound inside, well linked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest

from macros.domain.model.values import When
from macros.publish.checkout import raw_schemas
from macros.render.pages.edition import Edition
from macros.render.pages.plan import PlannedPage
from macros.render.pages.shell import MENU, shell
from macros.render.views.views_by_name import VIEWS, render
from tests.render import html_reading as reading
from tests.render import page_faults
from tests.render.page_faults import AUTHORED, CHECKS, Pages
from tests.support import AS_OF, small

# Pages of the menu are planned only once there is one.
_WAITING = {
    *("outcomes", "outcome", "outcome_revision", "contracts", "contract"),
    *("matrix", "coverage", "crosswalk"),
}


PAGES = Pages(small())


def planned() -> tuple[PlannedPage, ...]:
    return PAGES.planned


def html(page: PlannedPage) -> str:
    return PAGES.html(page)


every_page = pytest.mark.parametrize("page", planned(), ids=lambda page: page.address)


@pytest.mark.parametrize("field", ["address", "title", "description"])
def test_no_two_pages_share_a_name(field: str) -> None:
    assert page_faults.shared(PAGES, field) == []


def test_descriptions_fit_a_search_result() -> None:
    assert page_faults.badly_described(PAGES) == []


def test_every_view_has_a_page() -> None:
    waiting = set() if small().outcomes and small().contracts else _WAITING
    assert {page.view for page in planned()} | waiting == set(VIEWS)


@every_page
@pytest.mark.parametrize("faults", CHECKS, ids=lambda check: check.__name__)
def test_every_page_is_whole(
    faults: Callable[[Pages, PlannedPage], list[str]], page: PlannedPage
) -> None:
    assert faults(PAGES, page) == []


def test_the_drawing_is_well_formed() -> None:
    page = next(page for page in planned() if page.view == "timeline")
    drawing = html(page).partition("<svg")[2].partition("</svg>")[0]
    ElementTree.fromstring(f"<svg{drawing}</svg>")


def test_the_menu_leads_to_pages() -> None:
    addresses = {page.address for page in planned()} | AUTHORED
    shown = {address for _, address, _ in shell(Edition(small(), AS_OF), planned()[0], "").menu}
    assert shown <= addresses
    assert shown == {address for _, address in MENU if small().outcomes or address != "/outcomes/"}


def test_neighbours_point_at_each_other() -> None:
    days = [page for page in planned() if page.view == "day"]
    for before, after in pairwise(days):
        first = shell(Edition(small(), AS_OF), before, "").neighbours
        second = shell(Edition(small(), AS_OF), after, "").neighbours
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
    *earlier, last = small().statements
    published = When.disputed(("2025-02-12", "2025-02-13"), "two pages differ")
    doubted = replace(small(), statements=(*earlier, replace(last, published=published)))
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
