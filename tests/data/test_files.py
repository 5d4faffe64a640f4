"""The real data files: checked without an error, and read alike by the readers of others."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
import yaml

from macros.load.layout import Found, survey
from macros.load.yaml.places import places
from macros.load.yaml.reader import read
from macros.publish.checkout import DATA, schema_files
from tests.load.test_places import paths, starts, text_from
from tests.schema.test_other_readers import odd
from tests.schema.test_published import checked
from tests.support import check


@cache
def found() -> tuple[Found, ...]:
    """Every file of the data folder, with its kind."""
    files, problems = survey(DATA)
    assert problems == ()
    return files


def test_the_data_has_no_error() -> None:
    loaded = check(DATA)
    assert loaded.errors == ()
    assert loaded.register is not None


def test_a_plain_reader_sees_what_ours_sees() -> None:
    for file in found():
        content = file.path.read_bytes()
        theirs = yaml.load(content, Loader=yaml.CSafeLoader)
        assert list(odd(theirs)) == [], file.name
        assert theirs == read(file.name, content).value, file.name


def test_each_path_leads_to_its_value() -> None:
    for file in found():
        document = read(file.name, file.path.read_bytes())
        place = places(document)
        for path, value in paths(document.value):
            assert starts(value, text_from(document, place.of(path))), (file.name, path)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published schemas as files beside each other."""
    made = tmp_path_factory.mktemp("schema")
    for name, content in schema_files().items():
        (made / name).write_bytes(content)
    return made


@pytest.mark.parametrize("kind", sorted({file.kind for file in found()}))
def test_check_jsonschema_accepts_the_data(kind: str, folder: Path) -> None:
    own = [str(file.path) for file in found() if file.kind == kind]
    done = checked("--schemafile", str(folder / f"{kind}.json"), *own)
    assert done.returncode == 0, done.stdout + done.stderr
