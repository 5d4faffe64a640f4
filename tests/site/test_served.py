"""The built site on real web servers, nginx and Apache, with the settings that go out with it.

At the root of a name and under a path. What our own test server does is no proof of these.
"""

from __future__ import annotations

import http.client
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import html

from macros.publish.headers import HEADERS, OPEN, SETTINGS, TYPES, content_type
from macros.publish.release_files import SECURITY
from tests.site import engine
from tests.site.servers import SERVERS, Place, copied, nginx_says, serving
from tests.support import AS_OF, copy_of_data, edit

COUNCIL = "council/council.yml"
BASES = ("/", "/social-value/")
WRONG = ("nothing", "law/nothing/", "a/b/c.html", "data/v1/nothing.csv", "css/nothing.css")
HIDDEN = (".git/config", ".env", "policy/.hidden", "data/.hidden.csv", ".well-known.bak/x.txt")
OPENED = ("data/v1/thresholds.csv", "data/v1/index.json", "schema/1/npps.json")
CLOSED = ("", "404.html", "manifest.json", "robots.txt", "downloads/templates/kpi-schedule.csv")


@dataclass(frozen=True)
class Answer:
    """What a server said, header by header, with the repeated ones."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def all(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


@dataclass(frozen=True)
class Served:
    """A running server, the address of the site on it, and the files it serves."""

    server: str
    address: str
    base: str
    site: Path

    def get(self, path: str, method: str = "GET") -> Answer:
        """What is at a path below the site's own."""
        parts = urlsplit(self.address)
        connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=20)
        try:
            connection.request(
                method, f"{self.base}{path}", headers={"Origin": "https://a.example"}
            )
            got = connection.getresponse()
            return Answer(got.status, tuple(got.getheaders()), got.read())
        finally:
            connection.close()


def built_under(base: str, folder: Path) -> Path:
    """The site of a council whose address has this path."""
    root = copy_of_data(folder)
    address = f'  address: "https://www.council.example{base}"\n  meanwhile:'
    edit(
        root,
        COUNCIL,
        lambda text: re.sub(r"  address:\n.*?\n  meanwhile:", address, text, flags=re.S),
    )
    done = engine.run(folder / "site", AS_OF, surroundings={"GUIDE_ROOT": str(root)})
    assert done.returncode == 0, done.stdout
    return folder / "site"


@pytest.fixture(scope="module", params=BASES)
def site(
    request: pytest.FixtureRequest, built: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Path, str]]:
    """A copy of the site for a path, with files in it that nobody may see, and the path."""
    base: str = request.param
    made = built if base == "/" else built_under(base, tmp_path_factory.mktemp("under"))
    with copied(made) as copy:
        for name in (*HIDDEN, SECURITY):
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_text("Contact: mailto:a@council.example\n", encoding="utf-8")
        yield copy, base


@pytest.fixture(scope="module", params=sorted(SERVERS))
def served(request: pytest.FixtureRequest, site: tuple[Path, str]) -> Iterator[Served]:
    copy, base = site
    with serving(request.param, copy, base) as address:
        yield Served(request.param, address, base, copy)


def one_of_each_ending(site: Path) -> dict[str, str]:
    """A path for each ending among the files that a server shows, the same one every time."""
    names = sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file())
    shown = [name for name in names if name not in (*SETTINGS, *HIDDEN)]
    return {Path(name).suffix: name for name in reversed(shown)}


def test_every_ending_of_the_site_has_a_type(built: Path) -> None:
    assert set(one_of_each_ending(built)) <= set(TYPES)


def test_every_kind_of_file_says_what_it_is_once(served: Served) -> None:
    found = one_of_each_ending(served.site)
    assert {".html", ".css", ".js", ".csv", ".json", ".xml", ".txt", ".svg", ".docx", ".gz"} <= set(
        found
    )
    for ending, path in found.items():
        answer = served.get(path)
        assert answer.status == 200, path
        said = [value.replace("; ", ";").lower() for value in answer.all("Content-Type")]
        assert said == [content_type(ending).replace("; ", ";")], path
        assert answer.body == (served.site / path).read_bytes(), path


@pytest.mark.parametrize("path", [*OPENED, *CLOSED, *WRONG, *HIDDEN, *SETTINGS, "data/", "policy"])
def test_every_answer_has_every_header_exactly_once(served: Served, path: str) -> None:
    answer = served.get(path)
    for name, value in HEADERS.items():
        assert answer.all(name) == [value], name


@pytest.mark.parametrize("path", OPENED)
def test_open_data_may_be_read_from_other_sites_and_says_so_once(served: Served, path: str) -> None:
    assert served.get(path).all(OPEN[0]) == [OPEN[1]]


@pytest.mark.parametrize("path", CLOSED)
def test_nothing_else_may_be_read_from_other_sites(served: Served, path: str) -> None:
    assert served.get(path).all(OPEN[0]) == []


@pytest.mark.parametrize("path", WRONG)
def test_a_wrong_address_is_told_by_its_status_and_by_our_page(served: Served, path: str) -> None:
    answer = served.get(path)
    assert answer.status == 404
    assert answer.body == (served.site / "404.html").read_bytes()
    assert [each.lower().replace(" ", "") for each in answer.all("Content-Type")] == [
        "text/html;charset=utf-8"
    ]


def test_the_page_for_a_wrong_address_finds_its_styles_where_the_site_is(served: Served) -> None:
    tree = html.fromstring(served.get("a/b/nothing").body)
    links = tree.iter("link")
    styles = [str(each.get("href")) for each in links if each.get("rel") == "stylesheet"]
    assert styles
    for style in styles:
        assert style.startswith(served.base)
        assert served.get(style.removeprefix(served.base)).status == 200


@pytest.mark.parametrize("path", [*SETTINGS, *HIDDEN])
def test_what_is_for_the_server_or_hidden_is_kept_back(served: Served, path: str) -> None:
    assert (served.site / path).is_file()
    for method in ("GET", "HEAD"):
        answer = served.get(path, method)
        assert answer.status in (403, 404)
        assert (served.site / path).read_bytes() not in answer.body or method == "HEAD"


def test_the_file_about_security_is_served_although_its_folder_is_hidden(served: Served) -> None:
    answer = served.get(SECURITY)
    assert answer.status == 200
    assert answer.body == (served.site / SECURITY).read_bytes()
    assert answer.all("Content-Type")[0].startswith("text/plain")


@pytest.mark.parametrize("folder", ["policy", "tools/outcome-picker", "law"])
def test_a_folder_without_its_slash_leads_to_the_folder_here(served: Served, folder: str) -> None:
    answer = served.get(folder)
    assert answer.status == 301
    (place,) = answer.all("Location")
    parts = urlsplit(place)
    assert parts.path == f"{served.base}{folder}/"
    own = urlsplit(served.address)
    assert (parts.scheme, parts.netloc) in (("", ""), (own.scheme, own.netloc))
    assert served.get(f"{folder}/").status == 200


@pytest.mark.parametrize(
    "folder", ["css/", "data/", "data/v1/", "downloads/packs/", ".well-known/"]
)
def test_no_folder_lists_its_files(served: Served, folder: str) -> None:
    assert (served.site / folder).is_dir()
    answer = served.get(folder)
    assert answer.status in (403, 404)
    assert answer.body == (served.site / "404.html").read_bytes()


def test_nginx_has_nothing_to_say_about_the_settings(
    site: tuple[Path, str], tmp_path: Path
) -> None:
    said = nginx_says(Place(tmp_path, *site, port=1))
    lines = [line for line in said.splitlines() if "the configuration file" not in line]
    assert [line for line in lines if "test is successful" not in line] == []
    assert "test is successful" in said
