"""Threshold figures: now, under each regime, and the sums an Act fixes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Duty
from macros.domain.model.threshold import FixedLine, Regime, Threshold, Thresholds
from macros.domain.model.values import Cite
from macros.domain.model.vocabulary import ThresholdGroup
from macros.domain.timeline import Figure, NotYet, on
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext


@dataclass(frozen=True, slots=True)
class Set:
    """The figures of one regime that start on one day; None where a group has none."""

    since: date
    amounts: tuple[Threshold | None, ...]
    current: bool


@dataclass(frozen=True, slots=True)
class RegimeView:
    """One regime with its sets, newest first."""

    regime: Regime
    groups: tuple[ThresholdGroup, ...]
    sets: tuple[Set, ...]


@dataclass(frozen=True, slots=True)
class ThresholdsView:
    """The page."""

    thresholds: Thresholds
    now: tuple[Figure, ...]
    runs_on: bool
    regimes: tuple[RegimeView, ...]
    lines: tuple[tuple[FixedLine, Duty], ...]
    cites: tuple[Cite, ...]


def thresholds_page(page: PageContext, id: str) -> str:
    """The page of figures; `id` is not used."""
    return filled("thresholds.html", page, thresholds(page))


def thresholds(page: PageContext) -> ThresholdsView:
    """What the page and the small table elsewhere are made from."""
    item = page.register.thresholds
    now = figures_now(page)
    return ThresholdsView(
        item,
        now=now,
        runs_on=any(figure.runs_on for figure in now),
        regimes=tuple(_regime(page, each, now) for each in reversed(item.regimes)),
        lines=tuple((line, page.register.duty_by_id[line.duty]) for line in item.lines),
        cites=_cites(item),
    )


def _cites(item: Thresholds) -> tuple[Cite, ...]:
    """Every source of a figure or a fixed sum, each citation once."""
    figures = [cite for value in item.values for cite in value.cites]
    lines = [cite for line in item.lines for cite in line.cites]
    return tuple(dict.fromkeys((*figures, *lines)))


def figures_now(page: PageContext) -> tuple[Figure, ...]:
    """The figures for a procurement that commences on the as-of day; none if there are none."""
    found = on(page.register, page.as_of).figures
    return () if isinstance(found, NotYet) else found


def _regime(page: PageContext, regime: Regime, now: tuple[Figure, ...]) -> RegimeView:
    own = [each for each in page.register.thresholds.values if each.regime == regime.id]
    groups = tuple(group for group in ThresholdGroup if any(each.group is group for each in own))
    current = {figure.threshold.since for figure in now if figure.threshold.regime == regime.id}
    starts = sorted({each.since for each in own}, reverse=True)
    sets = tuple(Set(day, _amounts(own, groups, day), day in current) for day in starts)
    return RegimeView(regime, groups, sets)


def _amounts(
    own: list[Threshold], groups: tuple[ThresholdGroup, ...], day: date
) -> tuple[Threshold | None, ...]:
    found = {each.group: each for each in own if each.since == day}
    return tuple(found.get(group) for group in groups)
