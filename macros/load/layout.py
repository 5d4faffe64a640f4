"""Which files a guide has, and of what kind each is.

Knows names and folders. Reads no content. Refuses whatever it does not know: a file left out in
silence would be a rule left out in silence.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.load.problem import Problem

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yml")
# Folder inside the root → the kind of each file in it.
FOLDERS = {
    "national/npps": "npps",
    "national/duties": "duty",
    "national/models": "model",
    "council/policy": "policy",
    "council/drafts/policy": "draft",
    "council/outcomes": "outcome",
    "council/contracts": "contract",
    "council/scoring": "scoring",
    "council/examples": "example",
}
# File inside the root → its kind.
FILES = {
    "national/thresholds.yml": "thresholds",
    "national/sources.yml": "sources",
    "national/glossary.yml": "glossary",
    "council/council.yml": "council",
    "council/sources.yml": "sources",
    "council/glossary.yml": "glossary",
    "council/functions.yml": "functions",
    "council/proportionality.yml": "proportionality",
    "council/accessibility.yml": "accessibility",
    "council/redirects.yml": "redirects",
    "council/seals.yml": "seals",
    "council/policy/working.yml": "working",
}
NEEDED = ("national/thresholds.yml", "council/council.yml")
_PARENTS = frozenset(
    str(parent) for name in (*FOLDERS, *FILES) for parent in Path(name).parents
) | frozenset(FOLDERS)


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: `name` as people see it ("data/council/council.yml"), and its kind."""

    name: str
    path: Path
    kind: str

    @property
    def record(self) -> str:
        """The record the file holds, as "kind/id"."""
        if self.kind in ("sources", "glossary"):
            return f"{self.kind}/{self.path.parent.name}"
        return "policy/working" if self.kind == "working" else f"{self.kind}/{self.path.stem}"


def survey(root: Path) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """Every file below `root`, in order of name, and what is wrong with their names."""
    found: list[Found] = []
    problems: list[Problem] = []
    for item in _entries(root, root, set()):
        (found if isinstance(item, Found) else problems).append(item)  # type: ignore[arg-type]
    present = {str(item.path.relative_to(root).as_posix()) for item in found}
    problems.extend(_missing(root, name) for name in NEEDED if name not in present)
    return tuple(sorted(found, key=lambda item: item.name)), tuple(problems)


def _entries(root: Path, folder: Path, seen: set[str]) -> Iterator[Found | Problem]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        yield _problem(root, folder, "GV209", f"The folder cannot be opened: {error.strerror}.")
        return
    for entry in entries:
        yield from _entry(root, entry, seen)


def _entry(root: Path, entry: Path, seen: set[str]) -> Iterator[Found | Problem]:
    inside = entry.relative_to(root).as_posix()
    mode = entry.lstat().st_mode
    if inside.casefold() in seen:
        yield _problem(root, entry, "GV208", "Another name here differs only in case.")
    seen.add(inside.casefold())
    if stat.S_ISLNK(mode):
        yield _link(root, entry)
    elif stat.S_ISDIR(mode) and inside in _PARENTS:
        yield from _entries(root, entry, seen)
    elif stat.S_ISREG(mode) and (kind := _kind(inside)) is not None:
        if _NAME.fullmatch(entry.name):
            yield Found(_shown(root, entry), entry, kind)
        else:
            yield _problem(root, entry, "GV210", "The name has more than a-z, 0-9 and hyphens.")
    elif stat.S_ISREG(mode):
        yield _problem(root, entry, "GV204", "The guide has no use for a file of this name here.")
    else:
        known = stat.S_ISDIR(mode) and not entry.name.endswith((".yml", ".yaml"))
        code, what = ("GV204", "folder") if known else ("GV209", "thing, not an ordinary file")
        yield _problem(root, entry, code, f"The guide has no use for a {what} of this name here.")


def _kind(inside: str) -> str | None:
    if inside in FILES:
        return FILES[inside]
    folder, _, name = inside.rpartition("/")
    return FOLDERS.get(folder) if name.endswith(".yml") else None


def _link(root: Path, entry: Path) -> Problem:
    try:
        outside = not entry.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        outside = False
    if outside:
        return _problem(root, entry, "GV207", "This link leads out of the data folder.")
    return _problem(root, entry, "GV206", "This is a symbolic link, not a file.")


_FIXES = {
    "GV204": "Move it to the folder of its kind with a name ending in .yml, or remove it.",
    "GV206": "Replace the link by the file itself.",
    "GV207": "Replace the link by a file inside the data folder.",
    "GV208": "Rename one of them.",
    "GV209": "Make it an ordinary file that you may read.",
    "GV210": 'Rename it, for example "fair-pay.yml".',
}


def _problem(root: Path, path: Path, code: str, message: str) -> Problem:
    return Problem(_shown(root, path), 1, 1, code, "error", message, _FIXES[code])


def _missing(root: Path, name: str) -> Problem:
    fix = "Add it; its schema shows its form."
    return Problem(
        f"{_root_name(root)}/{name}", 1, 1, "GV205", "error", "This file is needed.", fix
    )


def _root_name(root: Path) -> str:
    return root.resolve().name


def _shown(root: Path, path: Path) -> str:
    """The name as printed: one line, whatever characters the file system holds."""
    inside = path.relative_to(root).as_posix()
    name = f"{_root_name(root)}/{inside}" if inside != "." else _root_name(root)
    return "".join(c if c.isprintable() and not "\udc80" <= c <= "\udcff" else "?" for c in name)
