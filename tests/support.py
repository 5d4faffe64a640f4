"""What several tests share: a small made-up council, the real data, copies to break, a fixed day.

Rules and pages are tested on `small()`, which no decision of a real council changes. `real()` is
for the tests about the real data, which stand in `tests/data/` and beside the built site.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

from macros.domain.register import Register
from macros.load.problem import Problem
from macros.load.register import Loaded, load
from macros.publish.checkout import CHECKOUT, DATA, schemas

AS_OF = date(2026, 11, 22)
SMALL = Path(__file__).parent / "fixtures" / "small_council"


def check(root: Path, as_of: date = AS_OF) -> Loaded:
    """Read and check a data folder, without a cache."""
    return load(root, _schemas(), as_of)


@cache
def _schemas():  # type: ignore[no-untyped-def]
    return schemas()


@cache
def small() -> Register:
    """The register of a small council that was made up for tests, with one of everything."""
    return _register(SMALL)


@cache
def real() -> Register:
    """The register of this checkout's own data."""
    return _register(DATA)


def _register(root: Path) -> Register:
    loaded = check(root)
    assert loaded.register is not None, "\n".join(map(str, loaded.errors))
    return loaded.register


def copy_of_small(target: Path) -> Path:
    """A copy of the small council's data that a test may break."""
    return _copied(SMALL, target)


def copy_of_data(target: Path) -> Path:
    """A copy of the real data that a test may break."""
    return _copied(DATA, target)


def _copied(data: Path, target: Path) -> Path:
    root = target / "data"
    shutil.copytree(data, root)
    return root


def copy_of_checkout(target: Path) -> Path:
    """A copy of all that a build needs, in which a test may break anything."""
    target.mkdir(parents=True)
    for name in ("schema", "docs", "macros", "data"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(CHECKOUT / name, target / name, ignore=ignored)
    shutil.copy(CHECKOUT / "mkdocs.yml", target)
    return target


def errors(root: Path) -> tuple[Problem, ...]:
    """The errors of a data folder."""
    return check(root).errors


def place(root: Path, file: str, text: str) -> tuple[int, int]:
    """The line and column, from 1, where `text` first stands in a file."""
    before = (root / file).read_text(encoding="utf-8").partition(text)[0]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def edit(root: Path, file: str, change: Callable[[str], str]) -> None:
    """Change a file's text."""
    path = root / file
    before = path.read_text(encoding="utf-8")
    after = change(before)
    assert after != before, f"the edit changed nothing in {file}"
    path.write_text(after, encoding="utf-8")
