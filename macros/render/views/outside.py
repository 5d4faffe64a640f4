"""Functions of the council that deliver social value outside procurement."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.function import CouncilFunction, Functions
from macros.render.environment import filled
from macros.render.scene import Link, Scene
from macros.render.views.policy import priority_link


@dataclass(frozen=True, slots=True)
class FunctionView:
    """One function with the priorities it serves."""

    function: CouncilFunction
    priorities: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class OutsideView:
    """The page."""

    file: Functions
    functions: tuple[FunctionView, ...]


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used. The planner leaves it out where the council has no such file."""
    file = scene.register.functions
    if file is None:
        raise LookupError("this council has no file of functions")
    functions = tuple(_function(scene, each) for each in file.functions)
    return filled("outside.html", scene, OutsideView(file, functions))


def _function(scene: Scene, item: CouncilFunction) -> FunctionView:
    return FunctionView(item, tuple(priority_link(scene, id) for id in item.priorities))
