"""The site at each kind of address: a host of its own, and a folder of the council's website."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from lxml import etree
from playwright.sync_api import Browser

from tests.audit.serving import serving
from tests.command import guide
from tests.site.picker import LINKED, ask, open_at, visit
from tests.site.reading import Page, pages
from tests.support import AS_OF, copy_of_data, edit

HOST, FOLDER = "https://guide.example.gov.uk", "https://www.example.gov.uk/social-value/"
NOT_FOUND = "/404.html"


def build(address: str, folder: Path) -> Path:
    """The site of a council whose guide is served at `address`."""
    root = copy_of_data(folder)

    def known(text: str) -> str:
        start, end = text.index("  address:\n"), text.index("adopted_policy:")
        return f'{text[:start]}  address: "{address}"\n{text[end:]}'

    edit(root, "council/council.yml", known)
    site = folder / "site"
    done = guide("build", "--root", str(root), "--as-of", AS_OF.isoformat(), "--to", str(site))
    assert done.returncode == 0, done.stdout + done.stderr
    return site


@pytest.fixture(scope="module")
def at_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(FOLDER, tmp_path_factory.mktemp("folder"))


@pytest.fixture(scope="module")
def at_host(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(HOST, tmp_path_factory.mktemp("host"))


@pytest.fixture(params=["folder", "host"])
def site(request: pytest.FixtureRequest) -> tuple[Path, str]:
    """A built site, and its address with the last slash."""
    if request.param == "folder":
        return request.getfixturevalue("at_folder"), FOLDER
    return request.getfixturevalue("at_host"), f"{HOST}/"


def where(page: Page, address: str) -> str:
    """The address at which a page is read; the page not found is read at one that is not there."""
    inside = "no/such/page/" if page.address == NOT_FOUND else page.address.removeprefix("/")
    return address + inside


def test_every_link_leads_to_a_file_of_the_site(site: tuple[Path, str]) -> None:
    folder, address = site
    for page in pages(folder).values():
        for link in page.all("//@href | //@src"):
            whole = urljoin(where(page, address), link).partition("#")[0]
            if urlsplit(whole).netloc != urlsplit(address).netloc:
                continue
            assert whole.startswith(address), (page.address, link)
            inside = whole.removeprefix(address)
            if page.address == NOT_FOUND and inside == "no/such/page/":
                continue
            target = folder / inside / "index.html" if inside[-1:] in ("", "/") else folder / inside
            assert target.is_file(), (page.address, link)


def test_every_page_and_the_map_give_the_same_addresses(site: tuple[Path, str]) -> None:
    folder, address = site
    given = {
        link
        for page in pages(folder).values()
        for link in page.all("//link[@rel='canonical']/@href")
    }
    wanted = {where(page, address) for page in pages(folder).values() if page.address != NOT_FOUND}
    tree = etree.fromstring((folder / "sitemap.xml").read_bytes())
    assert given == {str(each.text) for each in tree.iter("{*}loc")} == wanted


def test_robots_name_the_map_and_the_servers_the_page_not_found(site: tuple[Path, str]) -> None:
    folder, address = site
    base = urlsplit(address).path
    assert f"\nSitemap: {address}sitemap.xml\n" in (folder / "robots.txt").read_text()
    for name in (".htaccess", "web.config", "nginx-headers.conf"):
        assert f"{base}404.html" in (folder / name).read_text(encoding="utf-8"), name
    assert (folder / "_headers").read_text(encoding="utf-8").startswith(f"{base}*\n")


def test_files_name_each_other_from_where_they_are(at_folder: Path, at_host: Path) -> None:
    """Tables, their metadata, the search and the tools are the same bytes at any address."""
    names = [f"{each}/**/*" for each in ("data", "schema", "search", "tools", "js", "css")]
    for pattern in names:
        for path in at_folder.glob(pattern):
            if path.is_file() and path.suffix != ".html":
                other = at_host / path.relative_to(at_folder)
                assert path.read_bytes() == other.read_bytes() or "council" in path.name, path
    for path in (at_folder / "data" / "v1").glob("*.csv-metadata.json"):
        url = json.loads(path.read_text(encoding="utf-8"))["url"]
        assert (path.parent / url).is_file()


@pytest.fixture(scope="module")
def served(at_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site in a folder of a host that has nothing else, as a council's web server has it."""
    host = tmp_path_factory.mktemp("host-of-the-council")
    shutil.copytree(at_folder, host / "social-value")
    shutil.copy(at_folder / "404.html", host)
    with serving(host) as base:
        yield f"{base}/social-value"


def test_home_search_and_a_wrong_address_work_below_a_folder(browser: Browser, served: str) -> None:
    page = browser.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("response", lambda answer: wrong.append(answer.url) if answer.status > 399 else None)
    try:
        page.goto(f"{served}/")
        assert page.locator("h1").is_visible()
        page.goto(f"{served}/search/#q=thresholds")
        page.get_by_role("link", name="Thresholds", exact=False).first.wait_for()
        found = page.locator("main a[href*='/thresholds/']").first
        found.wait_for()
        assert str(found.evaluate("link => link.href")).startswith(f"{served}/")
        assert wrong == []
        page.goto(f"{served}/law/no/such/page/")
        assert wrong == [f"{served}/law/no/such/page/"]
        assert page.locator("h1").inner_text() == "Page not found"
        look = "document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0"
        assert page.evaluate(look)
        page.get_by_role("link", name="Suppliers").first.click()
        assert page.url == f"{served}/suppliers/"
    finally:
        page.close()


def test_the_picker_works_below_a_folder(browser: Browser, served: str) -> None:
    with visit(browser, served) as page:
        open_at(page, served, LINKED)
        ask(page)
        page.locator("main a[href*='/law/']:visible").first.wait_for()
        links = page.locator("main a[href]").evaluate_all("all => all.map((each) => each.href)")
        ours = [link for link in links if link.startswith(served.removesuffix("/social-value"))]
        assert [link for link in ours if not link.startswith(f"{served}/")] == []
