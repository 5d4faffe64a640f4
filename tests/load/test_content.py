"""However much lies in the data folder, and whatever it is, the check ends soon and stays small."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from macros.load import content as reading
from macros.load import layout
from macros.load.content import MOST_BYTES, content
from macros.load.layout import Found
from macros.load.problem import Problem
from macros.load.yaml.text import LARGEST_FILE
from tests.support import check, copy_of_small

OUTCOME = "council/outcomes/big.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def codes(root: Path) -> list[str]:
    return [problem.code for problem in check(root).errors]


def _sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def test_a_file_of_two_gigabytes_is_refused_by_its_size_alone(root: Path) -> None:
    _sparse(root / OUTCOME, 2 * 1024**3)
    script = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))\n"
        "from macros import cli\n"
        "sys.exit(cli.main(['check', '--root', sys.argv[1]]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(root)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1, done.stderr
    told = [line for line in done.stdout.splitlines() if "big.yml" in line]
    assert len(told) == 1
    assert told[0].startswith("data/council/outcomes/big.yml:1:1: GV001 ")
    assert "2,147,483,648" in told[0]


@pytest.mark.parametrize(("size", "refused"), [(LARGEST_FILE, False), (LARGEST_FILE + 1, True)])
def test_the_largest_file_that_is_read(root: Path, size: int, refused: bool) -> None:
    _sparse(root / OUTCOME, size)
    assert ("GV001" in codes(root)) is refused


def test_a_file_that_grows_while_it_is_read_is_read_to_the_limit_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"a: 1\n")
    endless = iter(lambda: b"x" * 100_000, None)
    monkeypatch.setattr(os, "read", lambda _, most: next(endless)[:most])
    found = content(Found("data/a.yml", path, "outcome"))
    assert isinstance(found, Problem)
    assert found.code == "GV001"


@pytest.mark.parametrize("sort", ["pipe", "socket", "folder", "link", "device"])
def test_what_is_no_file_by_the_time_it_is_opened_is_never_waited_for(
    tmp_path: Path, sort: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.yml"
    match sort:
        case "pipe":
            os.mkfifo(path)
        case "socket":
            # The whole path is longer than the name of a socket may be.
            monkeypatch.chdir(tmp_path)
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind("a.yml")
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to("/etc/hostname")
        case _:
            path = Path("/dev/zero")
    found = content(Found("data/a.yml", path, "outcome"))
    assert isinstance(found, Problem)
    assert found.code == "GV209"


def test_a_file_that_may_not_be_read_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = reading._opened

    def refuse(path: str, flags: int) -> int:
        if str(path).endswith("paid-on-time.yml"):
            raise PermissionError(13, "Permission denied")
        return opened(path, flags)

    monkeypatch.setattr(reading, "_opened", refuse)
    told = [problem for problem in check(root).errors if "paid-on-time" in problem.file]
    assert [problem.code for problem in told] == ["GV209"]
    assert "Permission denied" in told[0].message


@pytest.mark.parametrize("more", [0, 1])
def test_no_more_files_are_read_than_anybody_writes(
    root: Path, more: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    entries = sum(1 for _ in root.rglob("*"))
    monkeypatch.setattr(layout, "MOST_ENTRIES", entries)
    for number in range(more):
        (root / "council" / f"stray-{number}.txt").write_text("x", encoding="utf-8")
    assert set(codes(root)) == ({"GV211"} if more else set())


def test_many_strays_make_one_problem(root: Path) -> None:
    for number in range(layout.MOST_ENTRIES + 1):
        (root / "council" / f"stray-{number}.txt").touch()
    assert codes(root) == ["GV211"]


def test_the_files_together_are_bounded_too(root: Path) -> None:
    count = MOST_BYTES // LARGEST_FILE
    for number in range(count):
        _sparse(root / f"council/outcomes/big-{number}.yml", LARGEST_FILE)
    assert codes(root) == ["GV211"]
    (root / "council/outcomes/big-0.yml").unlink()
    for number in range(1, count):
        _sparse(root / f"council/outcomes/big-{number}.yml", 1)
    assert "GV211" not in codes(root)
