"""Files → one immutable register, and every problem on the way, each with its place.

The stages are text, shape, model and rules. A file that fails one does not go on to the next, but
the others do, so that one run says all there is to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from macros.domain.check import findings
from macros.domain.finding import Finding
from macros.domain.kinds import KIND, KINDS, PARTS
from macros.domain.register import Register
from macros.load.cache import Cache
from macros.load.content import content, within
from macros.load.convert import convert
from macros.load.gc_pause import paused
from macros.load.layout import Found, survey
from macros.load.problem import Problem
from macros.load.shape.problems import shape_problems
from macros.load.shape.schemas import Schemas
from macros.load.yaml.places import places
from macros.load.yaml.reader import Document, read

# A kind of file → the kinds of thing whose ids may stand in it.
_HOLDS = {
    kind.name: frozenset([kind.name, *(part.name for part in PARTS if kind.name in part.inside)])
    for kind in KINDS
}
_WITHOUT_WHICH_NOTHING = ("council", "thresholds", "asking")


@dataclass(frozen=True)
class Loaded:
    """What a data folder holds: the register, if one can be made, and all problems, in order.

    `rules_ran` is false when the council, the thresholds or the table of what may be asked could
    not be read: the rules that compare records need all three.
    """

    register: Register | None
    problems: tuple[Problem, ...]
    rules_ran: bool
    files: int

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that make the data unusable."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that a person must still see to."""
        return tuple(problem for problem in self.problems if problem.severity == "warning")


def load(root: Path, schemas: Schemas, as_of: date, cache: Cache | None = None) -> Loaded:
    """Read everything below `root` and check it all as of a day. Never raises for bad data."""
    with paused():
        found, problems = within(survey(root))
        store = cache or Cache.none()
        read_in = [(file, *_document(file, schemas, store)) for file in found]
        store.keep()
        stage = [problem for _, _, own in read_in for problem in own]
        good = [(file, doc) for file, doc, own in read_in if doc is not None and not own]
        register = _register(good)
        unread = frozenset(kind for file, _, own in read_in if own for kind in _HOLDS[file.kind])
        told = list(_rules(register, good, as_of, unread)) if register else []
        everything = sorted({*problems, *stage, *told})
    usable = register if not any(p.severity == "error" for p in everything) else None
    return Loaded(usable, tuple(everything), register is not None, len(found))


def _document(
    file: Found, schemas: Schemas, cache: Cache
) -> tuple[Document | None, tuple[Problem, ...]]:
    """One file through text and shape, or straight from the cache when its bytes are known good."""
    data = content(file)
    if isinstance(data, Problem):
        return None, (data,)
    known = cache.get(file.kind, data)
    if known is not None:
        return Document(file.name, data.decode("utf-8"), known, ()), _named(file, known)
    document = read(file.name, data)
    if document.problems:
        return document, document.problems
    wrong = shape_problems(document, file.kind, schemas)
    if wrong:
        return document, wrong
    cache.put(file.kind, data, document.value)
    return document, _named(file, document.value)


def _named(file: Found, value: Any) -> tuple[Problem, ...]:
    kind = KIND[file.kind]
    named = kind.in_folder or kind.own_name
    if not named or value["id"] == file.path.stem:
        return ()
    message = f'The file is named "{file.path.name}" but its id is "{value["id"]}".'
    fix = f'Rename the file to "{value["id"]}.yml", or correct the id.'
    return (Problem(file.name, 1, 1, "GV203", "error", message, fix),)


def _register(good: Sequence[tuple[Found, Document]]) -> Register | None:
    """The register of the files that are good so far; None without what every rule needs."""
    found: dict[str, list[Any]] = {kind.name: [] for kind in KINDS}
    for file, document in good:
        kind = KIND[file.kind]
        record = convert(kind.model, document.value)
        found[kind.name].append((file.half, record) if kind.in_halves else record)
    if not all(found[name] for name in _WITHOUT_WHICH_NOTHING):
        return None
    held: dict[str, Any] = {
        kind.held: tuple(found[kind.name])
        if kind.in_folder or kind.in_halves
        else next(iter(found[kind.name]), None)
        for kind in KINDS
    }
    return Register(**held)


def _rules(
    register: Register,
    good: Sequence[tuple[Found, Document]],
    as_of: date,
    unread: frozenset[str],
) -> Iterator[Problem]:
    documents = {file.record: document for file, document in good}
    for finding in findings(register, as_of, unread):
        yield _placed(finding, documents[finding.record])


def _placed(finding: Finding, document: Document) -> Problem:
    line, column = places(document).of(finding.path)
    return Problem(
        document.file,
        line,
        column,
        finding.code,
        finding.severity,
        finding.message,
        finding.fix,
    )
