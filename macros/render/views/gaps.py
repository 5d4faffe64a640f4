"""What is not settled: facts to confirm, unchecked facts, disputed days, what is only offered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from macros.domain.gaps import KEEPER, Doubt, Gap, gaps
from macros.domain.kinds import KIND, kind_of
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views.reference import record_link

HEADINGS = {
    Doubt.TO_CONFIRM: "For the Council to supply",
    Doubt.DISPUTED: "Sources differ",
    Doubt.UNVERIFIED: "Not yet checked against the source",
    Doubt.ILLUSTRATIVE: "Offered, not decided",
}
LEADS = {
    Doubt.TO_CONFIRM: "Nobody outside the Council can settle these. Until they are settled the "
    "guide says that they are not known.",
    Doubt.DISPUTED: "Two sources give different days. The guide shows both.",
    Doubt.UNVERIFIED: "The guide gives these as unverified. Look them up before you rely on them.",
    Doubt.ILLUSTRATIVE: "Kinds of text that this guide offers as examples. No body of the Council "
    "has decided them.",
}


_EDITOR = "For the editor of this guide to find out"
_EDITOR_LEAD = "Facts that this guide looked for and did not find."
_LOCAL = "Local help for suppliers, outcome by outcome"
_LOCAL_LEAD = (
    "Who near at hand could help a supplier deliver. The guide names nobody until it is told."
)


@dataclass(frozen=True, slots=True)
class GapView:
    """One gap: what, who must settle it, and the page it stands on."""

    what: str
    by: str
    place: Link | None


@dataclass(frozen=True, slots=True)
class GapGroup:
    """The gaps of one kind."""

    id: str
    heading: str
    lead: str
    gaps: tuple[GapView, ...]


def to_confirm_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    return filled("to-confirm.html", page, groups(page))


def groups(page: PageContext) -> tuple[GapGroup, ...]:
    """The gaps by kind, kinds without any left out."""
    found = gaps(page.register)
    asked = [gap for gap in found if gap.doubt is Doubt.TO_CONFIRM]
    editor = [gap for gap in asked if _is_editors(page, gap)]
    local = [gap for gap in asked if gap.record.startswith("outcome/") and gap not in editor]
    council = [gap for gap in asked if gap not in editor and gap not in local]
    made = (
        _group(page, Doubt.TO_CONFIRM, council),
        GapGroup("local", _LOCAL, _LOCAL_LEAD, _shown(page, local)),
        GapGroup("editor", _EDITOR, _EDITOR_LEAD, _shown(page, editor)),
        *(
            _group(page, doubt, [gap for gap in found if gap.doubt is doubt])
            for doubt in HEADINGS
            if doubt is not Doubt.TO_CONFIRM
        ),
    )
    return tuple(group for group in made if group.gaps)


def _is_editors(page: PageContext, gap: Gap) -> bool:
    """Whether it is not for the Council: a national fact, or one the editor has to look up."""
    titles = [role.title for role in page.register.council.roles if role.id == KEEPER]
    return kind_of(gap.record).national or gap.by in (KEEPER, *titles)


def _group(page: PageContext, doubt: Doubt, own: Sequence[Gap]) -> GapGroup:
    return GapGroup(doubt.value, HEADINGS[doubt], LEADS[doubt], _shown(page, own))


def _shown(page: PageContext, own: Sequence[Gap]) -> tuple[GapView, ...]:
    return tuple(dict.fromkeys(_gap(page, gap) for gap in own))


def _gap(page: PageContext, gap: Gap) -> GapView:
    roles = {role.id: role.title for role in page.register.council.roles}
    by = "Nobody yet" if gap.by == "nobody-yet" else roles.get(gap.by, gap.by)
    if gap.doubt is Doubt.ILLUSTRATIVE:
        return GapView(f"{KIND[gap.record].label}. {gap.what}", by, None)
    own = gap.record.startswith("council/")  # the page says that these are for the Council
    return GapView(gap.what, by, None if own else record_link(page, gap.record))
