"""`make bench`: the reading against the parser alone, and whole builds against the stock theme.

Each in rounds that take turns, in one run.

Prints and asserts nothing: a machine that is busy with something else is no fault of the data.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from tests.bench.cases import CASES, CHECKOUT
from tests.bench.site import compare
from tests.bench.synthetic import make_root

Measured = dict[str, list[dict[str, float]]]
SAYS = {
    "parser": "CSafeLoader alone",
    "guide": "text, shape, model, rules",
    "places": "the same, and every place",
    "again": "unchanged data, by the cache",
}
TARGETS = {"guide": 2.0, "again": 0.3}
MOST_MIB = 400


def main() -> None:
    """Make the data, measure in turns, print the table."""
    wanted = _wanted()
    with tempfile.TemporaryDirectory() as folder:
        root, cache = Path(folder) / "data", Path(folder) / "values.json"
        make_root(CHECKOUT / "data", root, wanted.records)
        _say_what(root, wanted)
        _run("again", root, cache)  # leaves the cache for the rounds
        measured = _rounds(root, cache, wanted.rounds)
        _print(measured)
    if not wanted.reading:
        with tempfile.TemporaryDirectory() as folder:
            compare(Path(folder), 1, wanted.builds)
            compare(Path(folder), wanted.times, 1)


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--records", type=int, default=3000, help="made-up outcomes (3000)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds, in turns (5)")
    parser.add_argument("--reading", action="store_true", help="only the reading, no whole builds")
    parser.add_argument("--builds", type=int, default=3, help="rounds of whole builds (3)")
    parser.add_argument("--times", type=int, default=10, help="how much the data is grown (10)")
    return parser.parse_args()


def _say_what(root: Path, wanted: argparse.Namespace) -> None:
    made = sorted((root / "council" / "outcomes").glob("bench-*.yml"))
    size = sum(path.stat().st_size for path in made)
    lines = median(path.read_text(encoding="utf-8").count("\n") for path in made)
    print(
        f"{len(made)} made-up outcomes of about {lines:.0f} lines ({size / 2**20:.1f} MiB) beside "
        f"the real data; {wanted.rounds} rounds, in turns, each case in a process of its own."
    )


def _rounds(root: Path, cache: Path, rounds: int) -> Measured:
    """Every case once a round; every other round backwards, so that no case is always first."""
    measured: Measured = {case: [] for case in CASES}
    for number in range(rounds):
        order = list(CASES) if number % 2 == 0 else list(reversed(CASES))
        for case in order:
            measured[case].append(_run(case, root, cache))
    return measured


def _run(case: str, root: Path, cache: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.bench.cases", case, str(root), str(cache)]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{case}: {done.stderr}")
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _print(measured: Measured) -> None:
    head = f"{'case':<28}{'seconds':>8}  {'by the clock':<18}{'by the processor':<18}"
    print(f"\n{head}{'target':<8}MiB")
    for case, runs in measured.items():
        seconds = median(run["clock"] for run in runs)
        ratios = [_ratio(runs, measured["parser"], by) for by in ("clock", "cpu")]
        target = f"{TARGETS[case]:.1f}" if case in TARGETS else "-"
        most = max(run["mib"] for run in runs)
        print(
            f"{SAYS[case]:<28}{seconds:>8.2f}  {ratios[0]:<18}{ratios[1]:<18}{target:<8}{most:.0f}"
        )
    print(
        "\nTimes the parser, each round against the parser in that round: median [least-most]. "
        f"\nMemory is the most that the process held; the target is under {MOST_MIB} MiB."
    )


def _ratio(runs: list[dict[str, float]], alone: list[dict[str, float]], by: str) -> str:
    ratios = [run[by] / parser[by] for run, parser in zip(runs, alone, strict=True)]
    return f"{median(ratios):.2f} [{min(ratios):.2f}-{max(ratios):.2f}]"


if __name__ == "__main__":
    main()
