"""Functions of the council that deliver social value outside procurement."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.function import CouncilFunction, Functions
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
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


def outside_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used. The planner leaves it out where the council has no such file."""
    file = page.register.functions
    if file is None:
        raise LookupError("this council has no file of functions")
    functions = tuple(_function(page, each) for each in file.functions)
    return filled("outside.html", page, OutsideView(file, functions))


def _function(page: PageContext, item: CouncilFunction) -> FunctionView:
    return FunctionView(item, tuple(priority_link(page, id) for id in item.priorities))
