"""Where each record is shown, and how one page links to another.

An address starts at the site's root ("/npps/2025-02-24/#2025-growth-plans"). A link in a page is
always relative, so that the site works from any folder, under any prefix and from a disk.
"""

from __future__ import annotations

import posixpath
from datetime import date

from macros.domain.kinds import KIND, KINDS
from macros.domain.register import Register

# A record of a kind has its page below the name of the folder that holds it, but for these.
_PAGES = {"duty": "/law/{}/", "advice": "/law/standing-advice/#{}"}
PLACES: dict[str, str] = {
    **{kind.name: f"/{kind.folder}/{{}}/" for kind in KINDS if kind.in_folder and kind.public},
    **_PAGES,
    "clause": "/policy/#{}",
    "strategy": "/policy/#{}",
    "priority": "/policy/#{}",
    "delegation": "/policy/#{}",
    "role": "/policy/#role-{}",
    "term": "/glossary/#{}",
    "source": "/sources/#{}",
    "function": "/outside-procurement/#{}",
    "regime": "/thresholds/#{}",
    "line": "/thresholds/#{}",
    "watched": "/law/look-again/#{}",
    "code": "/problems/#{}",
    "kind": "/data-dictionary/#{}",
    "row": "/law/what-may-be-asked/#{}",
}
SINGLE: dict[str, str] = {
    KIND[name].record(""): address
    for name, address in {
        "working": "/policy/",
        "thresholds": "/thresholds/",
        "watch": "/law/look-again/",
        "asking": "/law/what-may-be-asked/",
        "functions": "/outside-procurement/",
        "proportionality": "/proportionality/",
        "accessibility": "/accessibility/",
    }.items()
}


# Their addresses are promised, their pages not written yet: nothing may link to them by itself.
_WITHOUT_PAGE = frozenset({"example"})


class UnknownPlaceError(LookupError):
    """Something has no page: the rules on references should have refused it."""


def of(register: Register, kind: str, id: str) -> str:
    """The address of a record or of a part of one; `kind` is the word used in prose links.

    Raise UnknownPlaceError for a kind that has no page, or an ask that is not in the register.
    """
    if kind == "page":
        return id
    if kind == "ask":
        return _ask(register, id)
    if kind == "code":
        return PLACES["code"].format(id.lower())
    if kind not in PLACES:
        raise UnknownPlaceError(f"{kind}:{id}")
    return PLACES[kind].format(id)


def _ask(register: Register, id: str) -> str:
    if id not in register.ask_by_id:
        raise UnknownPlaceError(f"ask:{id}")
    statement, _ = register.ask_by_id[id]
    return f"{PLACES['npps'].format(statement.id)}#{id}"


def of_record(register: Register, record: str) -> str | None:
    """The address of a record named "kind/id", or None where it has no page of its own."""
    if record in SINGLE:
        return SINGLE[record]
    kind, _, id = record.partition("/")
    return of(register, kind, id) if kind in PLACES.keys() - _WITHOUT_PAGE else None


def day(value: date) -> str:
    """The page that says what applied on a day."""
    return f"/on/{value.isoformat()}/"


def relative(here: str, there: str) -> str:
    """`there` as a link in the page at `here`; both start at the site's root."""
    path, hash_, fragment = there.partition("#")
    if path == here:
        return f"#{fragment}" if hash_ else "./"
    base = here if here.endswith("/") else posixpath.dirname(here)
    link = posixpath.relpath(path, base)
    if path.endswith("/"):
        link = "./" if link == "." else f"{link}/"
    return f"{link}{hash_}{fragment}"
