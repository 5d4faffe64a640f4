"""Time: which version was in force when, what was not yet, and what comes next."""

from macros.domain.timeline.milestones import Milestone, change_days, milestones, next_change
from macros.domain.timeline.revisions import revision
from macros.domain.timeline.series import BeforeFirstError, Interval, NotYet, at, intervals
from macros.domain.timeline.snapshot import (
    CommencedAfterError,
    Figure,
    Reach,
    Snapshot,
    figures_of,
    on,
    policy_on,
    reach,
    regime_of,
    statement_on,
)

__all__ = [
    "BeforeFirstError",
    "CommencedAfterError",
    "Figure",
    "Interval",
    "Milestone",
    "NotYet",
    "Reach",
    "Snapshot",
    "at",
    "change_days",
    "figures_of",
    "intervals",
    "milestones",
    "next_change",
    "on",
    "policy_on",
    "reach",
    "regime_of",
    "revision",
    "statement_on",
]
