"""Documents from the menu: outcomes, kinds of contract, ways of marking."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.register import Register
from macros.domain.timeline import revision
from macros.render.pages import addresses
from macros.render.search.document import SearchDocument, words
from macros.render.words.labels import STANDING

# People name a sum together with one of these.
_STEP_NAMES = ("how much to ask for on a contract of this value", "procurement, purchase or spend")


def documents(register: Register, as_of: date) -> Iterator[SearchDocument]:
    """The menu as it stands on the as-of day. Every revision has a page; none is found twice."""
    for outcome in register.outcomes:
        yield _outcome(register, outcome, revision(outcome.revisions, as_of))
    for kind in register.contracts:
        item = revision(kind.revisions, as_of)
        address = addresses.of(register, "contract", kind.id)
        text = words(item.summary, *(f"{each}." for each in item.examples))
        state = STANDING[kind.standing]
        yield SearchDocument(address, kind.title, "contract", text, (), None, state)
    for method in register.scoring:
        held = revision(method.revisions, as_of)
        address = addresses.of(register, "scoring", method.id)
        text = words(held.summary, held.meaning, *(step.text for step in held.scale))
        state = STANDING[method.standing]
        yield SearchDocument(address, method.title, "scoring", text, (), None, state)
    yield from _steps(register, as_of)


def _steps(register: Register, as_of: date) -> Iterator[SearchDocument]:
    """The steps of the ladder, each found by a contract's value that falls within it."""
    ladder = register.proportionality
    if ladder is None:
        return
    page = addresses.SINGLE["proportionality/proportionality"]
    for step in revision(ladder.revisions, as_of).rungs:
        span = (step.at_least, step.below)
        yield SearchDocument(
            f"{page}#{step.id}",
            step.title,
            "step",
            words(step.text),
            _STEP_NAMES,
            None,
            STANDING[ladder.standing],
            span=span,
        )


def _outcome(register: Register, outcome: Outcome, item: OutcomeRevision) -> SearchDocument:
    """Found by what it means, by what it counts and by where it fits.

    The first measure is the main one; the others are on the page.
    """
    measures = (f"{measure.name}, counted in {measure.unit}." for measure in item.measures)
    address = addresses.of(register, "outcome", outcome.id)
    text = words(item.summary, *measures, *item.fits.text)
    state = STANDING[outcome.standing]
    return SearchDocument(address, outcome.title, "outcome", text, outcome.also, None, state)
