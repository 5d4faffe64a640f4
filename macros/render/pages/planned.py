"""A planned page: where it is, what it is called, and which view fills it."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.kinds import KIND
from macros.domain.model.vocabulary import Standing
from macros.render.pages.banners import Banner


def data_file(kind: str, id: str) -> str:
    """The file in the checkout that holds a record."""
    return f"data/{KIND[kind].file(id)}"


Crumb = tuple[str, str]
HOME: Crumb = ("Home", "/")


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """One page. `source` is the data file it comes from; `view` and `id` say what fills it.

    `in_search` is false for text that is not in force: it stays on the web, out of our search.
    """

    address: str
    title: str
    description: str
    view: str
    id: str
    source: str | None
    crumbs: tuple[Crumb, ...]
    banner: Banner | None = None
    standing: Standing | None = None
    in_search: bool = True
    last_updated: str | None = None
    authored: bool = False
