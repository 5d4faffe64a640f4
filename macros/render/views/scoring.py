"""A way of marking, as bidders would read it: the scale, the price, rounding and ties. No sums."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.scoring import ScoringMethod, ScoringRevision
from macros.domain.timeline import revision
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views.policy import duty_link
from macros.render.words.labels import ROUNDED


@dataclass(frozen=True, slots=True)
class ScoringView:
    """One method as it stands on the as-of day. `rounding` is said in words."""

    method: ScoringMethod
    revision: ScoringRevision
    rounding: str
    duties: tuple[Link, ...]


def scoring_page(page: PageContext, id: str) -> str:
    """One method by its id."""
    method = next(each for each in page.register.scoring if each.id == id)
    return filled("scoring.html", page, scoring(page, method))


def scoring(page: PageContext, method: ScoringMethod) -> ScoringView:
    """A method as its page and the page for suppliers show it."""
    item = revision(method.revisions, page.as_of)
    return ScoringView(
        method,
        item,
        rounding=_rounding(item),
        duties=tuple(duty_link(page, id) for id in item.duties),
    )


def _rounding(item: ScoringRevision) -> str:
    places = item.rounding.places
    to = "a whole number" if places == 0 else f"{places} decimal place{'s' * (places > 1)}"
    return f"{ROUNDED[item.rounding.at]}, to {to}; an exact half goes up."
