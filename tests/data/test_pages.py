"""The pages of the real register are as whole as those of the small council."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from macros.render.pages.plan import PlannedPage
from tests.render import page_faults
from tests.render.page_faults import CHECKS, Pages
from tests.support import real


@pytest.fixture(scope="module")
def pages() -> Pages:
    return Pages(real())


@pytest.mark.parametrize("faults", CHECKS, ids=lambda check: check.__name__)
def test_every_page_is_whole(
    faults: Callable[[Pages, PlannedPage], list[str]], pages: Pages
) -> None:
    found = {page.address: faults(pages, page) for page in pages.planned}
    assert {address: wrong for address, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("field", ["address", "title", "description"])
def test_no_two_pages_share_a_name(field: str, pages: Pages) -> None:
    assert page_faults.shared(pages, field) == []


def test_descriptions_fit_a_search_result(pages: Pages) -> None:
    assert page_faults.badly_described(pages) == []
