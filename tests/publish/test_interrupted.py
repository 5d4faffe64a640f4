"""Whatever cuts a build off, the live site is whole: the old one or the new one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from macros import cli
from macros.publish import build as building
from macros.publish import swap
from macros.publish.checkout import CHECKOUT, DATA
from macros.publish.target import resolved
from macros.publish.workplace import workplace
from tests.publish.interrupting import one_build
from tests.publish.small_site import mark_of, names, small_site

RUNS, SEED = 200, 20261122
SWAPS = 100
# A disk in memory where there is one: the runs wait for each change of the disk.
FAST = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def in_a_process(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", f"tests.publish.{module}", *arguments]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)


def test_builds_cut_off_at_random_points_never_cost_the_live_site() -> None:
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        done = in_a_process("interrupting", folder, str(RUNS), str(SEED))
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert said["wrong"] == []
    # The points must have been before and after the swap, and some of the kills must have hit.
    assert sum(said["ended"][each] for each in ("old", "new")) == RUNS
    assert min(said["ended"].values()) >= RUNS // 20


def test_nobody_who_reads_during_a_hundred_swaps_misses_or_mixes_a_file(tmp_path: Path) -> None:
    live = small_site(tmp_path / "live", "a0")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.publish.reading_on", str(live)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdin is not None
        assert reader.stdout.readline() == "reading\n"
        one_step = all(swapped(tmp_path, live, f"a{number}") for number in range(1, SWAPS + 1))
        reader.stdin.close()
        said = json.loads(reader.stdout.read())
    assert said["reads"] > SWAPS
    assert said["mixed"] == 0
    # Where the system cannot exchange two names in one step, the name is free for an instant.
    assert said["missing"] == 0 or not one_step


def swapped(folder: Path, live: Path, mark: str) -> bool:
    """Put a new site in place; whether the system did it in one step."""
    new = small_site(folder / "new", mark)
    one_step = swap.exchange(new, live)
    if not one_step:
        swap.trade(new, live, folder / "spare")
    new.rename(folder / f"old-{mark}")
    assert mark_of(live) == mark
    return one_step


def left_away(folder: Path) -> Path:
    """A live site that a kill between two renames left in its working folder."""
    live = small_site(folder / "live", "old")
    work = folder / ".building-live"
    small_site(work / "site", "new")
    live.rename(work / "old")
    return live


def test_a_site_left_away_by_a_kill_is_put_back_before_anything_else(tmp_path: Path) -> None:
    live = left_away(tmp_path)
    building.recover(live, DATA)
    assert mark_of(live) == "old"
    assert names(tmp_path) == ["live"]


def test_a_site_left_away_is_put_back_though_somebody_made_the_folder_anew(tmp_path: Path) -> None:
    live = left_away(tmp_path)
    live.mkdir()
    building.recover(live, DATA)
    assert mark_of(live) == "old"


def test_a_site_left_away_is_put_back_though_the_data_are_at_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = left_away(tmp_path / "served")
    root = tmp_path / "data"
    root.mkdir()
    assert cli.main(["build", "--root", str(root), "--to", str(live)]) == 1
    assert "GV205" in capsys.readouterr().out
    assert mark_of(live) == "old"
    assert names(live.parent) == ["live"]


def test_a_site_left_away_is_never_cleared_with_the_litter_of_another_target(
    tmp_path: Path,
) -> None:
    left_away(tmp_path)
    one_build(tmp_path / "other", "other", "exchange")
    assert mark_of(tmp_path / ".building-live" / "old") == "old"


def test_litter_of_killed_builds_is_cleared_but_not_what_is_in_use_or_not_ours(
    tmp_path: Path,
) -> None:
    live = small_site(tmp_path / "live", "old")
    small_site(tmp_path / ".building-x1y2z3" / "site", "left by an earlier version")
    (tmp_path / ".building-plans").mkdir()
    (tmp_path / ".building-plans" / "school.txt").write_text("ours", encoding="utf-8")
    with workplace(resolved(tmp_path / "other", DATA)) as held:
        held.new.mkdir()
        one_build(live, "new", "exchange")
        assert names(tmp_path) == [".building-other", ".building-plans", "live"]
    assert names(tmp_path) == [".building-plans", "live"]
