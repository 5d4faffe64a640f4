"""An address that is not there, however deep, gets a page that helps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.audit.session import Session, Setting


@pytest.fixture(scope="module")
def session(built: Path, served: str) -> Iterator[Session]:
    started = Session(served, built)
    yield started
    started.close()


@pytest.mark.parametrize("address", ["/nothing", "/law/nothing/", "/a/b/c/d/e.html"])
def test_a_wrong_address_at_any_depth_leads_on(session: Session, address: str) -> None:
    context = session.fresh(Setting())
    page = context.new_page()
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda answer: failed.append(answer.url) if answer.status > 399 else None)
    try:
        answer = page.goto(session.base + address)
        assert answer is not None
        assert answer.status == 404
        assert failed == [session.base + address]
        assert page.locator("h1").inner_text() == "Page not found"
        links = page.locator("a[href]").evaluate_all("all => all.map((each) => each.href)")
        there = sorted({link.partition("#")[0] for link in links if link.startswith(session.base)})
        assert len(there) > 10
        for link in there:
            if link != session.base + address:
                assert page.request.get(link).status == 200, link
    finally:
        context.close()
