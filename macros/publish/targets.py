"""Where a command writes a file or a folder of files: what `--to` may name, and how it is written.

Every command that writes what a person named asks here. Nothing that is there already is replaced
unless that was asked for; all names are looked at before anything is written; and each file is
written beside its place and moved there whole, so that a full disk leaves the old file as it was.
"""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp

MOST_BYTES = 255
# Names in some languages, and of some pictures, need these two to be written right.
_JOINS = "\u200c\u200d"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")


class TargetError(ValueError):
    """A place that cannot be written to; its text is a whole sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class FileTarget:
    """A place to write to: a file with one of the endings asked for, or a folder (`ending` "")."""

    path: Path
    ending: str


def read_target(
    text: str, endings: Sequence[str], example: str, *, folder: bool = False
) -> FileTarget:
    """The place that `text` names. `endings` are those that the command makes, such as ".docx".

    `example` is a good name, `folder` whether a folder may be named. Raise TargetError otherwise,
    and when what is there cannot be written to.
    """
    written = text.strip()
    path = read_path(written, example)
    _check_last(written, example)
    ending = "" if written.endswith("/") else path.suffix.lower()
    if ending not in (*endings, *([""] if folder else [])):
        raise TargetError(_not_made(path, endings, folder=folder))
    if written.lower().rpartition("/")[2] in [each.removeprefix(".") for each in endings]:
        said = f"{written!r} is a kind of file, not the name of one"
        raise TargetError(f"{said}. Write a name, such as {example}.")
    if ending == "" and path.suffix.lower() in endings:
        raise TargetError(f"{written!r} ends with a slash. Leave it out to name the file.")
    _check_place(path, is_file=bool(ending))
    return FileTarget(path, ending)


def read_path(text: str, example: str) -> Path:
    """The path that `text` names, whatever is there. `example` is a good one.

    A shell leaves ~ as it is in --to=~/site, so it is read here. Raise TargetError for what is no
    path of this machine, or has a character in it that nobody can have meant.
    """
    written = text.strip()
    _check_characters(written, example)
    path = os.path.expanduser(written)
    if path.startswith("~") and path != "~" and not os.path.lexists(path.partition("/")[0]):
        home = path.partition("/")[0]
        raise TargetError(f"There is no home folder {home!r}. Write the whole path.")
    return Path(path)


def _check_characters(written: str, example: str) -> None:
    """Refuse what names nothing on this machine."""
    name = f"Write a name, such as {example}."
    if not written:
        raise TargetError(f"Write where to, such as {example}.")
    if written == "-":
        raise TargetError(f"'-' is not the name of a file. {name}")
    if _ADDRESS.match(written):
        raise TargetError(f"{written!r} is an address, not a place on this machine. {name}")
    if any(unicodedata.category(character) == "Cc" for character in written):
        raise TargetError("A name cannot hold a line break or another control character.")
    seen = (character for character in written if character not in _JOINS)
    if any(unicodedata.category(character) == "Cf" for character in seen):
        raise TargetError(f"The name holds a character that cannot be seen. {name}")


def _check_last(written: str, example: str) -> None:
    """Refuse a last part that is no name, and any part that is too long."""
    last = written.rstrip("/").rpartition("/")[2]
    name = f"Write a name, such as {example}."
    if last in ("", ".", "..", "~"):
        raise TargetError(f"{written!r} is not the name of a new file or folder. {name}")
    if last.startswith(".") and not Path(last.lstrip(".")).suffix:
        raise TargetError(f"{last!r} has nothing before the full stop. {name}")
    if last.endswith("."):
        raise TargetError(f"{last!r} ends with a full stop. {name}")
    try:
        longest = max(len(os.fsencode(part)) for part in written.split("/"))
    except UnicodeEncodeError:
        raise TargetError(f"The name holds a character that no file may have. {name}") from None
    if longest > MOST_BYTES:
        raise TargetError("The name is too long. Write a shorter one.")


def _not_made(path: Path, endings: Sequence[str], *, folder: bool) -> str:
    kinds = ", ".join(endings[:-1]) + f" or {endings[-1]}" if endings[1:] else endings[0]
    more = " For a folder, write a slash at the end of its name." if folder else ""
    wrong = f"A file that ends with {path.suffix!r}" if path.suffix else "A folder"
    return f"{wrong} is not what this makes. End the name with {kinds}.{more}"


def _check_place(path: Path, *, is_file: bool) -> None:
    """Refuse a place where something stands that is not a file or folder to write to."""
    for above in reversed(path.parents):
        if _there(above) and not os.path.isdir(above):
            raise TargetError(f"{str(above)!r} is not a folder, so nothing can be put into it.")
    if is_file and not os.path.isdir(path.parent):
        raise TargetError(f"There is no folder {str(path.parent)!r}. Make it first.")
    if is_file and os.path.islink(path):
        raise TargetError(f"{str(path)!r} is a link. Write the name of the file that it leads to.")
    if _there(path) and not (_is_plain(path) if is_file else os.path.isdir(path)):
        wanted = "an ordinary file" if is_file else "a folder"
        raise TargetError(
            f"{str(path)!r} is there already, and is not {wanted}. Write another name."
        )


def _there(path: Path) -> bool:
    """Whether anything has this name, a link that leads nowhere too."""
    # Path.exists and its like raise some of these errors and hide others.
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise TargetError(f"{str(path)[:60]!r} cannot be looked at: {error.strerror}.") from None
    return True


def _is_plain(path: Path) -> bool:
    return stat.S_ISREG(os.lstat(path).st_mode)


def write_files(contents: Mapping[Path, bytes], *, force: bool = False) -> None:
    """Write every file whole, or none. `force` replaces what is there already.

    A folder that is missing is made. Raise TargetError when something is there or the disk is full.
    """
    _check_free(contents, force=force)
    made = _made_folders({path.parent for path in contents})
    ready: dict[Path, Path] = {}
    try:
        for path, content in contents.items():
            _check_place(path, is_file=True)
            ready[path] = _beside(path, content)
        _check_free(contents, force=force)
        for path, temporary in ready.items():
            os.replace(temporary, path)
    except OSError as error:
        raise TargetError(f"{str(path)!r} cannot be written: {error.strerror}.") from None
    finally:
        _tidied(ready.values(), made)


def _check_free(paths: Iterable[Path], *, force: bool) -> None:
    taken = [] if force else [repr(str(path)) for path in paths if _there(path)]
    more = f" and {len(taken) - 3} more" if taken[3:] else ""
    are, them = ("is", "it") if len(taken) == 1 else ("are", "them")
    if taken:
        raise TargetError(
            f"{', '.join(taken[:3])}{more} {are} there already. Write another name, or add "
            f"--force to replace {them}."
        )


def _made_folders(folders: set[Path]) -> list[Path]:
    """Make what folders are missing; those made, the innermost first."""
    missing = [each for one in folders for each in (one, *one.parents) if not _there(each)]
    ordered = sorted(set(missing), key=lambda each: len(each.parts))
    try:
        for folder in ordered:
            folder.mkdir()
    except OSError as error:
        raise TargetError(f"{str(folder)!r} cannot be made: {error.strerror}.") from None
    return ordered[::-1]


def _beside(path: Path, content: bytes) -> Path:
    """A whole file with the content, next to its place."""
    number, name = mkstemp(prefix=".guide-", suffix=".part", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # Not every disk keeps permissions.
        with suppress(OSError):
            temporary.chmod(_mode(path))
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _mode(path: Path) -> int:
    """The permissions of what is there, or those of a new file."""
    if _there(path):
        return stat.S_IMODE(os.lstat(path).st_mode)
    mask = os.umask(0o077)  # It can only be read by setting it.
    os.umask(mask)
    return 0o666 & ~mask


def _tidied(temporaries: Iterable[Path], folders: Iterable[Path]) -> None:
    """Take away what is left over: nothing, where all went well."""
    for temporary in temporaries:
        temporary.unlink(missing_ok=True)
    for folder in folders:
        # A folder that now holds something stays.
        with suppress(OSError):
            folder.rmdir()
