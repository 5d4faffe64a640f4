"""Replace the contents of a folder that itself cannot be moved, such as a mounted volume.

Each entry of the folder is traded by itself, so for some milliseconds a reader can meet pages of
both sites; nothing finer can be had there. A journal, written first, says what was live. It makes
the trade all or nothing: whatever cuts it off, `undo` brings the old contents back.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from macros.publish.swap import there, trade

WORK_PREFIX = ".building-"
JOURNAL = "journal.json"
SITE, SPARE = "site", "spare"
# A volume's own folder for repairs, which is nobody's content and cannot be moved.
_OWN_OF_VOLUME = "lost+found"


def entries(folder: Path) -> list[str]:
    """The names in a folder, without what belongs to its volume or to a build."""
    return [
        name
        for name in os.listdir(folder)
        if name != _OWN_OF_VOLUME and not name.startswith(WORK_PREFIX)
    ]


def trade_contents(work: Path, folder: Path) -> None:
    """Trade what is in `work`/site for what is in `folder`, in which `work` lies.

    Raise OSError, with the folder as it was, if that fails.
    """
    names = _order(work / SITE, folder)
    (work / SPARE).mkdir(exist_ok=True)
    _write(work / JOURNAL, {name: _number(folder / name) for name in names})
    try:
        for name in names:
            trade(work / SITE / name, folder / name, work / SPARE / name)
    except BaseException:
        undo(work, folder)
        raise
    (work / JOURNAL).unlink()


def cut_off(folder: Path) -> bool:
    """Whether a trade of the contents of `folder` was cut off, and waits to be undone."""
    return any(folder.glob(f"{WORK_PREFIX}*/{JOURNAL}"))


def undo(work: Path, folder: Path) -> None:
    """Bring back the contents from before a trade that was cut off; nothing if there was none."""
    if not (work / JOURNAL).is_file():
        return
    for spare in (work / SPARE).iterdir():
        if there(folder / spare.name):
            (folder / spare.name).rename(work / SITE / spare.name)
        spare.rename(folder / spare.name)
    before = json.loads((work / JOURNAL).read_text(encoding="utf-8"))
    for name in reversed(before):
        if _number(folder / name) != before[name]:
            trade(work / SITE / name, folder / name, work / SPARE / name)
    (work / JOURNAL).unlink()


def _order(new: Path, folder: Path) -> Sequence[str]:
    """Folders, among them styles and scripts, before the pages at the top; the home page last."""

    def rank(name: str) -> tuple[bool, bool, str]:
        at_top = (new / name).is_file() or (folder / name).is_file()
        return name == "index.html", at_top, name

    return sorted({*entries(new), *entries(folder)}, key=rank)


def _number(path: Path) -> int:
    """What tells an entry from any other while both exist; 0 for none."""
    return path.lstat().st_ino if there(path) else 0


def _write(path: Path, before: dict[str, int]) -> None:
    """Write the journal so that it is there whole or not at all."""
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(before, file)
        file.flush()
        os.fsync(file.fileno())
    part.rename(path)
