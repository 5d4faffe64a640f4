"""How much is checked, held against `tests/counts.json`, so that nothing drops out unseen."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.load.corpus_shape import SHAPES
from tests.load.test_rules import CASES as RULES
from tests.load.test_text_corpus import CORPUS as TEXTS
from tests.site.hostile_strings import STRINGS
from tests.site.reading import pages
from tests.site.test_figures import shown

RECORD = Path(__file__).with_name("counts.json")
HOW = "If that is meant, run: make test ARGS=--record-counts, and say why in the commit."


def is_whole(config: pytest.Config) -> bool:
    """Whether every test was collected, and none was left out by an option."""
    picked = config.option.keyword or config.option.markexpr or config.option.lf
    return not picked and list(config.args) == list(config.getini("testpaths"))


def by_folder(items: list[pytest.Item]) -> dict[str, int]:
    """How many tests there are in each folder below `tests/`, and beside those folders."""
    parts = [item.nodeid.split("::")[0].split("/") for item in items]
    return dict(Counter("/".join(part[:2]) if len(part) > 2 else part[0] for part in parts))


def checked(site: Path) -> dict[str, int]:
    """How many things of each kind the tests go through one by one."""
    every = list(pages(site).values())
    links = [link for page in every for link in page.all("//@href | //@src")]
    return {
        "bad texts": len(TEXTS),
        "bad shapes": len(SHAPES),
        "bad records": len(RULES),
        "hostile strings": len(STRINGS),
        "pages": len(every),
        "links within the site": sum(not urlsplit(link).scheme for link in links),
        "figures": sum(len(shown(page)) for page in every),
        "files of the site": sum(path.is_file() for path in site.rglob("*")),
    }


def test_no_count_falls(built: Path, request: pytest.FixtureRequest) -> None:
    recorded: dict[str, dict[str, int]] = json.loads(RECORD.read_text(encoding="utf-8"))
    found = {"checked": checked(built)}
    if is_whole(request.config):
        found["tests"] = by_folder(request.session.items)
    if request.config.getoption("--record-counts"):
        _record({**recorded, **found})
        return
    fallen = [
        f"{what}, {name}: {found[what].get(name, 0)}, and it was {before}"
        for what in found
        for name, before in recorded[what].items()
        if found[what].get(name, 0) < before
    ]
    assert fallen == [], HOW


def _record(counts: dict[str, Any]) -> None:
    text = json.dumps(counts, indent=2, sort_keys=True)
    RECORD.write_text(f"{text}\n", encoding="utf-8")
