"""`python -m tests.audit`: build, serve, check everything, print the table. Exit 1 on any fault."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from pathlib import Path

from macros.publish.build import build
from macros.publish.checkout import DATA
from tests.audit.results import Result, missed, record, recorded, table
from tests.audit.run import VISITS, audited, sampled
from tests.audit.serving import serving
from tests.support import AS_OF, real

SHOWN = 12


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__)
    parser.add_argument(
        "--all", action="store_true", help="list every violation, not the first few"
    )
    parser.add_argument("--record", action="store_true", help="keep where each check was made")
    parser.add_argument("--only", nargs="*", default=[], choices=VISITS, help="make these visits")
    options = parser.parse_args()
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        built = build(Path(folder) / "site", DATA, AS_OF, real())
        if not built.ok:
            print(built.engine, *built.faults, sep="\n")
            return 1
        with serving(Path(folder) / "site") as base:
            sample = sampled(Path(folder) / "site", whole=True)
            results = audited(Path(folder) / "site", base, sample, options.only)
    print(table(results))
    print(f"{built.pages} pages, {time.perf_counter() - began:.0f} s in all")
    _tell(results, None if options.all else SHOWN)
    if options.record:
        record(results, sample)
    fewer = () if options.only else missed(results, recorded(), sample)
    for line in fewer:
        print(f"a check is missing: {line}")
    return 1 if fewer or any(result.wrong for result in results) else 0


def _tell(results: tuple[Result, ...], most: int | None) -> None:
    for result in results:
        for line in result.wrong[:most]:
            print(f"{result.check}: {line}")
        if most is not None and len(result.wrong) > most:
            print(f"{result.check}: … and {len(result.wrong) - most} more (--all lists them)")


if __name__ == "__main__":
    sys.exit(main())
