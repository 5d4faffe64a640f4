"""Whole builds against the floor, in turn: our site, the same pages on the stock theme, ours again.

The second build of ours shows the noise: what it differs from the first by is no difference.
Processor time is what the operating system counted for each command and its children, so a busy
machine shifts it less than the clock.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench.cases import CHECKOUT
from tests.bench.floor import make_floor
from tests.bench.grown import grow

AS_OF = "2026-11-22"


@dataclass(frozen=True)
class Cost:
    """Seconds of processor time and of the clock that a command took."""

    cpu: float
    clock: float


def compare(folder: Path, times: int, rounds: int) -> None:
    """Grow the data to `times` as much, build both sites in turn, and print the ratios."""
    root, site, floor = folder / f"data{times}", folder / f"site{times}", folder / f"floor{times}"
    files = grow(CHECKOUT / "data", root, times)
    _run(_ours(root, site))
    pages = make_floor(site, floor)
    cases = {
        "ours": _ours(root, site),
        "floor": _stock(floor, folder / f"stock{times}"),
        "again": _ours(root, site),
    }
    found: dict[str, list[Cost]] = {name: [] for name in cases}
    for _ in range(rounds):
        for name, command in cases.items():
            found[name].append(_run(command))
    print(f"\n{files} files of data, {pages} pages, {rounds} rounds, each case in turn")
    print(f"{'build':<34}{'processor s':>12}{'clock s':>9}{'times the floor':>17}")
    for name, said in (
        ("ours", "guide build: check, build, inspect"),
        ("floor", "the same words, stock theme"),
        ("again", "guide build once more"),
    ):
        ratios = [one.cpu / two.cpu for one, two in zip(found[name], found["floor"], strict=True)]
        cpu, clock = (
            median(each.cpu for each in found[name]),
            median(each.clock for each in found[name]),
        )
        spread = f"{median(ratios):.2f} [{min(ratios):.2f}-{max(ratios):.2f}]"
        print(f"{said:<34}{cpu:>12.2f}{clock:>9.2f}{spread:>17}")


def _ours(root: Path, site: Path) -> tuple[list[str], Path]:
    command = [sys.executable, "-m", "macros", "build", "--as-of", AS_OF]
    return [*command, "--root", str(root), "--to", str(site)], CHECKOUT


def _stock(floor: Path, site: Path) -> tuple[list[str], Path]:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    return command, floor


def _run(command: tuple[list[str], Path]) -> Cost:
    arguments, folder = command
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        arguments,
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    clock = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(used, clock)
