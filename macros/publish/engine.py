"""Runs the engine in a process of its own, and tells in sentences what it found wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from macros.publish.checkout import CHECKOUT
from macros.publish.fault import SiteProblem

_STARTS = re.compile(r"(?:(?:WARNING|ERROR|CRITICAL) +- +|Error: )(?P<said>.*)")
_OTHER_LINE = re.compile(r"(?:INFO|DEBUG) +- |Aborted with ")
_RAISED = re.compile(r"(?:[\w.]+(?:Error|Exception|Interrupt)): (?:\[Errno [0-9]+\] )?(?P<said>.+)")
# A gzip file, as of the map of the site, holds no later time (RFC 1952): 7 February 2106.
_LAST_SECOND = 2**32 - 1
_TRACE = "Traceback (most recent call last)"


def run_engine(site: Path, root: Path, as_of: date, lock: int) -> subprocess.CompletedProcess[str]:
    """Build the site of `root` as of a day into `site`, strictly.

    The engine holds the open file `lock` too: if this process is killed, nobody else builds there
    until the engine has ended as well.
    """
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
        cwd=CHECKOUT,
        env=_environment(root, as_of),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
        pass_fds=() if os.name == "nt" else (lock,),
    )


def faults_told(output: str) -> tuple[SiteProblem, ...]:
    """What an engine that failed said was wrong, without its notes and traces."""
    found = [*dict.fromkeys(_told(output.splitlines()))]
    return tuple(
        SiteProblem("build", "GV710", each) for each in found or ["The engine said nothing"]
    )


def _told(lines: list[str]) -> Iterator[str]:
    """Each warning and error as one line, and what an exception said if nothing else did."""
    told: list[list[str]] = []
    raised, traced, open_ = "", False, False
    for line in map(str.strip, lines):
        start = _STARTS.match(line)
        if start is not None:
            told.append([start["said"]])
            traced, open_ = False, True
        elif _TRACE in line:
            traced = True
        elif traced:
            end = _RAISED.match(line)
            raised = end["said"] if end is not None else raised
            traced = end is None
        elif _OTHER_LINE.match(line):
            open_ = False
        elif open_ and line and line != "```":
            told[-1].append(line)
    yield from (" ".join(each).strip().rstrip(".") for each in told)
    if not told:
        yield from (each for each in (raised,) if each)


def _environment(root: Path, as_of: date) -> dict[str, str]:
    """The surroundings that would leak into the bytes are fixed: clock, zone, language."""
    midnight = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    seconds = min(max(int(midnight.timestamp()), 0), _LAST_SECOND)
    fixed = {
        "AS_OF": as_of.isoformat(),
        "GUIDE_ROOT": str(root.resolve()),
        "SOURCE_DATE_EPOCH": str(seconds),
        "TZ": "UTC",
        "PYTHONUTF8": "1",
        "NO_MKDOCS_2_WARNING": "1",
    }
    return {**os.environ, **fixed}
