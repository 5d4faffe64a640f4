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
from macros.render.exports.table import Row, Table

# What the council published, in the words of this guide.
_SUMMARY = {"standing": Standing.SUMMARY}


def _clauses(register: Register) -> Iterator[Row]:
    for policy in sorted(register.policies, key=lambda policy: policy.in_force):
        around = {"policy": policy.id, "in_force": policy.in_force, "notice": None}
        yield from (Row(clause, around) for clause in policy.clauses)
    working = register.working
    if working is not None:
        around = {"policy": working.id, "in_force": None, "notice": working.notice}
        yield from (Row(clause, around) for clause in working.clauses)


def _roles(register: Register) -> Iterator[Row]:
    yield from (Row(role, _SUMMARY) for role in register.council.roles)


def _delegations(register: Register) -> Iterator[Row]:
    yield from (Row(delegation, _SUMMARY) for delegation in register.council.delegations)


def _decides(register: Register) -> Iterator[Row]:
    yield from (Row(decides, _SUMMARY) for decides in register.council.decides)


def _strategies(register: Register) -> Iterator[Row]:
    yield from (Row(strategy, _SUMMARY) for strategy in register.council.strategies)


def _priorities(register: Register) -> Iterator[Row]:
    for strategy in register.council.strategies:
        around = {"strategy": strategy.id, "cites": strategy.cites} | _SUMMARY
        yield from (Row(priority, around) for priority in strategy.priorities)


def _events(register: Register) -> Iterator[Row]:
    yield from (Row(event, _SUMMARY) for event in register.council.events)


def _functions(register: Register) -> Iterator[Row]:
    if register.functions is not None:
        around = {"standing": register.functions.standing}
        yield from (Row(function, around) for function in register.functions.functions)


POLICY_CLAUSES = Table(
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

ROLES = Table(
    "roles",
    "Roles",
    "Posts and bodies with a part in social value; never a person.",
    Role,
    ("id",),
    (ID, TITLE, STANDING, *own(Role, "text")),
    _roles,
)

DELEGATIONS = Table(
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


DECIDES = Table(
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

STRATEGIES = Table(
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

PRIORITIES = Table(
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

EVENTS = Table(
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

FUNCTIONS = Table(
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
