"""Time: dates in order, nothing in force twice, no gap, no two versions on a day.

Dates that are known only by month, or on which sources differ, are at fault only when no reading
of them can be right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Any

from macros.domain.finding import Finding, Path
from macros.domain.model.national_model import NationalModel
from macros.domain.model.policy import Policy
from macros.domain.model.reach import Commenced
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Thresholds
from macros.domain.model.values import When
from macros.domain.model.vocabulary import Ending
from macros.domain.register import Register

Known = tuple[str, When]


def time(register: Register) -> Iterator[Finding]:
    """Every fault of time in the register."""
    for statement in register.statements:
        yield from _statement(statement)
    yield from _succession(register.statements)
    for model in register.models:
        yield from _model(model)
    yield from _same_day("policy", register.policies)
    for policy in register.policies:
        yield from _policy(policy)
    yield from _thresholds(register.thresholds)
    for record, parts in register.parts.items():
        root = parts[0][1]
        yield from _windows(record, parts)
        yield from _ends(record, root)
        yield from _revisions(record, root)


def _error(record: str, path: Path, code: str, message: str, fix: str) -> Finding:
    return Finding(record, path, code, "error", message, fix)


def _exact(day: date) -> When:
    return When(day.isoformat(), day, day)


def in_order(record: str, known: Iterable[Known]) -> Iterator[Finding]:
    """Each date must be able to fall on or after those before it in the list."""
    before: Known | None = None
    for name, when in known:
        if before is not None and when.latest < before[1].earliest:
            earlier = f'"{before[0]}" ({before[1].earliest})'
            message = f'"{name}" ({when.latest}) is before {earlier}.'
            yield _error(record, (name,), "GV302", message, "Correct whichever date is wrong.")
        else:
            before = (name, when)


def _statement(statement: Statement) -> Iterator[Finding]:
    record = f"npps/{statement.id}"
    for last in ("in_force", "planned_start", "forty_days_end"):
        yield from in_order(record, _life(statement, ("published", "laid", last)))
    start = statement.in_force or _day(statement.laid) or _day(statement.published)
    if start is not None and start.isoformat() != statement.id:
        message = f'The id is "{statement.id}" but the statement is dated {start}.'
        fix = "Name it by the day it took effect or, if it never did, the day it was laid."
        yield _error(record, ("id",), "GV306", message, fix)
    ended = statement.ended
    if ended is not None:
        first = _exact(statement.in_force) if statement.in_force else statement.published
        if ended.date.latest < first.earliest:
            message = f"It ended ({ended.date.latest}) before it began ({first.earliest})."
            fix = "Correct the date of the end."
            yield _error(record, ("ended", "date"), "GV302", message, fix)
    if statement.in_force is None and statement.planned_start is None and ended is None:
        message = "It never took effect, has no planned start and has not ended."
        fix = "Give the day it took effect, the start that is planned, or how it ended."
        yield _error(record, ("in_force",), "GV307", message, fix)


def _day(when: object) -> date | None:
    return when.earliest if isinstance(when, When) else None


def _life(statement: Statement, names: Sequence[str]) -> Iterator[Known]:
    for name in names:
        value = getattr(statement, name)
        if isinstance(value, date):
            value = _exact(value)
        if isinstance(value, When):
            yield name, value


def _succession(statements: Sequence[Statement]) -> Iterator[Finding]:
    """A stored end must not outlast the successor's start, nor name one that is not there."""
    started = sorted((s for s in statements if s.in_force), key=lambda s: str(s.in_force))
    yield from _same_day("npps", started)
    for index, statement in enumerate(started):
        if statement.ended is None:
            continue
        later = started[index + 1] if index + 1 < len(started) else None
        yield from _overlap(statement, later)


def _overlap(statement: Statement, later: Statement | None) -> Iterator[Finding]:
    record, ended = f"npps/{statement.id}", statement.ended
    assert ended is not None
    if later is None or later.in_force is None:
        if ended.how is Ending.REPLACED:
            message = "It is said to be replaced, but no later statement has taken effect."
            fix = "Add the statement that replaced it, or say how it ended."
            yield _error(record, ("ended", "how"), "GV307", message, fix)
        return
    if ended.date.earliest > later.in_force:
        starts = f"after {later.short_title} starts: two at once."
        message = f"It ends on {ended.date.earliest}, {starts}"
        fix = "Remove the end (the successor's start ends it) or correct the date."
        yield _error(record, ("ended", "date"), "GV304", message, fix)
    elif ended.how is Ending.REPLACED and ended.date.latest < later.in_force:
        message = f"Replaced on {ended.date.latest}, but {later.short_title} starts later: a gap."
        fix = "Remove the end (the successor's start ends it) or say how it ended."
        yield _error(record, ("ended", "date"), "GV305", message, fix)


def _same_day(kind: str, items: Sequence[Statement] | Sequence[Policy]) -> Iterator[Finding]:
    first: dict[date, str] = {}
    for item in items:
        if item.in_force is not None and first.setdefault(item.in_force, item.id) != item.id:
            message = f"It takes effect on the same day as {kind}/{first[item.in_force]}."
            fix = "Keep one version for each day."
            yield _error(f"{kind}/{item.id}", ("in_force",), "GV303", message, fix)


def _model(model: NationalModel) -> Iterator[Finding]:
    record = f"model/{model.id}"
    known: list[Known] = [("published", model.published)]
    if model.must_be_used_from is not None:
        known.append(("must_be_used_from", _exact(model.must_be_used_from)))
    yield from in_order(record, known)
    bands = [band for band in model.weightings if band.at_least is not None]
    for index, (lower, upper) in enumerate(pairwise(bands)):
        if lower.below != upper.at_least:
            where: Path = ("weightings", index + 1, "at_least")
            message = f"This band starts at {upper.at_least}; the one before ends at {lower.below}."
            yield _error(record, where, "GV305", message, "Let each band start where one ends.")


def _policy(policy: Policy) -> Iterator[Finding]:
    record = f"policy/{policy.id}"
    known = [(name, _exact(getattr(policy, name))) for name in ("decided", "published", "in_force")]
    yield from in_order(record, known)
    if policy.id != policy.in_force.isoformat():
        message = f'The id is "{policy.id}" but the revision takes effect on {policy.in_force}.'
        fix = "Name a revision by the day it takes effect."
        yield _error(record, ("id",), "GV306", message, fix)


def _thresholds(thresholds: Thresholds) -> Iterator[Finding]:
    record = "thresholds/thresholds"
    windows = {regime.id: regime.commenced for regime in thresholds.regimes}
    seen: dict[tuple[str, str, date], int] = {}
    for index, value in enumerate(thresholds.values):
        path: Path = ("values", index, "since")
        key = (value.regime, value.group.value, value.since)
        if seen.setdefault(key, index) != index:
            message = f"{value.group.value} already has a figure from {value.since}."
            yield _error(record, path, "GV303", message, "Keep one figure for each day.")
        window = windows.get(value.regime)
        if window is not None and not window.reaches(value.since):
            message = f"The figure starts on {value.since}, outside the regime it is under."
            yield _error(record, path, "GV304", message, "Put it under the regime of that day.")
    latest = max((value.since for value in thresholds.values), default=None)
    if latest is not None and thresholds.known_to <= latest:
        message = f"Figures are said to be known to {thresholds.known_to}, yet one starts later."
        fix = "Give the last day they are known to."
        yield _error(record, ("known_to",), "GV302", message, fix)
    yield from _regimes(record, thresholds)


def _regimes(record: str, thresholds: Thresholds) -> Iterator[Finding]:
    """Each day has one regime: the first is open before, the last open after, none overlap."""
    regimes = sorted(
        enumerate(thresholds.regimes), key=lambda pair: pair[1].commenced.since or date.min
    )
    for (_, earlier), (index, later) in pairwise(regimes):
        end, start = earlier.commenced.before, later.commenced.since
        path: Path = ("regimes", index, "commenced", "since")
        if end is None or start is None or start < end:
            message = f"{later.title} overlaps {earlier.title}."
            yield _error(record, path, "GV304", message, "Let one start where the other ends.")
        elif end < start:
            message = f"No regime governs procurements commenced from {end} to before {start}."
            yield _error(record, path, "GV305", message, "Let one start where the other ends.")


def _windows(record: str, parts: Iterable[tuple[Path, Any]]) -> Iterator[Finding]:
    for path, part in parts:
        if isinstance(part, Commenced) and part.since and part.before and part.before <= part.since:
            message = f"The window ends ({part.before}) no later than it starts ({part.since})."
            yield _error(record, (*path, "before"), "GV302", message, "Correct whichever is wrong.")


def _ends(record: str, root: Any) -> Iterator[Finding]:
    """A rule of law or a model ends after it starts. Statements are judged with their lives."""
    start, ended = getattr(root, "in_force", None), getattr(root, "ended", None)
    if isinstance(start, When) and ended is not None and ended.date.latest <= start.earliest:
        message = f"It ended ({ended.date.latest}) no later than it started ({start.earliest})."
        yield _error(record, ("ended", "date"), "GV302", message, "Correct whichever is wrong.")


def _revisions(record: str, root: Any) -> Iterator[Finding]:
    """Revisions are only ever added at the end, each on a later day."""
    revisions = getattr(root, "revisions", ())
    by_day: defaultdict[date, list[int]] = defaultdict(list)
    for index, revision in enumerate(revisions):
        by_day[revision.since].append(index)
        path: Path = ("revisions", index, "since")
        if len(by_day[revision.since]) > 1:
            message = f"Two revisions start on {revision.since}."
            yield _error(record, path, "GV303", message, "Keep one revision for each day.")
        elif index and revision.since < revisions[index - 1].since:
            message = f"This revision starts on {revision.since}, before the one above it."
            yield _error(record, path, "GV302", message, "Add a revision below the earlier ones.")
