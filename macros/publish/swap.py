"""Trade what stands at two paths, so that whatever fails, what was live is live still.

Knows paths and renames, and nothing of sites. Linux can exchange two names in one step, so that
nobody who reads meanwhile finds neither. Elsewhere it takes three renames; each state between
them can be recognised, and `settle` puts back what was live.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

_FROM_HERE = -100  # AT_FDCWD of fcntl.h
_EXCHANGE = 2  # RENAME_EXCHANGE of linux/fs.h
# What a kernel, a file system or a sandbox says that does not offer the exchange.
_NOT_OFFERED = frozenset({errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.EPERM})


def there(path: Path) -> bool:
    """Whether anything has this name, a link to nothing included."""
    return os.path.lexists(path)


def vacant(folder: Path) -> bool:
    """Whether nothing, or an empty folder, has this name."""
    return not there(folder) or (folder.is_dir() and not any(folder.iterdir()))


def exchange(one: Path, other: Path) -> bool:
    """Exchange two names in one step; False, with nothing done, where that is not offered.

    Raise OSError when the system offers it and refuses these two.
    """
    if sys.platform != "linux":
        return False
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    paths = os.fsencode(one), os.fsencode(other)
    if call(_FROM_HERE, paths[0], _FROM_HERE, paths[1], _EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NOT_OFFERED:
        return False
    raise OSError(number, os.strerror(number), str(one), None, str(other))


def trade(new: Path, live: Path, spare: Path) -> None:
    """Put `new` where `live` is, and `live` where `new` was; one of the two may be missing.

    `spare` is a free name for use between. Raise OSError, with `live` as it was, if that fails.
    """
    if not there(live):
        new.rename(live)
    elif not there(new):
        live.rename(new)
    elif not exchange(new, live):
        _trade_by_renames(new, live, spare)


def _trade_by_renames(new: Path, live: Path, spare: Path) -> None:
    try:
        live.rename(spare)
        new.rename(live)
        spare.rename(new)
    except BaseException:  # A key pressed between the renames must not take the site away either.
        if there(spare) and there(live) and not there(new):
            live.rename(new)
        settle(live, spare)
        raise


def settle(live: Path, spare: Path) -> None:
    """Put back what was live, if a trade was cut off while the name stood empty."""
    if there(spare) and vacant(live):
        spare.rename(live)
