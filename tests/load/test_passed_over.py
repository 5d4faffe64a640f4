"""What other programs leave in a folder of ours is neither read, nor refused, nor published."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from macros.domain.passed_over import KEPT_ON_PURPOSE, LEFT_BEHIND, is_passed_over
from macros.load.layout import survey
from macros.publish.checkout import CHECKOUT
from macros.render.html.environment import environment
from tests.support import check, copy_of_small

LEFT = (
    *(".DS_Store", "._council.yml", "Icon\r", ".Spotlight-V100", ".Trashes", ".fseventsd"),
    *("Thumbs.db", "thumbs.db", "ehthumbs.db", "desktop.ini", "Desktop.ini", "$RECYCLE.BIN"),
    *(".directory", ".fuse_hidden0000001200000001", ".nfs000000000012", ".Trash-1000", "@eaDir"),
    *("council.yml~", "council.yml.~1~", "#council.yml#", ".#council.yml", "4913", "_council.swp"),
    *(".council.yml.swp", ".council.yml.swo", ".council.yml.swn", ".swp", ".council.yml.kate-swp"),
    *(".idea", ".vscode", "council.yml___jb_tmp___", ".goutputstream-A1B2C3"),
    *("~$council.docx", ".~lock.council.yml#", ".~lock.council.csv#"),
    *("council.yml.bak", "council.yml.orig", "council.yml.rej", "council.tmp", "council.bak"),
    *(".council.yml.a1B2c3", "__pycache__", ".stfolder", ".dropbox"),
    *("THUMBS.DB", "DESKTOP.INI", "council.yml:Zone.Identifier"),
    *(".localized", ".com.apple.timemachine.donotpresent", "Network Trash Folder"),
    *(".fleet", ".zed", ".obsidian", "data.code-workspace", ".netrwhist", "council.yml.save"),
    *("council.yml.save.1", "council.yml.old", "council.yml.crswap", "council.yml.part"),
    *("council.yml.crdownload", ".pytest_cache", ".mypy_cache", ".ruff_cache"),
)
NOT_LEFT = (
    *("council.yml", "council.yaml", "council copy.yml", "notes.txt", ".hidden.yml", "council"),
    *("Icon", "Icons", "49130", "council.yml.txt", "council.swp.yml", "#council.yml", "~.yml"),
    *("old", "part", "saved.yml", "council.yml.saved", "Zone.Identifier", "CVS.yml", "partial.yml"),
    *("Copy of council.yml", "council (1).yml", "council.yml.lnk", "Thumbs.dbx", "my.DS_Store"),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def leave(folder: Path, name: str) -> None:
    """As its program does: a folder, a link that leads nowhere, or a file that is not text."""
    if name.startswith(".#"):
        (folder / name).symlink_to("somebody@machine.4711:1700000000")
    elif name.lstrip(".").isalpha() and name.islower():
        (folder / name).mkdir()
        (folder / name / "more.yml").write_bytes(b"\x00\xff")
    else:
        (folder / name).write_bytes(b"\x00\xff")


@pytest.mark.parametrize("name", [*LEFT, *KEPT_ON_PURPOSE])
@pytest.mark.parametrize("folder", ["", "council", "national/duties"])
def test_a_file_of_another_program_is_passed_over(root: Path, folder: str, name: str) -> None:
    before = survey(root)
    leave(root / folder, name)
    assert survey(root) == before


@pytest.mark.parametrize("name", NOT_LEFT)
def test_any_other_name_is_not(name: str) -> None:
    assert not is_passed_over(name)


@pytest.mark.parametrize("name", [".git", ".idea", "outcomes.bak"])
@pytest.mark.parametrize("sort", ["file", "folder", "link", "pipe"])
def test_it_does_not_matter_what_bears_the_name(root: Path, name: str, sort: str) -> None:
    path = root / "council" / name
    match sort:
        case "file":
            path.write_bytes(b"gitdir: ../..\n")
        case "folder":
            path.mkdir()
        case "link":
            path.symlink_to("/nowhere")
        case _:
            os.mkfifo(path)
    assert survey(root)[1] == ()


def test_the_data_with_every_such_file_is_still_good(root: Path) -> None:
    for name in LEFT:
        leave(root / "council" / "outcomes", name)
    assert check(root).errors == ()


def test_git_ignores_what_the_check_passes_over(tmp_path: Path) -> None:
    given = (CHECKOUT / ".gitignore").read_bytes().decode("utf-8").split("\n")
    assert [n for names in LEFT_BEHIND.values() for n in names if n not in given] == []
    assert [name for name in KEPT_ON_PURPOSE if name in given] == []
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / ".gitignore").write_bytes((CHECKOUT / ".gitignore").read_bytes())
    for names, ignored in ((LEFT, True), ((*NOT_LEFT, ".gitkeep", ".gitignore"), False)):
        told = subprocess.run(
            ["git", "check-ignore", "--no-index", "-z", "--stdin"],
            cwd=tmp_path,
            input="\0".join(names).encode(),
            stdout=subprocess.PIPE,
            check=False,
        )
        found = set(told.stdout.decode().split("\0")) - {""}
        assert found == (set(names) if ignored else set())


def test_templates_are_read_without_them() -> None:
    assert not any(map(is_passed_over, environment().list_templates()))
