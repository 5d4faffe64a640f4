"""Where a site goes: the path as somebody gave it, resolved once, and whether it may be replaced.

A relative path counts from the current folder. A link is followed, so that the folder behind it
is replaced and the link stays. What was typed is read by `targets.read_path` before it comes here.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from macros.publish.checkout import CHECKOUT
from macros.publish.contents import cut_off, entries
from macros.publish.fault import Refused
from macros.publish.release_files import MANIFEST

# The checkout's own folders; those whose names start with a dot are meant too.
SOURCE = frozenset({"data", "docs", "macros", "schema", "tests", "tools"})


@dataclass(frozen=True, slots=True)
class SiteTarget:
    """A folder that may hold a site, with no link and no dots in its path.

    `asked` is the path as it was given, for messages. `inside` says that a new site can only be
    made ready inside the folder: it is a mounted volume, or the folder around it is closed to us.
    """

    asked: str
    folder: Path
    inside: bool


def resolved(asked: Path, data: Path) -> SiteTarget:
    """The target that `asked` names, for a guide whose data folder is `data`.

    Raise Refused if it must not be replaced, or if a folder of this name cannot be written.
    """
    said = str(asked)
    try:
        folder = Path(os.path.realpath(asked))
        _refuse_what_stays(said, folder, data)
        if not cut_off(folder):  # Else that is asked once the old site is back.
            check_replaceable(said, folder)
        return SiteTarget(said, folder, _needs_inside(said, folder))
    except (OSError, ValueError) as error:
        raise unwritable(said, error) from None


def unwritable(said: str, error: Exception) -> Refused:
    """The refusal for a target which the system does not let us write."""
    reason = error.strerror if isinstance(error, OSError) else str(error)
    return Refused("--to", "GV704", f"{said!r} cannot be written: {reason or error}")


def check_replaceable(said: str, folder: Path) -> None:
    """Raise Refused unless `folder` is free, empty, or a site that this guide built."""
    if folder.is_symlink():
        raise Refused("--to", "GV701", f"{said!r} is a link that leads back to itself")
    if not folder.exists():
        return
    if not folder.is_dir():
        raise Refused("--to", "GV701", f"{said!r} is not a folder")
    if entries(folder) and not is_site(folder):
        raise Refused("--to", "GV702", f"{said!r} holds something else than a built site")


def is_site(folder: Path) -> bool:
    """Whether this guide built what is in `folder`: its manifest has the form of ours."""
    try:
        given = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return "as_at" in given and all({"path", "sha256"} <= set(each) for each in given["files"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return False


def _refuse_what_stays(said: str, folder: Path, data: Path) -> None:
    for what, path in _staying(data):
        if _within(path, folder):
            verb = "is" if _same(path, folder) else "holds"
            raise Refused("--to", "GV703", f"{said!r} {verb} {what}")
    if _within(folder, Path(os.path.realpath(data))):
        raise Refused("--to", "GV703", f"{said!r} is inside the data folder")
    if _is_source(folder):
        raise Refused("--to", "GV703", f"{said!r} is inside the guide's own source")
    for above in folder.parents:
        if is_site(above):
            raise Refused("--to", "GV703", f"{said!r} is inside another site, in {str(above)!r}")


def _staying(data: Path) -> Iterator[tuple[str, Path]]:
    yield "the root of the disk", Path(os.path.abspath(os.sep))
    yield "the guide's own folder", CHECKOUT
    yield "the data folder", Path(os.path.realpath(data))
    yield "your home folder", Path(os.path.realpath(os.path.expanduser("~")))
    with suppress(FileNotFoundError):  # Somebody may have removed it.
        yield "the current folder", Path.cwd()


def _is_source(folder: Path) -> bool:
    inner = next((each for each in (folder, *folder.parents) if _same(each.parent, CHECKOUT)), None)
    return inner is not None and (inner.name.casefold() in SOURCE or inner.name.startswith("."))


def _within(path: Path, folder: Path) -> bool:
    """Whether `path` is `folder` or lies in it, by whatever names the system knows them."""
    return any(_same(each, folder) for each in (path, *path.parents))


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:  # One of them does not exist yet.
        return one == other


def _needs_inside(said: str, folder: Path) -> bool:
    """Raise Refused if neither the folder nor the nearest one around it that exists is open."""
    around = next(each for each in folder.parents if os.path.lexists(each))
    if folder.is_dir() and (os.path.ismount(folder) or not _open(around)):
        around = folder
    if not around.is_dir() or not _open(around):
        why = "is closed to you" if around.is_dir() else "is a file"
        raise Refused("--to", "GV704", f"{said!r} cannot be written: {str(around)!r} {why}")
    return around == folder


def _open(folder: Path) -> bool:
    return os.access(folder, os.W_OK | os.X_OK)
