"""Everything unsettled is listed, once, with its place; nothing settled is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from macros.domain.gaps import Doubt, gaps
from macros.domain.model.values import Cite, ToConfirm, When
from macros.domain.model.vocabulary import Checked, Standing
from macros.domain.register import Register
from macros.domain.walk import records
from tests.render.sample_register import sample_register

REGISTER = sample_register()


def parts(kind: type) -> list[Any]:
    """All parts of one class, found by walking the register a second time."""
    return [
        part
        for record in REGISTER.records.values()
        for _, part in records(record)
        if isinstance(part, kind)
    ]


def of(doubt: Doubt, register: Register = REGISTER) -> list[Any]:
    return [gap for gap in gaps(register) if gap.doubt is doubt]


def test_every_fact_to_confirm_is_listed_with_who_must_supply_it() -> None:
    found = sorted((gap.what, gap.by) for gap in of(Doubt.TO_CONFIRM))
    assert found == sorted((part.to_confirm, part.by) for part in parts(ToConfirm))
    assert found


def test_every_disputed_day_is_listed() -> None:
    assert len(of(Doubt.DISPUTED)) == len([when for when in parts(When) if when.is_disputed])


def test_every_unverified_citation_is_listed_by_the_title_of_its_source() -> None:
    unverified = [cite for cite in parts(Cite) if cite.checked is Checked.UNVERIFIED]
    assert len(of(Doubt.UNVERIFIED)) == len(unverified)
    assert {gap.what for gap in of(Doubt.UNVERIFIED)} == {
        "Not yet checked against its source: A source, section 1."
    }


def test_illustrative_kinds_are_listed_once_each() -> None:
    both = tuple(replace(made, standing=Standing.ILLUSTRATIVE) for made in REGISTER.outcomes)
    found = [gap.record for gap in of(Doubt.ILLUSTRATIVE, replace(REGISTER, outcomes=both))]
    assert found.count("outcome") == 1


def test_a_place_is_named_by_id_where_there_is_one() -> None:
    delegation = REGISTER.council.delegations[0]
    wanted = f"delegations/{delegation.id}/"
    confirm = [gap for gap in gaps(REGISTER) if gap.where.startswith(wanted)]
    assert confirm
    assert all(not step.isdigit() for gap in confirm for step in gap.where.split("/")[:2])


def test_the_list_is_in_order_and_has_no_double() -> None:
    found = [(gap.record, gap.where, gap.doubt.value, gap.what) for gap in gaps(REGISTER)]
    assert found == sorted(found)
    assert len(found) == len(set(found))
