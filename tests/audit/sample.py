"""Which pages there are, and one of every kind: each written page, and the longest of each view.

A whole audit opens every page. A quicker one opens one page of each kind, and makes every sort of
check on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from macros.domain.register import Register
from macros.render.pages.plan import plan

NOT_FOUND = "/404.html"


@dataclass(frozen=True, slots=True)
class Sample:
    """Addresses of a built site: `every` page whose file is read, those that a browser opens, one
    page of each kind, and those put on paper.
    """

    every: tuple[str, ...]
    opened: tuple[str, ...]
    kinds: tuple[str, ...]
    printed: tuple[str, ...]


def sample(site: Path, register: Register, as_of: date, *, whole: bool) -> Sample:
    """The pages of the built site; what the register did not plan was written by hand.

    Unless the audit is to be `whole`, a browser opens one page of each kind.
    """
    sizes = {_address(site, path): path.stat().st_size for path in site.rglob("*.html")}
    views = {page.address: page.view for page in plan(register, as_of)}
    by_hand = set(sizes) - set(views)
    kinds = by_hand | {_longest(view, views, sizes) for view in views.values()}
    statement = _longest("statement", views, sizes)
    return Sample(
        every=tuple(sorted(sizes)),
        opened=tuple(sorted(sizes if whole else kinds)),
        kinds=tuple(sorted(kinds)),
        printed=(
            *("/", "/policy/print/", "/proportionality/", "/thresholds/", statement),
            *(_longest(view, views, sizes) for view in ("duty", "outcome")),
        ),
    )


def _longest(view: str, views: Mapping[str, str], sizes: Mapping[str, int]) -> str:
    own = [address for address, name in views.items() if name == view]
    return max(own, key=lambda address: (sizes[address], address))


def _address(site: Path, path: Path) -> str:
    return "/" + path.relative_to(site).as_posix().removesuffix("index.html")


def file_of(site: Path, address: str) -> Path:
    """The file that is served at `address`."""
    path = site / address.lstrip("/")
    return path if path.suffix == ".html" else path / "index.html"
