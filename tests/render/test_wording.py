"""Values in words, and addresses made relative."""

from __future__ import annotations

from datetime import date

import pytest
from jinja2 import UndefinedError

from macros.domain.model.values import Money, ToConfirm, When
from macros.render.html.environment import MissingValueError, environment, filled
from macros.render.pages import addresses
from macros.render.pages.edition import Edition
from macros.render.pages.page_context import PageContext
from macros.render.words import wording
from tests.support import AS_OF, small


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2025-02-24", "24 February 2025"),
        ("2024-09", "September 2024 (day not known)"),
    ],
)
def test_when(written: str, said: str) -> None:
    assert wording.when(When.parse(written)) == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("2025-02-12", "2025-02-13"), "12 or 13 February 2025 (sources differ)"),
        (("2025-02-28", "2025-03-01"), "28 February or 1 March 2025 (sources differ)"),
        (("2024-12-31", "2025-01-01"), "31 December 2024 or 1 January 2025 (sources differ)"),
        (("2025-02-01", "2025-02-02", "2025-02-03"), "1, 2 or 3 February 2025 (sources differ)"),
    ],
)
def test_disputed_days(days: tuple[str, ...], said: str) -> None:
    assert wording.when(When.disputed(days, "two pages differ")) == said


@pytest.mark.parametrize(
    ("pence", "said"), [(20772000, "£207,720"), (100, "£1"), (150, "£1.50"), (0, "£0")]
)
def test_money(pence: int, said: str) -> None:
    assert wording.money(Money(pence)) == said


@pytest.mark.parametrize(
    ("points", "said"), [(1000, "10%"), (1250, "12.5%"), (1, "0.01%"), (0, "0%")]
)
def test_percent(points: int, said: str) -> None:
    assert wording.percent(points) == said


def test_gap() -> None:
    gap = ToConfirm("Which minute.", "Monitoring Officer")
    assert wording.gap(gap) == "To confirm: Which minute. By: Monitoring Officer."


def test_lists_and_cuts() -> None:
    assert wording.listed([]) == ""
    assert wording.listed(["a"]) == "a"
    assert wording.listed(["a", "b", "c"], "or") == "a, b or c"
    assert wording.short("word " * 50).endswith("word…")
    assert len(wording.short("word " * 50)) <= 160
    assert wording.sentence("why not?") == "Why not?"


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("/npps/2025-02-24/", "/law/pa2023-s13/", "../../law/pa2023-s13/"),
        ("/", "/law/", "law/"),
        ("/law/", "/", "../"),
        ("/law/", "/law/", "./"),
        ("/law/", "/law/#x", "#x"),
        ("/law/", "/law/y/#x", "y/#x"),
        ("/a/b/", "/data/v1/x.json", "../../data/v1/x.json"),
    ],
)
def test_relative(here: str, there: str, link: str) -> None:
    assert addresses.relative(here, there) == link


def test_places() -> None:
    register = small()
    ask = next(iter(register.ask_by_id))
    statement, _ = register.ask_by_id[ask]
    assert addresses.of(register, "ask", ask) == f"/npps/{statement.id}/#{ask}"
    assert addresses.of(register, "code", "GV041") == "/problems/#gv041"
    assert addresses.of(register, "page", "/thresholds/") == "/thresholds/"
    assert addresses.of_record(register, "council/any") is None
    assert addresses.day(date(2026, 1, 1)) == "/on/2026-01-01/"
    for kind, id in (("ask", "no-such"), ("nonsense", "x")):
        with pytest.raises(addresses.UnknownPlaceError):
            addresses.of(register, kind, id)


def test_a_missing_value_stops_the_page() -> None:
    with pytest.raises(MissingValueError):
        environment().from_string("{{ x }}").render(x=None)
    with pytest.raises(UndefinedError):
        filled("duty.html", PageContext(Edition(small(), AS_OF), "/"), None)
