"""A Word file is a sound package (ECMA-376, part 2) and carries our own names."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from macros.render.pack.files import files
from macros.render.pages.edition import Edition
from tests.domain.packs import register
from tests.support import AS_OF

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
# CT_Settings of the transitional schema: those of its elements that we use, in its order.
SETTINGS = (
    "zoom",
    "defaultTabStop",
    "characterSpacingControl",
    "compat",
    "themeFontLang",
    "clrSchemeMapping",
    "decimalSymbol",
    "listSeparator",
)


@cache
def published() -> dict[str, bytes]:
    """Every Word file of the made-up menu, by its path on the site."""
    every = files(Edition(register(), AS_OF))
    return {name: content for name, content in every if name.endswith(".docx")}


@cache
def parts(path: str) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(published()[path])) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


each_file = pytest.mark.parametrize("path", sorted(published()))


@each_file
def test_the_archive_is_one_that_every_program_opens(path: str) -> None:
    with zipfile.ZipFile(io.BytesIO(published()[path])) as archive:
        entries = archive.infolist()
        assert archive.comment == b""
    names = [entry.filename for entry in entries]
    assert len({name.lower() for name in names}) == len(names), "a part stands there twice"
    for entry in entries:
        assert entry.compress_type in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        assert entry.flag_bits == 0, "no encryption, and no sizes that come after the part"
        assert not entry.is_dir()
        assert re.fullmatch(r"[A-Za-z0-9_.\[\]-]+(/[A-Za-z0-9_.-]+)*", entry.filename)


@each_file
def test_every_part_is_well_formed_without_a_document_type(path: str) -> None:
    for name, content in parts(path).items():
        tree = etree.fromstring(content).getroottree()
        assert b"<!DOCTYPE" not in content, name
        assert tree.docinfo.encoding == "UTF-8", name


@each_file
def test_every_part_has_a_content_type_and_every_named_part_is_there(path: str) -> None:
    held = parts(path)
    listed = etree.fromstring(held["[Content_Types].xml"])
    defaults = {str(each.get("Extension")) for each in listed.iter(f"{TYPES}Default")}
    named = {
        str(each.get("PartName")).removeprefix("/") for each in listed.iter(f"{TYPES}Override")
    }
    assert named <= set(held)
    for name in set(held) - {"[Content_Types].xml"}:
        assert name in named or name.rpartition(".")[2] in defaults, name
    # "xml" alone would say nothing of what a part is.
    assert {name for name in held if name.endswith(".xml")} - {"[Content_Types].xml"} == named


@each_file
def test_every_relationship_leads_to_a_part_of_the_same_file_and_every_part_is_reached(
    path: str,
) -> None:
    held = parts(path)
    reached = set()
    for name in (name for name in held if name.endswith(".rels")):
        folder = posixpath.dirname(posixpath.dirname(name))
        related = list(etree.fromstring(held[name]))
        ids = [each.get("Id") for each in related]
        assert len(set(ids)) == len(ids)
        for each in related:
            target = str(each.get("Target"))
            assert each.get("TargetMode") is None, f"{target} is outside of the file"
            assert not target.startswith("/"), target
            reached.add(posixpath.normpath(posixpath.join(folder, target)))
    assert reached <= set(held)
    apart = {name for name in held if name.endswith(".rels")} | {"[Content_Types].xml"}
    assert set(held) - reached == apart


@each_file
def test_every_id_of_a_relationship_that_the_words_use_is_there(path: str) -> None:
    held = parts(path)
    known = {each.get("Id") for each in etree.fromstring(held["word/_rels/document.xml.rels"])}
    used = set(re.findall(r'r:(?:id|embed|link)="([^"]*)"', held["word/document.xml"].decode()))
    assert used
    assert used <= known


@each_file
def test_the_settings_are_those_of_a_word_of_today(path: str) -> None:
    settings = etree.fromstring(parts(path)["word/settings.xml"])
    names = [str(each.tag).removeprefix(W) for each in settings]
    assert names == sorted(names, key=SETTINGS.index)
    zoom = settings.find(f"{W}zoom")
    assert zoom is not None
    assert zoom.get(f"{W}percent") == "100"
    modes = {
        each.get(f"{W}name"): each.get(f"{W}val") for each in settings.iter(f"{W}compatSetting")
    }
    assert modes["compatibilityMode"] == "15"
    languages = [each.get(f"{W}val") for each in settings.iter(f"{W}themeFontLang")]
    assert languages == ["en-GB"]


@each_file
def test_nothing_tells_of_the_template_or_of_another_program(path: str) -> None:
    held = parts(path)
    every = b"\n".join(held.values())
    for left in (b"Macintosh", b"/mac/", b"python-docx", b"Normal.dotm", b"ja-JP", b"en-US"):
        assert left not in every, left
    assert b"<Application>Social Value Guide</Application>" in held["docProps/app.xml"]
    odd = [name for name in held if re.search("thumbnail|customXml|comments|webSettings", name)]
    assert odd == []
    for name in (name for name in held if name.startswith("word/")):
        assert b"rsid" not in held[name], name


@each_file
def test_every_font_that_a_style_or_a_list_names_is_in_the_table_of_fonts(path: str) -> None:
    held = parts(path)
    table = etree.fromstring(held["word/fontTable.xml"])
    known = {each.get(f"{W}name") for each in table.iter(f"{W}font")}
    used = set()
    for name in ("word/styles.xml", "word/numbering.xml", "word/document.xml"):
        for each in etree.fromstring(held[name]).iter(f"{W}rFonts"):
            used |= {
                value for key, value in each.attrib.items() if key in (f"{W}ascii", f"{W}hAnsi")
            }
    assert used <= known


def audited(content: bytes, tmp_path: Path) -> list[str]:
    """What the validator with the rules of Microsoft's Open XML SDK has against a file."""
    file = tmp_path / "a.docx"
    file.write_bytes(content)
    found = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(file)
    return [str(error) for error in found.errors]


@each_file
def test_the_validator_of_others_has_nothing_against_it(path: str, tmp_path: Path) -> None:
    assert audited(published()[path], tmp_path) == []


def changed(path: str, change: Callable[[dict[str, bytes]], None]) -> bytes:
    held = dict(parts(path))
    change(held)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in held.items():
            archive.writestr(name, content)
    return out.getvalue()


def without_fonts(held: dict[str, bytes]) -> None:
    related = held["word/_rels/document.xml.rels"].decode()
    held["word/_rels/document.xml.rels"] = re.sub("<[^<]*fontTable[^>]*/>", "", related).encode()


def with_a_stray_element(held: dict[str, bytes]) -> None:
    held["word/document.xml"] = held["word/document.xml"].replace(b"<w:body>", b"<w:body><w:t/>", 1)


@pytest.mark.parametrize("change", [without_fonts, with_a_stray_element])
def test_the_validator_of_others_finds_a_fault(
    change: Callable[[dict[str, bytes]], None], tmp_path: Path
) -> None:
    assert audited(changed(min(published()), change), tmp_path) != []
