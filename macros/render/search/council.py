"""Documents from the council's own records, the words explained and the sources."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from macros.domain.gaps import gaps
from macros.domain.model.council import Council
from macros.domain.model.policy import Clause, Policy
from macros.domain.register import Register
from macros.render.pages import addresses, banners, status
from macros.render.search.document import SearchDocument, words
from macros.render.words.labels import Status

_STOP = re.compile(r"[,;:.](?=\s)")
# Articles, news items and notes about a text are not what a reader looks for: the text itself is.
# They are listed with the other sources at /sources/.
_SECOND_HAND = frozenset({"commentary", "news", "data"})


def documents(register: Register, as_of: date) -> Iterator[SearchDocument]:
    """Every council record, term and source that search can find on the as-of day."""
    yield from _policy(register, as_of)
    yield from _council(register, register.council)
    yield from _functions(register)
    yield from _terms(register)
    for source in register.sources:
        if source.type not in _SECOND_HAND:
            address = addresses.of(register, "source", source.id)
            yield SearchDocument(address, source.title, "source", "")
    lacking = (_subject(words(gap.what)) for gap in gaps(register) if gap.doubt == "to-confirm")
    text = " ".join(dict.fromkeys(lacking))
    yield SearchDocument("/to-confirm/", "What is still to be confirmed", "page", text)


def _subject(what: str) -> str:
    """What is to be confirmed, without what follows its first stop; the page has all of it."""
    return f"{_STOP.split(what, maxsplit=1)[0].rstrip('.')}."


def _policy(register: Register, as_of: date) -> Iterator[SearchDocument]:
    in_force = False
    for policy in register.policies:
        lived = status.policy(register, policy, as_of)
        if lived.life is Status.IN_FORCE:
            in_force = True
            yield from _clauses(register, policy.clauses, "In force", Status.IN_FORCE)
        else:
            yield _other_policy(register, policy, as_of)
    if register.working is not None and not in_force:
        yield from _clauses(register, register.working.clauses, "Working notes, not policy", None)


def _clauses(
    register: Register, clauses: Sequence[Clause], state: str, life: Status | None
) -> Iterator[SearchDocument]:
    for clause in clauses:
        address = addresses.of(register, "clause", clause.id)
        title = f"Clause {clause.number}. {clause.heading}"
        names = tuple(f"paragraph {number} of the report" for number in clause.paragraphs)
        text = words(clause.text, clause.why)
        yield SearchDocument(address, title, "clause", text, names, life, state)


def _other_policy(register: Register, policy: Policy, as_of: date) -> SearchDocument:
    lived = status.policy(register, policy, as_of)
    banner = banners.policy(register, policy, lived)
    instead = banner.link[1] if banner is not None and banner.link is not None else ""
    address = addresses.of(register, "policy", policy.id)
    return SearchDocument(address, policy.title, "clause", "", (), lived.life, lived.words, instead)


def _council(register: Register, council: Council) -> Iterator[SearchDocument]:
    for role in council.roles:
        yield SearchDocument(
            addresses.of(register, "role", role.id), role.title, "council", words(role.text)
        )
    for delegation in council.delegations:
        address = addresses.of(register, "delegation", delegation.id)
        text = words(delegation.trigger, *delegation.exclusions)
        yield SearchDocument(address, delegation.title, "council", text, ("delegation",))
    for strategy in council.strategies:
        parts = [f"{priority.title}. {priority.text}" for priority in strategy.priorities]
        address = addresses.of(register, "strategy", strategy.id)
        yield SearchDocument(address, strategy.title, "council", words(strategy.text, *parts))
    for event in council.events:
        yield SearchDocument(
            "/timeline/", event.title, "council", words(event.text, event.subject_to)
        )


def _functions(register: Register) -> Iterator[SearchDocument]:
    for function in () if register.functions is None else register.functions.functions:
        address = addresses.of(register, "function", function.id)
        yield SearchDocument(
            address, function.title, "function", words(function.text, function.measured)
        )


def _terms(register: Register) -> Iterator[SearchDocument]:
    for term in register.terms:
        address = addresses.of(register, "term", term.id)
        yield SearchDocument(address, term.term, "term", words(term.meaning), term.also)
