"""`python -m tests.publish.interrupting FOLDER RUNS SEED`: cut builds off at random points.

Each run is a process of its own that is killed, interrupted by a key, or refused by the disk, at
a random step. It prints as JSON how many runs ended with which site, and what was wrong.
"""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import Any, cast
from unittest.mock import patch

from macros.domain.register import Register
from macros.publish import build as building
from macros.publish import swap
from macros.publish.checkout import DATA
from macros.publish.fault import Refused
from macros.publish.target import SiteTarget, resolved
from tests.publish.small_site import ADDRESSES, engine_that_writes, mark_of, names, small_site
from tests.support import AS_OF

_REAL_EXCHANGE = swap.exchange
_WRITES = frozenset({"os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree"})
HOW = ("killed", "key", "full once", "full from then on", "busy")
WAYS = ("exchange", "renames", "inside", "inside, renames")


class Steps:
    """Counts steps, and does something at one of them (or, if `on`, from it on)."""

    def __init__(self, at: int, act: Callable[[], None], on: bool = False) -> None:
        self.count, self.at, self.act, self.on = 0, at, act, on

    def step(self) -> None:
        self.count += 1
        if self.count == self.at or (self.on and self.count > self.at):
            self.act()

    def trace(self, frame: FrameType, event: str, _: Any) -> Any:
        """Count each line of Python that is run."""
        if event == "line":
            self.step()
        return self.trace

    def watch(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Count each change of the disk."""
        writing = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writing or event in _WRITES:
            self.step()


def one_build(live: Path, mark: str, way: str) -> None:
    """A build that runs no engine, by one of the ways of putting a site in place."""

    def exchange(one: Path, other: Path) -> bool:
        sys.audit("os.rename", one, other, -1, -1)
        return False if "renames" in way else _REAL_EXCHANGE(one, other)

    def target(asked: Path, data: Path) -> SiteTarget:
        return replace(resolved(asked, data), inside=way.startswith("inside"))

    with ExitStack() as patches:
        for where, name, value in (
            (building, "run_engine", engine_that_writes(mark)),
            (building, "planned", lambda *_: ADDRESSES),
            (building, "resolved", target),
            (swap, "exchange", exchange),
            # Waiting for the disk is slow and changes nothing that this can see.
            (os, "fsync", lambda _: None),
        ):
            patches.enter_context(patch.object(where, name, value))
        done = building.build(live, DATA, AS_OF, cast(Register, None))
    assert done.ok, done.faults


def cut_off(live: Path, mark: str, way: str, how: str, steps: Steps) -> int:
    """Run a build in a process of its own, with `steps` counting; its exit status."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1]
    with suppress(Refused, OSError, KeyboardInterrupt):
        if how in ("killed", "key"):
            sys.settrace(steps.trace)
        else:
            sys.addaudithook(steps.watch)
        one_build(live, mark, way)
    sys.settrace(None)
    os._exit(0)


def _kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _key() -> None:
    raise KeyboardInterrupt


def _refuse(number: int) -> Callable[[], None]:
    def act() -> None:
        raise OSError(number, os.strerror(number))

    return act


ACTS = {
    "killed": _kill,
    "key": _key,
    "full once": _refuse(errno.ENOSPC),
    "full from then on": _refuse(errno.ENOSPC),
    "busy": _refuse(errno.EBUSY),
}


def length(live: Path, way: str, how: str) -> int:
    """How many steps a whole build takes, found by asking a child that tells through a pipe."""
    reading, writing = os.pipe()
    if os.fork() == 0:
        steps = Steps(0, _key)
        if how in ("killed", "key"):
            sys.settrace(steps.trace)
        else:
            sys.addaudithook(steps.watch)
        one_build(live, "length", way)
        sys.settrace(None)
        os.write(writing, str(steps.count).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        steps_taken = int(answer.read())
    os.wait()
    return steps_taken


def main(folder: Path, runs: int, seed: int) -> dict[str, Any]:
    chance = random.Random(seed)
    live = small_site(folder / "live", "first")
    lengths = {(way, how): length(live, way, how) for way in WAYS for how in HOW}
    ended: Counter[str] = Counter()
    wrong: list[str] = []
    for run in range(runs):
        way, how = WAYS[run % len(WAYS)], HOW[run // len(WAYS) % len(HOW)]
        at = chance.randint(1, lengths[way, how])
        told, before, mark = f"run {run}, {way}, {how} at {at}", mark_of(live), f"cut{run}"
        status = cut_off(live, mark, way, how, Steps(at, ACTS[how], on="on" in how.split()))
        # One step of the system: nobody may ever find the site away. Otherwise, once recovered.
        if way != "exchange":
            building.recover(live, DATA)
        found = mark_of(live)
        if found is None or found not in (before, mark):
            wrong.append(f"{told}: the live site is {found} and was {before}")
        if os.WIFSIGNALED(status):
            ended["killed by a signal"] += 1
        ended["new" if found == mark else "old"] += 1
        one_build(live, f"good{run}", way)
        if mark_of(live) != f"good{run}" or names(folder) != ["live"]:
            wrong.append(f"{told}: then {mark_of(live)} was live among {names(folder)}")
    return {"ended": ended, "wrong": wrong, "steps": min(lengths.values())}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
