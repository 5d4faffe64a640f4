"""References: every id that a record names exists, and no id is given twice.

`REFERENCES` says which field names what; nothing else in the code does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from macros.domain import walk
from macros.domain.finding import Finding, Path
from macros.domain.model.accessibility import Accessibility
from macros.domain.model.contract import Choice, ContractRevision
from macros.domain.model.council import Delegation
from macros.domain.model.duty import Duty
from macros.domain.model.example import Example
from macros.domain.model.function import CouncilFunction
from macros.domain.model.national_model import NationalModel
from macros.domain.model.outcome import Crosswalk, Lawful, OutcomeRevision
from macros.domain.model.policy import (
    Authority,
    ClassifiedChange,
    Clause,
    Consultation,
    Draft,
    Policy,
    WorkingPolicy,
)
from macros.domain.model.proportionality import LegalPrompt
from macros.domain.model.scoring import ScoringRevision
from macros.domain.model.statement import Ask, Statement
from macros.domain.model.threshold import FixedLine, Threshold
from macros.domain.model.values import Cite, Quote
from macros.domain.register import Register

# (class, field) → the kind of thing its text, or each of its texts, is the id of.
REFERENCES: Mapping[type, tuple[tuple[str, str], ...]] = {
    Accessibility: (("contact", "contact"),),
    Ask: (("succeeds", "ask"),),
    Authority: (("decided_by", "role"), ("delegation", "delegation")),
    Choice: (("outcome", "outcome"),),
    Cite: (("source", "source"),),
    ClassifiedChange: (("asks", "ask"),),
    Clause: (("duties", "duty"), ("priorities", "priority"), ("asks", "ask")),
    Consultation: (("role", "role"),),
    ContractRevision: (("duties", "duty"),),
    CouncilFunction: (("priorities", "priority"),),
    Crosswalk: (("model", "model"), ("outcome", "model outcome")),
    Delegation: (("holder", "role"), ("deputies", "role"), ("consultees", "role")),
    Draft: (("reflects", "npps"),),
    Duty: (("instrument", "source"), ("related", "duty")),
    Example: (("method", "scoring"), ("outcomes", "outcome")),
    Lawful: (("basis", "duty"),),
    LegalPrompt: (("duties", "duty"),),
    FixedLine: (("duty", "duty"),),
    NationalModel: (("succeeds", "model"),),
    OutcomeRevision: (
        ("priorities", "priority"),
        ("asks", "ask"),
        ("clauses", "clause"),
        ("duties", "duty"),
    ),
    Policy: (("reflects", "npps"),),
    Quote: (("source", "source"),),
    ScoringRevision: (("duties", "duty"),),
    Statement: (("made_under", "duty"),),
    Threshold: (("regime", "regime"),),
    WorkingPolicy: (("source", "source"),),
}
# A link to a record, as prose writes it. Prose with any other use of "](" is refused as it is read.
_LINK = re.compile(r"\]\(([a-z]+):([a-z0-9-]+)\)")
_SAY = {
    "ask": "ask of a statement",
    "clause": "clause of the policy",
    "contact": "contact of the council",
    "delegation": "delegation of the council",
    "duty": "rule of law",
    "model": "national model",
    "model outcome": "outcome of a national model",
    "npps": "policy statement",
    "outcome": "outcome",
    "priority": "priority of a strategy",
    "regime": "regime",
    "role": "role of the council",
    "scoring": "scoring method",
    "source": "source",
    "term": "glossary term",
}


def known_ids(register: Register) -> dict[str, frozenset[str]]:
    """The ids that exist, by the kind of thing they are ids of."""
    council = register.council
    working = register.working.clauses if register.working else ()
    texts = (working, *(policy.clauses for policy in register.policies))
    found: dict[str, Iterable[str]] = {
        "ask": register.ask_by_id,
        "clause": [clause.id for text in texts for clause in text],
        "contact": [contact.id for contact in council.contacts],
        "delegation": [delegation.id for delegation in council.delegations],
        "duty": register.duty_by_id,
        "model": [model.id for model in register.models],
        "model outcome": [o.id for model in register.models for o in model.outcomes],
        "npps": [statement.id for statement in register.statements],
        "outcome": [outcome.id for outcome in register.outcomes],
        "priority": [p.id for strategy in council.strategies for p in strategy.priorities],
        "regime": [regime.id for regime in register.thresholds.regimes],
        "role": [role.id for role in council.roles],
        "scoring": [method.id for method in register.scoring],
        "source": register.source_by_id,
        "term": [term.id for term in register.terms],
    }
    return {kind: frozenset(ids) for kind, ids in found.items()}


def dangling(register: Register, unread: frozenset[str]) -> Iterator[Finding]:
    """Every reference to an id that does not exist.

    `unread` holds the kinds of which a file could not be read: nothing is said of those, since
    the id may stand in that file.
    """
    known = known_ids(register)
    for record, parts in register.parts.items():
        for path, part in parts:
            for where, kind, wanted in _named(part):
                if wanted not in known[kind] and kind not in unread:
                    yield _missing(record, (*path, *where), kind, wanted, known[kind])


def _named(part: Any) -> Iterator[tuple[Path, str, str]]:
    """The references directly in `part`: where, the kind of thing, and its id."""
    for name, kind in REFERENCES.get(type(part), ()):
        value = getattr(part, name)
        if isinstance(value, tuple):
            yield from (((name, index), kind, item) for index, item in enumerate(value))
        elif isinstance(value, str):
            yield (name,), kind, value
    if hasattr(part, "owner"):
        yield ("owner",), "role", part.owner
    yield from _linked(part)


def _linked(part: Any) -> Iterator[tuple[Path, str, str]]:
    """The references that stand as links in the prose of `part`."""
    for path, text in walk.texts(part):
        if "](" in text:
            for kind, wanted in _LINK.findall(text):
                if kind in _SAY:
                    yield path, kind, wanted


def _missing(record: str, path: Path, kind: str, wanted: str, known: frozenset[str]) -> Finding:
    near = get_close_matches(wanted, sorted(known), n=1, cutoff=0.6)
    fix = f'write "{near[0]}", the nearest there is' if near else "use an id that exists"
    message = f'"{wanted}" is not the id of any {_SAY[kind]}.'
    return Finding(record, path, "GV201", "error", message, f"{fix}, or add the record it names.")


def repeated(register: Register) -> Iterator[Finding]:
    """Every id given twice: within one list, and where ids are shared across records."""
    for record, parts in register.parts.items():
        for path, part in parts:
            for name, items in walk.lists(part):
                yield from _twice(record, (*path, name), items)
    yield from _twice_across(register)


def _twice(record: str, path: Path, items: tuple[Any, ...]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, item in enumerate(items):
        identity = getattr(item, "id", None)
        if identity in seen:
            yield _again(record, (*path, index, "id"), str(identity), "earlier in this list")
        seen.add(str(identity))


def _twice_across(register: Register) -> Iterator[Finding]:
    """Asks, sources, terms and priorities are named without their file: each id stands once."""
    shared: dict[str, list[tuple[str, Path, str]]] = {"ask": [], "source": [], "term": []}
    for statement in register.statements:
        for index, ask in enumerate(statement.asks):
            place: Path = ("asks", index, "id")
            shared["ask"].append((f"npps/{statement.id}", place, ask.id))
    for part, sources in register.source_files:
        for index, source in enumerate(sources.sources):
            shared["source"].append((f"sources/{part}", ("sources", index, "id"), source.id))
    for part, glossary in register.glossary_files:
        for index, term in enumerate(glossary.terms):
            shared["term"].append((f"glossary/{part}", ("terms", index, "id"), term.id))
    for places in shared.values():
        first: dict[str, str] = {}
        for record, path, identity in places:
            if first.setdefault(identity, record) != record:
                yield _again(record, path, identity, f"in {first[identity]}")


def _again(record: str, path: Path, identity: str, where: str) -> Finding:
    message = f'The id "{identity}" is already used {where}.'
    return Finding(record, path, "GV202", "error", message, "Give this one an id of its own.")
