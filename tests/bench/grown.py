"""The real data with its outcomes, kinds of contract and rules of law many times over.

Each copy is a real record under an id and a title of its own, which refers to the copies of what
the original refers to. So every reference leads somewhere, and the site grows as real data would.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

FOLDERS = ("council/outcomes", "council/contracts", "national/duties")
_TITLE = re.compile(r'^title: "(.*)"$', re.MULTILINE)
# A source is not copied, though a rule of law may have the same id.
_SOURCE = re.compile(r" *(?:- )?(?:source|instrument):")
# No two pages may have the same description.
_SUMMARY = re.compile(r'^    summary: (?:>-\n      |")', re.MULTILINE)
_ALSO = re.compile(r"^also: \[.*\]$", re.MULTILINE)


def grow(data: Path, root: Path, times: int) -> int:
    """Copy the data folder to `root` with `times` as many records in FOLDERS; say how many files.

    `times` counts the originals: 1 is a plain copy.
    """
    shutil.copytree(data, root)
    originals = {folder: sorted((data / folder).glob("*.yml")) for folder in FOLDERS}
    ids = sorted((path.stem for paths in originals.values() for path in paths), key=len)
    named = re.compile(rf'(?<=["/:])({"|".join(map(re.escape, reversed(ids)))})(?=[")@#])')
    for number in range(2, times + 1):
        for folder, paths in originals.items():
            for path in paths:
                text = _copy(path.read_text(encoding="utf-8"), named, number)
                (root / folder / f"{path.stem}-{number}.yml").write_text(text, encoding="utf-8")
    return sum(1 for path in root.rglob("*.yml") if path.is_file())


def _copy(text: str, named: re.Pattern[str], number: int) -> str:
    lines = (
        line if _SOURCE.match(line) else named.sub(rf"\1-{number}", line)
        for line in text.splitlines(keepends=True)
    )
    renamed = "".join(lines)
    titled = _TITLE.sub(lambda found: f'title: "{found[1]} {number}"', renamed, count=1)
    told = _SUMMARY.sub(rf"\g<0>In copy {number}: ", titled)
    return _ALSO.sub("also: []", told, count=1)
