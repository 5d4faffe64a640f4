"""Everything that people may use is written where the project says that it is written."""

from __future__ import annotations

import argparse
import inspect
import json
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from macros import MACROS
from macros.cli import program
from macros.domain.catalogue import CODES
from macros.publish.checkout import CHECKOUT, SCHEMA
from tests.site.reading import pages, squeezed

ROW = re.compile(r"^\| `([^`]+)`(?:, `[^`]+`)* \| (.+) \|$", re.MULTILINE)
KEPT_BY_MACHINES = {".cache", ".git", ".venv", "site", "build", "dist", "__pycache__"}


@cache
def contributing() -> str:
    """The handbook for contributors."""
    return (CHECKOUT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def table(heading: str) -> dict[str, str]:
    """The rows of the table under a heading: what stands in code first, then the words."""
    found = re.search(rf"^## {heading}\n(.*?)(?=^## |\Z)", contributing(), re.MULTILINE | re.DOTALL)
    assert found is not None, f"CONTRIBUTING.md has no section {heading!r}"
    return dict(ROW.findall(found[1]))


def test_every_macro_is_in_the_handbook_with_its_arguments() -> None:
    given = {
        f"{name}({', '.join(list(inspect.signature(function).parameters)[1:])})"
        for name, function in MACROS.items()
    }
    written = table("Macros for pages")
    assert set(written) == given
    assert all(len(words) > 20 for words in written.values())


def test_no_page_and_no_setting_has_a_name_that_hides_a_macro() -> None:
    for page in (CHECKOUT / "docs").rglob("*.md"):
        head = re.match(r"---\n(.*?)\n---\n", page.read_text(encoding="utf-8"), re.DOTALL)
        keys = re.findall(r"^(\w+):", head[1], re.MULTILINE) if head else []
        assert set(keys) & set(MACROS) == set(), page.name


def commands() -> dict[str, argparse.ArgumentParser]:
    """Each command with its parser."""
    (found,) = [
        action.choices
        for action in program._parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    ]
    return dict(found)


def own_options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The options and arguments of a command, as they are written."""
    for action in parser._actions:
        yield from (option for option in action.option_strings if option.startswith("--"))
        if not action.option_strings:
            yield str(action.metavar)


def test_every_command_is_in_the_handbook_with_its_options() -> None:
    written = table("Commands")
    rows = {row.split()[1]: row for row in written}
    assert set(rows) == set(commands())
    for name, parser in commands().items():
        common = {"--help", "--root", "--json", "--as-of"}
        missing = [
            each for each in own_options(parser) if each not in common | {*rows[name].split()}
        ]
        bare = [each for each in missing if each not in re.findall(r"[\w-]+", rows[name])]
        assert bare == [], f"guide {name}"


def test_the_common_options_and_exit_codes_are_in_the_handbook() -> None:
    after = contributing().partition("## Commands")[2].partition("\n## ")[0]
    for word in ("--root DIR", "--json", "--as-of DATE", "0 fine", "1 the", "2 wrong use"):
        assert word in squeezed(after)


def test_every_option_says_what_it_is_for() -> None:
    for name, parser in commands().items():
        for action in parser._actions:
            assert action.help, f"guide {name}: {action.option_strings or action.metavar}"


def targets() -> dict[str, str]:
    """Each target of the Makefile that a person may ask for, with what it says it does."""
    text = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z]+):[^#\n]*## (.+)$", text, re.MULTILINE))


def test_every_make_target_is_in_the_handbook() -> None:
    assert {row.removeprefix("make ") for row in table("Make targets")} == set(targets())


def test_make_help_lists_every_target() -> None:
    done = subprocess.run(
        ["make", "help"], cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for name, about in targets().items():
        assert re.search(rf"^  {name} +{re.escape(about)}$", done.stdout, re.MULTILINE)


def test_every_target_that_is_no_file_is_declared_so() -> None:
    text = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    declared = re.search(r"^\.PHONY: (help .+)$", text, re.MULTILINE)
    assert declared is not None
    assert set(declared[1].split()) == set(targets())


def test_every_folder_at_the_top_is_explained() -> None:
    folders = {
        path.name
        for path in CHECKOUT.iterdir()
        if path.is_dir()
        and path.name not in KEPT_BY_MACHINES
        and not path.name.endswith(".egg-info")
    }
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    hidden = {name for name in folders if name.startswith((".building-", "."))} - {".ci"}
    unexplained = [name for name in folders - hidden if f"{name}/" not in readme + contributing()]
    assert unexplained == []


def test_every_path_that_the_handbooks_name_is_there() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        text = (CHECKOUT / name).read_text(encoding="utf-8")
        named = re.findall(r"`((?:macros|tests|docs|data|schema|tools|\.ci)/[\w./-]*)`", text)
        made = {"data/council/outcomes/"}
        gone = [each for each in named if not (CHECKOUT / each).exists() and each not in made]
        assert gone == [], name


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.id)
def test_every_code_has_its_section_on_the_site(built: Path, code: Any) -> None:
    page = pages(built)["/problems/"]
    (section,) = page.all(f"//*[@id='{code.id.lower()}']")
    words = squeezed(" ".join(section.itertext()))
    for part in (code.id, code.title, code.why, code.fix, code.bad, code.good):
        assert squeezed(part) in words


def test_every_code_that_is_raised_is_in_the_catalogue_and_the_other_way_round() -> None:
    raised = set()
    for path in (CHECKOUT / "macros").rglob("*.py"):
        if "catalogue" not in path.parts:
            raised |= set(re.findall(r"\bGV[0-9]{3}\b", path.read_text(encoding="utf-8")))
    assert raised == {code.id for code in CODES.values() if not code.retired}


def properties(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every property in a schema, however deep."""
    if isinstance(value, dict):
        yield from value.get("properties", {}).items()
        for inner in value.values():
            yield from properties(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from properties(inner)


@pytest.mark.parametrize("schema", sorted(SCHEMA.glob("*.json")), ids=lambda path: path.stem)
def test_every_property_is_in_the_data_dictionary(built: Path, schema: Path) -> None:
    rows = {
        squeezed(" ".join(row.itertext())) for row in pages(built)["/data-dictionary/"].all("//tr")
    }
    for name, about in properties(json.loads(schema.read_text(encoding="utf-8"))):
        start = squeezed(f"{name} {about['title']}. {about['description']}")
        assert any(row.startswith(start) for row in rows), (schema.stem, name)


@pytest.mark.parametrize("schema", sorted(SCHEMA.glob("*.json")), ids=lambda path: path.stem)
def test_every_kind_of_file_is_in_the_data_dictionary(built: Path, schema: Path) -> None:
    page = pages(built)["/data-dictionary/"]
    title = json.loads(schema.read_text(encoding="utf-8"))["title"]
    assert {schema.stem, f"{schema.stem}-forms"} & set(page.ids), title


def test_every_table_of_open_data_is_on_the_page_of_downloads(built: Path) -> None:
    links = set(pages(built)["/downloads/"].all("//a/@href"))
    for path in (built / "data" / "v1").iterdir():
        if not path.name.endswith(".csv-metadata.json"):
            assert f"../data/v1/{path.name}" in links, path.name
