"""The house: each room is imported only by what stands below it, and pure rooms stay pure."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import macros

PACKAGE = Path(macros.__file__).parent
# Room → the rooms it may import, itself included.
MAY_IMPORT = {
    "domain": {"domain"},
    "load": {"domain", "load"},
    "render": {"domain", "render"},
    "publish": {"domain", "load", "render", "publish"},
}
DOORS = {"__init__", "__main__", "plugin", "cli"}
PURE = ("domain", "render")
# What a pure room would need to look at a clock, a disk, the surroundings or a network.
IMPURE = {
    "asyncio",
    "datetime.datetime",
    "glob",
    "locale",
    "os",
    "pathlib",
    "random",
    "shutil",
    "socket",
    "subprocess",
    "tempfile",
    "time",
    "urllib.request",
    "uuid",
    "yaml",
    "mkdocs",
    "git",
}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module, and module.name, that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(path: Path) -> str:
    """The room a module stands in; for a door, its own name."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def names(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_imports_only_downwards(path: Path) -> None:
    here = room(path)
    if here in DOORS:
        return
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "macros" and len(parts) > 1:
            assert parts[1] in MAY_IMPORT[here], f"{names(path)} imports {name}"


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) == "domain"], ids=names)
def test_domain_knows_only_the_standard_library(path: Path) -> None:
    for name in imports(path):
        top = name.split(".")[0]
        assert top == "macros" or top in sys.stdlib_module_names, f"{names(path)} imports {name}"


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) in PURE], ids=names)
def test_pure_rooms_touch_nothing_outside(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    for name in imports(path):
        assert name not in IMPURE, f"{names(path)} imports {name}"
        assert name.split(".")[0] not in IMPURE, f"{names(path)} imports {name}"
    tree = ast.parse(source)
    calls = [n.func for n in ast.walk(tree) if isinstance(n, ast.Call)]
    called = {call.id for call in calls if isinstance(call, ast.Name)}
    assert not called & {"open", "print", "input", "float", "__import__", "exec", "eval"}
    attributes = {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}
    # Its templates are part of the package, like its code; one module reads them, once.
    own = {"read_text"} if names(path) == "render/html/environment.py" else set()
    outside = {"today", "now", "environ", "getenv", "read_text", "write_text"} - own
    assert not attributes & outside


def test_every_room_is_known() -> None:
    found = {room(path) for path in MODULES}
    assert found == set(MAY_IMPORT) | DOORS


@pytest.mark.parametrize("path", MODULES, ids=names)
def test_modules_can_be_read_at_once(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= 250, f"{names(path)} has {lines} lines: is it two things?"


def test_only_one_module_marks_text_safe() -> None:
    marking = [
        names(path)
        for path in MODULES
        if any(name in ("markupsafe.Markup", "jinja2.utils.Markup") for name in imports(path))
    ]
    assert marking == ["render/html/environment.py"]


def test_no_council_is_named_outside_its_data() -> None:
    top = PACKAGE.parent
    places = [*MODULES, *(top / "docs").rglob("*.md"), *(top / "schema").glob("*.json")]
    places += [*PACKAGE.rglob("*.html"), top / "mkdocs.yml"]
    for path in places:
        text = path.read_text(encoding="utf-8").casefold()
        for name in ("king's lynn", "kings lynn", "west norfolk", "bcklwn"):
            assert name not in text, f"{path.relative_to(top)} names the council"


def test_no_two_classes_share_a_name() -> None:
    """A reader who meets a name knows which class is meant without looking at the imports."""
    found: dict[str, list[str]] = {}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(names(path))
    assert {name: places for name, places in found.items() if len(places) > 1} == {}
