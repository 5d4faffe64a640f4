"""Pieces of generated text for authored pages: what a macro puts between written paragraphs.

Blocks come out as HTML to be carried through the Markdown conversion; words inside a sentence
come out inert. See `macros.render.html.through_markdown`.
"""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.kinds import KIND
from macros.domain.timeline import on
from macros.render.figures.timeline import timeline
from macros.render.html.environment import filled
from macros.render.html.through_markdown import carried, inert, inline_link
from macros.render.pages.page_context import PageContext
from macros.render.views.gaps import groups
from macros.render.views.scoring import scoring
from macros.render.views.thresholds import figures_now
from macros.render.words.labels import DECIDER


@dataclass(frozen=True, slots=True)
class Decided:
    """Who decides one kind of data, in words."""

    kind: str
    by: str
    text: str


def council(page: PageContext) -> str:
    """The council's name, inside a sentence."""
    return inert(page.register.council.name)


def council_short(page: PageContext) -> str:
    """The council's short name, inside a sentence."""
    return inert(page.register.council.short_name)


def holds(page: PageContext, kind: str) -> bool:
    """Whether the guide holds a record of a kind: words about it are left out where it does not."""
    if kind not in KIND:
        raise LookupError(f"holds({kind!r}): there is no such kind of record")
    return any(name.startswith(f"{kind}/") for name in page.register.records)


def marking_scale(page: PageContext) -> str:
    """The marks of the first scoring method, with a link to it; nothing where there is none."""
    methods = page.register.scoring
    if not methods:
        return ""
    return carried(filled("marking-scale.html", page, scoring(page, methods[0])))


def link(page: PageContext, address: str, text: str | None = None) -> str:
    """A link, inside a sentence; without words of its own it has the title of a generated page."""
    return inline_link(page.go(address), text or _title(page, address))


def _title(page: PageContext, address: str) -> str:
    title = page.edition.titles.get(address)
    if title is None:
        raise LookupError(f"link({address!r}) needs words: no generated page has that address")
    return title


def front_doors(page: PageContext) -> str:
    """The three ways in: supplier, officer, Monitoring Officer."""
    return carried(filled("doors.html", page, None))


def decides_table(page: PageContext) -> str:
    """Who decides which kind of data."""
    decides = page.register.council.decides
    rows = tuple(Decided(KIND[each.kind].label, DECIDER[each.by], each.text) for each in decides)
    return carried(filled("decides.html", page, rows))


def to_confirm_list(page: PageContext) -> str:
    """What the council itself must still supply."""
    own = next((group for group in groups(page) if group.id == "to-confirm"), None)
    return carried(filled("to-confirm-list.html", page, own.gaps if own else ()))


def thresholds_now(page: PageContext) -> str:
    """The figures for a procurement that commences on the as-of day."""
    return carried(filled("thresholds-now.html", page, figures_now(page)))


def statement_now(page: PageContext) -> str:
    """The national statement in force, and any that is published and not in force yet."""
    return carried(filled("statement-now.html", page, on(page.register, page.as_of)))


def policy_now(page: PageContext) -> str:
    """Whether the council's adopted policy is loaded and in force."""
    return carried(filled("policy-now.html", page, on(page.register, page.as_of)))


def timeline_figure(page: PageContext) -> str:
    """The timeline as a drawing, with a link to the table."""
    return carried(filled("timeline-figure.html", page, timeline(page.register, page.as_of)))
