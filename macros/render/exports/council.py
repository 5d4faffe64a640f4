"""The council's own tables: its policy clauses, who may do what, its strategies and plans."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.model.council import Decides, Delegation, Event, Priority, Role, Strategy
from macros.domain.model.function import CouncilFunction
from macros.domain.model.policy import Clause
from macros.domain.model.vocabulary import Standing
from macros.domain.register import Register
from macros.render.exports.columns import (
    FORCE,
    ID,
    STANDING,
    TITLE,
    cited,
    day,
    ended,
    text,
    texts,
)
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow

# What the council published, in the words of this guide.
_SUMMARY = {"standing": Standing.SUMMARY}


def _clauses(register: Register) -> Iterator[TableRow]:
    for policy in sorted(register.policies, key=lambda policy: policy.in_force):
        around = {"policy": policy.id, "in_force": policy.in_force, "notice": None}
        yield from (TableRow(clause, around) for clause in policy.clauses)
    working = register.working
    if working is not None:
        around = {"policy": working.id, "in_force": None, "notice": working.notice}
        yield from (TableRow(clause, around) for clause in working.clauses)


def _roles(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(role, _SUMMARY) for role in register.council.roles)


def _delegations(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(delegation, _SUMMARY) for delegation in register.council.delegations)


def _decides(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(decides, _SUMMARY) for decides in register.council.decides)


def _strategies(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(strategy, _SUMMARY) for strategy in register.council.strategies)


def _priorities(register: Register) -> Iterator[TableRow]:
    for strategy in register.council.strategies:
        around = {"strategy": strategy.id, "cites": strategy.cites} | _SUMMARY
        yield from (TableRow(priority, around) for priority in strategy.priorities)


def _events(register: Register) -> Iterator[TableRow]:
    yield from (TableRow(event, _SUMMARY) for event in register.council.events)


def _functions(register: Register) -> Iterator[TableRow]:
    if register.functions is not None:
        around = {"standing": register.functions.standing}
        yield from (TableRow(function, around) for function in register.functions.functions)


POLICY_CLAUSES = DataTable(
    "policy_clauses",
    "Policy clauses",
    "Each clause of each adopted revision of the social value policy or, until one is loaded, of "
    "the working notes. Read the standing of each row: working notes are not Council policy.",
    Clause,
    ("policy", "id"),
    (
        text("policy", "Policy", "The revision it stands in, or 'working' for the working notes."),
        ID,
        STANDING,
        text("notice", "Notice", "What must be said wherever the clause is shown."),
        day("in_force", "In force", "The day the revision took effect; empty for working notes."),
        *own(Clause, "number", "heading", "text", "why"),
        FORCE,
        *own(Clause, "paragraphs", "duties", "priorities", "asks"),
        *cited(),
    ),
    _clauses,
)

ROLES = DataTable(
    "roles",
    "Roles",
    "Posts and bodies with a part in social value; never a person.",
    Role,
    ("id",),
    (ID, TITLE, STANDING, *own(Role, "text")),
    _roles,
)

DELEGATIONS = DataTable(
    "delegations",
    "Delegations",
    "Authority given, or recommended to be given, to a role. None is in use without its minute.",
    Delegation,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(
            Delegation,
            "status",
            "holder",
            "deputies",
            "consultees",
            "trigger",
            "kinds",
            "exclusions",
        ),
        text("quote", "Quotation", "Its words, quoted exactly.", lambda row: row["quote"].words),
        text(
            "quote_source", "Source of the words", "Quoted from.", lambda row: row["quote"].source
        ),
        text("quote_at", "Place of the words", "Where they stand.", lambda row: row["quote"].at),
        *own(Delegation, "recommended_on", "minute", "in_use_from"),
        *ended(),
        *cited(),
    ),
    _delegations,
)


DECIDES = DataTable(
    "decides",
    "Who decides what",
    "Who decides each kind of data in this guide.",
    Decides,
    ("kind",),
    (
        *own(Decides, "kind"),
        STANDING,
        *own(Decides, "by", "text"),
    ),
    _decides,
)

STRATEGIES = DataTable(
    "strategies",
    "Strategies",
    "The council's strategies that social value serves.",
    Strategy,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(Strategy, "decided", "runs", "text"),
        texts(
            "priorities",
            "Priorities",
            "Ids in the table of priorities.",
            lambda row: [priority.id for priority in row["priorities"]],
        ),
        *cited(),
    ),
    _strategies,
)

PRIORITIES = DataTable(
    "priorities",
    "Priorities",
    "The priorities of the council's strategies.",
    Priority,
    ("id",),
    (
        text("strategy", "Strategy", "The strategy it stands in: an id in that table."),
        ID,
        TITLE,
        STANDING,
        *own(Priority, "text"),
        *cited(),
    ),
    _priorities,
)

EVENTS = DataTable(
    "events",
    "Events ahead for the council",
    "What is planned for the council that ends or changes what this guide says.",
    Event,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(Event, "how", "planned", "subject_to", "text"),
        *cited(),
    ),
    _events,
)

FUNCTIONS = DataTable(
    "functions",
    "Social value outside procurement",
    "Council services and projects that deliver social value without being bought.",
    CouncilFunction,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(CouncilFunction, "text", "measured", "paragraphs", "priorities"),
        *cited(),
    ),
    _functions,
)
