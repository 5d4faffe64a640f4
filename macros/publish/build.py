"""Build the site aside, inspect it, and put it in place in one step.

The engine empties its target folder before it writes, so it is never pointed at a folder that is
being served. It runs as a process of its own: a crash there leaves the old site whole.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from macros.publish.checkout import CHECKOUT
from macros.publish.inspect import Fault, inspect

# Every site that the engine builds has this file.
SIGN = "sitemap.xml"


@dataclass(frozen=True, slots=True)
class Built:
    """How a build went: what the engine said, and what was found wrong with the pages."""

    ok: bool
    engine: str
    faults: tuple[Fault, ...]
    pages: int


def may_replace(target: Path) -> bool:
    """Whether `target` is free, empty or a built site: building removes all that was in it."""
    if not target.exists():
        return True
    return target.is_dir() and (not any(target.iterdir()) or (target / SIGN).is_file())


def build(target: Path, root: Path, as_of: date) -> Built:
    """Build the guide of `root` as of a day into `target`; on any fault, leave `target` alone."""
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".building-", dir=target.parent))
    try:
        said = _run_engine(aside / "site", root, as_of)
        if said.returncode != 0:
            return Built(False, said.stdout, (), 0)
        pages, faults = inspect(aside / "site")
        if faults:
            return Built(False, said.stdout, faults, pages)
        _swap(aside / "site", target)
        return Built(True, said.stdout, (), pages)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _run_engine(site: Path, root: Path, as_of: date) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    return subprocess.run(
        command,
        cwd=CHECKOUT,
        env=_environment(root, as_of),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        # The engine is told to write UTF-8, whatever this process was told.
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def _environment(root: Path, as_of: date) -> dict[str, str]:
    """The surroundings that would leak into the bytes are fixed: clock, zone, language."""
    midnight = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    fixed = {
        "AS_OF": as_of.isoformat(),
        "GUIDE_ROOT": str(root.resolve()),
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        "TZ": "UTC",
        "PYTHONUTF8": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }
    return {**os.environ, **fixed}


def _swap(new: Path, target: Path) -> None:
    """Two renames: a reader meanwhile sees the old site or the new, for an instant neither."""
    old = new.with_name("old")
    if target.exists():
        target.rename(old)
    new.rename(target)
