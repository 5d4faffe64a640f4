"""Which pages show what may be asked for: outcomes and their revisions, contracts, scoring."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.register import Register
from macros.domain.timeline import revision
from macros.render.pages import addresses, banners
from macros.render.pages.planned import HOME, Crumb, PlannedPage, data_file
from macros.render.words.wording import day, short

_MENU: Crumb = ("Outcomes", "/outcomes/")
_KINDS: Crumb = ("Kinds of contract", "/contracts/")


def plan(register: Register, as_of: date) -> Iterator[PlannedPage]:
    """Every outcome, then every revision of each, every kind of contract, every way of marking."""
    for outcome in register.outcomes:
        yield _outcome(register, outcome, revision(outcome.revisions, as_of), as_of)
    for outcome in register.outcomes:
        for item in outcome.revisions:
            yield _revision(register, outcome, item, as_of)
    for kind in register.contracts:
        held = revision(kind.revisions, as_of)
        yield PlannedPage(
            addresses.of(register, "contract", kind.id),
            kind.title,
            short(f"{kind.title}: what to ask for, what not, and why. {held.summary}"),
            "contract",
            kind.id,
            data_file("contract", kind.id),
            (HOME, _KINDS),
            standing=kind.standing,
        )
    for method in register.scoring:
        yield PlannedPage(
            addresses.of(register, "scoring", method.id),
            method.title,
            short(revision(method.revisions, as_of).summary),
            "scoring",
            method.id,
            data_file("scoring", method.id),
            (HOME,),
            standing=method.standing,
        )


def _outcome(
    register: Register, outcome: Outcome, item: OutcomeRevision, as_of: date
) -> PlannedPage:
    return PlannedPage(
        addresses.of(register, "outcome", outcome.id),
        outcome.title,
        short(item.summary),
        "outcome",
        outcome.id,
        data_file("outcome", outcome.id),
        (HOME, _MENU),
        banner=banners.outcome(outcome, item, as_of),
        standing=outcome.standing,
    )


def _revision(
    register: Register, outcome: Outcome, item: OutcomeRevision, as_of: date
) -> PlannedPage:
    page = _outcome(register, outcome, item, as_of)
    since = item.since.isoformat()
    return replace(
        page,
        address=f"{page.address}{since}/",
        title=f"{outcome.title}: version of {day(item.since)}",
        description=short(f"The version of {day(item.since)}, kept for ever. {item.summary}"),
        view="outcome_revision",
        id=f"{outcome.id}@{since}",
        crumbs=(*page.crumbs, (outcome.title, page.address)),
        in_search=False,
    )
