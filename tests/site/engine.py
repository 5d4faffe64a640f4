"""Runs the engine by itself, so that the pages are looked at without trusting our own inspection.

`guide build` must give these very bytes: `tests/publish/test_build.py` holds it to that.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from macros.publish.checkout import CHECKOUT


def run(
    site: Path,
    as_of: date,
    checkout: Path = CHECKOUT,
    surroundings: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Build `checkout` into `site` as of a day, strictly; `surroundings` go over ours."""
    midnight = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    fixed = {
        "AS_OF": as_of.isoformat(),
        "SOURCE_DATE_EPOCH": str(int(midnight.timestamp())),
        "PYTHONPATH": str(checkout),
        "NO_MKDOCS_2_WARNING": "1",
    }
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)],
        cwd=checkout,
        env={**os.environ, **fixed, **(surroundings or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
