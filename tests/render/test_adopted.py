"""What changes once adopted revisions are loaded, which none is yet: tried on a made-up one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from macros.domain.model.policy import Authority, Policy
from macros.domain.model.vocabulary import Standing
from macros.domain.register import Register
from macros.publish.checkout import raw_schemas
from macros.render.pages.edition import Edition
from macros.render.pages.plan import PlannedPage, plan
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.support import AS_OF, small


def adopted(day: date) -> Policy:
    """An adopted revision in force from `day`, with the working notes' clauses."""
    working = small().working
    assert working is not None
    clauses = tuple(replace(each, standing=Standing.ADOPTED) for each in working.clauses)
    return Policy(
        id=day.isoformat(),
        title="Social Value Policy",
        standing=Standing.ADOPTED,
        owner="monitoring-officer",
        review_by=date(2028, 1, 1),
        decided=day,
        published=day,
        in_force=day,
        call_in_ends=None,
        ended=None,
        authority=Authority("full-council", None, "Minute C.12", "The minutes"),
        consultations=(),
        reflects=None,
        reasons="A made-up revision for a test.",
        changes=(),
        clauses=clauses,
        cites=working.cites,
    )


def register() -> Register:
    first, second = adopted(date(2025, 4, 1)), adopted(date(2026, 4, 1))
    third = adopted(date(2027, 4, 1))
    return replace(small(), policies=(first, second, third))


def pages() -> dict[str, PlannedPage]:
    return {page.address: page for page in plan(register(), AS_OF)}


def html(page: PlannedPage) -> str:
    return render(Edition(register(), AS_OF, raw_schemas()), page.view, page.id, page.address)


def test_the_policy_page_holds_the_revision_in_force() -> None:
    page = pages()["/policy/"]
    assert page.id == "2026-04-01"
    assert page.banner is None
    assert page.standing is Standing.ADOPTED
    assert "Since 1 April 2026." in reading.text(html(page))


def test_other_revisions_say_what_they_are() -> None:
    kinds = {
        address: page.banner.kind if page.banner else None
        for address, page in pages().items()
        if page.view == "policy"
    }
    assert kinds == {
        "/policy/": None,
        "/policy/2025-04-01/": "superseded",
        "/policy/2026-04-01/": None,
        "/policy/2027-04-01/": "not-yet",
    }


def test_no_two_pages_share_a_title() -> None:
    titles = [page.title for page in plan(register(), AS_OF)]
    assert len(titles) == len(set(titles))


def test_every_page_still_renders_with_its_links() -> None:
    for page in pages().values():
        assert reading.headings(html(page))[0] == 1
    print_page = html(pages()["/policy/print/"])
    assert not [each for each in reading.elements(print_page) if "permalink" in str(each.attrib)]
