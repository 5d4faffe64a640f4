"""One outcome as it stands, and each of its dated revisions at an address of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.contract import Choice
from macros.domain.model.offer import Offer
from macros.domain.model.outcome import Crosswalk, Outcome, OutcomeRevision
from macros.domain.model.vocabulary import OfferStrength
from macros.domain.proportionality.times import revision
from macros.render.environment import filled
from macros.render.scene import Link, Scene
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


def view(scene: Scene, id: str) -> str:
    """The outcome with this id, in the revision of the as-of day."""
    outcome = _outcome(scene, id)
    found = words.current(scene, outcome)
    return filled("outcome.html", scene, _view(scene, outcome, found, pinned=False))


def pinned(scene: Scene, id: str) -> str:
    """One revision for ever: `id` is "apprenticeships@2026-11-22"."""
    name, _, since = id.partition("@")
    outcome = _outcome(scene, name)
    found = next(each for each in outcome.revisions if each.since.isoformat() == since)
    return filled("outcome.html", scene, _view(scene, outcome, found, pinned=True))


def address(outcome: Outcome, item: OutcomeRevision) -> str:
    """The permanent address of one revision."""
    return f"/outcomes/{outcome.id}/{item.since.isoformat()}/"


def _outcome(scene: Scene, id: str) -> Outcome:
    return next(each for each in scene.register.outcomes if each.id == id)


def _view(scene: Scene, outcome: Outcome, item: OutcomeRevision, *, pinned: bool) -> OutcomeView:
    return OutcomeView(
        outcome,
        item,
        pinned=pinned,
        newest=item is words.current(scene, outcome),
        home=scene.to("outcome", outcome.id),
        permanent=scene.go(address(outcome, item)),
        suits=words.suits(item.fits),
        routes=words.routes(item.fits.routes),
        good=_offers(item, OfferStrength.GOOD),
        weak=_offers(item, OfferStrength.WEAK),
        advice_always=words.advice_always(scene, item),
        asking=asked.view(scene, item),
        priorities=tuple(priority_link(scene, id) for id in item.priorities),
        asks=tuple(ask_link(scene, id) for id in item.asks),
        clauses=_clauses(scene, item),
        duties=tuple(_rule(scene, id) for id in item.duties),
        crosswalk=tuple(_likened(scene, row) for row in item.crosswalk),
        kinds=tuple(_kinds(scene, outcome, fits=True)),
        not_kinds=tuple(_kinds(scene, outcome, fits=False)),
        versions=tuple(_versions(scene, outcome, item)),
    )


def _offers(item: OutcomeRevision, strength: OfferStrength) -> tuple[Offer, ...]:
    return tuple(offer for offer in item.offers if offer.strength is strength)


def _rule(scene: Scene, id: str) -> Link:
    duty = scene.register.duty_by_id[id]
    return Link(f"{duty.title} ({words.provision(scene, duty)})", scene.to("duty", id))


def _clauses(scene: Scene, item: OutcomeRevision) -> tuple[Link, ...]:
    """The clauses named, as far as they stand in the policy that is shown now."""
    return tuple(
        Link(f"Clause {clause.number}, {clause.heading}", scene.to("clause", clause.id))
        for clause in shown_clauses(scene)
        if clause.id in item.clauses
    )


def _likened(scene: Scene, row: Crosswalk) -> Likened:
    model = next(each for each in scene.register.models if each.id == row.model)
    found = next((each for each in model.outcomes if each.id == row.outcome), None)
    home = scene.to("model", model.id)
    nearest = None if found is None else Link(found.title, f"{home}#{found.id}")
    return Likened(Link(model.short_title, home), nearest, row)


def _kinds(scene: Scene, outcome: Outcome, *, fits: bool) -> Iterator[tuple[Link, str]]:
    """The kinds of contract that name the outcome, with their reason."""
    for kind in scene.register.contracts:
        held = revision(kind.revisions, scene.as_of)
        choices: tuple[Choice, ...] = held.ask if fits else held.do_not_ask
        for choice in choices:
            if choice.outcome == outcome.id:
                yield Link(kind.title, scene.to("contract", kind.id)), choice.why


def _versions(scene: Scene, outcome: Outcome, shown: OutcomeRevision) -> Iterator[Version]:
    for item in reversed(outcome.revisions):
        yield Version(item, scene.go(address(outcome, item)), item is shown)
