"""`guide pack`: the files it makes, what it says, and what it does when it is asked wrongly."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from macros.cli import main, packing
from tests.domain.packs import register
from tests.support import AS_OF

CONTRACT = (
    *("pack", "--commenced", "2026-05-01", "--value", "400000.00", "--months", "36"),
    *("--route", "open", "--category", "services", "--kind", "grounds"),
)
CHOICE = ("--outcome", "always", "--outcome", "advised")


@pytest.fixture(autouse=True)
def _stocked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask a menu that is made up, whatever the data folder holds."""
    monkeypatch.setattr(packing, "register", lambda _: (register(), AS_OF))


@pytest.mark.parametrize("name", ["pack.docx", "pack.html", "pack.txt"])
def test_it_writes_the_file_that_was_asked_for(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / name
    assert main([*CONTRACT, *CHOICE, "--to", str(to)]) == 0
    first = to.read_bytes()
    assert first
    said = capsys.readouterr().out
    assert "Tender pack: Kind grounds, £400,000, as of 22 November 2026" in said
    assert "Ask for approval" in said
    assert main([*CONTRACT, *reversed_choice(), "--to", str(to)]) == 0
    assert to.read_bytes() == first, "the order of the choice is of no account"


def reversed_choice() -> tuple[str, ...]:
    return (*CHOICE[2:], *CHOICE[:2])


def test_a_folder_gets_every_table(tmp_path: Path) -> None:
    assert main([*CONTRACT, *CHOICE, "--to", str(tmp_path / "sheets")]) == 0
    written = list((tmp_path / "sheets").iterdir())
    assert {"weights.csv", "return.csv"} <= {path.name for path in written}
    # A spreadsheet would show the pound sign as two wrong signs.
    assert [path for path in written if path.read_bytes()[:3] != b"\xef\xbb\xbf"] == []


def test_without_a_file_the_pack_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CONTRACT, *CHOICE]) == 0
    assert capsys.readouterr().out.startswith("Tender pack: ")
    assert main([*CONTRACT, *CHOICE, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["digest"].startswith("sha256:")


def test_a_program_is_told_what_was_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*CONTRACT, *CHOICE, "--json", "--to", str(tmp_path / "pack.txt")]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["as_of"] == "2026-11-22"
    assert "no-point" not in {prompt["word"] for prompt in said["prompts"]}


def test_without_a_choice_the_menu_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(CONTRACT) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "guide pack: choose what to ask for with --outcome."
    assert lines[1] == "  always: Outcome always (fits, asked for in this kind)"
    assert not any(line.startswith("  gone:") for line in lines)


def test_where_nothing_is_suggested_the_whole_menu_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    narrow = tuple(found for found in register().outcomes if found.id in ("narrow", "middle"))
    monkeypatch.setattr(
        packing, "register", lambda _: (replace(register(), outcomes=narrow, contracts=()), AS_OF)
    )
    small = ("--value", "900", "--months", "1", "--route", "quotations", "--category", "goods")
    assert main(["pack", "--commenced", "2026-05-01", *small]) == 2
    assert "The whole menu: middle, narrow" in capsys.readouterr().err


def test_everything_asked_wrongly_is_told_at_once_with_what_there_is(
    capsys: pytest.CaptureFixture[str],
) -> None:
    wrong = ("--commenced", "soon", "--value", "-5", "--months", "x", "--route", "ope")
    assert main(["pack", *wrong, "--category", "serv", "--outcome", "none"]) == 2
    said = capsys.readouterr().err
    for option in ("commenced", "value", "months", "route", "category", "outcome"):
        assert f"--{option}: " in said
    assert "There is: open, competitive-flexible" in said


def test_a_program_is_told_the_errors(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CONTRACT, "--outcome", "none", "--json"]) == 2
    errors = json.loads(capsys.readouterr().out)["errors"]
    assert [error["field"] for error in errors] == ["outcomes"]


@pytest.mark.parametrize("name", ["pack.pdf", "no-such-folder/pack.docx"])
def test_a_file_that_cannot_be_made_is_told(
    tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*CONTRACT, *CHOICE, "--to", str(tmp_path / name)]) == 2
    assert "guide pack: " in capsys.readouterr().err
