"""A column for a field that is shown as it is says what the model says of the field."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

import pytest

from macros.domain.model.forms import Line
from macros.domain.model.notes import Between, Called, Told
from macros.domain.model.values import Money, ToConfirm, When
from macros.render.exports.own import completed, own
from macros.render.exports.table import DataTable, Datatype


@dataclass(frozen=True)
class Made:
    """A record with one field of each sort."""

    plain_name: Annotated[Line, "The name."]
    other: Annotated[Line, "For editors.", Told("For readers.")]
    named: Annotated[bool, Called("SME"), "Whether.", Told("Whether, for readers.", title="Small")]
    days: Annotated[int | None, Between(1, 2), "The days."]
    sum: Annotated[Money | None, "The sum."]
    on: Annotated[date | None, "The day."]
    gap: Annotated[date | ToConfirm, "The day, when known."]
    many: Annotated[tuple[Line, ...], Between(0, 2), "The names."]
    loose: Annotated[When, "When."]


@pytest.mark.parametrize(
    ("field", "title", "words", "datatype", "many"),
    [
        ("plain_name", "Plain name", "The name.", Datatype.STRING, False),
        ("other", "Other", "For readers.", Datatype.STRING, False),
        ("named", "Small", "Whether, for readers.", Datatype.BOOLEAN, False),
        ("days", "Days", "The days.", Datatype.INTEGER, False),
        ("sum", "Sum", "The sum.", Datatype.DECIMAL, False),
        ("on", "On", "The day.", Datatype.DATE, False),
        ("gap", "Gap", "The day, when known.", Datatype.STRING, False),
        ("many", "Many", "The names. Any number, joined with ' | '.", Datatype.STRING, True),
    ],
)
def test_a_column_of_each_sort(
    field: str, title: str, words: str, datatype: Datatype, many: bool
) -> None:
    (column,) = own(Made, field)
    assert (column.name, column.title, column.description) == (field, title, words)
    assert (column.datatype, column.many) == (datatype, many)


def test_a_loosely_known_day_has_its_bounds_beside_it() -> None:
    assert [column.name for column in own(Made, "loose")] == [
        *("loose", "loose_earliest", "loose_latest"),
    ]


def test_a_field_without_a_column_gets_one_at_the_end_of_the_table() -> None:
    made = completed(DataTable("made", "Made", "Made up.", Made, (), own(Made, "on"), lambda _: ()))
    assert [column.name for column in made.columns] == [
        *("on", "plain_name", "other", "named", "days", "sum", "gap", "many"),
        *("loose", "loose_earliest", "loose_latest"),
    ]
    left = replace(made, columns=own(Made, "on"), without=("gap", "loose"))
    assert "gap" not in {column.name for column in completed(left).columns}


def test_a_name_that_is_not_a_field_is_refused() -> None:
    with pytest.raises(KeyError):
        own(Made, "nothing")
