"""The open data of the real register: the same promises as for the made-up one."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from macros.domain.model.values import Money
from macros.domain.register import Register
from macros.load.convert import convert
from macros.render.exports import TABLES, DataTable, files
from macros.render.exports.table import SEPARATOR
from tests.support import real

AS_OF = date(2026, 1, 1)
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)


@pytest.fixture(scope="module")
def register() -> Register:
    return real()


@pytest.fixture(scope="module")
def given(register: Register) -> dict[str, bytes]:
    return dict(files(register, AS_OF))


@each_table
def test_every_record_comes_back_equal(
    table: DataTable, register: Register, given: dict[str, bytes]
) -> None:
    content = given.get(f"data/v1/{table.id}.json", b'{"rows": []}')
    for row, written in zip(table.rows(register), json.loads(content)["rows"], strict=True):
        inside = {key: value for key, value in written.items() if key not in row.context}
        assert convert(table.kind, inside) == row.record


@each_table
def test_keys_are_whole_and_tell_rows_apart(table: DataTable, register: Register) -> None:
    keys = [tuple(flat[name] for name in table.key) for flat in table.flat_rows(register)]
    assert len(keys) == len(set(keys))
    assert all(all(key) for key in keys)


@each_table
def test_no_item_of_a_list_holds_the_separator(table: DataTable, register: Register) -> None:
    for row in table.rows(register):
        for column in table.columns:
            if column.many:
                found = row[column.name] if column.value is None else column.value(row)
                assert not [item for item in found if SEPARATOR in str(item)]


def test_every_figure_is_a_plain_decimal(register: Register, given: dict[str, bytes]) -> None:
    text = given["data/v1/thresholds.csv"].decode("utf-8-sig")
    amounts = [row["amount"] for row in csv.DictReader(io.StringIO(text, newline=""))]
    held = register.thresholds.values
    assert sorted(map(Money.parse, amounts)) == sorted(figure.amount for figure in held)


def test_working_clauses_are_marked_in_both_forms(given: dict[str, bytes]) -> None:
    envelope = json.loads(given["data/v1/policy_clauses.json"])
    text = given["data/v1/policy_clauses.csv"].decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text, newline="")))
    for row in (*envelope["rows"], *lines):
        if row["policy"] == "working":
            assert row["standing"] == "working"
            assert "not Council policy" in row["notice"]
