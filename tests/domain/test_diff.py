"""The laws of `changes`: nothing to itself, its own mirror, and a way from one to the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.domain.diff import KindsDifferError, Sort, apply, changes
from macros.domain.model.policy import Clause, WorkingPolicy
from macros.domain.model.statement import Ask
from macros.domain.model.vocabulary import Force, Standing


def clause(identity: str, **changed: object) -> Clause:
    base = Clause(
        id=identity,
        number="1",
        heading=f"Heading of {identity}",
        text="The Council considers social value.",
        why="The report says so.",
        force=Force.COUNCIL_POLICY,
        standing=Standing.WORKING,
        paragraphs=("2.2",),
        duties=(),
        priorities=(),
        asks=(),
        quote=None,
        cites=(),
    )
    return replace(base, **changed)  # type: ignore[arg-type]


def policy(*clauses: Clause, **changed: object) -> WorkingPolicy:
    base = WorkingPolicy(
        id="working",
        title="Working notes",
        standing=Standing.WORKING,
        owner="monitoring-officer",
        review_by=date(2027, 1, 1),
        notice="Not policy.",
        source="report",
        clauses=clauses,
        cites=(),
    )
    return replace(base, **changed)  # type: ignore[arg-type]


CLAUSES = st.builds(
    clause,
    st.sampled_from(["a", "b", "c", "d", "e", "f"]),
    number=st.sampled_from(["1", "2", "3"]),
    text=st.sampled_from(["One.", "Two.", "Three."]),
    force=st.sampled_from(list(Force)),
    duties=st.sampled_from([(), ("s1",), ("s1", "s2"), ("s2", "s1")]),
)
POLICIES = st.builds(
    lambda clauses, review: policy(*clauses, review_by=review),
    st.lists(CLAUSES, max_size=6, unique_by=lambda found: found.id),
    st.dates(date(2026, 1, 1), date(2026, 1, 5)),
)


@given(POLICIES)
def test_nothing_differs_from_itself(one: WorkingPolicy) -> None:
    assert changes(one, one) == ()


@given(POLICIES, POLICIES)
def test_the_way_back_is_the_mirror(one: WorkingPolicy, other: WorkingPolicy) -> None:
    forth = {change.mirror() for change in changes(one, other)}
    assert forth == set(changes(other, one))


@given(POLICIES, POLICIES)
def test_carrying_the_changes_out_leads_there(one: WorkingPolicy, other: WorkingPolicy) -> None:
    assert apply(one, changes(one, other)) == other


@given(POLICIES, POLICIES)
def test_no_change_says_nothing(one: WorkingPolicy, other: WorkingPolicy) -> None:
    for change in changes(one, other):
        assert change.sort is Sort.MOVED or change.before != change.after


@pytest.mark.parametrize(
    ("before", "after", "sort", "path"),
    [
        (policy(), policy(clause("a")), Sort.ADDED, ("clauses", "a")),
        (policy(clause("a")), policy(), Sort.REMOVED, ("clauses", "a")),
        (
            policy(clause("a")),
            policy(clause("a", text="Else.")),
            Sort.REWORDED,
            ("clauses", "a", "text"),
        ),
        (
            policy(clause("a")),
            policy(clause("a", number="2")),
            Sort.RENUMBERED,
            ("clauses", "a", "number"),
        ),
        (
            policy(clause("a"), clause("b"), clause("c")),
            policy(clause("b"), clause("c"), clause("a")),
            Sort.MOVED,
            ("clauses", "a"),
        ),
        (
            policy(),
            policy(review_by=date(2028, 1, 1)),
            Sort.REDATED,
            ("review_by",),
        ),
        (
            policy(clause("a")),
            policy(clause("a", force=Force.LAW)),
            Sort.ALTERED,
            ("clauses", "a", "force"),
        ),
    ],
    ids=["added", "removed", "reworded", "renumbered", "moved", "re-dated", "altered"],
)
def test_each_sort(
    before: WorkingPolicy, after: WorkingPolicy, sort: Sort, path: tuple[str, ...]
) -> None:
    assert [(change.sort, change.path) for change in changes(before, after)] == [(sort, path)]


def test_an_insertion_moves_nothing() -> None:
    before = policy(clause("b"), clause("c"))
    after = policy(clause("a"), clause("b"), clause("c"))
    assert [change.sort for change in changes(before, after)] == [Sort.ADDED]


def test_records_of_two_kinds_are_refused() -> None:
    ask = Ask("x", "X", "Text.", "theme", (), (), ())
    with pytest.raises(KindsDifferError):
        changes(policy(), ask)
