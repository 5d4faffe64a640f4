"""The guide of one register on one day: what many pages ask for, each thing worked out once.

A site is made from one edition. Without it each page would plan the whole site anew, and a build
would cost pages times pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, TypeAlias

from macros.domain.pack import Ready, ready_made
from macros.domain.register import Register
from macros.domain.timeline import Milestone, next_change
from macros.render.pages.plan import plan
from macros.render.pages.planned import Crumb, PlannedPage

Schemas: TypeAlias = "Mapping[str, Mapping[str, Any]]"
Neighbours: TypeAlias = "tuple[Crumb | None, Crumb | None]"


@dataclass(frozen=True)
class Edition:
    """A register as of a day, with the schemas its dictionary shows."""

    register: Register
    as_of: date
    schemas: Schemas = field(default_factory=dict)

    @cached_property
    def planned(self) -> tuple[PlannedPage, ...]:
        """Every generated page, in the order of the plan."""
        return plan(self.register, self.as_of)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of each generated page by its address."""
        return {page.address: page.title for page in self.planned}

    @cached_property
    def neighbours(self) -> Mapping[str, Neighbours]:
        """The pages of the same kind before and after a page, by its address."""
        kin: dict[str, list[PlannedPage]] = {}
        for page in self.planned:
            if page.id and not page.view.startswith("policy"):
                kin.setdefault(page.view, []).append(page)
        return {
            page.address: (_crumb(pages, at - 1), _crumb(pages, at + 1))
            for pages in kin.values()
            for at, page in enumerate(pages)
        }

    @cached_property
    def next_change(self) -> tuple[Milestone, ...]:
        """What is known to happen on the first day after the as-of day."""
        return next_change(self.register, self.as_of)

    @cached_property
    def ready_packs(self) -> Mapping[str, Ready]:
        """The pack made ready for each kind of contract, by the id of the kind."""
        return {ready.kind: ready for ready in ready_made(self.register, self.as_of)}


def _crumb(pages: list[PlannedPage], at: int) -> Crumb | None:
    return (pages[at].title, pages[at].address) if 0 <= at < len(pages) else None
