"""One outcome as it stands, and each of its dated revisions at an address of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.contract import Choice
from macros.domain.model.offer import Offer
from macros.domain.model.outcome import Crosswalk, Outcome, OutcomeRevision
from macros.domain.model.vocabulary import OfferStrength
from macros.domain.timeline import revision
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views import asked
from macros.render.views import outcome_words as words
from macros.render.views.policy import ask_link, priority_link, shown_clauses


@dataclass(frozen=True, slots=True)
class Likened:
    """The nearest outcome of a national model, or none."""

    model: Link
    nearest: Link | None
    row: Crosswalk


@dataclass(frozen=True, slots=True)
class Version:
    """One revision in the list of all of them."""

    revision: OutcomeRevision
    href: str
    shown: bool


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """One revision of an outcome with everything it points to. `pinned` on a revision's page."""

    outcome: Outcome
    revision: OutcomeRevision
    pinned: bool
    newest: bool
    home: str
    permanent: str
    suits: str
    routes: str
    good: tuple[Offer, ...]
    weak: tuple[Offer, ...]
    advice_always: bool
    asking: asked.AskedView
    priorities: tuple[Link, ...]
    asks: tuple[Link, ...]
    clauses: tuple[Link, ...]
    duties: tuple[Link, ...]
    crosswalk: tuple[Likened, ...]
    kinds: tuple[tuple[Link, str], ...]
    not_kinds: tuple[tuple[Link, str], ...]
    versions: tuple[Version, ...]


def outcome_page(page: PageContext, id: str) -> str:
    """The outcome with this id, in the revision of the as-of day."""
    outcome = _outcome(page, id)
    found = words.current(page, outcome)
    return filled("outcome.html", page, _view(page, outcome, found, pinned=False))


def outcome_revision_page(page: PageContext, id: str) -> str:
    """One revision for ever: `id` is "apprenticeships@2026-11-22"."""
    name, _, since = id.partition("@")
    outcome = _outcome(page, name)
    found = next(each for each in outcome.revisions if each.since.isoformat() == since)
    return filled("outcome.html", page, _view(page, outcome, found, pinned=True))


def address(outcome: Outcome, item: OutcomeRevision) -> str:
    """The permanent address of one revision."""
    return f"/outcomes/{outcome.id}/{item.since.isoformat()}/"


def _outcome(page: PageContext, id: str) -> Outcome:
    return next(each for each in page.register.outcomes if each.id == id)


def _view(
    page: PageContext, outcome: Outcome, item: OutcomeRevision, *, pinned: bool
) -> OutcomeView:
    return OutcomeView(
        outcome,
        item,
        pinned=pinned,
        newest=item is words.current(page, outcome),
        home=page.to("outcome", outcome.id),
        permanent=page.go(address(outcome, item)),
        suits=words.suits(item.fits),
        routes=words.routes(item.fits.routes),
        good=_offers(item, OfferStrength.GOOD),
        weak=_offers(item, OfferStrength.WEAK),
        advice_always=words.advice_always(page, item),
        asking=asked.view(page, item),
        priorities=tuple(priority_link(page, id) for id in item.priorities),
        asks=tuple(ask_link(page, id) for id in item.asks),
        clauses=_clauses(page, item),
        duties=tuple(_rule(page, id) for id in item.duties),
        crosswalk=tuple(_likened(page, row) for row in item.crosswalk),
        kinds=tuple(_kinds(page, outcome, fits=True)),
        not_kinds=tuple(_kinds(page, outcome, fits=False)),
        versions=tuple(_versions(page, outcome, item)),
    )


def _offers(item: OutcomeRevision, strength: OfferStrength) -> tuple[Offer, ...]:
    return tuple(offer for offer in item.offers if offer.strength is strength)


def _rule(page: PageContext, id: str) -> Link:
    duty = page.register.duty_by_id[id]
    return Link(f"{duty.title} ({words.provision(page, duty)})", page.to("duty", id))


def _clauses(page: PageContext, item: OutcomeRevision) -> tuple[Link, ...]:
    """The clauses named, as far as they stand in the policy that is shown now."""
    return tuple(
        Link(f"Clause {clause.number}, {clause.heading}", page.to("clause", clause.id))
        for clause in shown_clauses(page)
        if clause.id in item.clauses
    )


def _likened(page: PageContext, row: Crosswalk) -> Likened:
    model = next(each for each in page.register.models if each.id == row.model)
    found = next((each for each in model.outcomes if each.id == row.outcome), None)
    home = page.to("model", model.id)
    nearest = None if found is None else Link(found.title, f"{home}#{found.id}")
    return Likened(Link(model.short_title, home), nearest, row)


def _kinds(page: PageContext, outcome: Outcome, *, fits: bool) -> Iterator[tuple[Link, str]]:
    """The kinds of contract that name the outcome, with their reason."""
    for kind in page.register.contracts:
        held = revision(kind.revisions, page.as_of)
        choices: tuple[Choice, ...] = held.ask if fits else held.do_not_ask
        for choice in choices:
            if choice.outcome == outcome.id:
                yield Link(kind.title, page.to("contract", kind.id)), choice.why


def _versions(page: PageContext, outcome: Outcome, shown: OutcomeRevision) -> Iterator[Version]:
    for item in reversed(outcome.revisions):
        yield Version(item, page.go(address(outcome, item)), item is shown)
