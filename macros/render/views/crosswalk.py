"""Our outcomes beside those of the national models, read both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.national_model import ModelOutcome, NationalModel
from macros.domain.model.outcome import Crosswalk, Outcome
from macros.domain.model.vocabulary import Likeness
from macros.render.html.environment import filled
from macros.render.pages import status
from macros.render.pages.page_context import Link, PageContext
from macros.render.pages.status import StatusOn
from macros.render.views import outcome_words as words


@dataclass(frozen=True, slots=True)
class Like:
    """One of our outcomes with its likeness to something."""

    outcome: Link
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class Theirs:
    """An outcome of a model, and those of ours that are like it, the closest first."""

    link: Link
    ours: tuple[Like, ...]


@dataclass(frozen=True, slots=True)
class CrosswalkModel:
    """One model with what of it we have, and what of ours it has not."""

    model: NationalModel
    home: str
    lived: StatusOn
    theirs: tuple[Theirs, ...]
    without: tuple[Link, ...]


def crosswalk_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    named = {row.model for _, row in _rows(page)}
    models = [each for each in page.register.models if each.id in named]
    return filled("crosswalk.html", page, tuple(_model(page, each) for each in models))


def _rows(page: PageContext) -> Iterator[tuple[Outcome, Crosswalk]]:
    for outcome in page.register.outcomes:
        for row in words.current(page, outcome).crosswalk:
            yield outcome, row


def _model(page: PageContext, model: NationalModel) -> CrosswalkModel:
    own = [(outcome, row) for outcome, row in _rows(page) if row.model == model.id]
    return CrosswalkModel(
        model,
        home=page.to("model", model.id),
        lived=status.model(page.register, model, page.as_of),
        theirs=tuple(_theirs(page, model, each, own) for each in model.outcomes),
        without=tuple(words.titled(page, each.id) for each, row in own if row.outcome is None),
    )


def _theirs(
    page: PageContext,
    model: NationalModel,
    item: ModelOutcome,
    own: list[tuple[Outcome, Crosswalk]],
) -> Theirs:
    order = list(Likeness)
    like = [(outcome, row) for outcome, row in own if row.outcome == item.id]
    like.sort(key=lambda pair: (order.index(pair[1].likeness), pair[0].title.casefold()))
    number = "" if item.number is None else f"{item.number}. "
    link = Link(f"{number}{item.title}", f"{page.to('model', model.id)}#{item.id}")
    return Theirs(
        link, tuple(Like(words.titled(page, each.id), row.likeness) for each, row in like)
    )
