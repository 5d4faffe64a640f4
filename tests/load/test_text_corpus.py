"""Every bad text is refused at the right place with the right code, and its twin is not."""

from __future__ import annotations

import re

import pytest

from macros.domain.catalogue import CODES
from macros.load.yaml.reader import read
from tests.load.case import Case, raw
from tests.load.corpus_text import CORPUS as CHARACTERS
from tests.load.corpus_text_structure import CORPUS as STRUCTURE
from tests.load.corpus_text_values import CORPUS as VALUES

CORPUS: tuple[Case, ...] = (*CHARACTERS, *STRUCTURE, *VALUES)
each_case = pytest.mark.parametrize("case", CORPUS, ids=[case.name for case in CORPUS])


@each_case
def test_bad_is_refused_at_its_place(case: Case) -> None:
    document = read("data/x.yml", raw(case.bad))
    told = [(problem.code, problem.line, problem.column) for problem in document.problems]
    assert told == sorted(
        [(case.code, case.line, case.column), *case.also], key=lambda place: place[1:]
    )
    assert document.value is None


@each_case
def test_good_twin_reads_clean(case: Case) -> None:
    document = read("data/x.yml", raw(case.good))
    assert [str(problem) for problem in document.problems] == []
    assert isinstance(document.value, dict)


@each_case
def test_message_is_whole_and_shows_nothing_unseen(case: Case) -> None:
    for problem in read("data/x.yml", raw(case.bad)).problems:
        assert re.fullmatch(r"\S.*[.]", problem.message), problem.message
        assert re.fullmatch(r"\S.*[.]", problem.fix), problem.fix
        assert str(problem).isprintable()
        assert len(problem.message) <= 140
        assert CODES[problem.code].severity == problem.severity


def test_names_are_unique_and_the_corpus_is_large() -> None:
    assert len({case.name for case in CORPUS}) == len(CORPUS) >= 160


def test_every_text_code_has_a_case() -> None:
    told = {case.code for case in CORPUS} | {also[0] for case in CORPUS for also in case.also}
    assert told == {code for code in CODES if code.startswith("GV0")}
