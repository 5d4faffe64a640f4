"""Time: one version each day, doubt said, ends without successors, two dates that count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.domain.model.values import End, When
from macros.domain.model.vocabulary import Ending
from macros.domain.timeline import (
    BeforeFirstError,
    CommencedAfterError,
    Interval,
    NotYet,
    Snapshot,
    at,
    change_days,
    intervals,
    milestones,
    next_change,
    on,
)
from tests.support import AS_OF, small

DAY = timedelta(days=1)
START = date(2025, 2, 24)
NEW_FIGURES = date(2026, 1, 1)


@dataclass(frozen=True)
class Version:
    """The least that can be in force."""

    in_force: date | None
    ended: End | None = None


def end(written: str, how: Ending = Ending.WITHDRAWN) -> End:
    return End(When.parse(written), how, "A test.", ())


DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
VERSIONS = st.lists(
    st.builds(
        Version,
        st.none() | DAYS,
        st.none() | st.builds(lambda day: end(day.isoformat()), DAYS),
    ),
    max_size=6,
    unique_by=lambda version: version.in_force or id(version),
)


@given(VERSIONS, DAYS)
def test_at_most_one_version_is_in_force_each_day(versions: list[Version], day: date) -> None:
    assert sum(interval.holds(day) for interval in intervals(versions)) <= 1


@given(VERSIONS)
def test_intervals_are_in_order_and_never_overlap(versions: list[Version]) -> None:
    for earlier, later in pairwise(intervals(versions)):
        assert earlier.end is not None
        assert earlier.end <= later.start


@given(VERSIONS)
def test_what_never_took_effect_is_in_no_interval(versions: list[Version]) -> None:
    assert all(interval.item.in_force for interval in intervals(versions))


@given(st.lists(DAYS, min_size=1, max_size=6, unique=True), DAYS)
def test_without_end_events_every_day_since_the_first_has_one(
    starts: list[date], day: date
) -> None:
    series = intervals([Version(start) for start in starts])
    if day < min(starts):
        with pytest.raises(BeforeFirstError):
            at(series, day)
    else:
        found = at(series, day)
        assert found is not None
        assert found.start == max(start for start in starts if start <= day)


def test_intervals_are_half_open() -> None:
    first, second = intervals([Version(START), Version(NEW_FIGURES)])
    assert first.holds(START)
    assert first.holds(NEW_FIGURES - DAY)
    assert not first.holds(NEW_FIGURES)
    assert second.holds(NEW_FIGURES)


def test_an_end_event_needs_no_successor() -> None:
    series = intervals([Version(START, end("2025-03-01"))])
    assert at(series, date(2025, 2, 28)) is not None
    assert at(series, date(2025, 3, 1)) is None


def test_a_gap_after_an_end_event_is_a_gap() -> None:
    series = intervals([Version(START, end("2025-03-01")), Version(NEW_FIGURES)])
    assert at(series, date(2025, 6, 1)) is None
    assert at(series, NEW_FIGURES) is not None


def test_an_end_known_by_month_is_in_doubt_for_the_month() -> None:
    version = Version(START, end("2025-09"))
    assert intervals([version]) == (
        Interval(version, START, date(2025, 9, 30), perhaps_from=date(2025, 9, 1)),
    )


def statement_id(snapshot: Snapshot) -> str | None:
    return None if isinstance(snapshot.statement, NotYet) else snapshot.statement.id


def figure(snapshot: Snapshot, group: str = "goods-services") -> tuple[str, bool]:
    assert not isinstance(snapshot.figures, NotYet)
    found = next(f for f in snapshot.figures if f.threshold.group == group)
    return str(found.threshold.amount), found.runs_on


def applying(snapshot: Snapshot) -> set[str]:
    return {reach.duty.id for reach in snapshot.duties_applying}


@pytest.mark.parametrize(
    ("day", "statement"),
    [
        (date(2021, 6, 2), None),
        (date(2021, 6, 3), "2021-06-03"),
        (date(2024, 5, 13), "2021-06-03"),
        (date(2024, 10, 28), "2021-06-03"),
        (date(2025, 2, 23), "2021-06-03"),
        (date(2025, 2, 24), "2025-02-24"),
        (date(2028, 1, 2), "2025-02-24"),
    ],
)
def test_the_statement_in_effect(day: date, statement: str | None) -> None:
    assert statement_id(on(small(), day)) == statement


def test_every_day_since_the_first_has_one_statement() -> None:
    series = intervals(small().statements)
    day = series[0].start
    while day <= date(2028, 12, 31):
        assert sum(interval.holds(day) for interval in series) == 1
        day += DAY


@pytest.mark.parametrize(
    ("day", "amount", "runs_on"),
    [
        (date(2024, 1, 1), "214904.00", False),
        (date(2025, 2, 23), "214904.00", False),
        (date(2025, 2, 24), "214904.00", False),
        (date(2025, 12, 31), "214904.00", False),
        (date(2026, 1, 1), "207720.00", False),
        (date(2027, 12, 31), "207720.00", False),
        (date(2028, 1, 1), "207720.00", True),
    ],
)
def test_the_threshold_of_the_day(day: date, amount: str, runs_on: bool) -> None:
    assert figure(on(small(), day)) == (amount, runs_on)


def test_the_day_of_commencement_fixes_the_threshold() -> None:
    assert figure(on(small(), date(2026, 3, 1), date(2025, 12, 31))) == ("214904.00", False)


def test_no_figures_before_the_first_are_guessed() -> None:
    figures = on(small(), date(2023, 12, 31)).figures
    assert isinstance(figures, NotYet)
    assert figures.first == date(2024, 1, 1)


def test_the_statement_withdrawn_before_it_took_effect() -> None:
    before = on(small(), date(2024, 8, 31))
    assert [s.id for s in before.laid_not_in_force] == ["2024-05-13"]
    doubtful = on(small(), date(2024, 9, 15))
    assert [s.id for s in doubtful.laid_not_in_force] == ["2024-05-13"]
    after = on(small(), date(2024, 9, 30))
    assert after.laid_not_in_force == ()
    assert [s.id for s in after.never_in_force] == ["2024-05-13"]


@pytest.mark.parametrize(
    ("duty", "first"),
    [
        ("pa2023-s23", date(2025, 2, 24)),
        ("pa2023-s52", date(2025, 2, 24)),
        ("pa2023-s71", date(2026, 1, 1)),
        ("lga2026-order", date(2026, 2, 4)),
    ],
)
def test_a_duty_reaches_from_its_first_day(duty: str, first: date) -> None:
    assert duty not in applying(on(small(), first - DAY))
    assert duty in applying(on(small(), first))


def test_an_earlier_procurement_stays_under_the_earlier_rules() -> None:
    late = on(small(), date(2026, 6, 1), date(2025, 2, 23))
    assert not isinstance(late.regime, NotYet)
    assert late.regime.id == "pcr2015"
    assert "pa2023-s71" not in applying(late)
    assert late.statement_duty is not None
    assert not late.statement_duty.applies


def test_a_procurement_cannot_commence_after_the_day() -> None:
    with pytest.raises(CommencedAfterError):
        on(small(), START, START + DAY)


def test_no_policy_is_in_force_until_one_is_loaded() -> None:
    policy = on(small(), AS_OF).policy
    assert isinstance(policy, NotYet)
    assert "No adopted policy has been loaded" in policy.reason


def test_abolition_is_ahead_until_its_month() -> None:
    assert on(small(), date(2028, 3, 31)).events_ahead
    assert on(small(), date(2028, 4, 1)).events_past


def test_milestones_are_in_order() -> None:
    days = [milestone.when.earliest for milestone in milestones(small())]
    assert days == sorted(days)


def test_what_applies_changes_only_on_change_days() -> None:
    """Between two change days the answer is the same, day by day."""
    days = change_days(small())
    for day in days:
        assert _essence(on(small(), day - DAY)) != _essence(on(small(), day)), day
    for earlier, later in pairwise(days):
        assert _essence(on(small(), earlier)) == _essence(on(small(), later - DAY))


def _essence(snapshot: Snapshot) -> object:
    figures = snapshot.figures
    held = () if isinstance(figures, NotYet) else tuple(f.threshold for f in figures)
    models = tuple(found.covers for found in snapshot.models)
    used = tuple(
        found.model.must_be_used_from is not None
        and found.model.must_be_used_from <= snapshot.commenced
        for found in snapshot.models
    )
    # The powers of Ministers too: a day on which the law changes has its page.
    started = {duty.id for duty in small().duties if duty.in_force.perhaps_by(snapshot.day)}
    return statement_id(snapshot), held, started, applying(snapshot), models, used


def test_the_next_change_is_after_the_day() -> None:
    for milestone in next_change(small(), AS_OF):
        assert milestone.when.earliest > AS_OF
    assert next_change(small(), date(2099, 1, 1)) == ()


def test_an_end_ends_a_duty() -> None:
    register = small()
    ended = tuple(
        replace(duty, ended=end("2026-06-01", Ending.REPEALED)) if duty.id == "pa2023-s23" else duty
        for duty in register.duties
    )
    changed = replace(register, duties=ended)
    assert "pa2023-s23" in applying(on(changed, date(2026, 5, 31)))
    assert "pa2023-s23" not in applying(on(changed, date(2026, 6, 1)))
