"""The JSON tables hold whole records, say what they are, and come back as equal records."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from typing import Any
from urllib.parse import urljoin

import pytest

from macros.load.convert import convert
from macros.render.exports import TABLES, DataTable, files, json_table, published
from tests.render.sample_register import sample_register

REGISTER = sample_register()
AS_OF = date(2026, 1, 1)
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)


def opened(table: DataTable) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json_table(table, REGISTER, AS_OF))
    return found


@each_table
def test_the_envelope_says_what_it_is(table: DataTable) -> None:
    envelope = opened(table)
    assert list(envelope) == [
        "schema_version",
        "table",
        "title",
        "description",
        "as_at",
        "digest",
        "licence",
        "notice",
        "rows",
    ]
    assert envelope["schema_version"] == "1"
    assert envelope["as_at"] == "2026-01-01"
    assert envelope["licence"]["name"] == "Open Government Licence v3.0"
    assert "A prompt, not legal advice." in envelope["notice"]
    assert envelope["rows"], "the sample fills every table"


@each_table
def test_every_row_comes_back_as_an_equal_record(table: DataTable) -> None:
    rows = opened(table)["rows"]
    for row, written in zip(table.rows(REGISTER), rows, strict=True):
        inside = {key: value for key, value in written.items() if key not in row.context}
        assert type(row.record) is table.kind
        assert convert(table.kind, inside) == row.record


@each_table
def test_nothing_around_a_record_hides_a_field_of_it(table: DataTable) -> None:
    for row in table.rows(REGISTER):
        assert not set(row.context) & set(table.kind.__dataclass_fields__)  # type: ignore[attr-defined]


@each_table
def test_the_digest_is_of_the_canonical_rows(table: DataTable) -> None:
    envelope = opened(table)
    canonical = json.dumps(
        envelope["rows"], ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    assert envelope["digest"] == f"sha256:{hashlib.sha256(canonical.encode()).hexdigest()}"


@each_table
def test_no_json_can_be_taken_for_a_page(table: DataTable) -> None:
    content = json_table(table, REGISTER, AS_OF)
    assert not set(b"<>&") & set(content)
    assert content.endswith(b"}\n")


def test_standing_travels_with_every_text_but_bare_lists() -> None:
    bare = {"sources", "to_confirm", "milestones"}
    for table in TABLES:
        has = [("standing" in row) for row in opened(table)["rows"]]
        assert any(has) != (table.id in bare), table.id
        assert all(has) or table.id in bare, table.id


def test_measures_carry_the_standing_of_their_outcome() -> None:
    table = next(table for table in TABLES if table.id == "measures")
    standings = {outcome.id: outcome.standing for outcome in REGISTER.outcomes}
    for row in opened(table)["rows"]:
        assert row["standing"] == standings[row["outcome"]]


def test_working_clauses_say_that_they_are_not_policy() -> None:
    assert REGISTER.working is not None
    table = next(table for table in TABLES if table.id == "policy_clauses")
    envelope = opened(table)
    assert envelope["notice"].startswith(REGISTER.working.notice)
    working = [row for row in envelope["rows"] if row["policy"] == "working"]
    assert {row["notice"] for row in working} == {REGISTER.working.notice}


def test_the_same_register_and_day_give_the_same_bytes() -> None:
    first = dict(files(sample_register(), AS_OF, {"duty.json": b"{}"}))
    again = dict(files(sample_register(), AS_OF, {"duty.json": b"{}"}))
    assert first == again


def test_the_index_lists_every_file_below_a_folder_too_and_no_other() -> None:
    given = dict(files(REGISTER, AS_OF, {"duty.json": b"{}\n"}))
    index = json.loads(given["data/v1/index.json"])
    here = "https://www.example.gov.uk/guide/"
    listed = {
        urljoin(f"{here}data/v1/index.json", entry[form]).removeprefix(here)
        for entry in index["tables"]
        for form in ("json", "csv", "csv_metadata")
    }
    assert listed | {"data/v1/index.json", "schema/1/duty.json"} == set(given)
    assert index["schemas"] == ["../../schema/1/duty.json"]
    assert given["schema/1/duty.json"] == b"{}\n"
    for entry in index["tables"]:
        table = json.loads(given[f"data/v1/{entry['json']}"])
        assert entry["digest"] == table["digest"]
        assert entry["row_count"] == len(table["rows"])


def test_a_table_nobody_has_filled_is_left_out() -> None:
    empty = sample_register()
    object.__setattr__(empty, "outcomes", ())
    left = {table.id for table in TABLES} - {table.id for table in published(empty)}
    assert left == {"outcomes", "outcome_revisions", "measures"}
