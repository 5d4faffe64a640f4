"""A pack as text, CSV and HTML, and the files of packs and forms that the site offers."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from functools import cache
from itertools import pairwise

from docx import Document

from macros.domain.model.contract import ContractKind
from macros.domain.pack import Bullets, Field, Heading, Notice, Pack, Paragraph, ready_made
from macros.render.exports.sheet import FORMULA_STARTS
from macros.render.pack.files import files
from macros.render.pack.forms import FORMS
from macros.render.pack.html import document, html
from macros.render.pack.sheets import csv_tables
from macros.render.pack.text import text
from macros.render.pages.edition import Edition
from tests.domain.packs import GROUNDS, pack, register
from tests.render.html_reading import elements, name
from tests.support import AS_OF, small

EVERY = replace(GROUNDS, outcomes=("always", "advised", "narrow", "by-position", "excepted"))


@cache
def made() -> Pack:
    return pack(EVERY)


@cache
def published() -> dict[str, bytes]:
    return dict(files(Edition(register(), AS_OF)))


def test_the_text_holds_every_word_of_the_pack() -> None:
    said = text(made())
    for section in made().sections:
        assert section.title.upper() in said
        for block in section.blocks:
            match block:
                case Heading() | Paragraph() | Notice():
                    assert block.text in said
                case Field():
                    assert f"{block.label}: [to be written]\n({block.hint})" in said
                case Bullets():
                    assert all(item in said for item in block.items)
    for table in made().tables:
        assert all(cell in said for row in table.rows for cell in row)
    assert made().digest in said
    assert said.endswith("\n")
    assert not said.endswith("\n\n")


def test_each_table_is_a_sheet_that_can_be_read_back() -> None:
    sheets = dict(csv_tables(made()))
    assert list(sheets) == [f"{table.id}.csv" for table in made().tables]
    for table in made().tables:
        content = sheets[f"{table.id}.csv"].decode("utf-8-sig")
        head, *rows = csv.reader(io.StringIO(content, newline=""))
        assert head == [*table.columns, "As of", "Pack digest", "Note"]
        for row, cells in zip(rows, table.rows, strict=True):
            plain = [cell.removeprefix("'") if guarded(cell) else cell for cell in row]
            assert plain[: len(cells)] == list(cells)
            assert plain[-3:-1] == ["2026-11-22", made().digest]
            assert "illustrative" in plain[-1]


def guarded(cell: str) -> bool:
    return cell.startswith("'") and cell[1:].startswith(FORMULA_STARTS)


def test_no_cell_of_a_sheet_runs_as_a_formula() -> None:
    for _, content in csv_tables(made()):
        for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
            assert not any(cell.startswith(FORMULA_STARTS) for cell in row)


def test_every_sheet_and_form_starts_as_a_spreadsheet_needs_to_read_its_pound_signs() -> None:
    forms = {name: content for name, content in published().items() if name.endswith(".csv")}
    assert len(forms) == len(FORMS)
    for file, content in (*csv_tables(made()), *forms.items()):
        assert content.startswith(b"\xef\xbb\xbf"), file
        assert content.count(b"\xef\xbb\xbf") == 1, file


def test_the_page_shows_hostile_words_as_words() -> None:
    shown = document(made(), register())
    assert "<script" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "{{ braces }}" in shown


def test_the_part_of_a_page_starts_at_the_second_level_and_names_its_tables() -> None:
    shown = elements(document(made(), register()))
    levels = [int(name(found)[1]) for found in shown if name(found) in ("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    ids = [found.get("id") for found in shown if found.get("id")]
    assert len(ids) == len(set(ids))
    assert html(made(), register()) in document(made(), register())


def test_the_site_has_parts_packs_and_forms_always_the_same() -> None:
    assert dict(files(Edition(register(), AS_OF))) == published()
    names = {name.rpartition("/")[2] for name in published()}
    assert "parts.json" in names
    assert {
        f"{form.id}{end}" for form in FORMS for end in (".docx", ".csv", ".csv-metadata.json")
    } <= names
    assert {"grounds.docx", "homes.docx"} & names == {"grounds.docx"}


def test_nothing_is_offered_without_a_menu() -> None:
    assert list(files(Edition(replace(small(), outcomes=(), contracts=()), AS_OF))) == []


def test_a_pack_made_ahead_says_that_it_is_an_example() -> None:
    said = Document(io.BytesIO(published()["downloads/packs/grounds.docx"]))
    assert any(p.text.startswith("An example: Nobody gave this contract.") for p in said.paragraphs)
    assert "An example" not in text(made())


def test_a_pack_made_ahead_asks_what_its_kind_asks_within_the_ladder() -> None:
    (ready,) = ready_made(register(), AS_OF)
    kind: ContractKind = register().contracts[0]
    assert set(ready.chosen) <= {choice.outcome for choice in kind.revisions[-1].ask}
    assert ready.case.contract.commenced == AS_OF
    assert ready.case.contract.route is kind.revisions[-1].routes[0]


def test_every_form_has_a_sheet_that_its_description_describes() -> None:
    for form in FORMS:
        content = published()[f"downloads/templates/{form.id}.csv"].decode("utf-8-sig")
        head, *rows = csv.reader(io.StringIO(content, newline=""))
        about = json.loads(published()[f"downloads/templates/{form.id}.csv-metadata.json"])
        assert [column["name"] for column in about["tableSchema"]["columns"]] == head
        assert about["url"] == f"{form.id}.csv"
        # There is no JSON of a form to point to.
        assert "JSON" not in about["dc:description"]
        assert "starts with a byte order mark" in about["dc:description"]
        assert rows
        key = [head.index(name) for name in form.key]
        assert len({tuple(row[index] for index in key) for row in rows}) == len(rows)


def test_the_parts_carry_their_standing() -> None:
    held = json.loads(published()["tools/outcome-picker/parts.json"])
    assert held["as_at"] == "2026-11-22"
    assert held["digest"].startswith("sha256:")
    assert {own["standing"] for own in held["parts"]["outcomes"].values()} == {"Illustrative"}
