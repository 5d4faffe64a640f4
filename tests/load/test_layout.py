"""Files: every one is known, none is a link, and names travel to any system."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.load.layout import survey
from tests.support import copy_of_small

DUTY = "national/duties/pa2023-s23.yml"


def codes(root: Path) -> list[str]:
    """The codes of the problems with files, in order."""
    return [problem.code for problem in survey(root)[1]]


def _rename(old: str, new: str) -> Callable[[Path], object]:
    return lambda root: (root / old).rename(root / new)


def _link_inside(root: Path) -> None:
    (root / "national/duties/again.yml").symlink_to(root / DUTY)


def _link_outside(root: Path) -> None:
    outside = root.parent / "outside.yml"
    outside.write_text("a: 1\n", encoding="utf-8")
    (root / "national/duties/outside.yml").symlink_to(outside)


def _link_loop(root: Path) -> None:
    (root / "national/duties/loop.yml").symlink_to(root / "national/duties/loop.yml")


def _linked_folder(root: Path) -> None:
    elsewhere = root.parent / "elsewhere"
    elsewhere.mkdir()
    (root / "council/drafts").symlink_to(elsewhere, target_is_directory=True)


def _folder_named_as_file(root: Path) -> None:
    (root / "national/duties/folder.yml").mkdir()


def _pipe(root: Path) -> None:
    os.mkfifo(root / "national/duties/pipe.yml")


def _write(name: str) -> Callable[[Path], object]:
    def write(root: Path) -> None:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("a: 1\n", encoding="utf-8")

    return write


BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "other-ending": (_write("national/duties/notes.yaml"), "GV204"),
    "text-file": (_write("national/npps/notes.txt"), "GV204"),
    "unknown-folder": (_write("regional/rules/a.yml"), "GV204"),
    "folder-in-a-folder": (_write("national/duties/more/a.yml"), "GV204"),
    "hidden-file": (_write("council/.hidden.yml"), "GV204"),
    "hidden-duty": (_write("national/duties/.a.yml"), "GV210"),
    "copy-by-hand": (_write("council/council copy.yml"), "GV204"),
    "copy-of-a-duty": (_write("national/duties/pa2023-s23 copy.yml"), "GV210"),
    "conflict-copy": (_write("national/duties/pa2023-s23_LOCAL_4913.yml"), "GV210"),
    "list-of-files": (_write("council/4913.txt"), "GV204"),
    "icons": (_write("council/Icons"), "GV204"),
    "capital-letter": (_rename(DUTY, "national/duties/PA2023-s23.yml"), "GV210"),
    "space": (_rename(DUTY, "national/duties/pa2023 s23.yml"), "GV210"),
    "accent": (_rename(DUTY, "national/duties/pa2023-é.yml"), "GV210"),
    "underscore": (_rename(DUTY, "national/duties/pa2023_s23.yml"), "GV210"),
    "double-hyphen": (_rename(DUTY, "national/duties/pa2023--s23.yml"), "GV210"),
    "line-break-in-name": (_rename(DUTY, "national/duties/pa\n2023.yml"), "GV210"),
    "no-council": (lambda root: (root / "council/council.yml").unlink(), "GV205"),
    "no-thresholds": (lambda root: (root / "national/thresholds.yml").unlink(), "GV205"),
    "link-inside": (_link_inside, "GV206"),
    "link-outside": (_link_outside, "GV207"),
    "link-to-itself": (_link_loop, "GV206"),
    "linked-folder": (_linked_folder, "GV207"),
    "folder-named-as-file": (_folder_named_as_file, "GV209"),
    "pipe": (_pipe, "GV209"),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of good data, which is the good twin of each case."""
    return copy_of_small(tmp_path)


@pytest.mark.parametrize("name", BAD)
def test_bad_file(root: Path, name: str) -> None:
    spoil, code = BAD[name]
    assert codes(root) == []
    spoil(root)
    assert codes(root) == [code]
    assert all("\n" not in str(problem) for problem in survey(root)[1])


def test_names_that_differ_only_in_case(root: Path) -> None:
    _write("national/duties/pa2023-S23.yml")(root)
    assert codes(root) == ["GV208", "GV210"] or codes(root) == ["GV210", "GV208"]


def test_a_name_that_is_not_utf8(root: Path) -> None:
    path = os.fsencode(root / "national/duties") + b"/caf\xe9.yml"
    with open(path, "wb") as file:
        file.write(b"a: 1\n")
    assert codes(root) == ["GV210"]
    for problem in survey(root)[1]:
        str(problem).encode("utf-8")
