"""The Word file of a pack: the same bytes, a structure that assistive software can use."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from macros.domain.pack import TEMPLATES, Bullets, Field, Pack, Table, parts, template
from macros.render.pack.word import word
from macros.render.pack.words import WORDS
from tests.domain.packs import GROUNDS, pack, register
from tests.support import AS_OF

EVERY = replace(GROUNDS, outcomes=("always", "advised", "narrow", "by-position", "excepted"))


@cache
def made() -> Pack:
    return pack(EVERY)


@cache
def written() -> bytes:
    return word(made())


def opened(content: bytes) -> Any:
    return Document(io.BytesIO(content))


def test_the_same_pack_gives_the_same_bytes() -> None:
    assert word(made()) == written()
    assert word(replace(made(), as_of=date(2027, 1, 1))) != written()


def test_the_archive_says_nothing_of_when_or_where_it_was_made() -> None:
    with zipfile.ZipFile(io.BytesIO(written())) as archive:
        entries = archive.infolist()
        names = [entry.filename for entry in entries]
        assert names == ["[Content_Types].xml", *sorted(names[1:])]
        assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
        assert {(entry.create_system, entry.external_attr) for entry in entries} == {
            (3, 0o600 << 16)
        }
        core = archive.read("docProps/core.xml").decode()
    assert "python-docx" not in core
    assert '<dcterms:created xsi:type="dcterms:W3CDTF">2026-11-22T00:00:00Z' in core


def test_it_has_a_title_and_a_language() -> None:
    document = opened(written())
    assert document.core_properties.title == made().title
    assert document.core_properties.language == "en-GB"
    spoken = {found.get(qn("w:val")) for found in document.styles.element.iter(qn("w:lang"))}
    assert spoken == {"en-GB"}
    assert document.paragraphs[0].style.name == "Title"


def test_headings_go_down_one_level_at_a_time() -> None:
    styles = [p.style.name for p in opened(written()).paragraphs]
    levels = [int(name[-1]) for name in styles if name.startswith("Heading")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert levels.count(1) == len(made().sections)


def test_every_table_has_a_repeated_header_row_and_its_words() -> None:
    document = opened(written())
    tables = [table for table in made().tables if table.rows]
    assert len(document.tables) == len(tables)
    for drawn, table in zip(document.tables, tables, strict=True):
        head, *rows = drawn._tbl.findall(qn("w:tr"))
        assert head.trPr.find(qn("w:tblHeader")) is not None
        assert all(row.trPr.find(qn("w:tblHeader")) is None for row in rows)
        assert [cells(row) for row in (head, *rows)] == [
            tuple(lines(cell) for cell in row) for row in (table.columns, *table.rows)
        ]


def cells(row: Any) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(
            text
            for paragraph in cell.findall(qn("w:p"))
            if (text := "".join(found.text for found in paragraph.iter(qn("w:t"))))
        )
        for cell in row.findall(qn("w:tc"))
    )


def lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.split("\n") if line)


def test_nothing_is_spaced_by_empty_paragraphs() -> None:
    assert [p.style.name for p in opened(written()).paragraphs if not p.text.strip()] == []


def test_every_field_is_one_to_write_in_with_its_label() -> None:
    fields = [b for s in made().sections for b in s.blocks if isinstance(b, Field)]
    body = opened(written()).element.body
    aliases = [found.get(qn("w:val")) for found in body.iter(qn("w:alias"))]
    assert aliases == [field.label[:64] for field in fields]


def test_every_numbered_list_starts_at_one() -> None:
    ordered = [b for s in made().sections for b in s.blocks if isinstance(b, Bullets) and b.ordered]
    body = opened(written()).element.body
    numbers = [found.get(qn("w:val")) for found in body.iter(qn("w:numId"))]
    assert len(set(numbers)) == len(ordered)
    assert len(numbers) == sum(len(block.items) for block in ordered)


def test_a_wide_table_lies_on_its_side_and_the_foot_is_on_every_page() -> None:
    sections = opened(written()).sections
    wide = [
        any(isinstance(b, Table) and len(b.columns) > 5 for b in s.blocks) for s in made().sections
    ]
    assert [section.page_width > section.page_height for section in sections] == wide
    assert [section.footer.is_linked_to_previous for section in sections] == [
        False,
        *[True] * (len(sections) - 1),
    ]
    assert "not legal advice" in sections[0].footer.paragraphs[0].text


def test_what_stands_inside_a_style_is_in_the_order_the_format_fixes() -> None:
    order = ["keepNext", "pBdr", "spacing", "outlineLvl"]
    for style in opened(written()).styles.element.findall(qn("w:style")):
        inside = style.find(qn("w:pPr"))
        found = [part.tag.split("}")[1] for part in (inside if inside is not None else [])]
        known = [order.index(name) for name in found if name in order]
        assert known == sorted(known), style.get(qn("w:styleId"))


@pytest.mark.parametrize("id", TEMPLATES)
def test_every_form_opens(id: str) -> None:
    form = template(id, parts(register(), WORDS), AS_OF)
    document = opened(word(form))
    assert document.paragraphs[0].text == form.title
    assert len(document.tables) == len(form.tables)
