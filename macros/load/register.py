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
from macros.domain.model.accessibility import Accessibility
from macros.domain.model.contract import ContractKind
from macros.domain.model.council import Council
from macros.domain.model.duty import Duty
from macros.domain.model.example import Example
from macros.domain.model.function import Functions
from macros.domain.model.national_model import NationalModel
from macros.domain.model.outcome import Outcome
from macros.domain.model.policy import Draft, Policy, WorkingPolicy
from macros.domain.model.proportionality import Proportionality
from macros.domain.model.redirects import Redirects
from macros.domain.model.reference import Glossary, Sources
from macros.domain.model.scoring import ScoringMethod
from macros.domain.model.seals import Seals
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Thresholds
from macros.domain.register import Register
from macros.load.cache import Cache
from macros.load.content import content, within
from macros.load.convert import convert
from macros.load.garbage import paused
from macros.load.layout import Found, survey
from macros.load.places import places
from macros.load.problem import Problem
from macros.load.reader import Document, read
from macros.load.schemas import Schemas, missing
from macros.load.shape import shape_problems

MODELS: dict[str, type[Any]] = {
    "accessibility": Accessibility,
    "contract": ContractKind,
    "council": Council,
    "draft": Draft,
    "duty": Duty,
    "example": Example,
    "functions": Functions,
    "glossary": Glossary,
    "model": NationalModel,
    "npps": Statement,
    "outcome": Outcome,
    "policy": Policy,
    "proportionality": Proportionality,
    "redirects": Redirects,
    "scoring": ScoringMethod,
    "seals": Seals,
    "sources": Sources,
    "thresholds": Thresholds,
    "working": WorkingPolicy,
}
# A file of this kind → the kinds of reference that it may hold the target of.
_HOLDS = {
    "council": ("delegation", "priority", "role"),
    "duty": ("duty",),
    "glossary": ("term",),
    "model": ("model", "model outcome"),
    "npps": ("ask", "npps"),
    "outcome": ("outcome",),
    "policy": ("clause",),
    "scoring": ("scoring",),
    "sources": ("source",),
    "thresholds": ("regime",),
    "working": ("clause",),
}
_NAMED_BY_ID = frozenset(
    {"npps", "duty", "model", "policy", "draft", "outcome", "contract", "scoring", "example"}
) | {"working"}


@dataclass(frozen=True)
class Loaded:
    """What a data folder holds: the register, if one can be made, and all problems, in order.

    `rules_ran` is false when the council or the thresholds could not be read: the rules that
    compare records need both.
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
    """Read everything below `root` and check it all as of a day. Never raises for bad data.

    A schema with a slip of its own is told first and alone: no data can be held to it.
    """
    slips = (*schemas.problems, *missing(schemas, MODELS))
    if slips:
        return Loaded(None, tuple(sorted(slips)), False, 0)
    with paused():
        found, problems = within(survey(root))
        store = cache or Cache.none()
        read_in = [(file, *_document(file, schemas, store)) for file in found]
        store.keep()
        stage = [problem for _, _, own in read_in for problem in own]
        good = [(file, doc) for file, doc, own in read_in if doc is not None and not own]
        register = _register(good)
        unread = frozenset(
            kind for file, _, own in read_in if own for kind in _HOLDS.get(file.kind, ())
        )
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
    if file.kind not in _NAMED_BY_ID or value["id"] == file.path.stem:
        return ()
    message = f'The file is named "{file.path.name}" but its id is "{value["id"]}".'
    fix = f'Rename the file to "{value["id"]}.yml", or correct the id.'
    return (Problem(file.name, 1, 1, "GV203", "error", message, fix),)


def _register(good: Sequence[tuple[Found, Document]]) -> Register | None:
    """The register of the files that are good so far; None without a council or thresholds."""
    by_kind: dict[str, list[Any]] = {kind: [] for kind in MODELS}
    parts: dict[str, list[tuple[str, Any]]] = {"sources": [], "glossary": []}
    for file, document in good:
        record = convert(MODELS[file.kind], document.value)
        by_kind[file.kind].append(record)
        if file.kind in parts:
            parts[file.kind].append((file.path.parent.name, record))
    one = {kind: (records or [None])[0] for kind, records in by_kind.items()}
    if one["council"] is None or one["thresholds"] is None:
        return None
    return Register(
        council=one["council"],
        working=one["working"],
        thresholds=one["thresholds"],
        functions=one["functions"],
        statements=tuple(by_kind["npps"]),
        duties=tuple(by_kind["duty"]),
        models=tuple(by_kind["model"]),
        policies=tuple(by_kind["policy"]),
        drafts=tuple(by_kind["draft"]),
        outcomes=tuple(by_kind["outcome"]),
        contracts=tuple(by_kind["contract"]),
        scoring=tuple(by_kind["scoring"]),
        examples=tuple(by_kind["example"]),
        source_files=tuple(parts["sources"]),
        glossary_files=tuple(parts["glossary"]),
        proportionality=one["proportionality"],
        accessibility=one["accessibility"],
        redirects=one["redirects"],
        seals=one["seals"],
    )


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
