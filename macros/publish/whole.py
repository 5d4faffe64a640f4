"""Prove a built site whole before it goes anywhere: its pages, its files and their digests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from macros.domain.passed_over import is_passed_over
from macros.domain.register import Register
from macros.publish.checkout import CHECKOUT
from macros.publish.fault import SiteProblem
from macros.publish.inspect import inspect
from macros.publish.release_files import MANIFEST, departures
from macros.publish.server_files import server_files
from macros.render.pages.plan import plan
from macros.render.search.files import INDEX, LIBRARY

# What goes out with every site, whatever its data.
EVERY_SITE = (
    "index.html",
    "404.html",
    "sitemap.xml",
    "robots.txt",
    MANIFEST,
    INDEX,
    LIBRARY,
    *server_files("/"),
)


def planned(register: Register, as_of: date) -> tuple[str, ...]:
    """The address of every page that a site of `register` has as of a day."""
    docs = CHECKOUT / "docs"
    written = (path.relative_to(docs) for path in docs.rglob("*.md"))
    by_hand = (_address(path) for path in written if not any(map(is_passed_over, path.parts)))
    return tuple(sorted({*by_hand, *(page.address for page in plan(register, as_of))}))


def _address(path: Path) -> str:
    """Where the engine serves a Markdown file."""
    folder = path.parent if path.stem == "index" else path.with_suffix("")
    return f"/{folder.as_posix()}/".replace("/./", "/")


def proved(site: Path, addresses: Iterable[str]) -> tuple[int, tuple[SiteProblem, ...]]:
    """How many pages a site has, and all that is wrong with it; `addresses` are those planned."""
    pages, faults = inspect(site)
    found = (*_missing_pages(site, addresses), *_missing_files(site), *_unlike_manifest(site))
    return pages, (*found, *faults)


def _missing_pages(site: Path, addresses: Iterable[str]) -> Iterator[SiteProblem]:
    for address in addresses:
        if not (site / address.strip("/") / "index.html").is_file():
            yield SiteProblem(address, "GV711", "The page is planned and is not there")


def _missing_files(site: Path) -> Iterator[SiteProblem]:
    for name in EVERY_SITE:
        if not (site / name).is_file():
            yield SiteProblem(
                f"/{name}", "GV712", "Every site has this file, and this one lacks it"
            )


def _unlike_manifest(site: Path) -> Iterator[SiteProblem]:
    if not (site / MANIFEST).is_file():
        return
    try:
        found = departures(site)
    except (ValueError, LookupError, TypeError):
        yield SiteProblem(f"/{MANIFEST}", "GV713", "The manifest cannot be read")
        return
    for line in found:
        path, _, said = line.rpartition(": ")
        yield SiteProblem(f"/{path}", "GV713", f"The file {said}")
