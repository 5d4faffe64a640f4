"""Runs every check over a served site, in two browsers at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import product
from multiprocessing import get_context
from pathlib import Path

from playwright.sync_api import Error

from tests.audit import keyboard, looking, markup, printing, private
from tests.audit.results import Look, Result, gathered
from tests.audit.sample import NOT_FOUND, Sample, sample
from tests.audit.session import Session, Setting
from tests.support import AS_OF, real

WORKERS = 2
Visit = Callable[[Session, str, Setting], dict[str, list[str]]]
LIGHT, DARK_NARROW = Setting(), Setting(320, dark=True)
MATRIX = tuple(
    Setting(width, dark=dark) for width, dark in product((1280, 768, 320), (False, True))
)

VISITS: dict[str, Visit] = {
    "first": looking.first,
    "keys": keyboard.walk,
    "printed": printing.printed,
    "searched": private.searched,
    "seen": looking.seen,
    "settings": looking.settings,
    "used": private.used,
}


@dataclass(frozen=True, slots=True)
class Job:
    """One visit of one page in one setting."""

    visit: str
    page: str
    setting: Setting = LIGHT


def jobs(sample: Sample) -> Iterator[Job]:
    """Everything to be done, the longest first, so that both workers end at about one time."""
    for page, setting in product(sample.kinds, (LIGHT, Setting(320))):
        yield Job("keys", page, setting)
    yield from (Job("printed", page, printing.PAPER) for page in sample.printed)
    yield from (Job("settings", page) for page in sample.kinds)
    for page in sample.opened:
        # The page for a wrong address is not looked at under its own: a server says 404 to that.
        yield Job("seen" if page == NOT_FOUND else "first", page)
        others = MATRIX if page in sample.kinds else (DARK_NARROW,)
        yield from (Job("seen", page, setting) for setting in others if setting != LIGHT)
    yield from (Job("searched", page) for page in sample.opened if page == "/search/")
    yield from (Job("used", page, Setting(320)) for page in sample.kinds if page != NOT_FOUND)


def sampled(site: Path, *, whole: bool) -> Sample:
    """The pages of this checkout's site in `site`, of the tests' day; see `sample`."""
    return sample(site, real(), AS_OF, whole=whole)


def audited(site: Path, base: str, sample: Sample, only: Sequence[str] = ()) -> tuple[Result, ...]:
    """Every check of this checkout's site in `site`, of the tests' day, served at `base`."""
    return audit(site, base, str(real().council.site.served), sample, AS_OF, only)


def audit(
    site: Path, base: str, root: str, sample: Sample, as_of: date, only: Sequence[str] = ()
) -> tuple[Result, ...]:
    """Every check of the site in `site`, served at `base`, whose public address is `root`.

    `only` names the visits to make; none named means all, and the files themselves too.
    """
    wanted = [job for job in jobs(sample) if not only or job.visit in only]
    looks = [] if only else list(_files(site, root, sample, as_of))
    with ProcessPoolExecutor(
        WORKERS, get_context("spawn"), initializer=_start, initargs=(base, site)
    ) as pool:
        nu = None if only else pool.submit(_nu, site)
        for found in pool.map(_done, wanted):
            looks += found
        looks += nu.result() if nu else []
    return gathered(sorted(looks, key=lambda look: (look.check, look.page)))


_session: Session | None = None


def _start(base: str, site: Path) -> None:
    global _session
    _session = Session(base, site)


def _done(job: Job) -> list[Look]:
    assert _session is not None
    began = time.perf_counter()
    try:
        found = VISITS[job.visit](_session, job.page, job.setting)
    except Error as error:
        found = {f"broken off: {job.visit}": [str(error)]}
    share = (time.perf_counter() - began) / len(found)
    return [Look(check, job.page, tuple(wrong), share) for check, wrong in found.items()]


def _nu(site: Path) -> list[Look]:
    began = time.perf_counter()
    found = markup.nu(site)
    share = (time.perf_counter() - began) / sum(len(pages) for pages in found.values())
    return [
        Look(check, page, tuple(wrong), share)
        for check, pages in found.items()
        for page, wrong in pages.items()
    ]


def _files(site: Path, root: str, sample: Sample, as_of: date) -> Iterator[Look]:
    for page in sample.every:
        for check, wrong in markup.page_files(site, page, root).items():
            yield Look(check, page, tuple(wrong), 0.0)
    for check, wrong in markup.for_engines(site, sample.every, root, as_of.isoformat()).items():
        yield Look(check, "/sitemap.xml", tuple(wrong), 0.0)
