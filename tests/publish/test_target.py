"""Where a site may go: the path is resolved once, and nobody loses a folder to a slip."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from macros import cli
from macros.publish import build as building
from macros.publish import workplace as working
from macros.publish.checkout import CHECKOUT, DATA
from macros.publish.fault import Refused
from macros.publish.lock import TakenError, locked
from macros.publish.target import resolved
from macros.publish.workplace import workplace
from tests.publish.interrupting import one_build
from tests.publish.small_site import mark_of, names, small_site


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(Refused) as raised:
        yield
    assert raised.value.fault.code == code
    assert ". Fix: " in str(raised.value)


@pytest.mark.parametrize("asked", ["live", "live/", "./live", "a/../live", "linked/live"])
def test_a_relative_path_counts_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    """Python 3.11 makes a relative temporary folder, and the engine runs in another folder."""
    live = small_site(tmp_path / "live", "old")
    (tmp_path / "a").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert resolved(Path(asked), DATA).folder == live
    one_build(Path(asked), "new", "exchange")
    assert mark_of(live) == "new"
    assert names(tmp_path) == ["a", "linked", "live"]
    assert not [each for each in names(CHECKOUT) if each.startswith(".building-live")]


def test_the_engine_is_given_a_whole_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with workplace(resolved(Path("live"), DATA)) as work:
        assert work.new.is_absolute()
        assert work.new.parent.parent == tmp_path


@pytest.mark.parametrize("way", ["exchange", "renames", "inside"])
def test_a_link_stays_and_the_folder_behind_it_is_replaced(tmp_path: Path, way: str) -> None:
    small_site(tmp_path / "www-real", "old")
    (tmp_path / "www-2").symlink_to("www-real")
    (tmp_path / "www").symlink_to("www-2")
    one_build(tmp_path / "www", "new", way)
    assert mark_of(tmp_path / "www-real") == "new"
    assert os.readlink(tmp_path / "www") == "www-2"
    assert names(tmp_path) == ["www", "www-2", "www-real"]


def test_a_link_to_nothing_is_built_to_what_it_names(tmp_path: Path) -> None:
    (tmp_path / "www").symlink_to("not/there/yet")
    one_build(tmp_path / "www", "new", "exchange")
    assert mark_of(tmp_path / "not" / "there" / "yet") == "new"
    assert (tmp_path / "www").is_symlink()


def test_a_link_that_leads_back_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(Refused):
        resolved(tmp_path / "a", DATA)


def test_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text", encoding="utf-8")
    with refused("GV701"):
        resolved(tmp_path / "file", DATA)
    with refused("GV704"):
        resolved(tmp_path / "file" / "below", DATA)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("letter.txt", "Dear Sir or Madam"),
        ("sitemap.xml", "<urlset/>"),
        ("manifest.json", '{"name": "Another program", "icons": []}'),
        ("manifest.json", "[]"),
        ("manifest.json", '{"as_at": 1, "files": 7}'),
        ("manifest.json", '{"as_at": 1, "files": [{"path": "a"}]}'),
        (".hidden", ""),
    ],
)
def test_what_another_program_made_is_never_replaced(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / name).write_text(text, encoding="utf-8")
    with refused("GV702"):
        resolved(tmp_path / "theirs", DATA)


@pytest.mark.parametrize("name", ["", "data", "docs/new", "macros", "TESTS/new", ".git/x", ".venv"])
def test_the_guide_s_own_source_is_never_replaced(name: str) -> None:
    with refused("GV703"):
        resolved(CHECKOUT / name, DATA)


@pytest.mark.parametrize("name", ["/", "/usr/..", "//"])
def test_the_root_of_the_disk_is_never_replaced(name: str) -> None:
    with refused("GV703"):
        resolved(Path(name), DATA)


def test_a_folder_that_somebody_needs_is_never_replaced_even_if_it_is_empty_or_a_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = small_site(tmp_path / "site", "old")
    (site / "home" / "data").mkdir(parents=True)
    for each in (site / "home" / "data", site / "home", site):
        with refused("GV703"):  # The data folder, and what holds it.
            resolved(each, site / "home" / "data")
    with refused("GV703"):  # What is inside the data folder.
        resolved(tmp_path / "data" / "new", tmp_path / "data")
    monkeypatch.setenv("HOME", str(site / "home"))
    for each in (site / "home", site):
        with refused("GV703"):
            resolved(each, DATA)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(site / "home")
    for asked in (".", "..", "../../site", str(site)):
        with refused("GV703"):
            resolved(Path(asked), DATA)


def test_a_folder_inside_another_site_is_refused(tmp_path: Path) -> None:
    small_site(tmp_path / "site", "old")
    with refused("GV703"):
        resolved(tmp_path / "site" / "new" / "below", DATA)


def test_a_closed_folder_is_refused_and_a_site_in_it_is_replaced_from_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = small_site(tmp_path / "live", "old")
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != tmp_path)
    with refused("GV704"):
        resolved(tmp_path / "new", DATA)
    assert resolved(live, DATA).inside
    assert not names(tmp_path)[1:]


@pytest.mark.parametrize("name", ["x" * 5000, "/dev/null/site", "/proc/nowhere/site"])
def test_what_the_system_does_not_let_us_write_is_told_in_a_sentence(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["build", "--to", name]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("guide build: --to: GV704 ")


def test_a_refusal_is_told_in_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["build", "--json", "--to", "/"]) == 2
    said = json.loads(capsys.readouterr().out)
    assert said["ok"] is False
    assert "GV703" in said["faults"][0]


def test_a_build_that_fails_leaves_no_folder_that_it_made(tmp_path: Path) -> None:
    with pytest.raises(KeyError), workplace(resolved(tmp_path / "a" / "b" / "c", DATA)):
        raise KeyError
    assert names(tmp_path) == []


def test_a_second_build_of_the_target_waits_and_is_then_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = small_site(tmp_path / "live", "old")

    def impatient(folder: Path) -> object:
        return locked(folder, patience=0.1)

    with workplace(resolved(live, DATA)) as first:
        monkeypatch.setattr(working, "locked", impatient)
        with refused("GV705"):
            building.recover(live, DATA)
        first.new.mkdir()
        assert first.new.is_dir(), "the second build removed what the first was making"
    building.recover(live, DATA)
    assert mark_of(live) == "old"
    assert names(tmp_path) == ["live"]


def test_many_builds_at_once_take_turns(tmp_path: Path) -> None:
    live = small_site(tmp_path / "live", "old")
    for name in map(str, range(400)):  # So that removing the old site takes its time.
        (live / f"{name}.txt").write_text(name, encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from tests.publish.interrupting import one_build\n"
        "for turn in range(5): one_build(Path(sys.argv[1]), f'new{turn}', 'exchange')"
    )
    command = [sys.executable, "-c", code, str(live)]
    builds = [subprocess.Popen(command, cwd=CHECKOUT) for _ in range(4)]
    assert [each.wait(timeout=300) for each in builds] == [0] * 4
    assert str(mark_of(live)).startswith("new")
    assert names(tmp_path) == ["live"]


def test_the_lock_outlives_a_killed_build_while_its_engine_runs(tmp_path: Path) -> None:
    with locked(tmp_path / "work") as held:
        engine = os.dup(held)
    with pytest.raises(TakenError), locked(tmp_path / "work", patience=0.1):
        pass
    os.close(engine)
    with locked(tmp_path / "work", patience=0.1):
        pass


@pytest.mark.parametrize("way", ["exchange", "renames", "inside"])
@pytest.mark.parametrize(
    ("mask", "folders", "files"), [(0o022, 0o755, 0o644), (0o027, 0o750, 0o640)]
)
def test_a_web_server_may_read_what_is_put_in_place(
    tmp_path: Path, way: str, mask: int, folders: int, files: int
) -> None:
    before = os.umask(mask)
    try:
        (tmp_path / "live").mkdir()
        one_build(tmp_path / "live", "new", way)
    finally:
        os.umask(before)
    for path in (tmp_path / "live", *(tmp_path / "live").rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) == (folders if path.is_dir() else files), path


def test_a_failed_swap_is_a_sentence_and_the_old_site_is_live(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = small_site(tmp_path / "live", "old")

    def full(*_: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(working, "trade", full)
    with refused("GV706"):
        one_build(live, "new", "exchange")
    assert mark_of(live) == "old"
    assert names(tmp_path) == ["live"]


@pytest.mark.parametrize("asked", ["~/site", "~"])
def test_a_home_folder_that_the_shell_left_as_it_is_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], asked: str
) -> None:
    """A shell does not read the ~ in --to=~/site."""
    (tmp_path / "here").mkdir()
    (tmp_path / "site").write_text("a file", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert cli.main(["build", f"--to={asked}"]) == 2
    code = "GV701" if asked == "~/site" else "GV703"
    assert f"{code} {str(tmp_path / asked[2:])!r}" in capsys.readouterr().err
    assert names(tmp_path / "here") == []


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ("", "Write where to, such as site."),
        ("-", "'-' is not the name of a file."),
        ("https://www.example.gov.uk/", "is an address, not a place on this machine"),
        ("file:///srv/www", "is an address, not a place on this machine"),
        ("~nobody-has-this-name/site", "There is no home folder '~nobody-has-this-name'"),
        ("live\nsite", "cannot hold a line break"),
        ("live\u200b", "holds a character that cannot be seen"),
    ],
)
def test_a_target_that_nobody_can_mean_makes_no_folder(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    asked: str,
    reason: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        cli.main(["build", f"--to={asked}"])
    assert ended.value.code == 2
    assert reason in capsys.readouterr().err
    assert names(tmp_path) == []
