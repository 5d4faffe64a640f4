"""What stands round a page: menu, breadcrumb, neighbours, contents, banner, dates, contact.

The theme prints it. Everything is plain text or an address from the site's root; the theme
escapes it and makes addresses relative.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from html import unescape

from macros.domain.model.values import ToConfirm
from macros.domain.register import Register
from macros.domain.timeline import Milestone
from macros.render.pages.banners import Banner
from macros.render.pages.edition import Edition
from macros.render.pages.planned import Crumb, PlannedPage
from macros.render.words.wording import day, when_short

MENU: tuple[tuple[str, str], ...] = (
    ("Suppliers", "/suppliers/"),
    ("Officers", "/officers/"),
    ("Monitoring Officer", "/monitoring-officer/"),
    ("Outcomes", "/outcomes/"),
    ("Policy", "/policy/"),
    ("National statements", "/npps/"),
    ("Law", "/law/"),
    ("Thresholds", "/thresholds/"),
    ("Timeline", "/timeline/"),
)


# What this is called, whichever council's it is; the head of each page has the council's name too.
TITLE = "Social value guide"
# Pages that open with a list of their own: a row of letters, or the clauses for paper.
_LISTED = frozenset({"a_z", "glossary", "policy_print"})
# Scripts of one page alone; what every page has is in the theme.
_SCRIPTS = {"outcomes": ("js/menu-filter.js",), "asking": ("js/asking/page.js",)}


@dataclass(frozen=True, slots=True)
class Named:
    """The council, as the page's head and foot name it."""

    name: str
    short_name: str


@dataclass(frozen=True, slots=True)
class NextChange:
    """The first thing known to happen after the as-of day."""

    day: str
    iso: str
    what: str


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Where to say that something is wrong. `text` is empty until the council supplies it."""

    text: str
    url: str | None


@dataclass(frozen=True, slots=True)
class Shell:
    """The theme's variable `guide`. `menu` says of each entry whether the page lies under it."""

    title: str
    council: Named
    adopted: bool
    as_of: str
    as_of_iso: str
    next_change: NextChange | None
    crumbs: tuple[Crumb, ...]
    menu: tuple[tuple[str, str, bool], ...]
    neighbours: tuple[Crumb | None, Crumb | None] | None
    contents: tuple[tuple[str, str], ...]
    banner: Banner | None
    standing: str | None
    edit_url: str | None
    contact: ContactLine
    digest: str | None = None
    last_updated: str | None = None
    noindex_search: bool = False
    csp_meta: str | None = None
    scripts: tuple[str, ...] = ()


def shell(edition: Edition, page: PlannedPage, content: str) -> Shell:
    """The shell of `page`, whose finished HTML is `content`."""
    register, council = edition.register, edition.register.council
    return Shell(
        title=TITLE,
        council=Named(council.name, council.short_name),
        adopted=not isinstance(council.adopted_policy, ToConfirm),
        as_of=day(edition.as_of),
        as_of_iso=edition.as_of.isoformat(),
        next_change=_next(edition.next_change),
        crumbs=page.crumbs,
        menu=_menu(register, page),
        neighbours=edition.neighbours.get(page.address),
        contents=() if page.view in _LISTED else contents(content),
        banner=page.banner,
        standing=None if page.standing is None else page.standing.value,
        edit_url=page.source,
        contact=_contact(register),
        digest=digest(content),
        last_updated=page.last_updated,
        noindex_search=not page.in_search,
        scripts=_SCRIPTS.get(page.view, ()),
    )


def _menu(register: Register, page: PlannedPage) -> tuple[tuple[str, str, bool], ...]:
    """The menu, without the entry for outcomes where the register holds none."""
    wanted = (each for each in MENU if each[1] != "/outcomes/" or register.outcomes)
    return tuple((text, to, page.address.startswith(to)) for text, to in wanted)


def _next(found: tuple[Milestone, ...]) -> NextChange | None:
    if not found:
        return None
    what = "; ".join(each.what for each in found)
    at = found[0].when
    return NextChange(when_short(at), at.earliest.isoformat(), what)


def _contact(register: Register) -> ContactLine:
    found = next((each for each in register.council.contacts if each.id == "feedback"), None)
    if found is None or isinstance(found.address, ToConfirm):
        return ContactLine("", None)
    address = found.address
    if address.startswith("https://"):
        return ContactLine(f"{found.title}.", address)
    return ContactLine(f"{found.title}: {address}.", None)


def digest(content: str) -> str | None:
    """The start of the SHA-256 of a page's text: two copies on paper with the same are the same."""
    return sha256(content.encode()).hexdigest()[:16] if content else None


_HEADING = re.compile(r'(?s)<h2\b[^>]*?\bid="([^"]*)"[^>]*>(.*?)</h2>')
_TAG = re.compile(r"<[^>]*>")


def contents(html: str) -> tuple[tuple[str, str], ...]:
    """The page's own contents list: the second-level headings with ids, in order.

    `html` is our own, so a heading is looked for as it is written there; reading the whole page
    as a browser would takes most of a second for a hundred pages.
    """
    found = ((unescape(id), _TAG.sub("", words)) for id, words in _HEADING.findall(html))
    return tuple((id, " ".join(unescape(words).split())) for id, words in found)
