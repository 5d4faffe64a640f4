"""Runs the `guide` command in a process of its own, as a person does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from macros.publish.checkout import CHECKOUT


def guide(
    *arguments: str,
    checkout: Path = CHECKOUT,
    surroundings: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run it from `checkout` with that checkout's code."""
    return subprocess.run(
        [sys.executable, "-m", "macros", *arguments],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout), **(surroundings or {})},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
