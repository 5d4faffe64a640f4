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
    when,
)
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
        text("number", "Number", "Its number in the text."),
        text("heading", "Heading", "Its heading."),
        text("text", "Text", "The clause."),
        text("why", "Why", "Why the council can ask this."),
        FORCE,
        texts("paragraphs", "Paragraphs", "The report's paragraphs it comes from."),
        texts("duties", "Duties", "Ids in the table of duties."),
        texts("priorities", "Priorities", "Ids in the table of priorities."),
        texts("asks", "Asks", "Ids in the table of asks."),
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
    (ID, TITLE, STANDING, text("text", "Text", "Its part, in this guide's words.")),
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
        text("status", "Status", "How far it has got: recommended, in-use or ended."),
        text("holder", "Holder", "The role that holds it."),
        texts("deputies", "Deputies", "Roles that may act for the holder."),
        texts("consultees", "Consultees", "Roles that must be consulted."),
        text("trigger", "Trigger", "What may set it off, in this guide's words."),
        texts("kinds", "Kinds", "The kinds of record it reaches."),
        texts("exclusions", "Exclusions", "What it does not reach."),
        text("quote", "Quotation", "Its words, quoted exactly.", lambda row: row["quote"].words),
        text(
            "quote_source", "Source of the words", "Quoted from.", lambda row: row["quote"].source
        ),
        text("quote_at", "Place of the words", "Where they stand.", lambda row: row["quote"].at),
        day("recommended_on", "Recommended on", "The day it was recommended."),
        text("minute", "Minute", "The minute that gives it, or what is to be confirmed."),
        text("in_use_from", "In use from", "The day it may be used, or what is to be confirmed."),
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
        text("kind", "Kind", "The kind of data."),
        STANDING,
        text("by", "Decided by", "Who decides it; nobody-yet where no decision was found."),
        text("text", "Text", "More, in this guide's words."),
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
        text("decided", "Decided", "Who decided it and when, as far as known."),
        text("runs", "Runs", "The years it runs for."),
        text("text", "Text", "In this guide's words."),
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
        text("text", "Text", "In this guide's words."),
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
        text("how", "How", "What kind of event it is."),
        *when("planned", "Planned", "When it is planned."),
        text("subject_to", "Subject to", "What must happen first."),
        text("text", "Text", "In this guide's words."),
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
        text("text", "Text", "In this guide's words."),
        text("measured", "Measured", "How its social value is measured, or that it is not."),
        texts("paragraphs", "Paragraphs", "The report's paragraphs it comes from."),
        texts("priorities", "Priorities", "Ids in the table of priorities."),
        *cited(),
    ),
    _functions,
)
