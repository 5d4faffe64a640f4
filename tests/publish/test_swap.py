"""A trade of two folders is all or nothing, by whichever means and wherever it fails."""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from macros.publish import contents, swap
from macros.publish import workplace as working
from macros.publish.build import recover
from macros.publish.checkout import DATA
from tests.publish.interrupting import one_build
from tests.publish.small_site import mark_of, names, small_site

REAL_RENAME = Path.rename


def failing_at(turn: int, number: int) -> Callable[[Path, Path], Path]:
    """A rename of which one turn fails; the others, the way back among them, succeed."""
    turns = iter(range(1, 1000))

    def rename(path: Path, to: Path) -> Path:
        if next(turns) == turn:
            raise OSError(number, os.strerror(number))
        return REAL_RENAME(path, to)

    return rename


@pytest.fixture
def no_exchange(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "exchange", lambda *_: False)


@pytest.mark.parametrize("turn", [1, 2, 3])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EBUSY, errno.EACCES])
def test_whichever_rename_fails_the_old_site_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_exchange: None, turn: int, number: int
) -> None:
    live = small_site(tmp_path / "live", "old")
    new = small_site(tmp_path / "new", "new")
    monkeypatch.setattr(Path, "rename", failing_at(turn, number))
    with pytest.raises(OSError, match=os.strerror(number)):
        swap.trade(new, live, tmp_path / "spare")
    assert (mark_of(live), mark_of(new)) == ("old", "new")
    assert names(tmp_path) == ["live", "new"]


def test_a_key_pressed_between_two_renames_leaves_the_old_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_exchange: None
) -> None:
    live = small_site(tmp_path / "live", "old")
    new = small_site(tmp_path / "new", "new")

    def pressed(path: Path, to: Path) -> Path:
        if path == new:
            raise KeyboardInterrupt
        return REAL_RENAME(path, to)

    monkeypatch.setattr(Path, "rename", pressed)
    with pytest.raises(KeyboardInterrupt):
        swap.trade(new, live, tmp_path / "spare")
    assert mark_of(live) == "old"


@pytest.mark.parametrize("offered", [True, False])
def test_a_trade_is_undone_by_the_same_trade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, offered: bool
) -> None:
    if not offered:
        monkeypatch.setattr(swap, "exchange", lambda *_: False)
    one, other = small_site(tmp_path / "one", "1"), tmp_path / "other"
    for expected in ((None, "1"), ("1", None)):
        swap.trade(one, other, tmp_path / "spare")
        assert (mark_of(one), mark_of(other)) == expected
    small_site(other, "2")
    for marks in (("2", "1"), ("1", "2")):
        swap.trade(one, other, tmp_path / "spare")
        assert (mark_of(one), mark_of(other)) == marks


class Library:
    """A system's library whose exchange answers with one error."""

    def __init__(self, number: int) -> None:
        self.number = number

    def renameat2(self, *_: Any) -> int:
        ctypes.set_errno(self.number)
        return -1


@pytest.mark.parametrize("number", [errno.ENOSYS, errno.EINVAL, errno.EPERM, errno.EOPNOTSUPP])
def test_where_the_exchange_is_not_offered_renames_do_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: Library(number))
    live = small_site(tmp_path / "live", "old")
    new = small_site(tmp_path / "new", "new")
    swap.trade(new, live, tmp_path / "spare")
    assert (mark_of(live), mark_of(new)) == ("new", "old")


def test_a_library_without_the_exchange_is_not_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: object())
    assert swap.exchange(tmp_path, tmp_path) is False


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV])
@pytest.mark.parametrize("offered", [True, False])
def test_a_folder_that_cannot_be_moved_gets_new_contents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, offered: bool
) -> None:
    """A folder mounted from the same disk looks like any other until it is moved."""
    live = small_site(tmp_path / "live", "old")
    (live / "lost+found").mkdir()

    def refused(*_: Path) -> None:
        raise OSError(number, os.strerror(number))

    before = live.stat().st_ino
    monkeypatch.setattr(working, "trade", refused)
    one_build(live, "new", "exchange" if offered else "renames")
    assert live.stat().st_ino == before
    (live / "lost+found").rmdir()
    assert mark_of(live) == "new"
    assert names(tmp_path) == ["live"]


@pytest.mark.parametrize("turn", range(1, 9))
@pytest.mark.parametrize("offered", [True, False])
def test_contents_that_cannot_all_be_traded_are_all_traded_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turn: int, offered: bool
) -> None:
    live = small_site(tmp_path / "live", "old")
    work = live / f"{contents.WORK_PREFIX}live"
    small_site(work / contents.SITE, "new")
    turns = iter(range(1, 1000))

    def exchange(one: Path, other: Path) -> bool:
        if next(turns) == turn:
            raise OSError(errno.ENOSPC, "full")
        return offered and real(one, other)

    real = swap.exchange
    monkeypatch.setattr(swap, "exchange", exchange)
    with pytest.raises(OSError, match="full"):
        contents.trade_contents(work, live)
    assert mark_of(work / contents.SITE) == "new"
    work.rename(tmp_path / "work")
    assert mark_of(live) == "old"


@pytest.mark.parametrize("name", ["manifest.json", "policy", "index.html", "404.html"])
@pytest.mark.parametrize("inside", [True, False])
def test_contents_whose_trade_was_killed_are_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_exchange: None, name: str, inside: bool
) -> None:
    """Killed with one entry away: even if that is how a site is known."""
    live = small_site(tmp_path / "live", "old")
    work = live / f"{contents.WORK_PREFIX}live"
    small_site(work / contents.SITE, "new")

    def killed(new: Path, old: Path, spare: Path) -> None:
        if old.name == name:
            old.rename(spare)
            raise SystemExit
        swap.trade(new, old, spare)

    with monkeypatch.context() as patches:
        patches.setattr(contents, "trade", killed)
        patches.setattr(contents, "undo", lambda *_: None)
        with pytest.raises(SystemExit):
            contents.trade_contents(work, live)
    assert mark_of(live) is None
    monkeypatch.setattr(os.path, "ismount", lambda _: inside)
    recover(live, DATA)
    assert mark_of(live) == "old"
    assert names(tmp_path) == ["live"]


def test_the_home_page_is_traded_last_and_folders_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = small_site(tmp_path / "live", "old")
    work = live / f"{contents.WORK_PREFIX}live"
    small_site(work / contents.SITE, "new")
    order: list[str] = []

    def noted(new: Path, old: Path, spare: Path) -> None:
        order.append(old.name)
        swap.trade(new, old, spare)

    monkeypatch.setattr(contents, "trade", noted)
    contents.trade_contents(work, live)
    assert order[-1] == "index.html"
    assert order.index("policy") < order.index("404.html")
