"""Where an estimate stands against the threshold of its category."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from macros.domain.model.vocabulary import Category, Position, ThresholdGroup
from macros.domain.proportionality.answers import Place
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.sentences import GROUP, day, money, say
from macros.domain.proportionality.times import Figures
from macros.domain.timeline import Figure, NotYet

# Procurement Act 2023, Schedule 1: goods and services share a figure; the rest have their own.
GROUP_OF: Mapping[Category, ThresholdGroup] = MappingProxyType(
    {
        Category.GOODS: ThresholdGroup.GOODS_SERVICES,
        Category.SERVICES: ThresholdGroup.GOODS_SERVICES,
        Category.LIGHT_TOUCH: ThresholdGroup.LIGHT_TOUCH,
        Category.WORKS: ThresholdGroup.WORKS,
        Category.CONCESSION: ThresholdGroup.CONCESSION,
        Category.LIGHT_TOUCH_CONCESSION: ThresholdGroup.LIGHT_TOUCH_CONCESSION,
    }
)
_SAID = {Position.ABOVE: "position-above", Position.BELOW: "position-below"}


def position(contract: Contract, figures: Figures) -> Place | NotYet:
    """The figure that counts and whether the estimate reaches it; NotYet without a figure."""
    group = GROUP_OF[contract.category]
    figure = figures.get(group)
    if figure is None:
        return NotYet(None, "No threshold figure is held for procurements that commenced then.")
    return _placed(contract, group, figure)


def _placed(contract: Contract, group: ThresholdGroup, figure: Figure) -> Place:
    """Where the estimate stands against one figure. Exactly the figure is at the threshold."""
    threshold = figure.threshold
    where = Position.ABOVE if contract.value >= threshold.amount else Position.BELOW
    reason = say(
        _SAID[where],
        value=money(contract.value),
        figure=money(threshold.amount),
        group=GROUP[group],
        since=day(threshold.since),
    )
    return Place(group, where, threshold.amount, threshold.since, figure.runs_on, reason)
