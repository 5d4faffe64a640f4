"""The built pages, looked at with a browser's parser and without our own inspector."""

from __future__ import annotations

import gzip
import itertools
import json
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree

from macros.publish.checkout import CHECKOUT, SCHEMA
from macros.render.pages.plan import plan
from tests.site.reading import Page, files, pages, squeezed, target
from tests.support import AS_OF, real

NOT_FOUND = "/404.html"
# Design, section 1: what this release serves. The rest of that list is still to come.
PROMISED = [
    "/",
    "/suppliers/",
    "/officers/",
    "/monitoring-officer/",
    "/policy/",
    "/policy/print/",
    "/npps/",
    "/npps/2021-06-03/",
    "/npps/2024-05-13/",
    "/npps/2025-02-24/",
    "/law/",
    "/law/pa2023-s13/",
    "/models/",
    "/models/ppn-06-20/",
    "/models/ppn-002/",
    "/models/ppn-026/",
    "/thresholds/",
    "/on/",
    "/on/2025-02-24/",
    "/on/2026-01-01/",
    "/timeline/",
    "/outside-procurement/",
    "/downloads/",
    "/data-dictionary/",
    "/problems/",
    "/glossary/",
    "/a-z/",
    "/sources/",
    "/to-confirm/",
    "/about/",
]
LEFTOVERS = re.compile(
    r"\{\{|\{%|\{#|\}\}|%\}|no such element|Macro (Rendering|Syntax) Error|is undefined"
    r"|Traceback \(most|\bUndefined\b|(?<=[a-z,:(] )None\b|\bNone\b(?!,? [a-z])|\bnan\b"
    r"|<[A-Za-z_.]+ object at|guide-html:|&(?:amp|lt|gt|quot|#[0-9]+);|\bToConfirm\(|\bWhen\("
)
RESOURCES = "//script/@src | //link/@href | //img/@src | //*[local-name()='use']/@href"
LINKS = f"//a/@href | //form/@action | {RESOURCES}"
# No page holds any of these.
FOREIGN = [
    "iframe",
    "object",
    "embed",
    "frame",
    "frameset",
    "applet",
    "base",
    "font",
    "center",
    "marquee",
    "style",
]


def every(built: Path) -> list[Page]:
    """Every page, the one for a wrong address among them."""
    return list(pages(built).values())


def proper(built: Path) -> list[Page]:
    """Every page but the one for a wrong address."""
    return [page for page in every(built) if page.address != NOT_FOUND]


def test_a_browser_s_parser_has_nothing_to_mend(built: Path) -> None:
    assert {page.address: page.complaints for page in every(built) if page.complaints} == {}


def test_nothing_of_a_template_or_of_python_is_left(built: Path) -> None:
    found = [
        (page.address, leftover[0], piece[:100])
        for page in every(built)
        for piece in (*_outside_examples(page), page.title, page.description)
        if (leftover := LEFTOVERS.search(piece))
    ]
    assert found == []


def _outside_examples(page: Page) -> list[str]:
    """What a reader sees, without the bad and good files that the page of problems shows."""
    shown = {squeezed("".join(example.itertext())) for example in page.all("//pre")}
    return [piece for piece in page.pieces if piece not in shown]


@pytest.mark.parametrize("what", ["title", "description"])
def test_every_page_has_its_own(built: Path, what: str) -> None:
    given = Counter(getattr(page, what) for page in proper(built))
    assert [text for text, times in given.items() if times > 1 or not text] == []
    assert [text for text in given if len(text) > (200 if what == "description" else 400)] == []


def test_each_page_begins_with_its_one_main_heading_and_skips_no_level(built: Path) -> None:
    for page in every(built):
        levels = [int(each.tag[1]) for each in page.all("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels[:1] == [1], page.address
        assert levels.count(1) == 1, page.address
        jumps = [(a, b) for a, b in itertools.pairwise(levels) if b > a + 1]
        assert jumps == [], page.address


def test_no_heading_is_empty_or_longer_than_a_heading_should_be(built: Path) -> None:
    for page in every(built):
        for heading in page.all("//h1|//h2|//h3|//h4|//h5|//h6"):
            assert 0 < len("".join(heading.itertext()).strip()) <= 200, page.address


def test_no_id_is_used_twice(built: Path) -> None:
    for page in every(built):
        assert [i for i, times in Counter(page.ids).items() if times > 1] == [], page.address
        assert [i for i in page.ids if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.-]*", i)] == []


def test_what_points_at_an_id_of_the_page_finds_it(built: Path) -> None:
    pointers = [
        "aria-labelledby",
        "aria-describedby",
        "aria-controls",
        "for",
        "headers",
        "list",
        "form",
    ]
    for page in every(built):
        for name in pointers:
            for value in page.all(f"//@{name}"):
                missing = [one for one in value.split() if one not in page.ids]
                assert missing == [], (page.address, name)


def test_every_link_leads_to_a_file_and_a_place_that_are_there(built: Path) -> None:
    there = files(built)
    dead = []
    for page in every(built):
        for link in page.all(LINKS):
            if urlsplit(link).scheme or urlsplit(link).netloc:
                continue
            path, fragment = target(page.address, link)
            path = path if path in there else f"{path}/"
            other = pages(built).get(path)
            if path not in there or (fragment and other and fragment not in other.ids):
                dead.append((page.address, link))
    assert dead == []


def test_links_out_are_https_and_say_where_they_go(built: Path) -> None:
    for page in every(built):
        for link in page.all(LINKS):
            scheme = urlsplit(link).scheme
            assert scheme in ("", "https", "mailto"), (page.address, link)
            assert scheme or not urlsplit(link).netloc, (page.address, link)
        unnamed = [
            link.get("href")
            for link in page.all("//a[@href]")
            if not "".join(link.itertext()).strip() and not link.get("aria-label")
        ]
        assert unnamed == [], page.address


def test_nothing_is_fetched_from_elsewhere(built: Path) -> None:
    for page in every(built):
        out = [
            link
            for link in page.all(f"{RESOURCES} | //@srcset | //@poster | //@data")
            if urlsplit(link).scheme or urlsplit(link).netloc
        ]
        (canonical,) = page.all("//link[@rel='canonical']/@href") or [None]
        assert [link for link in out if link != canonical] == [], page.address
    for style in built.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        assert re.findall(r"@import|url\(\s*['\"]?(?:https?:|//)", text) == [], style.name


def test_nothing_is_written_into_a_page_that_a_strict_server_would_refuse(built: Path) -> None:
    for page in every(built):
        assert page.all("//style | //@style") == [], page.address
        assert [each.text for each in page.all("//script") if each.get("src") is None] == []
        handlers = [name for name in _attribute_names(page) if name.lower().startswith("on")]
        assert handlers == [], page.address
        assert page.all(" | ".join(f"//{tag}" for tag in FOREIGN)) == [], page.address
        assert page.all("//meta[@http-equiv='refresh']") == [], page.address


def _attribute_names(page: Page) -> set[str]:
    elements = page.all("//*")
    return {str(name) for each in elements for name in each.attrib}


def test_every_page_has_what_everybody_needs(built: Path) -> None:
    for page in every(built):
        assert page.tree.get("lang") == "en-GB", page.address
        assert page.all("/html/head/meta[1]/@charset") == ["utf-8"], page.address
        assert page.all("//meta[@name='viewport']/@content") != [], page.address
        first = page.all("/html/body/*[1][self::a]")
        assert [link.get("href") for link in first] == ["#main"], page.address
        assert len(page.all("//main")) == 1, page.address
        assert page.all("//main/@id") == ["main"], page.address
        assert page.all("//main//h1") != [], page.address
        assert len(page.all("//header")) >= 1, page.address
        assert len(page.all("//footer")) >= 1, page.address


def test_every_page_says_that_it_is_no_advice_and_for_which_day(built: Path) -> None:
    for page in proper(built):
        words = "\n".join(page.pieces)
        assert "not legal advice" in words, page.address
        assert "22 November 2026" in words, page.address
        assert "Next known change" in words, page.address


def test_every_page_is_canonical_to_itself_once(built: Path) -> None:
    meanwhile = str(real().council.site.served).rstrip("/")
    for page in proper(built):
        own = page.all("//link[@rel='canonical']/@href")
        assert own == [f"{meanwhile}{page.address}"], page.address
    assert pages(built)[NOT_FOUND].all("//link[@rel='canonical']") == []


def test_working_notes_never_pass_for_policy(built: Path) -> None:
    sentence = (
        "The Council's adopted policy has not been loaded. These are working notes drawn from a "
        "Cabinet report. They are not Council policy."
    )
    for address in ("/policy/", "/policy/print/"):
        page = pages(built)[address]
        before = page.all("//h1/preceding::*[not(self::script)]/text()")
        assert sentence in " ".join(" ".join(before).split()), address


@pytest.mark.parametrize("address", PROMISED)
def test_each_promised_address_is_there(built: Path, address: str) -> None:
    assert address in pages(built)


def test_exactly_the_planned_and_the_written_pages_are_there(built: Path) -> None:
    docs = CHECKOUT / "docs"
    names = (path.relative_to(docs).with_suffix("").as_posix() for path in docs.rglob("*.md"))
    written = {"/" if name == "index" else f"/{name.removesuffix('/index')}/" for name in names}
    planned = {page.address for page in plan(real(), AS_OF)}
    assert planned & written == set()
    assert set(pages(built)) == planned | written | {NOT_FOUND}


def test_the_map_of_the_site_lists_exactly_the_pages(built: Path) -> None:
    data = (built / "sitemap.xml").read_bytes()
    tree = etree.fromstring(data)
    listed = [str(each.text) for each in tree.iter("{*}loc")]
    assert sorted(urlsplit(each).path for each in listed) == sorted(
        page.address for page in proper(built)
    )
    assert {urlsplit(each)._replace(path="").geturl() for each in listed} == {
        str(real().council.site.served).rstrip("/")
    }
    assert gzip.decompress((built / "sitemap.xml.gz").read_bytes()) == data


def test_every_download_parses_and_every_schema_is_served(built: Path) -> None:
    tables = sorted((built / "data" / "v1").glob("*.json"))
    assert len(tables) > 20
    for path in tables:
        json.loads(path.read_text(encoding="utf-8"))
    for schema in SCHEMA.glob("*.json"):
        copy = (built / "schema" / "1" / schema.name).read_bytes()
        assert copy == schema.read_bytes()


def test_no_secret_of_the_machine_and_no_leftover_file(built: Path) -> None:
    odd = [name for name in files(built) if re.search(r"\.(py|pyc|map|yml|md|part|tmp)$", name)]
    assert odd == []
    here = str(CHECKOUT).encode()
    assert [p.name for p in built.rglob("*") if p.is_file() and here in p.read_bytes()] == []
    assert not (built / "assets").exists(), "the theme's own scripts and styles are left out"
