"""Where a new site is made ready for a target, and how it takes the place of the old one.

The working folder stands beside the target, on the same file system, or inside it where it must
(`Target.inside`). Its name follows from the target's, so the next build finds what a build that
was killed left there: it puts the old site back if that is away, and clears the rest.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from macros.publish import contents
from macros.publish.checkout import CHECKOUT
from macros.publish.fault import Refused
from macros.publish.lock import LOCK, TakenError, locked, take
from macros.publish.swap import settle, there, trade, vacant
from macros.publish.target import SiteTarget, check_replaceable, unwritable

_OLD = "old"
_OURS = frozenset({LOCK, contents.SITE, contents.SPARE})
# What the system says of a folder that is mounted or lies on another file system.
_CANNOT_MOVE = frozenset({errno.EBUSY, errno.EXDEV})
_LONGEST = 200  # bytes of a name; systems allow 255


@dataclass(frozen=True, slots=True)
class Workplace:
    """A working folder that this process holds. The new site belongs in `new`."""

    target: SiteTarget
    folder: Path
    lock: int

    @property
    def new(self) -> Path:
        """Where the new site is made ready."""
        return self.folder / contents.SITE

    def put_in_place(self) -> None:
        """Let the new site take the place of the old. Raise Refused, the old one live, if not."""
        try:
            _flush(self.new)
            self._trade()
        except OSError as error:
            reason = f"could not be put in place: {error.strerror or error}"
            raise Refused(self.target.asked, "GV706", f"The new site {reason}") from error

    def _trade(self) -> None:
        live = self.target.folder
        if self.target.inside:
            contents.trade_contents(self.folder, live)
            return
        try:
            trade(self.new, live, self.folder / _OLD)
        except OSError as error:
            if error.errno not in _CANNOT_MOVE:
                raise
            self._trade_through_a_copy(_inside(self.target))

    def _trade_through_a_copy(self, inner: Path) -> None:
        try:
            inner.mkdir(mode=0o700)
            shutil.copytree(self.new, inner / contents.SITE)
            _flush(inner)
            contents.trade_contents(inner, self.target.folder)
        finally:
            _remove(inner)


@contextmanager
def workplace(target: SiteTarget) -> Iterator[Workplace]:
    """Hold the target's working folder, with all that a killed build left put right.

    Raise Refused if another build holds it, or if the target may no longer be replaced.
    """
    folder = _inside(target) if target.inside else _beside(target)
    made = _make(folder.parent, target)
    try:
        with locked(folder) as lock:
            try:
                _recover(target, folder)
                yield Workplace(target, folder, lock)
            finally:
                _clear(folder)
    except TakenError:
        said = f"Another build of {target.asked!r} is under way"
        raise Refused(target.asked, "GV705", said) from None
    finally:
        _unmake(made)


def _beside(target: SiteTarget) -> Path:
    name = target.folder.name
    if len(os.fsencode(name)) > _LONGEST:
        name = hashlib.sha256(os.fsencode(name)).hexdigest()
    return target.folder.parent / f"{contents.WORK_PREFIX}{name}"


def _inside(target: SiteTarget) -> Path:
    return target.folder / _beside(target).name


def _recover(target: SiteTarget, held: Path) -> None:
    """Put back what was live when a build was killed; the rest of its working folder is litter."""
    with ExitStack() as locks:
        left = [each for each in (_beside(target), _inside(target)) if each.is_dir()]
        for each in left:
            if each != held:
                locks.enter_context(locked(each))
        settle(target.folder, _beside(target) / _OLD)
        contents.undo(_inside(target), target.folder)
        check_replaceable(target.asked, target.folder)
        for each in left:
            _empty(each)
            if each != held:
                _remove(each)


def _clear(folder: Path) -> None:
    _remove(folder)
    for around in {folder.parent, CHECKOUT}:
        for other in sorted(around.glob(f"{contents.WORK_PREFIX}*")):
            with suppress(OSError):
                _sweep(other)


def _sweep(other: Path) -> None:
    """Remove a working folder that no process holds, if all that it has is a site never used."""
    if other.is_symlink() or not {each.name for each in other.iterdir()} <= _OURS:
        return
    held = take(other)
    if held is not None:
        _remove(other)
        os.close(held)


def _remove(folder: Path) -> None:
    """Remove a working folder, but never one that has the only copy of what was live.

    The lock goes last: as soon as it is gone, another build may take the folder.
    """
    if there(folder / _OLD) or there(folder / contents.JOURNAL):
        return
    with suppress(OSError):
        _empty(folder)
        (folder / LOCK).unlink(missing_ok=True)
        folder.rmdir()


def _empty(folder: Path) -> None:
    """Remove what a killed build left in a working folder, but not the lock that we hold."""
    for each in folder.iterdir():
        if each.name == LOCK:
            continue
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        else:
            each.unlink()


def _make(folder: Path, target: SiteTarget) -> list[Path]:
    """Make the folders around a target; gives those that were not there, innermost first."""
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(target.asked, error) from None
    return made


def _unmake(made: list[Path]) -> None:
    """Remove the folders that were made, if no site came to stand in them."""
    for each in made:
        if each.is_dir() and vacant(each):
            with suppress(OSError):
                each.rmdir()


def _flush(site: Path) -> None:
    """Have the system write all of it to the disk: a power cut must not leave empty pages."""
    if os.name == "nt":  # It flushes only what is open for writing.
        return
    for path in (site, *site.rglob("*")):
        number = os.open(path, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)
