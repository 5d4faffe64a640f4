"""Other people's validators look at the files of the built site: CSV on the Web, Word, XML."""

from __future__ import annotations

import shutil
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from csvw import CSVW
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

ABOUT = "-metadata.json"
# Every XML file of the site has a schema here.
SCHEMAS = {"sitemap.xml": "sitemap.rng"}


def csv_faults(about: Path) -> list[str]:
    """What the csvw library has against a CSV file and its description."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always")  # It gathers its own warnings, if they are let through.
            held = CSVW(str(about), validate=True)
            return [] if held.is_valid else [str(each.message) for each in held.warnings]
    except ValueError as error:
        return [str(error)]


def test_every_csv_file_is_as_its_description_says(built: Path) -> None:
    sheets = sorted(built.rglob("*.csv"))
    assert len(sheets) > 20
    for sheet in sheets:
        assert csv_faults(sheet.with_name(f"{sheet.name}{ABOUT}")) == [], sheet.name


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    return lambda content: content.replace(old, new, 1)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (replaced(b"2024-01-01", b"2024-13-01"), "2024-13-01"),
        (replaced(b"regime,", b"regimes,"), "missing required columns"),
        (replaced(b"5372609.00", b"many"), "many"),
        (lambda content: content + content.splitlines(keepends=True)[1], "duplicate primary key"),
        (lambda content: content + b"a,b\r\n", "required column value is missing"),
    ],
)
def test_the_validator_of_csv_finds_a_fault(
    built: Path, tmp_path: Path, change: Callable[[bytes], bytes], words: str
) -> None:
    sheet = built / "data" / "v1" / "thresholds.csv"
    about = f"{sheet.name}{ABOUT}"
    shutil.copy(sheet.with_name(about), tmp_path / about)
    before = sheet.read_bytes()
    assert change(before) != before
    (tmp_path / sheet.name).write_bytes(change(before))
    found = csv_faults(tmp_path / about)
    assert found != []
    assert words in " ".join(found)


def test_the_pound_sign_of_a_csv_file_is_read_by_whoever_opens_it(built: Path) -> None:
    """A spreadsheet looks for the mark, and takes its old character set where there is none."""
    opened = [sheet.read_bytes() for sheet in built.rglob("*.csv")]
    with_pounds = [content for content in opened if "£".encode() in content]
    assert with_pounds
    for content in opened:
        assert content.startswith(b"\xef\xbb\xbf")
        assert "Â£" not in content.decode("utf-8-sig")


def test_every_word_file_opens_cleanly(built: Path) -> None:
    written = sorted(built.rglob("*.docx"))
    assert len(written) > 4
    validator = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365)
    for path in written:
        assert [str(error) for error in validator.validate(path).errors] == [], path.name


def schema(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(Path(__file__).with_name(SCHEMAS[name])))


def test_every_xml_file_is_as_its_schema_says(built: Path) -> None:
    found = sorted(built.rglob("*.xml"))
    assert {path.relative_to(built).as_posix() for path in found} == set(SCHEMAS)
    for path in found:
        rules = schema(path.name)
        assert rules.validate(etree.parse(path)), rules.error_log


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://", "http://"),
        ("<loc>", "<loc>/"),
        ("<loc>", "<location/><loc>"),
        ("http://www.sitemaps.org/schemas/sitemap/0.9", "https://www.sitemaps.org/schemas/0.9"),
        ("</url>", "<lastmod>22 November 2026</lastmod></url>"),
    ],
)
def test_the_schema_of_the_map_refuses_a_fault(built: Path, old: str, new: str) -> None:
    text = (built / "sitemap.xml").read_text(encoding="utf-8")
    assert old in text
    tree = etree.fromstring(text.replace(old, new, 1).encode())
    assert not schema("sitemap.xml").validate(tree.getroottree())
