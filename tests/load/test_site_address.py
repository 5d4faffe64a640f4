"""The address of the site in the council's file, and the one that stands in until it is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support import check, copy_of_small, edit, place

COUNCIL = "council/council.yml"
UNKNOWN = """  address:
    to_confirm: "The public address at which this guide is to be served."
    by: "Monitoring Officer and whoever runs the Council's website"
"""
MEANWHILE = '  meanwhile: "https://social-value-guide.example/"\n'
KNOWN = '  address: "https://www.example.gov.uk/social-value/"\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def write(root: Path, site: str) -> list[str]:
    """The codes of what is wrong once the site's part of the council's file is `site`."""
    edit(root, COUNCIL, lambda text: text.replace(UNKNOWN + MEANWHILE, site))
    return [problem.code for problem in check(root).errors]


@pytest.mark.parametrize(
    "site",
    [
        KNOWN,
        KNOWN + MEANWHILE,
        KNOWN + "  meanwhile: null\n",
        UNKNOWN + '  meanwhile: "https://guide.example"\n',
        '  address: "HTTPS://Guide.Example.Gov.UK"\n',
    ],
)
def test_an_address_or_one_that_stands_in_for_it_is_enough(root: Path, site: str) -> None:
    assert write(root, site) == []
    assert check(root).register is not None


@pytest.mark.parametrize("site", [UNKNOWN, UNKNOWN + "  meanwhile: null\n"])
def test_without_either_there_is_none(root: Path, site: str) -> None:
    assert write(root, site) == ["GV117"]
    (told,) = check(root).errors
    assert told.line == place(root, COUNCIL, site)[0]
    assert "meanwhile" in told.fix


@pytest.mark.parametrize(
    "address",
    [
        "https://guide.example.gov.uk/#top",
        "https://guide.example.gov.uk/?from=mail",
        "https://somebody@guide.example.gov.uk/",
        "http://guide.example.gov.uk/",
        "https://guide.example.gov.uk/a b/",
        "https://guide.example.gov.uk//",
        "https://guide.example.gov.uk/index.html",
        "https://10.0.0.1/",
        "javascript:alert(1)",
        "see the website",
    ],
)
@pytest.mark.parametrize("key", ["address", "meanwhile"])
def test_what_is_no_address_is_told_once_at_its_place(root: Path, key: str, address: str) -> None:
    others = UNKNOWN if key == "meanwhile" else ""
    assert write(root, f'{others}  {key}: "{address}"\n') == ["GV117"]
    (told,) = check(root).errors
    assert (told.line, told.column) == place(root, COUNCIL, f'"{address}"')


def test_a_key_that_is_left_out_is_told_as_before(root: Path) -> None:
    assert write(root, MEANWHILE) == ["GV102"]
