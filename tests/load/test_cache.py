"""The cache only saves time: whatever happened to it, the answer is that of a first reading."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.load.cache import Cache, engine
from macros.load.register import Loaded, load
from macros.publish import checkout
from macros.publish.checkout import CHECKOUT, DATA, READERS, schemas
from tests.support import AS_OF, SMALL, check, copy_of_small

ENGINE = "an engine"
GOOD = b'id: "a"\n'
OTHER = b'id: "b"\n'
DUTY = "national/duties/sva2012-s1.yml"


def warmed(file: Path) -> Cache:
    """A cache that has been used once, kept, and opened again."""
    first = Cache.open(file, ENGINE)
    first.put("duty", GOOD, {"id": "a"})
    first.keep()
    return Cache.open(file, ENGINE)


def through(file: Path, root: Path, kept_by: str = ENGINE) -> Loaded:
    """A data folder read through the cache in a file."""
    return load(root, schemas(), AS_OF, Cache.open(file, kept_by))


def test_what_was_kept_is_found_again(tmp_path: Path) -> None:
    assert warmed(tmp_path / "c").get("duty", GOOD) == {"id": "a"}


def test_other_bytes_are_not_found(tmp_path: Path) -> None:
    assert warmed(tmp_path / "c").get("duty", OTHER) is None


def test_the_same_bytes_as_another_kind_are_not_found(tmp_path: Path) -> None:
    assert warmed(tmp_path / "c").get("npps", GOOD) is None
    assert warmed(tmp_path / "c").get("", b"duty\0" + GOOD) is None


def test_another_engine_finds_nothing(tmp_path: Path) -> None:
    warmed(tmp_path / "c")
    assert Cache.open(tmp_path / "c", "another engine").get("duty", GOOD) is None
    assert Cache.open(tmp_path / "c", "").get("duty", GOOD) is None


def test_no_cache_remembers_nothing() -> None:
    cache = Cache.none()
    cache.put("duty", GOOD, {"id": "a"})
    cache.keep()
    assert cache.get("duty", GOOD) is None


def edited_value(data: bytes) -> bytes:
    """A value changed by hand."""
    return data.replace(b'"a"', b'"z"')


def edited_key(data: bytes) -> bytes:
    """The digest of a file's bytes replaced by that of other bytes."""
    old = hashlib.sha256(b"duty\0" + GOOD).hexdigest().encode()
    assert old in data
    return data.replace(old, hashlib.sha256(b"duty\0" + OTHER).hexdigest().encode())


def edited_digest(data: bytes) -> bytes:
    """The digest of the whole changed by one figure."""
    head, _, body = data.partition(b"\n")
    last = b"0" if head[-1:] != b"0" else b"1"
    return head[:-1] + last + b"\n" + body


SPOILT: tuple[Callable[[bytes], bytes], ...] = (
    edited_value,
    edited_key,
    edited_digest,
    lambda data: data[: len(data) // 2],
    lambda data: data[:-1],
    lambda data: data.partition(b"\n")[0],
    lambda data: data.partition(b"\n")[2],
    lambda data: b"",
    lambda data: b"\n",
    lambda data: b"\xff\xfe" + data,
    lambda data: data + b" ",
    lambda data: data.replace(b"\n", b"\r\n"),
    lambda data: b"{}",
    lambda data: b"null\nnull",
)


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_spoilt_file_is_not_used(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "c"
    warmed(file)
    before = file.read_bytes()
    file.write_bytes(spoil(before))
    assert file.read_bytes() != before
    cache = Cache.open(file, ENGINE)
    assert cache.get("duty", GOOD) is None
    assert cache.get("duty", OTHER) is None
    assert cache.known == {}


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_any_bytes_at_all_are_an_empty_cache(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "c"
    file.write_bytes(data)
    assert Cache.open(file, ENGINE).known == {}


def test_a_cache_of_its_own_engine_with_a_right_digest_but_no_json_is_not_used(
    tmp_path: Path,
) -> None:
    """Nothing but ourselves could write it; even then it is no reason to fail."""
    for body in (b"", b"[1, 2]", b"{", b'"text"', b"\xff"):
        head = f"{ENGINE} {hashlib.sha256(body).hexdigest()}".encode()
        (tmp_path / "c").write_bytes(head + b"\n" + body)
        assert Cache.open(tmp_path / "c", ENGINE).get("duty", GOOD) is None


def test_what_is_no_longer_used_is_dropped(tmp_path: Path) -> None:
    file = tmp_path / "c"
    cache = warmed(file)
    cache.put("duty", OTHER, {"id": "b"})
    cache.keep()
    assert list(Cache.open(file, ENGINE).known.values()) == [{"id": "b"}]


def test_a_warm_answer_equals_a_cold_one(tmp_path: Path) -> None:
    file, cold = tmp_path / "c", check(SMALL)
    assert through(file, SMALL) == cold
    assert json.loads(file.read_bytes().partition(b"\n")[2]), "nothing was kept"
    assert through(file, SMALL) == cold


def test_a_fault_is_told_as_well_warm_as_cold(tmp_path: Path) -> None:
    root, file = copy_of_small(tmp_path), tmp_path / "c"
    through(file, root)
    spoilt = root / DUTY
    spoilt.write_text(
        spoilt.read_text(encoding="utf-8").replace("owner:", "onwer:", 1), encoding="utf-8"
    )
    cold = check(root)
    assert cold.errors
    assert through(file, root) == cold
    assert through(file, root) == cold


def test_a_rule_is_asked_again_though_no_file_changed(tmp_path: Path) -> None:
    """Rules compare records and look at the day, so they are never cached."""
    root, file = copy_of_small(tmp_path), tmp_path / "c"
    assert through(file, root).errors == ()
    (root / DUTY).unlink()
    assert "GV201" in {problem.code for problem in through(file, root).errors}
    later = load(root, schemas(), AS_OF.replace(year=2029), Cache.open(file, ENGINE))
    assert later.warnings != through(file, root).warnings


def test_a_file_that_is_renamed_is_still_told(tmp_path: Path) -> None:
    """Its bytes are known to be good, but not under that name."""
    root, file = copy_of_small(tmp_path), tmp_path / "c"
    through(file, root)
    (root / DUTY).rename(root / "national" / "duties" / "another-name.yml")
    assert "GV203" in {problem.code for problem in through(file, root).errors}


def test_a_file_put_in_another_folder_is_read_as_that_kind(tmp_path: Path) -> None:
    root, file = copy_of_small(tmp_path), tmp_path / "c"
    through(file, root)
    shutil.move(root / DUTY, root / "national" / "models" / "sva2012-s1.yml")
    assert through(file, root) == check(root)
    assert through(file, root).errors


@pytest.fixture
def readers(tmp_path: Path) -> tuple[Path, ...]:
    """A copy of everything that decides whether a file is good."""
    copies = []
    for folder in READERS:
        copy = tmp_path / folder.relative_to(CHECKOUT)
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
        copies.append(copy)
    return tuple(copies)


def test_the_engine_is_the_same_for_the_same_code_anywhere(readers: tuple[Path, ...]) -> None:
    assert engine(readers) == engine(READERS)


@pytest.mark.parametrize(
    "name",
    [
        "macros/domain/model/duty.py",
        "macros/load/shape/problems.py",
        "macros/domain/prose/inline.py",
    ],
)
def test_one_character_of_the_code_makes_another_engine(
    tmp_path: Path, readers: tuple[Path, ...], name: str
) -> None:
    path = tmp_path / name
    path.write_text(path.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert engine(readers) != engine(READERS)


def test_a_file_more_less_or_renamed_makes_another_engine(
    tmp_path: Path, readers: tuple[Path, ...]
) -> None:
    seen = {engine(readers)}
    (tmp_path / "macros" / "load" / "new.py").write_text("", encoding="utf-8")
    seen.add(engine(readers))
    (tmp_path / "macros" / "load" / "new.py").rename(tmp_path / "macros" / "load" / "newer.py")
    seen.add(engine(readers))
    (tmp_path / "macros" / "domain" / "model" / "duty.py").unlink()
    seen.add(engine(readers))
    assert len(seen) == 4


def test_everything_that_the_reader_imports_is_part_of_the_engine() -> None:
    """Or a change in it would leave old answers standing."""
    load_folder = CHECKOUT / "macros" / "load"
    text = "\n".join(path.read_text(encoding="utf-8") for path in load_folder.glob("*.py"))
    rooms = {line.split(".")[1].split()[0] for line in text.splitlines() if _imports_ours(line)}
    assert {CHECKOUT / "macros" / room for room in rooms} <= set(READERS)


def _imports_ours(line: str) -> bool:
    return line.startswith("from macros.")


@pytest.mark.parametrize("parent", ["a file", "a file/below"])
def test_a_place_that_cannot_be_written_is_no_fault(tmp_path: Path, parent: str) -> None:
    (tmp_path / "a file").write_text("in the way", encoding="utf-8")
    file = tmp_path / parent / "values.json"
    assert through(file, SMALL) == check(SMALL)
    assert not file.exists()


def test_a_folder_in_the_cache_s_place_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "c").mkdir()
    assert through(tmp_path / "c", SMALL) == check(SMALL)
    assert [path.name for path in tmp_path.iterdir()] == ["c"], "no half-written file is left"


def test_the_doors_answer_the_same_with_and_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkout, "CACHE", tmp_path / "deep" / "values.json")
    cold = checkout.contents(DATA, AS_OF, cached=False)
    assert not (tmp_path / "deep").exists()
    assert checkout.contents(DATA, AS_OF) == cold
    assert (tmp_path / "deep" / "values.json").is_file()
    assert checkout.contents(DATA, AS_OF) == cold
