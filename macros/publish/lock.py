"""One build at a time: a lock that the system lets go of when its holder ends, however it ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK = "lock"
PATIENCE = 60.0  # seconds; a build takes about ten
_BETWEEN = 0.05  # seconds from one try to the next

if sys.platform == "win32":
    import msvcrt

    def _hold(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


class TakenError(Exception):
    """Somebody else holds the lock."""


@contextmanager
def locked(folder: Path, patience: float = PATIENCE) -> Iterator[int]:
    """Make `folder` and hold its lock; gives the open lock file, for a child process to hold too.

    Raise TakenError after `patience` seconds of waiting.
    """
    until = time.monotonic() + patience
    while (held := take(folder)) is None:
        if time.monotonic() >= until:
            raise TakenError
        time.sleep(_BETWEEN)
    try:
        yield held
    finally:
        os.close(held)


def take(folder: Path) -> int | None:
    """The open lock file of `folder`, which is made if need be; None while it is held."""
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        if folder.is_symlink():
            raise
    try:
        held = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except FileNotFoundError:  # Its last holder removed the folder just now.
        return None
    try:
        _hold(held)
        # A holder removes its folder before it lets go: this may be the lock of a folder gone.
        if os.path.samestat(os.fstat(held), os.stat(folder / LOCK)):
            return held
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass
    os.close(held)
    return None
