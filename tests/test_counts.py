"""The corpora never shrink unseen: how many cases each has, held against `tests/counts.json`.

What follows the data or the number of tests, such as pages and links, is not counted.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.audit.test_planted import FAULTS
from tests.domain.vectors_entry import vectors
from tests.domain.vectors_picker import bad, cases, stocked
from tests.load.corpus_shape import SHAPES
from tests.load.test_rules import CASES as RULES
from tests.load.test_text_corpus import CORPUS as TEXTS
from tests.site.hostile_strings import STRINGS
from tests.site.test_search import questions
from tests.support import small

RECORD = Path(__file__).with_name("counts.json")
HOW = "If that is meant, run: make test ARGS=--record-counts, and say why in the commit."


def corpora() -> dict[str, int]:
    """How many cases each corpus has."""
    register = stocked(small())
    return {
        "bad records": len(RULES),
        "bad shapes": len(SHAPES),
        "bad texts": len(TEXTS),
        "faults planted for the audit": len(FAULTS),
        "hostile strings": len(STRINGS),
        "parity cases": len(cases(register)) + len(bad(register)),
        "reader vectors": len(list(vectors())),
        "search questions": len(questions()),
    }


def test_no_corpus_shrinks(request: pytest.FixtureRequest) -> None:
    recorded: dict[str, dict[str, Any]] = json.loads(RECORD.read_text(encoding="utf-8"))
    found = corpora()
    if request.config.getoption("--record-counts"):
        _record({**recorded, "cases": found})
    before = found if request.config.getoption("--record-counts") else recorded["cases"]
    fallen = [
        f"{name}: {found.get(name, 0)}, and it was {count}"
        for name, count in before.items()
        if found.get(name, 0) < count
    ]
    assert fallen == [], HOW


def _record(counts: dict[str, Any]) -> None:
    text = json.dumps(counts, indent=2, sort_keys=True)
    RECORD.write_text(f"{text}\n", encoding="utf-8")
