"""Hostile text in every free field at once changes no structure of any page, title or download."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import lxml.html
import pytest

from macros.domain.plain import plain
from macros.domain.prose import parse
from macros.domain.prose.tree import ProseParagraph, Text
from macros.publish.checkout import CHECKOUT
from macros.render.pages.plan import plan
from tests.site import hostile
from tests.site.hostile import BATCHES, Pair, batch, value
from tests.site.hostile_strings import STRINGS
from tests.site.reading import Page, files, parsed, squeezed
from tests.support import AS_OF

# Pages that are also read with the slower parser that does what browsers do.
READ_TWICE = ("/policy/", "/npps/2025-02-24/", "/law/pa2023-s13/", "/timeline/", "/", "/a-z/")
LETTER = re.compile(r"#(?:letter-\w+|figures|[a-z0-9]{1,2})$")
CUT = ("timeline/index.html", "coverage/index.html")
MANY = 5000  # more than there are free texts
FORMULA = ("=", "+", "-", "@", "＝")


@pytest.fixture(scope="module", params=range(BATCHES), ids=lambda number: f"batch{number}")
def sites(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """The hostile site of a batch beside its tame twin."""
    folder = tmp_path_factory.mktemp("hostile")
    surroundings = {"AS_OF": AS_OF.isoformat(), "PYTHONPATH": str(CHECKOUT), "TZ": "UTC"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.site.hostile", str(request.param), str(folder)],
        cwd=CHECKOUT,
        env={**os.environ, **surroundings, "SOURCE_DATE_EPOCH": "1795305600"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    return Sites(request.param, folder)


class Sites:
    """Both sites of one batch, file by file."""

    def __init__(self, number: int, folder: Path) -> None:
        self.number = number
        self.pairs: tuple[Pair, ...] = batch(number)
        self.hostile, self.tame = folder / "hostile", folder / "tame"

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of the field that holds a text, for every text of either site."""
        sides = (("hostile", "line"), ("tame", "line"), ("tame", "prose"))
        return {
            value(self.pairs, number, side, sort): number
            for number in range(MANY)
            for side, sort in sides
        }

    def held(self, texts: Iterable[str]) -> Counter[int]:
        """Which fields' exact texts are among these, and how often."""
        return Counter(self.numbers[text] for text in texts if text in self.numbers)

    @cached_property
    def pages(self) -> list[tuple[str, Seen, Seen]]:
        """The name of each page, and what the fast parser makes of both."""
        return [(name, Seen(ours), Seen(twin)) for name, ours, twin in self.both("*.html")]

    def both(self, pattern: str) -> Iterator[tuple[str, bytes, bytes]]:
        """The name and the two contents of each file that matches."""
        for path in sorted(self.hostile.rglob(pattern)):
            name = path.relative_to(self.hostile).as_posix()
            yield name, path.read_bytes(), (self.tame / name).read_bytes()


class Seen:
    """One page by the fast parser: where it differs from a browser's, `READ_TWICE` tells."""

    def __init__(self, data: bytes) -> None:
        self.opened = data.count(b"<")
        self.root: Any = lxml.html.document_fromstring(data.decode())
        pieces: Any = self.root.xpath("body//text()")
        self.words = said(" ".join(pieces))


def structure(root: Any) -> list[tuple[Any, ...]]:
    """Each element with its depth and the names of its attributes, each comment, in order."""
    return [
        (len(list(each.iterancestors())), each.tag, tuple(sorted(each.attrib)))
        for each in root.iter()
    ]


def links(root: Any) -> list[tuple[str, str]]:
    """Where everything leads that can lead anywhere, in one order: ours may be the text's.

    The id of a letter in a list comes from text.
    """
    names = ("href", "src", "action", "data-print-url", "content", "http-equiv")
    return sorted(
        (name, LETTER.sub("#letter", each.get(name)))
        for each in root.iter()
        for name in names
        if each.get(name) is not None and not (name == "content" and each.get("name"))
    )


def said(text: str) -> str:
    """Text on one line in small letters: some of ours begins with a capital on the page."""
    return squeezed(text).casefold()


def is_plain(text: str) -> bool:
    """Whether our prose has nothing to do in a text: it stays one paragraph of the same words."""
    return parse(text).blocks == (ProseParagraph((Text(text),)),)


def test_the_same_files_are_made(sites: Sites) -> None:
    assert files(sites.hostile) == files(sites.tame)
    assert len(files(sites.hostile)) > 150


def test_no_page_changes_its_structure(sites: Sites) -> None:
    for name, ours, twin in sites.pages:
        assert structure(ours.root) == structure(twin.root), name
        assert ours.opened == twin.opened, name


def test_a_browser_sees_the_same_structure(sites: Sites) -> None:
    for name, ours, twin in sites.both("index.html"):
        address = f"/{name.removesuffix('index.html')}"
        if address in READ_TWICE:
            first, second = parsed(ours, address), parsed(twin, address)
            assert first.complaints == (), name
            assert structure(first.tree) == structure(second.tree), name
            assert _ids(first) == _ids(second), name


def _ids(page: Page) -> list[str]:
    return sorted(LETTER.sub("#letter", f"#{i}") for i in page.ids)


def test_no_link_leads_elsewhere(sites: Sites) -> None:
    for name, ours, twin in sites.pages:
        mine = links(ours.root)
        assert mine == links(twin.root), name
        schemes = {urlsplit(link).scheme for what, link in mine if what in ("href", "src")}
        assert schemes <= {"", "https", "mailto"}, name


def test_each_string_is_shown_as_often_as_its_tame_twin(sites: Sites) -> None:
    seen = dict.fromkeys(sites.pairs, 0)
    for name, ours, twin in sites.pages:
        mine, other = ours.words, twin.words
        for pair in sites.pairs:
            seen[pair] += (times := mine.count(said(pair.hostile)))
            if not is_plain(pair.hostile) or not _is_alone(pair, sites.pairs):
                continue
            # A page may say the same words of its own accord, and CUT pages shorten some.
            expected = other.count(said(pair.tame)) + other.count(said(pair.hostile))
            room = expected // 10 if name in CUT else 0
            assert abs(times - expected) <= room, (name, pair.hostile)
    assert [pair.hostile for pair, times in seen.items() if times == 0] == []


def _is_alone(pair: Pair, pairs: tuple[Pair, ...]) -> bool:
    """Whether no other string of the batch holds this one, and nothing of ours does."""
    within = [other for other in pairs if said(pair.hostile) in said(other.hostile)]
    return within == [pair] and len(said(pair.hostile)) > 5


def test_titles_and_descriptions_say_exactly_what_was_planned(sites: Sites) -> None:
    register = hostile.register(sites.number, "hostile")
    site_name = f"Social value guide: {register.council.short_name}"
    roots = {name: ours.root for name, ours, _ in sites.pages}
    for page in plan(register, AS_OF):
        root = roots[f"{page.address}index.html".lstrip("/")]
        title = squeezed(f"{page.title} – {site_name}")
        assert squeezed(root.findtext("head/title")) == title, page.address
        (description,) = root.xpath("head/meta[@name='description']/@content")
        assert squeezed(description) == squeezed(page.description), page.address


def test_the_json_downloads_hold_the_exact_text(sites: Sites) -> None:
    exact = 0
    for name, ours, twin in sites.both("*.json"):
        mine, other = list(_strings(json.loads(ours))), list(_strings(json.loads(twin)))
        assert len(mine) == len(other), name
        assert sites.held(mine) == sites.held(other), name
        exact += sites.held(mine).total()
    assert exact > 500


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _strings(item)


def test_the_csv_downloads_have_the_same_cells_and_no_formula(sites: Sites) -> None:
    exact = 0
    for name, ours, twin in sites.both("*.csv"):
        mine, other = _cells(ours), _cells(twin)
        assert [len(row) for row in mine] == [len(row) for row in other], name
        cells = [cell for row in mine for cell in row]
        assert [c for c in cells if c.startswith(FORMULA) and _is_words(c)] == [], name
        found = sites.held(map(_unguarded, cells))
        assert found == sites.held(_unguarded(cell) for row in other for cell in row), name
        exact += found.total()
    assert exact > 200


def _unguarded(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def _cells(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def _is_words(cell: str) -> bool:
    return re.fullmatch(r"-?[0-9.]+", cell) is None


def test_nothing_foreign_is_in_any_page(sites: Sites) -> None:
    """The list does not rest on the twin: these are wrong wherever they stand."""
    for name, ours, _ in sites.pages:
        root = ours.root
        assert root.xpath("//iframe | //object | //embed | //base | //style") == [], name
        assert root.xpath("//@*[starts-with(name(), 'on')] | //@style") == [], name
        assert all(each.get("src") for each in root.iter("script")), name
        assert len(root.xpath("//h1")) == 1, name


def test_there_are_a_hundred_strings_and_each_field_meets_each() -> None:
    assert len(set(STRINGS)) == len(STRINGS) > 100
    assert sorted(pair.hostile for n in range(BATCHES) for pair in batch(n)) == sorted(STRINGS)
    for number in range(BATCHES):
        pairs = batch(number)
        for field in range(2 * len(pairs)):
            text = value(pairs, field, "hostile", "prose")
            assert all(pair.hostile in text for pair in pairs)


def test_every_free_text_of_every_record_is_replaced() -> None:
    """What keeps its value is an id, a date, a sum, an address or a word of a closed list."""
    kept = set(_kept())
    assert [text for text in kept if re.search(r"[A-Za-z]{2} [A-Za-z]{2}", text)] == []


def _kept() -> Iterator[str]:
    for record in hostile.register(0, "tame").records.values():
        for text in _strings(plain(record)):
            if "harmless" not in text:
                yield text
