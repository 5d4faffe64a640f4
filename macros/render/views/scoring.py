"""A way of marking, as bidders would read it: the scale, the price, rounding and ties. No sums."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.scoring import ScoringMethod, ScoringRevision
from macros.domain.proportionality.times import revision
from macros.render.environment import filled
from macros.render.labels import ROUNDED
from macros.render.scene import Link, Scene
from macros.render.views.policy import duty_link


@dataclass(frozen=True, slots=True)
class ScoringView:
    """One method as it stands on the as-of day. `rounding` is said in words."""

    method: ScoringMethod
    revision: ScoringRevision
    rounding: str
    duties: tuple[Link, ...]


def view(scene: Scene, id: str) -> str:
    """One method by its id."""
    method = next(each for each in scene.register.scoring if each.id == id)
    return filled("scoring.html", scene, scoring(scene, method))


def scoring(scene: Scene, method: ScoringMethod) -> ScoringView:
    """A method as its page and the page for suppliers show it."""
    item = revision(method.revisions, scene.as_of)
    return ScoringView(
        method,
        item,
        rounding=_rounding(item),
        duties=tuple(duty_link(scene, id) for id in item.duties),
    )


def _rounding(item: ScoringRevision) -> str:
    places = item.rounding.places
    to = "a whole number" if places == 0 else f"{places} decimal place{'s' * (places > 1)}"
    return f"{ROUNDED[item.rounding.at]}, to {to}; an exact half goes up."
