"""`python -m tests.publish.on_a_volume FOLDER`: build twice to a mounted volume."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from macros.publish.checkout import DATA
from macros.publish.target import resolved
from tests.publish.interrupting import one_build
from tests.publish.small_site import mark_of, names


def main(volume: Path) -> None:
    inside = resolved(volume, DATA).inside
    one_build(volume, "old", "inside" if inside else "exchange")
    one_build(volume, "new", "inside" if inside else "exchange")
    print(json.dumps({"inside": inside, "live": mark_of(volume), "beside": names(volume.parent)}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
