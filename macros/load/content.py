"""The bytes of the data files, and never more of them than the memory holds with ease.

Looks at what a file is and how big it is before it reads. Another program may change a file at
any moment, so the look is at the open file and not at its name.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from macros.load.layout import Found
from macros.load.problem import Problem
from macros.load.yaml.text import LARGEST_FILE, too_big

# Of all data files together. This guide's own data has about 1 MiB.
MOST_BYTES = 32 * 1024 * 1024
# A pipe that nobody writes to would be waited for without end. Windows has neither of the two.
_CAREFULLY = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)


def content(file: Found) -> bytes | Problem:
    """The bytes of one data file, or why they are not read."""
    try:
        with open(file.path, "rb", buffering=0, opener=_opened) as opened:
            status = os.fstat(opened.fileno())
            if not stat.S_ISREG(status.st_mode):
                return _unreadable(file, "This is not an ordinary file.")
            if status.st_size > LARGEST_FILE:
                return too_big(file.name, status.st_size)
            data = _all(opened.fileno())
    except OSError as error:
        return _unreadable(
            file, f"The file cannot be opened: {error.strerror or 'no reason given'}."
        )
    return data if len(data) <= LARGEST_FILE else too_big(file.name, len(data))


def within(
    surveyed: tuple[tuple[Found, ...], tuple[Problem, ...]],
) -> tuple[tuple[Found, ...], tuple[Problem, ...]]:
    """What a survey found, or nothing but a problem where it is more than is read altogether."""
    found, problems = surveyed
    size = sum(min(_size(file.path), LARGEST_FILE) for file in found)
    if size <= MOST_BYTES:
        return surveyed
    folder = found[0].name.partition("/")[0]
    message = f"The data files have {size:,} bytes together; at most {MOST_BYTES:,} are read."
    fix = "Remove what is not the guide's, or name the right folder with --root."
    return (), (*problems, Problem(folder, 1, 1, "GV211", "error", message, fix))


def _opened(path: str, flags: int) -> int:
    return os.open(path, flags | _CAREFULLY | _BINARY)


def _all(handle: int) -> bytes:
    """What the file holds, up to one byte more than is allowed: it may be growing."""
    parts, left = [], LARGEST_FILE + 1
    while left and (part := os.read(handle, left)):
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _size(path: Path) -> int:
    try:
        return path.stat(follow_symlinks=False).st_size
    except OSError:
        return 0  # The file itself is told about when it is opened.


def _unreadable(file: Found, message: str) -> Problem:
    fix = "Make it an ordinary file that you may read."
    return Problem(file.name, 1, 1, "GV209", "error", message, fix)
