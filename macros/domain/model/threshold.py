"""Dated threshold figures, one set for each legal regime, and the fixed lines in pounds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Commenced
from macros.domain.model.values import Cite, Money
from macros.domain.model.vocabulary import Standing, ThresholdGroup


@dataclass(frozen=True, slots=True)
class Regime:
    """A body of procurement law; the day a procurement commenced fixes which one governs it."""

    id: str
    title: str
    commenced: Commenced
    text: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Threshold:
    """A figure for procurements that commence on or after `since`, VAT included."""

    regime: str
    group: ThresholdGroup
    since: date
    amount: Money
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class FixedLine:
    """A sum fixed in an Act that is not a threshold, such as the £30,000 notice line."""

    id: str
    title: str
    amount: Money
    test: str
    duty: str
    text: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Thresholds:
    """All figures. After `known_to` the last set runs on, and is marked as doing so."""

    title: str
    standing: Standing
    owner: str
    review_by: date
    known_to: date
    after: str
    regimes: tuple[Regime, ...]
    values: tuple[Threshold, ...]
    lines: tuple[FixedLine, ...]
