"""Same commit and day, same bytes; and whatever goes wrong, the old site stays as it was."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from macros import cli
from macros.publish.build import build
from macros.publish.checkout import CHECKOUT, DATA
from tests.command import guide
from tests.support import AS_OF, copy_of_data, edit, real

OLD = {
    "index.html": b"the old site",
    "a/index.html": b"an old page",
    "manifest.json": b'{"as_at": "2026-01-01", "files": []}',
}
# Surroundings that could leak into a page if anybody let them.
ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "4242",
    "COLUMNS": "40",
    "AS_OF": "1999-01-01",
    "SOURCE_DATE_EPOCH": "0",
    "USER": "somebody-else",
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the checkout in a folder with an awkward name, written in another order."""
    root = tmp_path / "another folder é"
    root.mkdir()
    for name in ("schema", "docs", "macros", "data"):
        shutil.copytree(CHECKOUT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "mkdocs.yml", root)
    return root


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A folder that is being served."""
    site = tmp_path / "served" / "site"
    for name, content in OLD.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return site


def contents(folder: Path) -> dict[str, str]:
    """The digest of each file by its path."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and ".cache" not in path.parts
    }


def is_untouched(site: Path) -> bool:
    """Whether the old site is there as it was, and nothing beside it but what was."""
    whole = {name: (site / name).read_bytes() for name in contents(site)} == OLD
    return whole and [path.name for path in site.parent.iterdir()] == ["site"]


def test_another_folder_zone_language_and_hash_seed_give_the_same_bytes(
    built: Path, copy: Path, target: Path
) -> None:
    arguments = ["build", "--as-of", AS_OF.isoformat(), "--to", str(target)]
    done = guide(*arguments, checkout=copy, surroundings=ELSEWHERE)
    assert done.returncode == 0, done.stdout + done.stderr
    ours, theirs = contents(built), contents(target)
    assert sorted(ours) == sorted(theirs)
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert [path.name for path in target.parent.iterdir()] == ["site"]


def test_another_day_gives_other_bytes(built: Path, target: Path) -> None:
    """So that the test above compares something that a day can change."""
    assert build(target, DATA, AS_OF.replace(day=23), real()).ok
    ours, theirs = contents(built), contents(target)
    assert sorted(ours) == sorted(theirs)
    assert ours["index.html"] != theirs["index.html"]


def test_data_at_fault_leaves_the_old_site(
    tmp_path: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copy_of_data(tmp_path)
    edit(root, "national/thresholds.yml", lambda text: text.replace("207720.00", "207,720", 1))
    assert cli.main(["build", "--root", str(root), "--to", str(target)]) == 1
    assert "GV" in capsys.readouterr().out
    assert is_untouched(target)


def test_data_at_fault_says_so_in_json_too(
    tmp_path: Path, target: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copy_of_data(tmp_path)
    (root / "council" / "council.yml").unlink()
    assert cli.main(["build", "--json", "--root", str(root), "--to", str(target)]) == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False
    assert is_untouched(target)


@pytest.mark.parametrize(
    ("page", "says"),
    [
        ("# Broken\n\n{{ no_such_macro() }}\n", "no_such_macro"),
        ("# Broken\n\n{{ no_such_name }}\n", "no_such_name"),
        ("# Broken\n\n{% if %}\n", "broken.md"),
        ('# Broken\n\n{{ link("/nowhere/") }}\n', "/nowhere/"),
        ("# Broken\n\n[dead](nowhere.md)\n", "nowhere.md"),
        ("# Broken\n\n[dead](about.md#no-such-place)\n", "no-such-place"),
    ],
)
def test_a_page_that_the_engine_refuses_leaves_the_old_site(
    copy: Path, target: Path, page: str, says: str
) -> None:
    (copy / "docs" / "broken.md").write_text(page, encoding="utf-8")
    done = guide("build", "--to", str(target), checkout=copy)
    assert done.returncode == 1
    assert says in done.stdout
    assert is_untouched(target)


def test_pages_that_only_the_inspection_refuses_leave_the_old_site(
    copy: Path, target: Path
) -> None:
    broken = (
        '---\ntitle: "About this guide"\ndescription: "A second page of that title."\n---\n\n'
        '# Broken\n\n#### Too deep\n\n<a href="http://plain.example/">plain</a>\n\n'
        '<p id="twice">one</p>\n\n<p id="twice">two</p>\n\n<a href="gone/">gone</a>\n'
    )
    (copy / "docs" / "broken.md").write_text(broken, encoding="utf-8")
    done = guide("build", "--to", str(target), checkout=copy)
    assert done.returncode == 1
    own = [line for line in done.stdout.splitlines() if "/broken/: " in line]
    for says in ("same title", "heading level", "not https", "'twice'", "not there"):
        assert [says in line for line in own].count(True) == 1, (says, done.stdout)
    assert is_untouched(target)


def test_a_build_killed_in_the_middle_leaves_the_old_site(copy: Path, target: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-m", "macros", "build", "--to", str(target)],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wait_for_pages(target.parent, running)
    finally:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait(timeout=30)
    assert {name: (target / name).read_bytes() for name in contents(target)} == OLD
    done = guide("build", "--to", str(target), checkout=copy)
    assert done.returncode == 0, done.stdout
    assert len(contents(target)) > 100


def _wait_for_pages(folder: Path, running: subprocess.Popen[bytes]) -> None:
    """Until the first page of the new site is on disk, beside the old one."""
    until = time.monotonic() + 60
    while not any(folder.glob(".building-*/site/**/*.html")):
        assert running.poll() is None, "the build was over before it could be killed"
        assert time.monotonic() < until, "no page was written"
        time.sleep(0.005)


def test_a_first_build_makes_its_folder(tmp_path: Path, built: Path) -> None:
    target = tmp_path / "not" / "there" / "yet"
    done = build(target, DATA, AS_OF, real())
    assert done.ok, done.engine
    assert done.faults == ()
    assert done.pages == len(list(built.rglob("*.html")))
    assert contents(target) == contents(built)


@pytest.mark.parametrize("name", ["docs", "notes.txt", "."])
def test_what_is_not_a_site_is_never_replaced(copy: Path, name: str) -> None:
    """A slip of the pen after --to must not cost anybody a folder."""
    (copy / "notes.txt").write_text("not a site", encoding="utf-8")
    before = contents(copy)
    done = guide("build", "--to", str(copy / name), checkout=copy)
    assert done.returncode == 2
    assert "--to" in done.stderr
    assert contents(copy) == before


def test_an_empty_folder_may_be_built_into(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert guide("build", "--to", str(tmp_path / "empty"), checkout=copy).returncode == 0
