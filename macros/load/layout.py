"""Which files a guide has, and of what kind each is.

Knows names and folders. Reads no content. Refuses whatever it does not know: a file left out in
silence would be a rule left out in silence. What other programs leave behind is passed over.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from macros.domain.kinds import KIND, KINDS
from macros.domain.passed_over import is_passed_over
from macros.load.problem import Problem

# A guide has about a hundred files. Far more than anybody writes is a slip, such as a copied disk.
MOST_ENTRIES = 5_000
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yml")
_FOLDERS = {kind.where.rstrip("/"): kind.name for kind in KINDS if kind.in_folder}
_FILES = {file: kind.name for kind in KINDS if not kind.in_folder for file in kind.files}
_PARENTS = frozenset(
    str(parent) for name in (*_FOLDERS, *_FILES) for parent in Path(name).parents
) | frozenset(_FOLDERS)


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read: `name` as people see it ("data/council/council.yml"), and its kind."""

    name: str
    path: Path
    kind: str

    @property
    def record(self) -> str:
        """The record the file holds, as "kind/id"."""
        return KIND[self.kind].record(self.half if KIND[self.kind].in_halves else self.path.stem)

    @property
    def half(self) -> str:
        """The folder it stands in; of a kind that each half of the data has, which half."""
        return self.path.parent.name


def survey(root: Path) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """Every file below `root`, in order of name, and what is wrong with their names."""
    surveyor = _Surveyor(root, root.resolve().name)
    surveyor.visit(str(root), "")
    if surveyor.crowded:
        return (), tuple(problem for problem in surveyor.problems if problem.code == "GV211")
    for name in (kind.where for kind in KINDS if kind.needed):
        if name.casefold() not in surveyor.seen:
            surveyor.say(name, "GV205", "This file is needed.")
    return tuple(sorted(surveyor.found, key=lambda item: item.name)), tuple(surveyor.problems)


@dataclass
class _Surveyor:
    """One walk over a data folder. Names inside it use slashes, whatever the system."""

    root: Path
    name: str
    found: list[Found] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    entries: int = 0
    crowded: bool = False

    def say(self, inside: str, code: str, message: str) -> None:
        """Note a problem with the file or folder called `inside`."""
        shown = _printable(f"{self.name}/{inside}" if inside else self.name)
        self.problems.append(Problem(shown, 1, 1, code, "error", message, _FIXES[code]))

    def visit(self, folder: str, inside: str) -> None:
        """Go through one folder, in order of name."""
        if self.crowded:
            return
        try:
            with os.scandir(folder) as entries:
                # The names alone could fill the memory, so not all of them are taken in.
                taken = islice(entries, MOST_ENTRIES + 1)
                ordered = sorted(taken, key=lambda entry: entry.name)
        except OSError as error:
            self.say(inside, "GV209", f"The folder cannot be opened: {error.strerror}.")
            return
        ours = [entry for entry in ordered if not is_passed_over(entry.name)]
        self.entries += len(ours)
        if max(self.entries, len(ordered)) > MOST_ENTRIES:
            self.crowded = True
            self.say(inside, "GV211", f"The data has more than {MOST_ENTRIES:,} files and folders.")
            return
        for entry in ours:
            self.look(entry, f"{inside}/{entry.name}" if inside else entry.name)

    def look(self, entry: os.DirEntry[str], inside: str) -> None:
        """Decide what one entry is."""
        if inside.casefold() in self.seen:
            self.say(inside, "GV208", "Another name here differs only in case.")
        self.seen.add(inside.casefold())
        if entry.is_symlink():
            self.say(inside, *_link(self.root, Path(entry.path)))
        elif entry.is_dir(follow_symlinks=False):
            self.folder(entry, inside)
        elif entry.is_file(follow_symlinks=False):
            self.file(entry, inside)
        else:
            self.say(inside, "GV209", "This is not an ordinary file.")

    def folder(self, entry: os.DirEntry[str], inside: str) -> None:
        """Go into a folder that the layout knows."""
        if inside in _PARENTS:
            self.visit(entry.path, inside)
        elif entry.name.endswith((".yml", ".yaml")):
            self.say(inside, "GV209", "This is a folder with the name of a file.")
        else:
            self.say(inside, "GV204", "The guide has no use for a folder of this name here.")

    def file(self, entry: os.DirEntry[str], inside: str) -> None:
        """Keep a file whose place and name the layout knows."""
        kind = _kind(inside)
        if kind is None:
            self.say(inside, "GV204", "The guide has no use for a file of this name here.")
        elif not _NAME.fullmatch(entry.name):
            self.say(inside, "GV210", "The name has more than a-z, 0-9 and hyphens.")
        else:
            self.found.append(Found(f"{self.name}/{inside}", Path(entry.path), kind))


def _kind(inside: str) -> str | None:
    if inside in _FILES:
        return _FILES[inside]
    folder, _, name = inside.rpartition("/")
    return _FOLDERS.get(folder) if name.endswith(".yml") else None


def _link(root: Path, entry: Path) -> tuple[str, str]:
    try:
        outside = not entry.resolve().is_relative_to(root.resolve())
    except (OSError, RuntimeError):
        outside = False
    if outside:
        return "GV207", "This link leads out of the data folder."
    return "GV206", "This is a symbolic link, not a file."


_FIXES = {
    "GV204": "If it is data, give it a name ending in .yml in the folder of its kind; otherwise "
    "move it out of the data folder.",
    "GV205": "Add it; its schema shows its form.",
    "GV206": "Replace the link by the file itself.",
    "GV207": "Replace the link by a file inside the data folder.",
    "GV208": "Rename one of them.",
    "GV209": "Make it an ordinary file that you may read.",
    "GV210": 'Rename it, for example "fair-pay.yml".',
    "GV211": "Remove what is not the guide's, or name the right folder with --root.",
}


def _printable(name: str) -> str:
    """A name on one line that can be written, whatever characters the file system holds."""
    return "".join(c if c.isprintable() and not "\udc80" <= c <= "\udcff" else "?" for c in name)
