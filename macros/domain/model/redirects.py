"""Old addresses and where they lead now: a public address never vanishes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Redirect:
    """One old address of this site, such as "/outcomes/jobs/", and its new one."""

    old: str
    new: str
    since: date
    why: str


@dataclass(frozen=True, slots=True)
class Redirects:
    """The file of redirects."""

    redirects: tuple[Redirect, ...]
