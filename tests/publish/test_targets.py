"""Where a command may write: a name as a person means it, or a sentence; whole files, or none."""

from __future__ import annotations

import os
import resource
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.publish.targets import FileTarget, TargetError, read_target, write_files

ENDINGS = (".docx", ".html", ".txt")


def read(text: str, *, folder: bool = True) -> FileTarget:
    return read_target(text, ENDINGS, "tender-pack.docx", folder=folder)


@pytest.fixture(autouse=True)
def _place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with one of each thing that may stand in the way."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    Path("old.docx").write_text("old", encoding="utf-8")
    Path("folder.docx").mkdir()
    Path("existing").mkdir()
    Path("link.docx").symlink_to("old.docx")
    Path("lost.docx").symlink_to("nowhere")
    Path("lost").symlink_to("nowhere")
    Path("way").symlink_to("existing")
    os.mkfifo("pipe.docx")


@pytest.mark.parametrize(
    ("text", "path", "ending"),
    [
        ("pack.docx", "pack.docx", ".docx"),
        ("Tender.DOCX", "Tender.DOCX", ".docx"),
        ("Tender.Html", "Tender.Html", ".html"),
        (" pack.txt ", "pack.txt", ".txt"),
        ("Tender pack, lot 1.docx", "Tender pack, lot 1.docx", ".docx"),
        ("lot 1.2.docx", "lot 1.2.docx", ".docx"),
        ("./pack.docx", "pack.docx", ".docx"),
        ("../pack.docx", "../pack.docx", ".docx"),
        ("existing/pack.docx", "existing/pack.docx", ".docx"),
        ("way/pack.docx", "way/pack.docx", ".docx"),
        (".draft.docx", ".draft.docx", ".docx"),
        ("docx/", "docx", ""),
        ("میخواهم\u200cم.docx", "میخواهم\u200cم.docx", ".docx"),
        ("old.docx", "old.docx", ".docx"),
        ("sheets", "sheets", ""),
        ("sheets/", "sheets", ""),
        ("lot 1.2/", "lot 1.2", ""),
        ("new/sheets", "new/sheets", ""),
        ("existing", "existing", ""),
        ("way", "way", ""),
    ],
)
def test_a_name_is_read_as_a_person_means_it(text: str, path: str, ending: str) -> None:
    assert read(text) == FileTarget(Path(path), ending)


def test_a_name_in_the_home_folder_is_found_there(tmp_path: Path) -> None:
    assert read("~/pack.docx").path == tmp_path / "pack.docx"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "Write where to, such as tender-pack.docx"),
        ("  ", "Write where to"),
        ("-", "'-' is not the name of a file"),
        (".", "is not the name of a new file or folder"),
        ("..", "is not the name of a new file or folder"),
        ("../", "is not the name of a new file or folder"),
        ("existing/..", "is not the name of a new file or folder"),
        ("/", "is not the name of a new file or folder"),
        ("~", "is not the name of a new file or folder"),
        (".docx", "nothing before the full stop"),
        (".DOCX", "nothing before the full stop"),
        ("existing/.docx", "nothing before the full stop"),
        (".hidden", "nothing before the full stop"),
        ("..docx", "nothing before the full stop"),
        ("existing/...docx", "nothing before the full stop"),
        ("docx", "is a kind of file, not the name of one"),
        ("existing/HTML", "is a kind of file, not the name of one"),
        ("https://www.example.gov.uk/pack.docx", "is an address, not a place on this machine"),
        ("file:///srv/pack.docx", "is an address, not a place on this machine"),
        ("~nobody-has-this-name/pack.docx", "There is no home folder '~nobody-has-this-name'"),
        ("pack\u200b.docx", "holds a character that cannot be seen"),
        ("pack\u202excod.docx", "holds a character that cannot be seen"),
        ("\ufeffpack.docx", "holds a character that cannot be seen"),
        ("pack.docx.", "ends with a full stop"),
        ("pack.docx/", "ends with a slash"),
        ("file.pdf", "'.pdf' is not what this makes. End the name with .docx, .html or .txt"),
        ("file.doc", "'.doc' is not what this makes"),
        ("file.csv", "write a slash at the end"),
        ("lot 1.2", "write a slash at the end"),
        ("old.docx/pack.docx", "'old.docx' is not a folder"),
        ("old.docx/deeper/pack.docx", "'old.docx' is not a folder"),
        ("old.docx/sheets", "'old.docx' is not a folder"),
        ("lost/pack.docx", "'lost' is not a folder"),
        ("none/pack.docx", "There is no folder 'none'"),
        ("folder.docx", "is not an ordinary file"),
        ("pipe.docx", "is not an ordinary file"),
        ("link.docx", "is a link"),
        ("lost.docx", "is a link"),
        ("lost", "is not a folder"),
        ("/dev/null", "is not a folder"),
        ("a\x00b.docx", "control character"),
        ("a\nb.docx", "control character"),
        ("\ud800.docx", "holds a character that no file may have"),
        ("x" * 300 + ".docx", "The name is too long"),
        ("é" * 130 + ".docx", "The name is too long"),
        ("x" * 300, "The name is too long"),
        ("/".join(["x" * 200] * 30) + ".docx", "cannot be looked at: File name too long"),
    ],
)
def test_anything_else_is_a_sentence(text: str, reason: str) -> None:
    before = sorted(os.listdir())
    with pytest.raises(TargetError) as caught:
        read(text)
    assert reason in str(caught.value)
    assert str(caught.value).endswith(".")
    assert sorted(os.listdir()) == before


def test_a_folder_is_refused_where_only_a_file_is_made() -> None:
    with pytest.raises(TargetError, match="A folder is not what this makes"):
        read("sheets", folder=False)
    with pytest.raises(TargetError, match="A folder is not what this makes"):
        read("existing/", folder=False)


# --- Writing ---


def test_what_is_there_is_not_replaced_without_being_asked() -> None:
    with pytest.raises(TargetError, match=r"'old\.docx' is there already.*--force to replace it"):
        write_files({Path("old.docx"): b"new"})
    assert Path("old.docx").read_bytes() == b"old"
    write_files({Path("old.docx"): b"new"}, force=True)
    assert Path("old.docx").read_bytes() == b"new"


def test_of_many_files_none_is_written_when_one_is_there() -> None:
    Path("existing/b.csv").write_bytes(b"mine")
    files = {Path("existing") / name: b"x" for name in ("a.csv", "b.csv", "c.csv")}
    with pytest.raises(TargetError, match=r"'existing/b\.csv' is there already"):
        write_files(files)
    assert os.listdir("existing") == ["b.csv"]
    assert Path("existing/b.csv").read_bytes() == b"mine"


def test_with_force_a_link_or_a_folder_in_the_way_is_still_refused() -> None:
    Path("existing/a.csv").symlink_to("../old.docx")
    Path("existing/b.csv").mkdir()
    for name in ("a.csv", "b.csv"):
        with pytest.raises(TargetError, match=r"is a link|not an ordinary file"):
            write_files({Path("existing/c.csv"): b"x", Path("existing", name): b"x"}, force=True)
    assert sorted(os.listdir("existing")) == ["a.csv", "b.csv"]
    assert Path("old.docx").read_bytes() == b"old"


@pytest.fixture
def full_disk() -> Iterator[None]:
    """A process that may write no file of more than 100 bytes, as on a disk that is full."""
    kept = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, kept[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, kept)


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_the_old_file_and_no_half_of_a_new_one() -> None:
    before = sorted(os.listdir())
    with pytest.raises(TargetError, match="cannot be written: File too large"):
        write_files({Path("old.docx"): b"x" * 1000}, force=True)
    with pytest.raises(TargetError, match="cannot be written: File too large"):
        write_files({Path("deep/new/a.csv"): b"x", Path("deep/new/b.csv"): b"x" * 1000})
    assert sorted(os.listdir()) == before
    assert Path("old.docx").read_bytes() == b"old"


def test_a_file_has_the_permissions_that_any_new_file_has_or_those_of_the_old() -> None:
    Path("plain").write_bytes(b"")
    write_files({Path("new.docx"): b"x"})
    assert stat.S_IMODE(os.stat("new.docx").st_mode) == stat.S_IMODE(os.stat("plain").st_mode)
    os.chmod("old.docx", 0o640)
    write_files({Path("old.docx"): b"x"}, force=True)
    assert stat.S_IMODE(os.stat("old.docx").st_mode) == 0o640


def test_a_missing_folder_is_made() -> None:
    write_files({Path("new/sheets/a.csv"): b"x"})
    assert Path("new/sheets/a.csv").read_bytes() == b"x"
    assert os.listdir("new/sheets") == ["a.csv"]
