"""A site goes nowhere unless it is whole: its pages, its files and their digests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.publish.engine import faults_told
from macros.publish.inspect import inspect
from macros.publish.release_files import MANIFEST
from macros.publish.whole import EVERY_SITE, planned, proved
from tests.publish.interrupting import one_build
from tests.publish.small_site import ADDRESSES, mark_of, names, small_site
from tests.support import AS_OF, real


def codes(site: Path, addresses: tuple[str, ...] = ADDRESSES) -> list[str]:
    return sorted({fault.code for fault in proved(site, addresses)[1]})


def test_the_small_site_is_whole(tmp_path: Path) -> None:
    assert proved(small_site(tmp_path, "new"), ADDRESSES) == (4, ())


def test_the_real_site_is_whole_and_has_just_the_pages_planned(built: Path) -> None:
    addresses = planned(real(), AS_OF)
    pages, faults = proved(built, addresses)
    assert faults == ()
    assert pages == len(addresses) + 1  # The page for a wrong address is planned by nobody.


@pytest.mark.parametrize("made", [True, False])
def test_a_site_without_a_page_is_a_fault(tmp_path: Path, made: bool) -> None:
    site = tmp_path / "site"
    if made:
        site.mkdir()
    pages, faults = inspect(site)
    assert (pages, [fault.code for fault in faults]) == (0, ["GV711"])


def test_a_page_that_was_planned_and_is_not_there_is_a_fault(tmp_path: Path) -> None:
    site = small_site(tmp_path, "new")
    assert codes(site, (*ADDRESSES, "/law/")) == ["GV711"]


@pytest.mark.parametrize("name", EVERY_SITE)
def test_each_file_that_every_site_has_is_missed(tmp_path: Path, name: str) -> None:
    site = small_site(tmp_path, "new")
    (site / name).unlink()
    assert "GV712" in codes(site)


def _changed(site: Path) -> None:
    (site / "robots.txt").write_text("other", encoding="utf-8")


def _added(site: Path) -> None:
    (site / "policy" / "extra.txt").write_text("other", encoding="utf-8")


def _missing(site: Path) -> None:
    (site / "only-new.txt").unlink()


def _broken(site: Path) -> None:
    (site / MANIFEST).write_text("{", encoding="utf-8")


def _other(site: Path) -> None:
    (site / MANIFEST).write_text('["a"]', encoding="utf-8")


@pytest.mark.parametrize("change", [_changed, _added, _missing, _broken, _other])
def test_files_that_the_manifest_does_not_describe_are_a_fault(
    tmp_path: Path, change: Callable[[Path], None]
) -> None:
    site = small_site(tmp_path, "new")
    change(site)
    assert codes(site) == ["GV713"]


def test_a_page_that_is_not_utf_8_is_a_fault_and_no_traceback(tmp_path: Path) -> None:
    site = small_site(tmp_path, "new")
    (site / "policy" / "index.html").write_bytes(b"<h1>\xa3</h1>")
    assert "GV727" in codes(site)


def test_a_link_that_is_no_address_is_a_fault_and_no_traceback(tmp_path: Path) -> None:
    page = small_site(tmp_path, "new") / "policy" / "index.html"
    page.write_text(page.read_text(encoding="utf-8") + '<a href="https://[x">x</a>', "utf-8")
    assert "GV724" in codes(tmp_path)


def test_an_engine_that_writes_nothing_and_reports_success_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when it was given a path that means another folder there."""
    live = small_site(tmp_path / "live", "old")
    monkeypatch.setattr("tests.publish.small_site.small_site", lambda *_: None)
    with pytest.raises(AssertionError, match="GV711"):
        one_build(live, "new", "exchange")
    assert mark_of(live) == "old"
    assert names(tmp_path) == ["live"]


ENGINE = """INFO    -  Building documentation to directory: /somewhere
WARNING -  [macros] - ERROR # _Macro Rendering Error_

_File_: `broken.md`

_UndefinedError_: 'no_such_macro' is undefined

```
Traceback (most recent call last):
  File "plugin.py", line 703, in render
    return md_template.render(**page_variables)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
jinja2.exceptions.UndefinedError: 'no_such_macro' is undefined

```
WARNING -  Doc file 'broken.md' contains a link 'nowhere.md'.

Aborted with 2 warnings in strict mode!
"""
FULL = """INFO    -  Cleaning site directory
Traceback (most recent call last):
  File "files.py", line 493, in copy_file
    output_file.write(content)
OSError: [Errno 28] No space left on device
"""


@pytest.mark.parametrize(
    ("output", "told"),
    [
        (
            ENGINE,
            [
                "[macros] - ERROR # _Macro Rendering Error_ _File_: `broken.md` "
                "_UndefinedError_: 'no_such_macro' is undefined",
                "Doc file 'broken.md' contains a link 'nowhere.md'",
            ],
        ),
        (FULL, ["No space left on device"]),
        ("Error: The data is at fault:\na.yml:1:1: GV1", ["The data is at fault: a.yml:1:1: GV1"]),
        ("", ["The engine said nothing"]),
    ],
)
def test_what_the_engine_says_is_told_without_its_traces(output: str, told: list[str]) -> None:
    faults = faults_told(output)
    assert [fault.message for fault in faults] == told
    assert {fault.code for fault in faults} == {"GV710"}


def test_pages_written_by_hand_are_planned_too() -> None:
    assert {"/", "/policy/", "/search/", "/officers/special-cases/"} <= {*planned(real(), AS_OF)}
