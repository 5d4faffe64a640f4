"""What surrounds a command: the day in AS_OF, the machine's faults, and never a traceback."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from macros import cli
from macros.cli import questions
from macros.domain.proportionality import first_day, last_day
from macros.publish.checkout import CHECKOUT, asked_day, out_of_reach, today
from tests.command import guide
from tests.support import copy_of_checkout, copy_of_data, edit, real

ODD_DAYS = (
    *("2026-02-30", "2026-01-01T00:00:00", " ", "tomorrow", "0000-01-01", "2026-01", "1/2/26"),
    *("null", "[2026-01-01]", "{", "!ENV x", "2026", "1.5"),
)
TRACEBACK = "Traceback (most recent call last)"
FIRST, LAST = first_day(real()), last_day(real())
DAY = timedelta(days=1)


def mkdocs(
    *arguments: str, checkout: Path = CHECKOUT, surroundings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The engine itself, as somebody runs it who does not use `guide`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout), "NO_MKDOCS_2_WARNING": "1"}
        | dict(surroundings or {}),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    "arguments", [("check",), ("on", "2025-12-31"), ("diff", "npps/2024-05-13", "npps/2025-02-24")]
)
def test_the_day_in_as_of_counts_and_is_said(arguments: tuple[str, ...]) -> None:
    said = guide(*arguments, surroundings={"AS_OF": "2026-01-01"})
    assert said.returncode == 0, said.stderr
    assert "1 January 2026" in said.stdout
    told = guide(*arguments, "--json", surroundings={"AS_OF": "2026-01-01"})
    assert json.loads(told.stdout)["as_of"] == "2026-01-01"


@pytest.mark.parametrize("as_of", ["1999-01-01", "nonsense"])
def test_the_option_wins_over_as_of(as_of: str) -> None:
    said = guide("check", "--as-of", "2026-01-02", surroundings={"AS_OF": as_of})
    assert said.returncode == 0
    assert "2 January 2026" in said.stdout


def test_no_as_of_is_today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AS_OF", raising=False)
    assert asked_day() == today()
    monkeypatch.setenv("AS_OF", "")
    assert asked_day() == today()
    assert asked_day(FIRST) == FIRST


@pytest.mark.parametrize("as_of", ["20260101", "2026-1-1", "1 January 2026", "01/01/2026"])
def test_an_as_of_is_read_as_people_write_a_day(as_of: str) -> None:
    said = guide("check", surroundings={"AS_OF": as_of})
    assert said.returncode == 0, said.stderr
    assert "1 January 2026" in said.stdout


@pytest.mark.parametrize("as_of", ODD_DAYS)
def test_an_as_of_that_is_no_day_is_refused_in_a_sentence(
    as_of: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AS_OF", as_of)
    for arguments in (["check"], ["on", "2026-01-01"], ["build"]):
        assert cli.main(arguments) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith(f"guide {arguments[0]}: AS_OF: ")
        assert said.err.count("\n") == 1


@pytest.mark.parametrize("strict", [["--strict"], ["--no-strict"]])
@pytest.mark.parametrize("as_of", ["2026-02-30", "2026-01-01T00:00:00", " ", "{"])
def test_the_engine_refuses_it_in_a_sentence_too(
    as_of: str, strict: list[str], tmp_path: Path
) -> None:
    done = mkdocs(
        "build", *strict, "--site-dir", str(tmp_path / "site"), surroundings={"AS_OF": as_of}
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "AS_OF: " in said
    assert ".." not in said
    assert TRACEBACK not in said


@pytest.mark.parametrize("day", [FIRST, LAST, FIRST + DAY, LAST - DAY])
def test_a_day_with_figures_can_be_built(day: date) -> None:
    assert out_of_reach(real(), day) is None


@pytest.mark.parametrize("day", [FIRST - DAY, LAST + DAY, date.min, date.max])
def test_a_day_without_figures_is_refused_with_the_first_and_the_last(
    day: date, tmp_path: Path
) -> None:
    target = tmp_path / "site"
    done = guide("build", "--as-of", day.isoformat(), "--to", str(target))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    engine = mkdocs(
        "build", "--site-dir", str(target), surroundings={"AS_OF": f"{day.isoformat()}"}
    )
    assert engine.returncode == 1
    for said in (done.stderr, engine.stdout + engine.stderr):
        assert "1 January 2024" in said
        assert "31 December 2037" in said
        assert TRACEBACK not in said
    assert not target.exists()


@pytest.mark.parametrize("day", [FIRST, LAST])
def test_the_first_and_the_last_day_are_built_and_inspected(day: date, tmp_path: Path) -> None:
    done = guide("build", "--as-of", day.isoformat(), "--to", str(tmp_path / "site"))
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_day_after_the_last_second_of_a_gzip_file_is_built(tmp_path: Path) -> None:
    root = copy_of_data(tmp_path)
    edit(root, "national/thresholds.yml", lambda text: text.replace('"2027-12-31"', '"2160-12-31"'))
    target = str(tmp_path / "site")
    done = guide("build", "--root", str(root), "--as-of", "2106-02-08", "--to", target)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("day", ["0001-01-01", "1979-12-31", "2106-02-08", "9999-12-31"])
def test_far_days_are_answered(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["check", "--as-of", day], ["on", day], ["on", day, "--as-of", day]):
        assert cli.main(arguments) == 0
    assert capsys.readouterr().err == ""


def test_a_checkout_outside_ascii_is_built_in_a_poor_locale(tmp_path: Path) -> None:
    checkout = copy_of_checkout(tmp_path / "Kärntner Straße – ü")
    poor = {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"}
    (checkout / "docs" / "broken.md").write_text("# Broken\n\n[é](nowhere.md)\n", encoding="utf-8")
    for number, code in enumerate((1, 0)):
        done = guide(
            "build", "--to", str(tmp_path / f"é{number}"), checkout=checkout, surroundings=poor
        )
        assert done.returncode == code, done.stdout + done.stderr
        assert TRACEBACK not in done.stdout + done.stderr
        (checkout / "docs" / "broken.md").unlink(missing_ok=True)


def test_a_preview_whose_port_is_in_use_says_which_and_how_to_choose_another() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = mkdocs("serve", "--dev-addr", f"127.0.0.1:{port}")
    said = done.stdout + done.stderr
    assert done.returncode != 0
    assert f"127.0.0.1:{port}" in said
    assert "GV903" in said
    assert "PORT=8001 make serve" in said
    assert TRACEBACK not in said


def test_closed_output_is_told(tmp_path: Path) -> None:
    command = f'"{sys.executable}" -m macros check >&-'
    done = subprocess.run(
        ["sh", "-c", command], cwd=CHECKOUT, stderr=subprocess.PIPE, text=True, check=False
    )
    assert done.returncode == 2
    assert "standard output is closed" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("arguments", [("check",), ("on", "2026-01-01", "--json")])
def test_a_full_disk_behind_the_output_is_told(arguments: tuple[str, ...]) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "macros", *arguments],
            cwd=CHECKOUT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "GV902" in done.stderr
    assert done.stderr.count("\n") == 1


def test_control_c_ends_a_command_quietly() -> None:
    script = (
        "import os, signal, sys\n"
        "from macros import cli\n"
        "from macros.cli import questions, use\n"
        "use.contents = lambda *_: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.exit(cli.main(['check']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 128 + signal.SIGINT
    assert done.stderr.strip() == "guide: stopped before the end."


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyError("x"), "GV901"),
        (RecursionError("too deep"), "GV901"),
        (MemoryError(), "GV901"),
        (ValueError("two\nlines"), "GV901"),
        (PermissionError(13, "Permission denied", "data/council"), "GV902"),
        (OSError(28, "No space left on device"), "GV902"),
    ],
    ids=repr,
)
def test_what_nobody_expected_is_one_sentence_with_a_code(
    error: Exception,
    code: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(questions, "loaded", fail)
    monkeypatch.setattr(cli.program, "_drop_answer", lambda: None)
    assert cli.main(["check"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"guide: {code} ")
    assert said.count("\n") == 1
    assert "GUIDE_DEBUG=1" in said
    monkeypatch.setenv("GUIDE_DEBUG", "1")
    with pytest.raises(type(error)):
        cli.main(["check"])


def test_the_engine_tells_what_nobody_expected_in_a_sentence_too(tmp_path: Path) -> None:
    checkout = copy_of_checkout(tmp_path / "checkout")
    broken = checkout / "macros" / "render" / "tools" / "__init__.py"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(
        f"{text}\n\ndef files(*_):\n    raise KeyError('a thing that is gone')\n", encoding="utf-8"
    )
    done = mkdocs("build", "--site-dir", str(tmp_path / "site"), checkout=checkout)
    said = done.stdout + done.stderr
    assert done.returncode == 1
    assert "GV901 The program failed (KeyError: 'a thing that is gone')" in said
    assert TRACEBACK not in said
    details = mkdocs(
        *("build", "--site-dir", str(tmp_path / "site")),
        checkout=checkout,
        surroundings={"GUIDE_DEBUG": "1"},
    )
    assert TRACEBACK in details.stdout + details.stderr


def test_a_checkout_without_its_written_schemas_is_checked_all_the_same(tmp_path: Path) -> None:
    """They are made from the model, and kept in the tree only for editors and other programs."""
    checkout = copy_of_checkout(tmp_path / "checkout")
    shutil.rmtree(checkout / "schema")
    done = guide("check", checkout=checkout)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "gone",
    ["docs", "mkdocs.yml", "data/council"],
)
def test_a_checkout_with_a_part_gone_is_told(gone: str, tmp_path: Path) -> None:
    checkout = copy_of_checkout(tmp_path / "checkout")
    path = checkout / gone
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
    for command in (["check"], ["build", "--to", str(tmp_path / "site")]):
        done = guide(*command, checkout=checkout)
        said = done.stdout + done.stderr
        assert TRACEBACK not in said
        if command != ["check"] or gone.startswith("data"):
            assert done.returncode in (1, 2), said
            assert said.strip()


def test_a_settings_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    checkout = copy_of_checkout(tmp_path / "checkout")
    for text in (b"site_name: [\n", b"\xff\xfe", b"plugins: 5\n", b""):
        (checkout / "mkdocs.yml").write_bytes(text)
        done = guide("build", "--to", str(tmp_path / "site"), checkout=checkout)
        assert done.returncode == 1
        assert TRACEBACK not in done.stdout + done.stderr


def test_a_root_that_is_no_folder_is_told_for_what_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for root, says in ((CHECKOUT / "mkdocs.yml", "is a file"), (loop, "there is no")):
        assert cli.main(["check", "--root", str(root)]) == 2
        assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    "surroundings",
    [{"HOME": ""}, {"HOME": "/nowhere"}, {"TZ": "Not/AZone"}, {"TZ": ":/etc/passwd"}],
    ids=repr,
)
def test_odd_surroundings_are_no_fault(surroundings: dict[str, str]) -> None:
    done = guide("check", surroundings=surroundings)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


@pytest.mark.parametrize("sort", ["file", "folder"])
def test_a_cache_that_cannot_be_used_is_done_without(sort: str, tmp_path: Path) -> None:
    checkout = copy_of_checkout(tmp_path / "checkout")
    if sort == "file":
        (checkout / ".cache").write_bytes(b"")
    else:
        (checkout / ".cache" / "guide" / "values.json").mkdir(parents=True)
    assert guide("check", checkout=checkout).returncode == 0


@pytest.mark.parametrize("root", ["not-a-folder", "2026-02-30", "mkdocs.yml", "{"])
def test_the_engine_tells_of_a_data_folder_that_is_none(root: str, tmp_path: Path) -> None:
    done = mkdocs("build", "--site-dir", str(tmp_path / "s"), surroundings={"GUIDE_ROOT": root})
    assert done.returncode == 1
    assert "GV" in done.stdout + done.stderr
    assert TRACEBACK not in done.stdout + done.stderr
