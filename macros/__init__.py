"""Social Value Guide. This module is the door for pages: the macros that `docs/` may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from macros.render import pieces
from macros.render.filling import VIEWS
from macros.render.passage import carried
from macros.render.scene import Scene


def view(scene: Scene, name: str, id: str = "") -> str:
    """A whole generated page by the name of its view and the id of its record."""
    return carried(VIEWS[name](scene, id))


MACROS: Mapping[str, Callable[..., str | bool]] = {
    "council": pieces.council,
    "council_short": pieces.council_short,
    "decides_table": pieces.decides_table,
    "front_doors": pieces.front_doors,
    "holds": pieces.holds,
    "link": pieces.link,
    "marking_scale": pieces.marking_scale,
    "policy_now": pieces.policy_now,
    "statement_now": pieces.statement_now,
    "thresholds_now": pieces.thresholds_now,
    "timeline_figure": pieces.timeline_figure,
    "to_confirm_list": pieces.to_confirm_list,
    "view": view,
}


def define_env(env: Any) -> None:
    """Give MkDocs the macros, each with the page it stands on as its first argument."""
    for name, function in MACROS.items():
        env.macro(_on_page(env, function), name)


def _on_page(env: Any, function: Callable[..., str | bool]) -> Callable[..., str | bool]:
    def macro(*arguments: str) -> str | bool:
        edition = env.conf["plugins"]["guide"].edition
        return function(Scene(edition, f"/{env.page.url}"), *arguments)

    macro.__doc__ = function.__doc__
    return macro
