"""A data folder with thousands of made-up outcomes beside a copy of the real data.

Always the same for the same number. The prose is of the length and shape that people write, with
links, lists and folded lines; what it says means nothing.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml

from macros.domain.model.vocabulary import Frequency, OutcomeTheme

WHO = (
    "the supplier", "a small local firm", "the contract manager", "a voluntary group",
    "the people who use the service", "an apprentice", "the council's own staff",
)  # fmt: skip
DOES = (
    "records what was delivered", "agrees a plan in the first month", "reports every quarter",
    "pays its own suppliers within 30 days", "offers two paid placements", "plants 40 trees",
    "keeps the evidence for six years", "says early when a target will be missed",
)  # fmt: skip
WHERE = (
    "in the area of the contract", "at no cost to the council", "from the first day of delivery",
    "for as long as the contract runs", "unless the parties agree otherwise", "near the site",
)  # fmt: skip
RECORD = """\
# yaml-language-server: $schema=../../../schema/outcome.json
# A made-up outcome, for measuring only.
id: "{id}"
title: "{title}"
also: []
theme: "{theme}"
standing: "illustrative"
owner: "{role}"
review_by: "2031-03-31"
ended: null
revisions:
  - since: "2025-02-24"
    change_note: "First version."
    summary: {summary}
    meaning: {meaning}
    priorities: ["{priority}"]
    asks: ["{ask}"]
    clauses: ["{clause}"]
    duties: ["{duty}"]
    fits:
      routes: ["open", "call-off"]
      categories: ["services", "works"]
      at_least: "{pounds}.00"
      below: null
      months_at_least: 12
      text: ["{phrase}"]
    not_when: ["{phrase}"]
    question_kind: "N"
    touches:
      matters: []
      near: ["e"]
      why: "{phrase}"
    facts: []
    exceptions:
      - id: "call-offs"
        categories: []
        routes: ["call-off"]
        position: "any"
        kind: null
        answer: null
        text: "{phrase}"
    shared_exceptions: ["place-and-origin"]
    measures:
      - id: "first"
        name: "{name}"
        unit: "people"
        counted: "{phrase}"
        baseline: "Zero at the start of the contract."
        because: "{phrase}"
        primary: true
        evidence: "A signed list, kept by the supplier."
        frequency: "{frequency}"
    question: {question}
    answer_words: 500
    sub_criteria:
      - id: "plan"
        title: "The plan"
        text: "{phrase}"
    kpi:
      measure: "first"
      wording: "{phrase}"
      target: "Set in the tender."
      frequency: "{frequency}"
    contract_wording: {contract}
    shortfall: "{phrase}"
    swap: "{phrase}"
    offers:
      - strength: "good"
        firm: "Ash and Reed (invented)"
        size: "small"
        text: {offer}
        why: "{phrase}"
      - strength: "weak"
        firm: "Birch and Fen (invented)"
        size: "larger"
        text: "{phrase}"
        why: "{phrase}"
    sizes:
      - size: "micro"
        offer: "{phrase}"
        cost_at_least: "{pounds}.00"
        cost_at_most: "{pounds}.50"
        cost_note: "{phrase}"
    helpers: []
    crosswalk: []
    sme_suited: true
    low_value_ok: false
    cites:
      - source: "{source}"
        checked: "secondary"
"""


@dataclass(frozen=True)
class Names:
    """Ids that the real data holds, so that every reference in a made-up record leads somewhere."""

    role: str
    priorities: tuple[str, ...]
    asks: tuple[str, ...]
    clauses: tuple[str, ...]
    duties: tuple[str, ...]
    sources: tuple[str, ...]


def make_root(data: Path, root: Path, count: int) -> None:
    """Copy the data folder to `root` and add `count` outcomes to it."""
    shutil.copytree(data, root)
    folder = root / "council" / "outcomes"
    folder.mkdir(parents=True, exist_ok=True)
    names, random = _names(root), Random(2012)
    for number in range(count):
        name = f"bench-{number:05d}"
        (folder / f"{name}.yml").write_text(_record(name, names, random), encoding="utf-8")


def _names(root: Path) -> Names:
    council = _opened(root / "council" / "council.yml")
    statements = [_opened(path) for path in sorted((root / "national" / "npps").glob("*.yml"))]
    working = _opened(root / "council" / "policy" / "working.yml")
    return Names(
        role=council["roles"][0]["id"],
        priorities=tuple(p["id"] for s in council["strategies"] for p in s["priorities"]),
        asks=tuple(ask["id"] for statement in statements for ask in statement["asks"]),
        clauses=tuple(clause["id"] for clause in working["clauses"]),
        duties=tuple(path.stem for path in sorted((root / "national" / "duties").glob("*.yml"))),
        sources=tuple(s["id"] for s in _opened(root / "national" / "sources.yml")["sources"]),
    )


def _opened(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


def _record(name: str, names: Names, random: Random) -> str:
    pick: Callable[[Sequence[str]], str] = random.choice
    duty = pick(names.duties)
    link = f"It rests on [the law](duty:{duty})."
    items = "\n".join(f"- {_sentence(random)}" for _ in range(3))
    return RECORD.format(
        id=name,
        title=_sentence(random).removesuffix("."),
        theme=pick([theme.value for theme in OutcomeTheme]),
        role=names.role,
        summary=_block(_prose(random, 2)),
        meaning=_block(f"{_prose(random, 4)} {link}\n\n{items}"),
        priority=pick(names.priorities),
        ask=pick(names.asks),
        clause=pick(names.clauses),
        duty=duty,
        pounds=random.randrange(10, 400) * 1000,
        phrase=_sentence(random),
        name=_sentence(random).removesuffix("."),
        frequency=pick([Frequency.QUARTERLY.value, Frequency.YEARLY.value]),
        question=_block(_prose(random, 3)),
        offer=_block(_prose(random, 3), 10),
        contract=_block(_prose(random, 3)),
        source=pick(names.sources),
    )


def _sentence(random: Random) -> str:
    words = f"{random.choice(WHO)} {random.choice(DOES)} {random.choice(WHERE)}."
    return words[0].upper() + words[1:]


def _prose(random: Random, sentences: int) -> str:
    return " ".join(_sentence(random) for _ in range(sentences))


def _block(text: str, indent: int = 6) -> str:
    """A folded block: each line end of the text takes a blank line in the file."""
    lines: list[str] = []
    for number, line in enumerate(text.split("\n")):
        lines += [""] if number else []
        lines += textwrap.wrap(line, 104, break_long_words=False, break_on_hyphens=False)
    return ">-\n" + "\n".join(" " * indent + line if line else "" for line in lines)
