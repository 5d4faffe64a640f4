"""National social value models: all of them, and each with its outcomes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.national_model import ModelOutcome, NationalModel
from macros.render import lives
from macros.render.environment import filled
from macros.render.labels import PARTY
from macros.render.lives import Lived
from macros.render.scene import Link, Scene
from macros.render.wording import listed


@dataclass(frozen=True, slots=True)
class Row:
    """One model in the list."""

    model: NationalModel
    lived: Lived
    binds: str


@dataclass(frozen=True, slots=True)
class Group:
    """The outcomes under one mission or theme."""

    title: str
    outcomes: tuple[ModelOutcome, ...]


@dataclass(frozen=True, slots=True)
class ModelView:
    """One model."""

    model: NationalModel
    lived: Lived
    binds: str
    succeeds: Link | None
    succeeded_by: tuple[Link, ...]
    groups: tuple[Group, ...]


def every(scene: Scene, id: str) -> str:
    """The list of models; `id` is not used."""
    newest = sorted(scene.register.models, key=lambda each: each.published.earliest, reverse=True)
    return filled("models.html", scene, tuple(_row(scene, each) for each in newest))


def view(scene: Scene, id: str) -> str:
    """One model by its id."""
    item = next(each for each in scene.register.models if each.id == id)
    return filled("model.html", scene, _model(scene, item))


def _row(scene: Scene, item: NationalModel) -> Row:
    lived = lives.model(scene.register, item, scene.as_of)
    return Row(item, lived, _binds(item))


def _binds(item: NationalModel) -> str:
    return listed([PARTY[party] for party in item.binds])


def _model(scene: Scene, item: NationalModel) -> ModelView:
    models = scene.register.models
    later = [each for each in models if each.succeeds == item.id]
    earlier = next((each for each in models if each.id == item.succeeds), None)
    return ModelView(
        item,
        lived=lives.model(scene.register, item, scene.as_of),
        binds=_binds(item),
        succeeds=None if earlier is None else _link(scene, earlier),
        succeeded_by=tuple(_link(scene, each) for each in later),
        groups=tuple(_groups(item)),
    )


def _link(scene: Scene, item: NationalModel) -> Link:
    return Link(item.short_title, scene.to("model", item.id))


def _groups(item: NationalModel) -> Iterator[Group]:
    for title in dict.fromkeys(outcome.group for outcome in item.outcomes):
        yield Group(title, tuple(each for each in item.outcomes if each.group == title))
