"""Each ready-made pack, read from its Word file, keeps to the step of the ladder that it quotes.

Neither the rule of the check nor the code that makes packs is asked: the words on the paper are
compared with the ladder's own data.
"""

from __future__ import annotations

import io
import re
from functools import cache

import pytest
from docx import Document
from docx.document import Document as Doc
from docx.table import Table

from macros.domain.model.proportionality import Rung
from macros.render.pack.files import files
from macros.render.pages.edition import Edition
from tests.support import AS_OF, real

# From the most frequent to the least. What a table says of reports, and what prose says.
RHYTHMS = ("every month", "every quarter", "twice a year", "every year", "once", "at the end")
SPOKEN = {
    1: re.compile(r"\b(each|every|in the|by the) quarter\b|\bquarterly\b", re.I),
    2: re.compile(r"\bhalf[- ]year|\btwice a year\b", re.I),
    3: re.compile(r"\b(each|every|in the|once a) year\b|\byearly\b", re.I),
}
KINDS = [kind.id for kind in real().contracts]


@cache
def published() -> dict[str, bytes]:
    every = files(Edition(real(), AS_OF))
    return {name: held for name, held in every if name.startswith("downloads/packs")}


def opened(kind: str) -> Doc:
    return Document(io.BytesIO(published()[f"downloads/packs/{kind}.docx"]))


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def named(found: Doc, *columns: str) -> list[list[str]]:
    """The rows of every table whose header row starts with these columns, without that row."""
    every = [rows(table) for table in found.tables]
    return [
        row for table in every if tuple(table[0][: len(columns)]) == columns for row in table[1:]
    ]


def quoted(found: Doc) -> Rung:
    """The step that the pack names on paper, from the ladder's data."""
    titles = [re.search(r"is “(.+)”\.", each.text) for each in found.paragraphs]
    (title,) = {match[1] for match in titles if match and "The step for" in match.string}
    ladder = real().proportionality
    assert ladder is not None
    return next(step for step in ladder.revisions[-1].rungs if step.title == title)


def often(said: str) -> int:
    return next(place for place, known in enumerate(RHYTHMS) if said == known)


def most_often(step: Rung) -> int:
    order = ("monthly", "quarterly", "twice-a-year", "yearly", "once", "at-end")
    return order.index(step.reporting.value)


def test_there_is_a_pack_for_every_kind_of_contract() -> None:
    assert len(published()) == len(KINDS)
    assert len(KINDS) >= 15


@pytest.mark.parametrize("kind", KINDS)
def test_the_answers_together_are_no_longer_than_the_step_allows(kind: str) -> None:
    found = opened(kind)
    limits = [re.fullmatch(r"Answer in at most (\d+) words\.", p.text) for p in found.paragraphs]
    printed = [int(limit[1]) for limit in limits if limit]
    assert printed
    assert sum(printed) <= quoted(found).answer_words
    tests = " ".join(row[1] for row in named(found, "Test", "What this guide offers"))
    assert [int(words) for words in re.findall(r"at most (\d+)", tests)] == printed


@pytest.mark.parametrize("kind", KINDS)
def test_the_pack_has_no_more_outcomes_and_measures_than_the_step_allows(kind: str) -> None:
    found = opened(kind)
    outcomes = [row for row in named(found, "What", "Given") if row[0] == "Outcome chosen"]
    assert 0 < len(outcomes) <= quoted(found).most_outcomes
    evidence = named(found, "Outcome", "Measure", "Unit", "Main measure")
    counted = named(found, "Measure", "Unit", "What counts and what does not")
    promised = named(found, "Measure", "Unit", "In all")
    returned = named(found, "Outcome", "Measure", "Unit", "Reported")
    assert len(evidence) <= quoted(found).most_measures
    assert len(evidence) == len(counted) == len(promised) == len(returned)
    assert sum(row[3] == "Yes" for row in evidence) == len(outcomes)


@pytest.mark.parametrize("kind", KINDS)
def test_no_report_is_asked_for_more_often_than_the_step_says(kind: str) -> None:
    found = opened(kind)
    said = [
        *(row[5] for row in named(found, "Outcome", "Measure", "Unit", "Main measure")),
        *(row[6] for row in named(found, "Measure", "Unit", "What counts and what does not")),
        *(row[3] for row in named(found, "Outcome", "Indicator")),
        *(row[3] for row in named(found, "Outcome", "Measure", "Unit", "Reported")),
    ]
    assert said
    assert min(map(often, said)) >= most_often(quoted(found)), said


@pytest.mark.parametrize("kind", KINDS)
def test_no_indicator_or_evidence_names_a_shorter_period(kind: str) -> None:
    found = opened(kind)
    texts = [
        *(row[5] for row in named(found, "Measure", "Unit", "What counts and what does not")),
        *(row[1] for row in named(found, "Outcome", "Indicator")),
        *(row[2] for row in named(found, "Outcome", "Indicator")),
    ]
    shorter = [spoken for place, spoken in SPOKEN.items() if place < most_often(quoted(found))]
    assert [text for text in texts for spoken in shorter if spoken.search(text)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_table_of_proportion_says_what_the_pack_asks_for(kind: str) -> None:
    found = opened(kind)
    said = {row[0]: row[1:3] for row in named(found, "What", "Suggested at most")}
    step = quoted(found)
    for name, most in (
        ("Outcomes", step.most_outcomes),
        ("Measures", step.most_measures),
        ("Words in all answers", step.answer_words),
    ):
        assert int(said[name][0]) == most
        assert 0 < int(said[name][1]) <= most
    prompts = [row for row in named(found, "Prompt", "About") if "The step suggests" in row[3]]
    assert prompts == []
