"""Our outcomes beside those of the national models, read both ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.national_model import ModelOutcome, NationalModel
from macros.domain.model.outcome import Crosswalk, Outcome
from macros.domain.model.vocabulary import Likeness
from macros.render import lives
from macros.render.environment import filled
from macros.render.lives import Lived
from macros.render.scene import Link, Scene
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
class ModelView:
    """One model with what of it we have, and what of ours it has not."""

    model: NationalModel
    home: str
    lived: Lived
    theirs: tuple[Theirs, ...]
    without: tuple[Link, ...]


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used."""
    named = {row.model for _, row in _rows(scene)}
    models = [each for each in scene.register.models if each.id in named]
    return filled("crosswalk.html", scene, tuple(_model(scene, each) for each in models))


def _rows(scene: Scene) -> Iterator[tuple[Outcome, Crosswalk]]:
    for outcome in scene.register.outcomes:
        for row in words.current(scene, outcome).crosswalk:
            yield outcome, row


def _model(scene: Scene, model: NationalModel) -> ModelView:
    own = [(outcome, row) for outcome, row in _rows(scene) if row.model == model.id]
    return ModelView(
        model,
        home=scene.to("model", model.id),
        lived=lives.model(scene.register, model, scene.as_of),
        theirs=tuple(_theirs(scene, model, each, own) for each in model.outcomes),
        without=tuple(words.titled(scene, each.id) for each, row in own if row.outcome is None),
    )


def _theirs(
    scene: Scene,
    model: NationalModel,
    item: ModelOutcome,
    own: list[tuple[Outcome, Crosswalk]],
) -> Theirs:
    order = list(Likeness)
    like = [(outcome, row) for outcome, row in own if row.outcome == item.id]
    like.sort(key=lambda pair: (order.index(pair[1].likeness), pair[0].title.casefold()))
    number = "" if item.number is None else f"{item.number}. "
    link = Link(f"{number}{item.title}", f"{scene.to('model', model.id)}#{item.id}")
    return Theirs(
        link, tuple(Like(words.titled(scene, each.id), row.likeness) for each, row in like)
    )
