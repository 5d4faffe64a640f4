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
    assert main([*CONTRACT, *reversed_choice(), "--to", str(to), "--force"]) == 0
    assert to.read_bytes() == first, "the order of the choice is ignored"


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


def test_a_second_run_replaces_nothing_unless_it_is_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    to = tmp_path / "tender-pack.docx"
    to.write_bytes(b"what somebody wrote in it")
    assert main([*CONTRACT, *CHOICE, "--to", str(to)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert to.read_bytes() == b"what somebody wrote in it"
    assert main([*CONTRACT, *CHOICE, "--to", str(to), "--force"]) == 0
    assert to.read_bytes().startswith(b"PK")


def test_one_table_that_is_there_keeps_all_from_being_written(tmp_path: Path) -> None:
    sheets = tmp_path / "sheets"
    sheets.mkdir()
    (sheets / "weights.csv").write_bytes(b"mine")
    assert main([*CONTRACT, *CHOICE, "--to", str(sheets)]) == 2
    assert [path.name for path in sheets.iterdir()] == ["weights.csv"]
    assert (sheets / "weights.csv").read_bytes() == b"mine"
    assert main([*CONTRACT, *CHOICE, "--to", str(sheets), "--force"]) == 0
    assert (sheets / "return.csv").exists()


@pytest.mark.parametrize(
    "name", ["", "-", ".", "..", ".docx", "pack.docx/", "a\0b.docx", "x" * 999]
)
def test_a_name_that_nobody_can_mean_is_a_sentence(
    tmp_path: Path,
    name: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert main([*CONTRACT, *CHOICE, "--to", name]) == 2
    assert capsys.readouterr().err.startswith("guide pack: --to: ")
    assert list(tmp_path.rglob("*")) == [tmp_path / "here"]


def test_an_ending_in_capitals_names_the_same_kind_of_file(tmp_path: Path) -> None:
    assert main([*CONTRACT, *CHOICE, "--to", str(tmp_path / "Tender.DOCX")]) == 0
    assert (tmp_path / "Tender.DOCX").read_bytes().startswith(b"PK")


# --- What is typed ---


def typed(commenced: str, value: str, months: str) -> list[str]:
    facts = ["--commenced", commenced, f"--value={value}", "--months", months]
    return ["pack", *facts, *CONTRACT[7:], *CHOICE]


def test_the_command_reads_what_the_form_reads(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CONTRACT, *CHOICE]) == 0
    plain = capsys.readouterr()
    assert plain.err == "", "what shows by itself is not said again"
    for facts in (
        ("1 May 2026", "£400,000", "36"),
        ("01-May-2026", "400 000", "36\u00a0"),
        ("Friday 1 May 2026", "£\u00a0400,000", "3 years"),
        ("01 / 05 / 2026", "\ufeff400k", "３６"),
    ):
        assert main(typed(*facts)) == 0
        assert capsys.readouterr().out == plain.out, facts


def test_what_was_read_is_said_back_apart_from_the_pack(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main([*typed("01/05/2026", "400k", "3 years"), "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["digest"]
    assert said.err.splitlines() == [
        "--commenced: Read as 1 May 2026.",
        "--value: Read as £400,000.",
        "--months: Read as 36 months.",
    ]


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (("31/4/2026", "400,000", "36"), "--commenced: April has 30 days"),
        (("1/5/26", "400,000", "36"), "--commenced: Write the year with four figures"),
        (("1 May 2026", "400.000", "36"), "--value: “400.000” could mean £400 or £400,000"),
        (("1 May 2026", "-400", "36"), "--value: The value must be more than zero"),
        (("1 May 2026", "£0.00", "36"), "--value: The value must be more than zero"),
        (("1 May 2026", "2bn", "36"), "--value: Check the sum: it is more than £1,000,000,000"),
        (("1 May 2026", "400,000", "3+1+1"), "--months: Write one length"),
        (("1 May 2026", "400,000", "51 years"), "--months: The length must be from 1 to 600"),
        (("1 May 2026", "400,000", "0"), "--months: The length must be from 1 to 600"),
    ],
)
def test_what_cannot_mean_one_thing_is_refused_with_the_reason(
    facts: tuple[str, str, str], reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(typed(*facts)) == 2
    assert reason in capsys.readouterr().err
