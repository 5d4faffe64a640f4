"""Every sum, date and share on every page is in the data, or on a short list with a reason."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.domain.catalogue import CODES
from macros.publish.checkout import DATA, SCHEMA
from tests.site.figures import found, of_value
from tests.site.reading import Page, pages, parsed, target
from tests.support import real

ALLOWED = Path(__file__).with_name("figures_allowed.yml")
MACHINE_TEXT = "//@datetime | //@data-stale-from | //@data-stale-text | //@aria-label | //@title"
# Fewer figures than this on the whole site would mean that we no longer see them.
AT_LEAST = 2000


@cache
def known() -> frozenset[str]:
    """Every figure of the loaded data."""
    return frozenset(f for record in real().records.values() for f in of_value(record))


@cache
def allowed() -> tuple[tuple[str | None, str], ...]:
    """The pages (None: any) and figures of the list."""
    entries: list[dict[str, Any]] = yaml.safe_load(ALLOWED.read_text(encoding="utf-8"))
    assert all(len(entry["reason"]) > 20 for entry in entries)
    return tuple((entry.get("page"), figure) for entry in entries for figure in entry["figures"])


@cache
def last_days() -> frozenset[str]:
    """The day before each day of the data, on which what went before ended."""
    days = [figure for figure in known() if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", figure)]
    return frozenset((date.fromisoformat(day) - timedelta(days=1)).isoformat() for day in days)


@cache
def explained(address: str) -> frozenset[str]:
    """The figures of the catalogue or the schemas, for the page made from them."""
    texts: dict[str, Iterable[str]] = {
        "/problems/": map(str, CODES.values()),
        "/data-dictionary/": (path.read_text(encoding="utf-8") for path in SCHEMA.glob("*.json")),
    }
    return frozenset(figure for text in texts.get(address, ()) for figure in found(text))


def shown(page: Page) -> list[tuple[str, str]]:
    """Each figure of a page with the words it stands in."""
    pieces = (*page.pieces, page.title, page.description, *page.all(MACHINE_TEXT))
    return [(figure, piece) for piece in pieces for figure in found(piece)]


def untraced(page: Page) -> list[tuple[str, str]]:
    """The figures of a page that nothing accounts for."""
    listed = {figure for where, figure in allowed() if where in (None, page.address)}
    fine = known() | explained(page.address) | listed
    if page.address.startswith("/on/"):
        fine |= last_days()
    return [(figure, piece) for figure, piece in shown(page) if figure not in fine]


def test_every_figure_of_every_page_is_in_the_data(built: Path) -> None:
    assert {at: bad for at, page in pages(built).items() if (bad := untraced(page))} == {}


def test_there_are_figures_to_trace(built: Path) -> None:
    assert sum(len(shown(page)) for page in pages(built).values()) >= AT_LEAST


def test_the_list_holds_nothing_that_no_page_needs(built: Path) -> None:
    needed = {
        (where, figure)
        for page in pages(built).values()
        for figure, _ in shown(page)
        for where in (None, page.address)
    }
    assert [entry for entry in allowed() if entry not in needed] == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("£207,720", "£207,730"),
        ("£207,720", "£207.72"),
        ("24 February 2025", "25 February 2025"),
        ("24 February 2025", "24 March 2025"),
        ('datetime="2025-02-24"', 'datetime="2025-02-26"'),
        ("24 February 2025", "13th of May; 30% by 1 July 2031"),
        ("£5,372,609", "£5.4 million"),
    ],
)
def test_a_wrong_figure_in_a_page_is_seen(built: Path, right: str, wrong: str) -> None:
    page = (built / "on" / "2026-01-01" / "index.html").read_text(encoding="utf-8")
    if right not in page:
        page = page.replace("</main>", f"<p>{right}</p></main>")
    spoilt = parsed(page.replace(right, wrong, 1).encode(), "/on/2026-01-01/")
    assert untraced(spoilt) != []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("£207,720 and £30,000.50", ["£207720.00", "£30000.50"]),
        ("£5.3 million, £1bn, £12 m", ["£5300000.00", "£1000000000.00", "£12000000.00"]),
        ("on 3 June 2021", ["2021-06-03"]),
        ("12 or 13 February 2025", ["2025-02-13", "2025-02-12"]),
        ("in September 2024 (day not known)", ["2024-09"]),
        ("by 31 December each year", ["--12-31"]),
        ("2025-02-24 to 2024-09", ["2025-02-24", "2024-09"]),
        ("10%, 12.50 per cent and 7 percent", ["10%", "12.5%", "7%"]),
        ("section 71, SI 2012/2089, PPN 06/20, 0300 1234", []),
    ],
)
def test_figures_are_found_however_they_are_written(text: str, figures: list[str]) -> None:
    assert list(found(text)) == figures


def _read(name: str) -> Any:
    """A data file by the plainest of readers, so that nothing of ours stands between."""
    return yaml.safe_load((DATA / "national" / name).read_text(encoding="utf-8"))


def test_each_day_shows_the_figures_that_applied_and_no_others(built: Path) -> None:
    values = _read("thresholds.yml")["values"]
    for address, page in pages(built).items():
        if not address.startswith("/on/2"):
            continue
        day = address.removeprefix("/on/").strip("/")
        regime = "pcr2015" if date.fromisoformat(day) < date(2025, 2, 24) else "pa2023"
        amounts = _amounts(values, day, regime)
        every = {f"£{value['amount']}" for value in values}
        said = every & {figure for figure, _ in shown(page)}
        assert said == {f"£{each}" for each in amounts}, address


def _amounts(values: list[dict[str, str]], day: str, regime: str) -> set[str]:
    """The last figure of each group of the regime that had started by the day."""
    latest: dict[str, str] = {}
    for value in sorted(values, key=lambda each: each["since"]):
        if value["since"] <= day and value["regime"] == regime:
            latest[value["group"]] = value["amount"]
    return set(latest.values())


def test_the_page_of_thresholds_shows_each_figure_of_the_file(built: Path) -> None:
    page = pages(built)["/thresholds/"]
    said = {figure for figure, _ in shown(page)}
    assert {f"£{each['amount']}" for each in _read("thresholds.yml")["values"]} <= said


def test_each_statement_shows_its_own_days(built: Path) -> None:
    for file in (DATA / "national" / "npps").glob("*.yml"):
        statement = yaml.safe_load(file.read_text(encoding="utf-8"))
        said = {figure for figure, _ in shown(pages(built)[f"/npps/{file.stem}/"])}
        for name in ("published", "in_force", "planned_start"):
            if isinstance(statement[name], str):
                assert statement[name] in said, (file.name, name)


def test_links_between_days_lead_where_their_words_say(built: Path) -> None:
    """A link whose words are one day leads to that day's page, if it leads to a day's page."""
    for page in pages(built).values():
        for link in page.all("//a[@href]"):
            path, _ = target(page.address, link.get("href"))
            days = list(found(" ".join("".join(link.itertext()).split())))
            if path.startswith("/on/2") and len(days) == 1:
                assert path == f"/on/{days[0]}/", (page.address, days)
