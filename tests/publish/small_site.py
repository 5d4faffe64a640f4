"""A small site that is whole, and builds that put it in place without running the engine."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

from macros.publish.release_files import MANIFEST, departures, manifest
from macros.publish.whole import EVERY_SITE

ADDRESSES = ("/", "/policy/", "/search/")
_PAGE = (
    '<!doctype html><html lang="en-GB"><head><title>{name}</title>'
    '<meta name="description" content="About {name}."></head>'
    "<body><h1>{name}</h1><p>{mark}</p></body></html>"
)


def small_site(folder: Path, mark: str) -> Path:
    """Write a whole site into `folder`, with `mark` in every file."""
    pages = ("index.html", "404.html", *(f"{each.strip('/')}/index.html" for each in ADDRESSES[1:]))
    for name in pages:
        _put(folder / name, _PAGE.format(name=name, mark=mark))
    for name in EVERY_SITE:
        if name not in (*pages, MANIFEST):
            _put(folder / name, mark)
    # A folder and a file that the other sites do not have.
    _put(folder / f"only-{mark}" / "file.txt", mark)
    _put(folder / f"only-{mark}.txt", mark)
    _put(folder / MANIFEST, manifest(folder, date(2026, 11, 22)))
    return folder


def mark_of(site: Path) -> str | None:
    """The mark of a whole site; None if the site is away, half there or mixed."""
    if not (site / MANIFEST).is_file() or departures(site):
        return None
    return (site / "robots.txt").read_text(encoding="utf-8")


def engine_that_writes(mark: str) -> Callable[..., subprocess.CompletedProcess[str]]:
    """What may stand in for `run_engine`: it writes the small site."""

    def run(site: Path, *_: object) -> subprocess.CompletedProcess[str]:
        small_site(site, mark)
        return subprocess.CompletedProcess([], 0, "")

    return run


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden things too."""
    return sorted(path.name for path in folder.iterdir())


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
