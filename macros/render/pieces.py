"""Pieces of generated text for authored pages: what a macro puts between written paragraphs.

Blocks come out as HTML to be carried through the Markdown conversion; words inside a sentence
come out inert. See `macros.render.passage`.
"""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.kinds import KIND
from macros.domain.timeline.snapshot import on
from macros.render.environment import filled
from macros.render.figures.timeline import timeline
from macros.render.labels import DECIDER
from macros.render.passage import carried, inert, inline_link
from macros.render.scene import Scene
from macros.render.views.gaps import groups
from macros.render.views.scoring import scoring
from macros.render.views.thresholds import figures_now


@dataclass(frozen=True, slots=True)
class Decided:
    """Who decides one kind of data, in words."""

    kind: str
    by: str
    text: str


def council(scene: Scene) -> str:
    """The council's name, inside a sentence."""
    return inert(scene.register.council.name)


def council_short(scene: Scene) -> str:
    """The council's short name, inside a sentence."""
    return inert(scene.register.council.short_name)


def holds(scene: Scene, kind: str) -> bool:
    """Whether the guide holds a record of a kind: words about it are left out where it does not."""
    if kind not in KIND:
        raise LookupError(f"holds({kind!r}): there is no such kind of record")
    return any(name.startswith(f"{kind}/") for name in scene.register.records)


def marking_scale(scene: Scene) -> str:
    """The marks of the first scoring method, with a link to it; nothing where there is none."""
    methods = scene.register.scoring
    if not methods:
        return ""
    return carried(filled("marking-scale.html", scene, scoring(scene, methods[0])))


def link(scene: Scene, address: str, text: str | None = None) -> str:
    """A link, inside a sentence; without words of its own it has the title of a generated page."""
    return inline_link(scene.go(address), text or _title(scene, address))


def _title(scene: Scene, address: str) -> str:
    title = scene.edition.titles.get(address)
    if title is None:
        raise LookupError(f"link({address!r}) needs words: no generated page has that address")
    return title


def front_doors(scene: Scene) -> str:
    """The three ways in: supplier, officer, Monitoring Officer."""
    return carried(filled("doors.html", scene, None))


def decides_table(scene: Scene) -> str:
    """Who decides which kind of data."""
    decides = scene.register.council.decides
    rows = tuple(Decided(KIND[each.kind].label, DECIDER[each.by], each.text) for each in decides)
    return carried(filled("decides.html", scene, rows))


def to_confirm_list(scene: Scene) -> str:
    """What the council itself must still supply."""
    own = next((group for group in groups(scene) if group.id == "to-confirm"), None)
    return carried(filled("to-confirm-list.html", scene, own.gaps if own else ()))


def thresholds_now(scene: Scene) -> str:
    """The figures for a procurement that commences on the as-of day."""
    return carried(filled("thresholds-now.html", scene, figures_now(scene)))


def statement_now(scene: Scene) -> str:
    """The national statement in force, and any that is published and not in force yet."""
    return carried(filled("statement-now.html", scene, on(scene.register, scene.as_of)))


def policy_now(scene: Scene) -> str:
    """Whether the council's adopted policy is loaded and in force."""
    return carried(filled("policy-now.html", scene, on(scene.register, scene.as_of)))


def timeline_figure(scene: Scene) -> str:
    """The timeline as a drawing, with a link to the table."""
    return carried(filled("timeline-figure.html", scene, timeline(scene.register, scene.as_of)))
