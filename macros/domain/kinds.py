"""The kinds of file that a guide has, and the parts of them that have ids of their own.

This is the one table of kinds. To add a kind, write its model and add a row here: its schema,
folder, label, place in the register and address follow from the row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from macros.domain.model.accessibility import Accessibility
from macros.domain.model.advice import Advice
from macros.domain.model.asking import Asking, AskingRow, SharedException
from macros.domain.model.contract import ContractKind
from macros.domain.model.council import Contact, Council, Delegation, Priority, Role, Strategy
from macros.domain.model.duty import Duty
from macros.domain.model.example import Example
from macros.domain.model.function import CouncilFunction, Functions
from macros.domain.model.national_model import ModelOutcome, NationalModel
from macros.domain.model.outcome import Outcome
from macros.domain.model.policy import Clause, Draft, Policy, WorkingPolicy
from macros.domain.model.proportionality import Proportionality
from macros.domain.model.redirects import Redirects
from macros.domain.model.reference import Glossary, Source, Sources, Term
from macros.domain.model.scoring import ScoringMethod
from macros.domain.model.seals import Seals
from macros.domain.model.statement import Ask, Statement
from macros.domain.model.threshold import FixedLine, Regime, Thresholds
from macros.domain.model.watch import Watch, Watched

HALVES = ("national", "council")
"""The two halves of the data: the same for every English council, and this council's own."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file.

    `where` is a folder ending in "/" that has one file for each id, or one file, or a file that
    each half of the data has ("*/sources.yml"). `held` is the field of the register that holds it.
    `noun` is what a message calls the thing that an id of this kind names; a kind without one
    cannot be named by id. A guide without a file that is `needed` is at fault. What is not
    `public` is on no page and may not be named. `linked`: prose may link to it by id.
    """

    name: str
    model: type[Any]
    where: str
    held: str
    label: str
    noun: str = ""
    needed: bool = False
    public: bool = True
    own_name: str = ""  # the name of its one record, where that is not the kind twice
    linked: bool = True

    @property
    def in_folder(self) -> bool:
        """Whether there is a folder of them, each file named after its id."""
        return self.where.endswith("/")

    @property
    def folder(self) -> str:
        """The name of the folder that holds it."""
        return self.where.removesuffix("/").rpartition("/")[2]

    @property
    def in_halves(self) -> bool:
        """Whether each half of the data has one."""
        return self.where.startswith("*/")

    @property
    def national(self) -> bool:
        """Whether some of it is the same for every council."""
        return not self.where.startswith("council/")

    @property
    def files(self) -> tuple[str, ...]:
        """The folder, or the file or files, below the data folder."""
        halves = HALVES if self.in_halves else ("",)
        return tuple(self.where.replace("*", half, 1) for half in halves)

    def record(self, id: str) -> str:
        """The name of a record of this kind, "kind/id". `id` counts only where there are many."""
        many = self.in_folder or self.in_halves
        return f"{self.name}/{id}" if many else self.own_name or f"{self.name}/{self.name}"

    def file(self, id: str) -> str:
        """The file of a record of this kind, below the data folder; `id` may name a half."""
        return f"{self.where}{id}.yml" if self.in_folder else self.where.replace("*", id, 1)


@dataclass(frozen=True, slots=True)
class PartKind:
    """A part of a file that texts and fields name by its id alone.

    `inside` names the kinds of file that hold it. An id that is `shared` stands once in all files;
    without that, a later revision may give the same id again. `linked`: prose may link to it.
    """

    name: str
    model: type[Any]
    inside: tuple[str, ...]
    noun: str
    shared: bool = False
    linked: bool = True


KINDS: tuple[Kind, ...] = (
    Kind(
        *("npps", Statement, "national/npps/", "statements"),
        *("National Procurement Policy Statements", "policy statement"),
    ),
    Kind(
        *("duty", Duty, "national/duties/", "duties"),
        *("Law: duties, powers and prohibitions", "rule of law"),
    ),
    Kind(
        *("model", NationalModel, "national/models/", "models"),
        *("National social value models", "national model"),
    ),
    Kind(
        *("policy", Policy, "council/policy/", "policies"),
        *("Adopted policy", "adopted policy revision"),
    ),
    Kind(
        *("draft", Draft, "council/drafts/policy/", "drafts", "Proposed revisions"),
        public=False,
    ),
    Kind("outcome", Outcome, "council/outcomes/", "outcomes", "Outcomes", "outcome"),
    Kind(
        *("contract", ContractKind, "council/contracts/", "contracts"),
        *("Kinds of contract", "kind of contract"),
    ),
    Kind(
        *("scoring", ScoringMethod, "council/scoring/", "scoring"),
        *("Scoring methods", "scoring method"),
    ),
    Kind(
        *("example", Example, "council/examples/", "examples"),
        *("Worked examples", "worked example"),
    ),
    Kind(
        *("advice", Advice, "council/advice/", "advice"),
        *("Standing advice", "record of standing advice"),
    ),
    Kind("sources", Sources, "*/sources.yml", "source_files", "Sources"),
    Kind("glossary", Glossary, "*/glossary.yml", "glossary_files", "Glossary"),
    Kind(
        *("council", Council, "council/council.yml", "council", "The Council's own record"),
        needed=True,
    ),
    Kind(
        *("working", WorkingPolicy, "council/policy/working.yml", "working"),
        "Working policy, until the adopted text is loaded",
        own_name="policy/working",
    ),
    Kind(
        *("thresholds", Thresholds, "national/thresholds.yml", "thresholds", "Threshold figures"),
        needed=True,
    ),
    Kind("watch", Watch, "national/watch.yml", "watch", "What to watch"),
    Kind(
        *("asking", Asking, "national/asking.yml", "asking", "What may be asked"),
        needed=True,
    ),
    Kind(
        *("functions", Functions, "council/functions.yml", "functions"),
        "Functions outside procurement",
    ),
    Kind(
        *("proportionality", Proportionality, "council/proportionality.yml", "proportionality"),
        "The proportionality ladder",
    ),
    Kind(
        *("accessibility", Accessibility, "council/accessibility.yml", "accessibility"),
        "Accessibility statement",
        needed=True,
    ),
    Kind("redirects", Redirects, "council/redirects.yml", "redirects", "Redirects"),
    Kind("seals", Seals, "council/seals.yml", "seals", "Seals"),
)
PARTS: tuple[PartKind, ...] = (
    PartKind("ask", Ask, ("npps",), "ask of a statement", shared=True),
    PartKind("clause", Clause, ("policy", "working"), "clause of the policy"),
    PartKind("contact", Contact, ("council",), "contact of the council", linked=False),
    PartKind("delegation", Delegation, ("council",), "delegation of the council"),
    PartKind("function", CouncilFunction, ("functions",), "function outside procurement"),
    PartKind("line", FixedLine, ("thresholds",), "sum fixed in an Act", linked=False),
    PartKind(
        "model outcome", ModelOutcome, ("model",), "outcome of a national model", linked=False
    ),
    PartKind("priority", Priority, ("council",), "priority of a strategy", shared=True),
    PartKind("regime", Regime, ("thresholds",), "regime", linked=False),
    PartKind("role", Role, ("council",), "role of the council"),
    PartKind("row", AskingRow, ("asking",), "row of the table of what may be asked"),
    PartKind("shared exception", SharedException, ("asking",), "shared exception", linked=False),
    PartKind("source", Source, ("sources",), "source", shared=True),
    PartKind("strategy", Strategy, ("council",), "strategy of the council"),
    PartKind("term", Term, ("glossary",), "glossary term", shared=True),
    PartKind("watched", Watched, ("watch",), "thing to watch"),
)
KIND: Mapping[str, Kind] = MappingProxyType({kind.name: kind for kind in KINDS})
MODELS: Mapping[str, type[Any]] = MappingProxyType({kind.name: kind.model for kind in KINDS})
NAMED: tuple[Kind | PartKind, ...] = (*(kind for kind in KINDS if kind.noun), *PARTS)
"""The things that fields and texts may name by id."""
NOUNS: Mapping[str, str] = MappingProxyType(
    {**{each.name: each.noun for each in NAMED}, "kind": "kind of data"}
)
"""What a message calls each of them, and a kind itself."""
LINK_KINDS = frozenset(each.name for each in NAMED if each.linked)
"""The kinds of thing that a link in prose may name, beside `page`."""
_OWN_NAMES = {kind.own_name: kind for kind in KINDS if kind.own_name}


def kind_of(record: str) -> Kind:
    """The kind of the record called "kind/id"; KeyError where there is no such kind."""
    return _OWN_NAMES.get(record) or KIND[record.partition("/")[0]]
