"""The CSV tables are exact, described for machines, and never a formula."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from macros.render.exports import TABLES, DataTable, csv_metadata, csv_table, json_table
from macros.render.exports.sheet import csv_bytes, guarded
from macros.render.exports.table import SEPARATOR, Column, Datatype, TableRow
from tests.render.sample_register import sample_register

REGISTER = sample_register()
AS_OF = date(2026, 1, 1)
FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
DATATYPES = {
    "string": re.compile(r"(?s).*"),
    "date": re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})?"),
    "decimal": re.compile(r"([0-9]+\.[0-9]{2})?"),
    "integer": re.compile(r"([0-9]+)?"),
    "boolean": re.compile(r"(true|false)?"),
}
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.id)


def parsed(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def described(table: DataTable) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(csv_metadata(table, REGISTER, AS_OF))
    return found


@each_table
def test_parsed_back_it_is_what_the_row_function_gave(table: DataTable) -> None:
    header, *lines = parsed(csv_table(table, REGISTER))
    assert header == [column.name for column in table.columns]
    for flat, line in zip(table.flat_rows(REGISTER), lines, strict=True):
        for column, cell in zip(table.columns, line, strict=True):
            exact = flat[column.name]
            assert cell == exact or (cell == f"'{exact}" and FORMULA.match(exact))


@each_table
def test_no_text_cell_starts_a_formula(table: DataTable) -> None:
    _, *lines = parsed(csv_table(table, REGISTER))
    for line in lines:
        for column, cell in zip(table.columns, line, strict=True):
            if column.datatype is Datatype.STRING:
                assert not FORMULA.match(cell)


@each_table
def test_every_cell_is_of_its_datatype(table: DataTable) -> None:
    for flat in table.flat_rows(REGISTER):
        for column in table.columns:
            assert DATATYPES[column.datatype].fullmatch(flat[column.name]), column.name


@each_table
def test_lists_come_apart_as_they_went_together(table: DataTable) -> None:
    for row, flat in zip(table.rows(REGISTER), table.flat_rows(REGISTER), strict=True):
        for column in table.columns:
            if column.many:
                found = row[column.name] if column.value is None else column.value(row)
                assert len(found) == (len(flat[column.name].split(SEPARATOR)) if found else 0)


@each_table
def test_the_key_tells_rows_apart(table: DataTable) -> None:
    keys = [tuple(flat[name] for name in table.key) for flat in table.flat_rows(REGISTER)]
    assert len(keys) == len(set(keys))
    assert all(all(key) for key in keys), "a part of a key is required"


@each_table
def test_lines_end_as_rfc_4180_says(table: DataTable) -> None:
    content = csv_table(table, REGISTER)
    assert content.endswith(b"\r\n")
    outside = re.sub(rb'"(?:[^"]|"")*"', b"", content)
    assert outside.count(b"\n") == outside.count(b"\r\n") == len(table.flat_rows(REGISTER)) + 1


@each_table
def test_a_spreadsheet_is_told_that_the_file_is_utf_8(table: DataTable) -> None:
    content = csv_table(table, REGISTER)
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\xef\xbb\xbf") == 1
    assert "starts with a byte order mark" in described(table)["dc:description"]


@each_table
def test_the_json_that_a_description_points_to_is_there(table: DataTable) -> None:
    assert "the JSON file of this table has the exact text" in described(table)["dc:description"]
    assert json_table(table, REGISTER, AS_OF)


@each_table
def test_the_description_has_what_the_recommendation_requires(table: DataTable) -> None:
    """CSV on the Web: Metadata Vocabulary for Tabular Data, sections 5.2, 5.4 and 5.6."""
    held = described(table)
    assert held["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "en"}]
    assert held["url"] == f"{table.id}.csv"
    assert held["dc:title"]
    assert held["dc:description"]
    assert held["dc:rights"].endswith("win over this site.")
    assert held["dc:license"]["@id"].startswith("https://www.nationalarchives.gov.uk/doc/open-gov")
    assert held["dc:date"] == {"@value": "2026-01-01", "@type": "xsd:date"}
    allowed = {"@context", "url", "dialect", "tableSchema"}
    assert {key for key in held if not key.startswith("dc:")} == allowed
    assert held["dialect"] == {
        "encoding": "utf-8",
        "delimiter": ",",
        "quoteChar": '"',
        "doubleQuote": True,
        "lineTerminators": ["\r\n"],
        "header": True,
        "headerRowCount": 1,
    }


@each_table
def test_every_column_is_described_and_the_header_agrees(table: DataTable) -> None:
    schema = described(table)["tableSchema"]
    header = parsed(csv_table(table, REGISTER))[0]
    columns = schema["columns"]
    assert [column["name"] for column in columns] == header
    assert [column["titles"][0] for column in columns] == header
    assert len(set(header)) == len(header)
    assert set(schema["primaryKey"]) <= set(header)
    allowed = {"name", "titles", "dc:description", "datatype", "separator", "required"}
    for column in columns:
        assert re.fullmatch(r"[a-z][a-z0-9_]*", column["name"])
        assert column["datatype"] in DATATYPES
        assert all(column["titles"])
        assert column["dc:description"].endswith(".")
        assert set(column) <= allowed


@each_table
def test_titles_and_descriptions_are_sentences(table: DataTable) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", table.id)
    assert table.title[0].isupper()
    assert not table.title.endswith(".")
    assert table.description.endswith(".")


@given(st.text(st.characters(exclude_categories=["Cs"])))
@example("=1+1")
@example("\r=1")
@example("＋1")
def test_any_text_survives_and_no_text_is_a_formula(text: str) -> None:
    columns = (Column("before", "Before", "A text."), Column("text", "Text", "Any text."))
    lines = parsed(csv_bytes(columns, [{"before": "", "text": text}]))
    assert lines == [["before", "text"], ["", guarded(text)]]
    assert guarded(text) in (text, f"'{text}")
    assert not FORMULA.match(guarded(text))


@pytest.mark.parametrize("number", ["-5", "+5.00"])
def test_a_number_is_never_guarded(number: str) -> None:
    column = Column("sum", "Sum", "A sum.", Datatype.DECIMAL)
    assert parsed(csv_bytes((column,), [{"sum": number}]))[1] == [number]


def test_a_cell_refuses_a_float() -> None:
    with pytest.raises(TypeError, match="a cell cannot hold a float"):
        Column("sum", "Sum", "A sum.").cell(TableRow(object(), {"sum": 1.5}))
