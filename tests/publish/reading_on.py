"""`python -m tests.publish.reading_on SITE`: read files of a site until standard input ends.

Prints as JSON how many reads there were, how many found no file, and how many a mixed one.
"""

from __future__ import annotations

import json
import re
import select
import sys
from pathlib import Path

NAMES = ("index.html", "policy/index.html", "search/index.json", "robots.txt", "404.html")
_MARK = re.compile(r"\ba[0-9]+\b")


def main(site: Path) -> None:
    counts = {"reads": 0, "missing": 0, "mixed": 0}
    print("reading", flush=True)
    while not select.select([sys.stdin], [], [], 0)[0]:
        for name in NAMES:
            counts["reads"] += 1
            try:
                text = (site / name).read_text(encoding="utf-8")
            except (FileNotFoundError, NotADirectoryError):
                counts["missing"] += 1
                continue
            counts["mixed"] += len(set(_MARK.findall(text))) != 1
    print(json.dumps(counts))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
