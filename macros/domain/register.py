"""The register: every record of one council's guide, immutable, in a settled order.

Knows how to find a record by kind and id. Does not know files, dates in force, or pages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from macros.domain import walk
from macros.domain.finding import Path
from macros.domain.kinds import KINDS
from macros.domain.model.accessibility import Accessibility
from macros.domain.model.advice import Advice
from macros.domain.model.asking import Asking
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
from macros.domain.model.reference import Glossary, Source, Sources, Term
from macros.domain.model.scoring import ScoringMethod
from macros.domain.model.seals import Seals
from macros.domain.model.statement import Ask, Statement
from macros.domain.model.threshold import Thresholds
from macros.domain.model.watch import Watch


@dataclass(frozen=True)
class Register:
    """All records. Tuples are ordered by id (statements and policies: by date)."""

    council: Council
    working: WorkingPolicy | None
    thresholds: Thresholds
    asking: Asking
    functions: Functions | None
    statements: tuple[Statement, ...] = ()
    duties: tuple[Duty, ...] = ()
    models: tuple[NationalModel, ...] = ()
    policies: tuple[Policy, ...] = ()
    drafts: tuple[Draft, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    contracts: tuple[ContractKind, ...] = ()
    scoring: tuple[ScoringMethod, ...] = ()
    examples: tuple[Example, ...] = ()
    advice: tuple[Advice, ...] = ()
    source_files: tuple[tuple[str, Sources], ...] = ()
    glossary_files: tuple[tuple[str, Glossary], ...] = ()
    proportionality: Proportionality | None = None
    accessibility: Accessibility | None = None
    redirects: Redirects | None = None
    seals: Seals | None = None
    watch: Watch | None = None

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """Every source, national and council, by id."""
        found = [source for _, file in self.source_files for source in file.sources]
        return tuple(sorted(found, key=lambda source: source.id))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Every glossary term, in the order a reader looks for it."""
        found = [term for _, file in self.glossary_files for term in file.terms]
        return tuple(sorted(found, key=lambda term: (term.term.casefold(), term.id)))

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """Sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def duty_by_id(self) -> dict[str, Duty]:
        """Duties by id."""
        return {duty.id: duty for duty in self.duties}

    @cached_property
    def outcome_by_id(self) -> dict[str, Outcome]:
        """Outcomes by id."""
        return {outcome.id: outcome for outcome in self.outcomes}

    @cached_property
    def ask_by_id(self) -> dict[str, tuple[Statement, Ask]]:
        """Each ask with the statement it stands in."""
        return {ask.id: (statement, ask) for statement in self.statements for ask in statement.asks}

    @cached_property
    def records(self) -> dict[str, Any]:
        """Every record by "kind/id"; a kind with one record is also known by its kind alone."""
        return dict(self._records())

    @cached_property
    def parts(self) -> dict[str, tuple[tuple[Path, Any], ...]]:
        """For every record, all that is inside it with its path: what rules go through."""
        return {name: walk.records(root) for name, root in self.records.items()}

    def _records(self) -> Iterator[tuple[str, Any]]:
        for kind in KINDS:
            held = getattr(self, kind.held)
            if kind.in_folder:
                yield from ((kind.record(record.id), record) for record in held)
            elif kind.in_halves:
                yield from ((kind.record(half), record) for half, record in held)
            elif held is not None:
                yield kind.record(""), held
