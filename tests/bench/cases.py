"""One case, measured in a process of its own: time by the clock and by the processor, and memory.

`python -m tests.bench.cases CASE ROOT CACHE` prints one line of JSON. What is imported, and what
only sets a case up, is outside the time.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import yaml

from macros.load.cache import Cache, engine
from macros.load.gc_pause import paused
from macros.load.layout import survey
from macros.load.register import Loaded, load
from macros.load.shape.schemas import Schemas
from macros.load.yaml.places import Places
from macros.load.yaml.reader import Document, read
from macros.publish.checkout import READERS

CHECKOUT = Path(__file__).resolve().parents[2]
AS_OF = date(2026, 1, 1)


@dataclass
class Watch:
    """Seconds by the clock and by the processor, added up over the stretches that count."""

    clock: float = 0.0
    cpu: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """What happens inside counts."""
        clock, cpu = perf_counter(), process_time()
        yield
        self.clock += perf_counter() - clock
        self.cpu += process_time() - cpu


def parser(watch: Watch, root: Path, cache: Path) -> None:
    """libyaml's parser alone over every file, values kept, the collector held as in the guide."""
    paths = _files(root)
    with watch.running(), paused():
        held = [yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader) for path in paths]
    assert held


def guide(watch: Watch, root: Path, cache: Path) -> None:
    """Text, shape, model and rules, nothing remembered from before."""
    with watch.running():
        loaded = load(root, Schemas(), AS_OF)
    _must_be_sound(loaded)


def guide_and_places(watch: Watch, root: Path, cache: Path) -> None:
    """The same, and then the place of every value of every file."""
    guide(watch, root, cache)
    documents = [read(path.name, path.read_bytes()) for path in _files(root)]
    with watch.running():
        for document in documents:
            _all_places(document)


def again(watch: Watch, root: Path, cache: Path) -> None:
    """Unchanged data once more, with the cache that an earlier run left."""
    with watch.running():
        store = Cache.open(cache, engine(READERS))
        loaded = load(root, Schemas(), AS_OF, store)
    _must_be_sound(loaded)


CASES: dict[str, Callable[[Watch, Path, Path], None]] = {
    "parser": parser,
    "guide": guide,
    "places": guide_and_places,
    "again": again,
}


def _files(root: Path) -> list[Path]:
    return [found.path for found in survey(root)[0]]


def _must_be_sound(loaded: Loaded) -> None:
    """A check that stops early is no measure."""
    for problem in loaded.errors[:5]:
        print(problem, file=sys.stderr)
    if loaded.register is None:
        raise SystemExit("The made-up data has errors, so nothing was measured.")


def _all_places(document: Document) -> None:
    places = Places(document)
    for path in _paths(document.value, ()):
        places.of(path)


def _paths(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _paths(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _paths(item, (*path, index))


def main(case: str, root: str, cache: str) -> None:
    """Run one case and print what it took."""
    watch = Watch()
    CASES[case](watch, Path(root), Path(cache))
    kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"clock": watch.clock, "cpu": watch.cpu, "mib": kib / 1024}))


if __name__ == "__main__":
    main(*sys.argv[1:])
