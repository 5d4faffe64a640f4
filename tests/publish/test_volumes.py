"""A mounted volume as target: its contents are replaced, since the folder cannot be moved.

Mounted in truth where the system lets us. Elsewhere the system's answers are played to the same
code, here and in test_swap.py.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.publish.checkout import CHECKOUT, DATA
from macros.publish.target import resolved
from tests.publish.interrupting import one_build
from tests.publish.small_site import mark_of, names, small_site

MOUNTED = {
    "a volume in memory": "mount -t tmpfs none {0}",
    "a folder of the same disk": "mount --bind {1} {0}",
}


def mounted(volume: Path, how: str) -> subprocess.CompletedProcess[str] | None:
    """Build on a volume that is mounted for this only; None where we may not mount."""
    mount = how.format(volume, volume.parent / "real")
    build = f"{sys.executable} -m tests.publish.on_a_volume {volume}"
    command = ["unshare", "-m", "sh", "-c", f"{mount} && touch {volume.parent}/begun && {build}"]
    if os.geteuid() != 0:
        command[1:2] = ["-r", "-m"]
    try:
        done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return None
    return done if (volume.parent / "begun").exists() else None


@pytest.mark.parametrize("how", MOUNTED.values(), ids=MOUNTED)
def test_the_contents_of_a_mounted_volume_are_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    volume = tmp_path / "volume"
    volume.mkdir()
    (tmp_path / "real").mkdir()
    done = mounted(volume, how)
    if done is not None:
        assert done.returncode == 0, done.stderr
        said = json.loads(done.stdout)
        assert said["live"] == "new"
        assert said["inside"] is (how.split()[1] == "-t")
        assert said["beside"] == ["begun", "real", "volume"]
    else:
        monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == volume)
        assert resolved(volume, DATA).inside
        one_build(volume, "new", "inside")
        assert mark_of(volume) == "new"


def test_the_volume_keeps_its_folder_and_its_own_repairs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    volume = tmp_path / "volume"
    (volume / "lost+found").mkdir(parents=True)
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == volume)
    number = volume.stat().st_ino
    for mark in ("old", "new"):
        assert resolved(volume, DATA).inside
        one_build(volume, mark, "inside")
    assert volume.stat().st_ino == number
    (volume / "lost+found").rmdir()
    assert mark_of(volume) == "new"
    assert names(tmp_path) == ["volume"]


def test_a_volume_with_something_else_is_refused(tmp_path: Path) -> None:
    live = small_site(tmp_path / "live", "old")
    (live / "manifest.json").unlink()
    with pytest.raises(Exception, match="holds something else"):
        one_build(live, "new", "inside")
    assert "index.html" in names(live)
