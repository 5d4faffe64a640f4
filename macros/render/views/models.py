"""National social value models: all of them, and each with its outcomes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.national_model import ModelOutcome, NationalModel
from macros.render.html.environment import filled
from macros.render.pages import status
from macros.render.pages.page_context import Link, PageContext
from macros.render.pages.status import StatusOn
from macros.render.words.labels import PARTY
from macros.render.words.wording import listed


@dataclass(frozen=True, slots=True)
class ModelRow:
    """One model in the list."""

    model: NationalModel
    lived: StatusOn
    binds: str


@dataclass(frozen=True, slots=True)
class ModelGroup:
    """The outcomes under one mission or theme."""

    title: str
    outcomes: tuple[ModelOutcome, ...]


@dataclass(frozen=True, slots=True)
class ModelView:
    """One model."""

    model: NationalModel
    lived: StatusOn
    binds: str
    succeeds: Link | None
    succeeded_by: tuple[Link, ...]
    groups: tuple[ModelGroup, ...]


def models_page(page: PageContext, id: str) -> str:
    """The list of models; `id` is not used."""
    newest = sorted(page.register.models, key=lambda each: each.published.earliest, reverse=True)
    return filled("models.html", page, tuple(_row(page, each) for each in newest))


def model_page(page: PageContext, id: str) -> str:
    """One model by its id."""
    item = next(each for each in page.register.models if each.id == id)
    return filled("model.html", page, _model(page, item))


def _row(page: PageContext, item: NationalModel) -> ModelRow:
    lived = status.model(page.register, item, page.as_of)
    return ModelRow(item, lived, _binds(item))


def _binds(item: NationalModel) -> str:
    return listed([PARTY[party] for party in item.binds])


def _model(page: PageContext, item: NationalModel) -> ModelView:
    models = page.register.models
    later = [each for each in models if each.succeeds == item.id]
    earlier = next((each for each in models if each.id == item.succeeds), None)
    return ModelView(
        item,
        lived=status.model(page.register, item, page.as_of),
        binds=_binds(item),
        succeeds=None if earlier is None else _link(page, earlier),
        succeeded_by=tuple(_link(page, each) for each in later),
        groups=tuple(_groups(item)),
    )


def _link(page: PageContext, item: NationalModel) -> Link:
    return Link(item.short_title, page.to("model", item.id))


def _groups(item: NationalModel) -> Iterator[ModelGroup]:
    for title in dict.fromkeys(outcome.group for outcome in item.outcomes):
        yield ModelGroup(title, tuple(each for each in item.outcomes if each.group == title))
