"""The `guide` command: exit codes, help, JSON, and never a traceback whatever is typed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros import cli
from macros.publish.checkout import CHECKOUT, DATA
from tests.command import guide
from tests.support import copy_of_small

COMMANDS = ("check", "on", "diff", "pack", "build")
STATEMENTS = ("npps/2024-05-13", "npps/2025-02-24")
TRACEBACK = "Traceback (most recent call last)"
# What people and scripts may type, with the exit code that it earns.
ODD: tuple[tuple[tuple[str, ...], int], ...] = (
    ((), 2),
    (("",), 2),
    (("nonsense",), 2),
    (("Check",), 2),
    (("check", "now"), 2),
    (("check", "--no-such-option"), 2),
    (("check", "--root"), 2),
    (("check", "--root", "not-a-folder"), 2),
    (("check", "--root", ""), 1),
    (("check", "--root", "pyproject.toml"), 2),
    (("check", "--root", "macros"), 1),
    (("check", "--root", "no\nline"), 2),
    (("check", "--root", "x" * 5000), 2),
    (("check", "--as-of"), 2),
    (("check", "--as-of", ""), 2),
    (("check", "--as-of", "today"), 2),
    (("check", "--as-of", "2026-02-30"), 2),
    (("check", "--as-of", "20260101"), 0),
    (("check", "--as-of", "2026-W01-1"), 2),
    (("check", "--as-of", "2026-1-1"), 0),
    (("check", "--as-of", "٢٠٢٦-٠١-٠١"), 2),
    (("check", "--as-of", "0000-01-01"), 2),
    (("check", "--as-of", "0001-01-01"), 0),
    (("check", "--as-of", "9999-12-31"), 0),
    (("on",), 2),
    (("on", "yesterday"), 2),
    (("on", "2026-13-01"), 2),
    (("on", "2026-01-01", "2026-01-02"), 2),
    (("on", "0001-01-01"), 0),
    (("on", "9999-12-31"), 0),
    (("on", "2024-02-29"), 0),
    (("on", "2023-02-29"), 2),
    (("on", "-1"), 2),
    (("on", "2026-01-01", "--commenced"), 2),
    (("on", "2026-01-01", "--commenced", "2026-01-02"), 2),
    (("on", "2026-01-01", "--commenced", "2026-01-01"), 0),
    (("on", "2026-01-01", "--commenced", "0001-01-01"), 0),
    (("on", "1 May 2026"), 0),
    (("on", "Friday 1 May 2026", "--commenced", "01/05/2026"), 0),
    (("on", "Monday 1 May 2026"), 2),
    (("on", "1/5/26"), 2),
    (("on", "2026-01-01", "--root", "schema"), 1),
    (("diff",), 2),
    (("diff", "npps/2024-05-13"), 2),
    (("diff", "", ""), 2),
    (("diff", "npps", "npps"), 2),
    (("diff", "npps/1999-01-01", "npps/2025-02-24"), 2),
    (("diff", "npps/2025-02-24", "duty/pa2023-s13"), 2),
    (("diff", "npps/2025-02-24@2025-02-24", "npps/2025-02-24"), 2),
    (("diff", "../../etc/passwd", "npps/2025-02-24"), 2),
    (("diff", "@", "@@"), 2),
    (("diff", "npps/%s", "{0}"), 2),
    (("diff", *STATEMENTS, "npps/2021-06-03"), 2),
    (("diff", *STATEMENTS), 0),
    (("build", "--to"), 2),
    (("build", "--root", "not-a-folder"), 2),
    (("build", "--to", "pyproject.toml"), 2),
    (("build", "--to", "docs"), 2),
    (("build", "--to", "x" * 5000), 2),
    (("build", "--to", "pyproject.toml/below"), 2),
)


def test_the_commands_are_these() -> None:
    said = guide("--help")
    assert said.returncode == 0
    assert all(f"    {command} " in said.stdout for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_the_common_options(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert exit_code((command, "--help")) == 0
    said = capsys.readouterr().out
    for option in ("--help", "--root DIR", "--json", "--as-of DATE"):
        assert option in said


@pytest.mark.parametrize(("arguments", "code"), ODD, ids=lambda given: repr(given)[:60])
def test_whatever_is_typed_is_answered(
    arguments: tuple[str, ...], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """An exception that gets out of `main` fails this by itself."""
    assert exit_code(arguments) == code
    said = capsys.readouterr()
    if code == 2:
        assert said.out == ""
        assert len(said.err.strip()) > 20, "wrong use is told how to do it right"


def exit_code(arguments: tuple[str, ...]) -> int:
    """The code with which the command would end; the parser of arguments ends it by itself."""
    try:
        return cli.main(arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else -1


@pytest.mark.parametrize(
    "typed",
    [
        ["pack", "--to", "a.docx", "--to=b.docx"],
        ["pack", "--value", "1", "--value", "2"],
        ["build", "--to", "a", "--to", "b"],
        ["check", "--as-of", "2026-01-01", "--as-of", "2027-01-01"],
        ["check", "--root", "data", "--root", "data"],
    ],
)
def test_an_option_that_is_given_twice_is_refused_and_not_half_lost(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(typed)
    assert ended.value.code == 2
    assert "is given twice. Give it once." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("check", "--root", "macros"), 1), (("on", "2026-13-01"), 2), (("diff", "a", "b"), 2)],
    ids=repr,
)
def test_the_process_ends_with_the_code(arguments: tuple[str, ...], code: int) -> None:
    done = guide(*arguments)
    assert done.returncode == code, done.stderr
    assert TRACEBACK not in done.stdout + done.stderr


def test_an_installed_command_and_the_module_are_the_same() -> None:
    scripts = Path(sys.executable).parent
    found = shutil.which("guide", path=str(scripts))
    assert found is not None, "guide is not installed: run make test"
    done = subprocess.run([found, "--help"], capture_output=True, text=True, check=False)
    assert done.stdout == guide("--help").stdout


def test_it_answers_from_any_folder(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "macros", "check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "surroundings",
    [
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "cp1252"},
        {"TZ": "Pacific/Kiritimati", "COLUMNS": "20"},
    ],
    ids=repr,
)
def test_a_poor_terminal_is_no_fault(surroundings: dict[str, str]) -> None:
    done = guide("on", "2026-01-01", surroundings=surroundings)
    assert done.returncode == 0, done.stderr
    assert "207,720" in done.stdout


def test_json_is_json_on_a_poor_terminal_too() -> None:
    done = guide("on", "2026-01-01", "--json", surroundings={"PYTHONIOENCODING": "ascii"})
    assert json.loads(done.stdout)["on"]["day"] == "2026-01-01"


def test_a_reader_that_stops_reading_is_no_fault() -> None:
    """As in: guide check | head -n 1."""
    running = subprocess.Popen(
        [sys.executable, "-m", "macros", "on", "2026-01-01", "--json"],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout is not None
    running.stdout.close()
    assert running.stderr is not None
    assert running.stderr.read() == b""
    running.stderr.close()
    assert running.wait(timeout=60) == 1


def test_check_in_json_says_what_it_says_in_words(tmp_path: Path) -> None:
    root = copy_of_small(tmp_path)
    (root / "national" / "thresholds.yml").write_text("a: [\n", encoding="utf-8")
    words, told = guide("check", "--root", str(root)), guide("check", "--json", "--root", str(root))
    assert words.returncode == told.returncode == 1
    answer = json.loads(told.stdout)
    assert answer["errors"] == sum(p["severity"] == "error" for p in answer["problems"]) > 0
    assert set(answer["problems"][0]) >= {"file", "line", "column", "code", "message", "fix"}
    for problem, line in zip(answer["problems"], words.stdout.splitlines(), strict=False):
        place = f"{problem['file']}:{problem['line']}:{problem['column']}: {problem['code']} "
        assert line.startswith(place)


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("on", "2026-01-01"),
        ("on", "1999-01-01"),
        ("diff", *STATEMENTS),
    ],
    ids=repr,
)
def test_every_answer_comes_in_json(arguments: tuple[str, ...]) -> None:
    answer = json.loads(guide(*arguments, "--json").stdout)
    assert isinstance(answer, dict)
    assert answer


def test_the_day_asked_on_is_said_and_settles_what_is_still_to_come() -> None:
    early = guide("on", "2026-01-01", "--as-of", "2025-06-01").stdout
    late = guide("on", "2026-01-01", "--as-of", "2026-06-01").stdout
    assert "1 June 2025" in early
    assert "still to come" in early
    assert "1 June 2026" in late
    assert "still to come" not in late


def test_the_data_folder_is_the_one_that_is_given(tmp_path: Path) -> None:
    root = copy_of_small(tmp_path)
    council = root / "council" / "council.yml"
    text = council.read_text(encoding="utf-8")
    council.write_text(text.replace('id: "', 'id: "Not An Id ', 1), encoding="utf-8")
    assert guide("check", "--root", str(root)).returncode == 1
    assert guide("check").returncode == 0


def test_a_difference_of_a_record_with_itself_is_none() -> None:
    done = guide("diff", STATEMENTS[0], STATEMENTS[0])
    assert (done.returncode, "are the same" in done.stdout) == (0, True)


def test_differences_name_what_was_added_and_what_went() -> None:
    told = json.loads(guide("diff", *STATEMENTS, "--json").stdout)
    assert {change["sort"] for change in told["changes"]} >= {"added", "removed"}


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    content=st.binary(max_size=400)
    | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | st.text("abc: -[]{}\"'#&*!|>%@`\n\t,?01\x00\ufeff", max_size=200).map(str.encode),
    name=st.sampled_from(
        [
            "council/council.yml",
            "national/thresholds.yml",
            "national/sources.yml",
            "council/policy/working.yml",
            "national/npps/2025-02-24.yml",
            "council/stray.yml",
            "national/duties/new.yml",
        ]
    ),
)
def test_check_never_raises_whatever_a_file_holds(
    odd_data: Path, content: bytes, name: str
) -> None:
    path = odd_data / name
    before = path.read_bytes() if path.exists() else None
    path.write_bytes(content)
    try:
        assert cli.main(["check", "--root", str(odd_data)]) == 1
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_bytes(before)


@pytest.fixture(scope="module")
def odd_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the data, small enough to be checked often."""
    root = copy_of_small(tmp_path_factory.mktemp("odd"))
    duties = sorted((root / "national" / "duties").glob("*.yml"))
    for duty in duties[5:]:
        duty.unlink()
    return root


def test_the_real_data_folder_is_the_default() -> None:
    assert guide("check").stdout == guide("check", "--root", str(DATA)).stdout
