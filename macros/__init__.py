"""Social Value Guide. This module is the door for pages: the macros that `docs/` may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from macros.render.html.through_markdown import carried
from macros.render.pages.page_context import PageContext
from macros.render.views import page_macros
from macros.render.views.views_by_name import VIEWS


def view(page: PageContext, name: str, id: str = "") -> str:
    """A whole generated page by the name of its view and the id of its record."""
    return carried(VIEWS[name](page, id))


MACROS: Mapping[str, Callable[..., str | bool]] = {
    "council": page_macros.council,
    "council_short": page_macros.council_short,
    "decides_table": page_macros.decides_table,
    "front_doors": page_macros.front_doors,
    "holds": page_macros.holds,
    "link": page_macros.link,
    "marking_scale": page_macros.marking_scale,
    "policy_now": page_macros.policy_now,
    "statement_now": page_macros.statement_now,
    "thresholds_now": page_macros.thresholds_now,
    "timeline_figure": page_macros.timeline_figure,
    "to_confirm_list": page_macros.to_confirm_list,
    "view": view,
}


def define_env(env: Any) -> None:
    """Give MkDocs the macros, each with the page it stands on as its first argument."""
    for name, function in MACROS.items():
        env.macro(_on_page(env, function), name)


def _on_page(env: Any, function: Callable[..., str | bool]) -> Callable[..., str | bool]:
    def macro(*arguments: str) -> str | bool:
        edition = env.conf["plugins"]["guide"].edition
        return function(PageContext(edition, f"/{env.page.url}"), *arguments)

    macro.__doc__ = function.__doc__
    return macro
