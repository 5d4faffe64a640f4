"""Every problem that a check can report, with why the rule exists and how to comply."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.catalogue import CODES
from macros.domain.catalogue.code import Code
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext

GROUPS = {
    "0": "Text: how the file is written",
    "1": "Shape: which fields there are",
    "2": "References: files and ids",
    "3": "Time: dates and order",
    "4": "Authority and seals",
    "5": "Scoring",
    "6": "Proportion",
    "7": "The built site and its publishing",
    "9": "The program and the machine",
}


@dataclass(frozen=True, slots=True)
class CodeGroup:
    """The codes that share a first figure."""

    id: str
    title: str
    codes: tuple[Code, ...]


def problems_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    return filled("problems.html", page, groups())


def groups() -> tuple[CodeGroup, ...]:
    """The codes by group, groups without any left out."""
    made = (_group(figure, title) for figure, title in GROUPS.items())
    return tuple(group for group in made if group.codes)


def _group(figure: str, title: str) -> CodeGroup:
    own = tuple(code for code in CODES.values() if code.id.removeprefix("GV").startswith(figure))
    return CodeGroup(f"gv{figure}", title, own)
