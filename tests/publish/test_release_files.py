"""What goes out with a site: header files that say the same, a manifest that misses nothing."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import pytest

from macros.domain.address import Address
from macros.domain.model.council import Contact
from macros.domain.register import Register
from macros.publish.headers import (
    HEADER_POLICY,
    HEADERS,
    META_POLICY,
    OPEN,
    OPEN_FOLDERS,
    SETTINGS,
    TYPES,
    content_type,
)
from macros.publish.release_files import MANIFEST, SECURITY, departures, write
from macros.publish.server_files import server_files
from tests.support import AS_OF, real

WHOLE, FOLDER = "https://guide.example", "https://guide.example/social-value/"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "policy").mkdir()
    (tmp_path / "policy" / "index.html").write_text("<p>Policy</p>", encoding="utf-8")
    (tmp_path / "index.html").write_text("<p>Home</p>", encoding="utf-8")
    return tmp_path


def served(address: str) -> Register:
    """The real register, served at an address."""
    council = real().council
    where = replace(council.site, address=Address.parse(address))
    return replace(real(), council=replace(council, site=where))


def with_contact(address: str, register: Register) -> Register:
    contact = Contact("security", "A weakness in the site's security", address)
    others = tuple(each for each in register.council.contacts if each.id != "security")
    council = replace(register.council, contacts=(*others, contact))
    return replace(register, council=council)


@pytest.mark.parametrize("name", ["_headers", ".htaccess", "web.config", "nginx-headers.conf"])
def test_every_server_is_told_every_header(name: str) -> None:
    text = server_files("/")[name].replace("&#x27;", "'")
    for header, value in HEADERS.items():
        assert header in text
        assert value in text


def test_the_policy_allows_nothing_unsafe_and_nothing_from_elsewhere() -> None:
    assert "unsafe" not in HEADER_POLICY
    assert "http" not in HEADER_POLICY
    assert HEADER_POLICY.startswith("default-src 'none'; ")
    assert HEADER_POLICY.removesuffix("; frame-ancestors 'none'") == META_POLICY


def test_the_settings_for_iis_are_xml_that_names_the_header_once_each() -> None:
    root = ET.fromstring(server_files("/guide/")["web.config"])
    named = [each.get("name") for each in root.iterfind("system.webServer//customHeaders/add")]
    assert named == list(HEADERS)
    given = [each.get("value") for each in root.iterfind("system.webServer//customHeaders/add")]
    assert given == list(HEADERS.values())
    (error,) = root.iterfind(".//httpErrors/error")
    assert error.get("path") == "/guide/404.html"


def test_the_settings_for_iis_remove_each_entry_before_they_add_it() -> None:
    root = ET.fromstring(server_files("/")["web.config"])
    lists = [*root.iter("customHeaders"), *root.iter("staticContent"), *root.iter("hiddenSegments")]
    assert len(lists) == 3 + len(OPEN_FOLDERS)
    for entries in lists:
        removed: set[tuple[str, str]] = set()
        for entry in entries:
            key, value = next(iter(entry.attrib.items()))
            if entry.tag == "remove":
                removed.add((key, value))
            else:
                assert (key, value) in removed, (entry.tag, value)
                removed.remove((key, value))


def test_the_settings_for_iis_say_what_every_file_is_and_keep_the_others_back() -> None:
    root = ET.fromstring(server_files("/")["web.config"])
    types = {
        str(each.get("fileExtension")): each.get("mimeType")
        for each in root.iterfind("system.webServer/staticContent/mimeMap")
    }
    assert types == {ending: content_type(ending) for ending in TYPES}
    hidden = root.iterfind("system.webServer/security/requestFiltering/hiddenSegments/add")
    assert {each.get("segment") for each in hidden} == {*SETTINGS} - {"web.config"}
    (listing,) = root.iterfind("system.webServer/directoryBrowse")
    assert listing.get("enabled") == "false"
    opened = [each.get("path") for each in root.iterfind("location")]
    assert opened == list(OPEN_FOLDERS)


def test_the_settings_for_static_hosts_are_blocks_of_an_address_and_its_headers() -> None:
    blocks: dict[str, dict[str, str]] = {}
    for line in server_files("/guide/")["_headers"].splitlines():
        if line.startswith("/"):
            named = blocks.setdefault(line, {})
        else:
            name, _, value = line.removeprefix("  ").partition(": ")
            assert re.match("  [A-Z]", line), line
            assert named.setdefault(name, value) == value
    opened = {f"/guide/{folder}/*": dict([OPEN]) for folder in OPEN_FOLDERS}
    assert blocks == {"/guide/*": dict(HEADERS), **opened}


@pytest.mark.parametrize("base", ["/", "/social-value/", "/a.b/c+d/"])
def test_a_sign_in_the_path_stays_a_sign_in_every_pattern(base: str) -> None:
    exact = re.escape(base).replace(r"\-", "-")
    for name in (".htaccess", "nginx-headers.conf"):
        patterns = re.findall(r'"(\^[^"]*)"', server_files(base)[name])
        assert len(patterns) == 2
        for pattern in patterns:
            assert pattern.startswith(f"^{exact}")
            assert re.search(pattern, f"{base}index.html") is None
            assert re.search(pattern, f"{base}.well-known/security.txt") is None
        kept = [f"{base}{each}" for each in (*SETTINGS, ".git/config", "policy/.hidden")]
        assert [path for path in kept if not any(re.search(p, path) for p in patterns)] == []


def test_a_site_below_a_folder_says_so_everywhere(site: Path) -> None:
    write(site, served(FOLDER), AS_OF)
    assert "ErrorDocument 404 /social-value/404.html" in (site / ".htaccess").read_text()
    assert (site / "_headers").read_text().startswith("/social-value/*\n")
    assert "location /social-value/data/ {" in (site / "nginx-headers.conf").read_text()
    robots = (site / "robots.txt").read_text()
    assert f"\nSitemap: {FOLDER}sitemap.xml\n" in robots
    assert "https://guide.example/robots.txt" in robots


def test_an_address_without_its_last_slash_keeps_its_host(site: Path) -> None:
    write(site, served(WHOLE), AS_OF)
    robots = "User-agent: *\nAllow: /\nSitemap: https://guide.example/sitemap.xml\n"
    assert (site / "robots.txt").read_text() == robots


def test_the_manifest_names_every_other_file_once_in_order(site: Path) -> None:
    write(site, served(FOLDER), AS_OF)
    found = sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file())
    given = [entry["path"] for entry in json.loads((site / MANIFEST).read_text())["files"]]
    assert given == [name for name in found if name != MANIFEST]
    assert departures(site) == ()


def test_a_changed_a_missing_and_an_added_file_are_told(site: Path) -> None:
    write(site, served(FOLDER), AS_OF)
    (site / "index.html").write_text("<p>Hom€</p>", encoding="utf-8")
    (site / "policy" / "index.html").unlink()
    (site / "extra.js").write_text("", encoding="utf-8")
    assert departures(site) == (
        "extra.js: is not in the manifest",
        "index.html: has changed",
        "policy/index.html: is missing",
    )


def test_the_same_site_gives_the_same_bytes(site: Path) -> None:
    write(site, served(FOLDER), AS_OF)
    first = {p: p.read_bytes() for p in site.rglob("*") if p.is_file()}
    write(site, served(FOLDER), AS_OF)
    assert {p: p.read_bytes() for p in site.rglob("*") if p.is_file()} == first


def test_no_security_file_until_there_is_a_contact(site: Path) -> None:
    write(site, served(FOLDER), AS_OF)
    assert not (site / SECURITY).exists()


@pytest.mark.parametrize(
    ("address", "contact"),
    [
        ("security@council.example", "mailto:security@council.example"),
        ("https://council.example/security", "https://council.example/security"),
    ],
)
def test_a_contact_makes_a_security_file_that_ends_within_a_year(
    site: Path, address: str, contact: str
) -> None:
    write(site, with_contact(address, served(WHOLE)), AS_OF)
    text = (site / SECURITY).read_text()
    assert f"Contact: {contact}\n" in text
    assert "Expires: 2027-11-22T00:00:00Z\n" in text
    assert "Canonical: https://guide.example/.well-known/security.txt\n" in text
    assert SECURITY in (site / MANIFEST).read_text()


def test_a_site_below_a_folder_has_no_security_file_since_nobody_asks_for_it_there(
    site: Path,
) -> None:
    write(site, with_contact("security@council.example", served(FOLDER)), AS_OF)
    assert not (site / SECURITY).exists()
