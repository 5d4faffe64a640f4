"""Build the site aside, prove it whole, and put it in place.

The engine empties its target folder before it writes, so it is never pointed at a folder that is
being served. It runs as a process of its own: a crash there leaves the old site whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.domain.register import Register
from macros.publish.engine import faults_told, run_engine
from macros.publish.fault import SiteProblem
from macros.publish.target import resolved, unwritable
from macros.publish.whole import planned, proved
from macros.publish.workplace import Workplace, workplace


@dataclass(frozen=True, slots=True)
class Built:
    """How a build went: what the engine said, and what was found wrong with the site."""

    ok: bool
    engine: str
    faults: tuple[SiteProblem, ...]
    pages: int


def build(target: Path, root: Path, as_of: date, register: Register) -> Built:
    """Build the guide of `root`, whose data are `register`, as of a day into `target`.

    On any fault the target is left alone. Raise Refused if it may not or cannot be replaced.
    """
    with _held(target, root) as work:
        said = run_engine(work.new, root, as_of, work.lock)
        if said.returncode != 0:
            return Built(False, said.stdout, faults_told(said.stdout), 0)
        pages, faults = proved(work.new, planned(register, as_of))
        if not faults:
            work.put_in_place()
        return Built(not faults, said.stdout, faults, pages)


def recover(target: Path, root: Path) -> None:
    """Put back the old site if a build that was killed left it away, and clear what it left.

    Raise Refused if the target may not be replaced, or cannot be written.
    """
    with _held(target, root):
        pass


@contextmanager
def _held(target: Path, root: Path) -> Iterator[Workplace]:
    place = resolved(target, root)
    try:
        with workplace(place) as work:
            yield work
    except OSError as error:
        raise unwritable(place.asked, error) from error
