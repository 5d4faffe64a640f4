"""Every code of the rules: real data with one thing spoilt, its place, and a good twin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from macros.domain.catalogue import CODES
from tests.support import AS_OF, check, copy_of_data, edit, place

N2025 = "national/npps/2025-02-24.yml"
N2024 = "national/npps/2024-05-13.yml"
N2021 = "national/npps/2021-06-03.yml"
S23 = "national/duties/pa2023-s23.yml"
THRESHOLDS = "national/thresholds.yml"
COUNCIL = "council/council.yml"
WORKING = "council/policy/working.yml"
SOURCES = "national/sources.yml"
PPN026 = "national/models/ppn-026.yml"
FUNCTIONS = "council/functions.yml"
GLOSSARY = "council/glossary.yml"
ACCESSIBILITY = "council/accessibility.yml"
ASKING = "national/asking.yml"
LADDER = "council/proportionality.yml"
COMPANY = "council/outcomes/company-for-isolated-people.yml"
SUPPORT = "council/contracts/homelessness-and-community-support.yml"

Change = Callable[[str], str]


@dataclass(frozen=True)
class Case:
    """One fault: the file and edit that bring it in, its code, and the text it is found at.

    `twin` is the nearest edit that is not a fault; without one, the untouched data is the twin.
    """

    file: str
    change: Change
    code: str
    at: str
    twin: Change | None = None
    found_in: str | None = None


def swap(old: str, new: str) -> Change:
    """Replace the first `old`."""
    return lambda text: text.replace(old, new, 1)


def after(marker: str, old: str, new: str) -> Change:
    """Replace the first `old` that follows `marker`."""

    def change(text: str) -> str:
        head, found, tail = text.partition(marker)
        assert found, marker
        return head + found + tail.replace(old, new, 1)

    return change


def last_figure(text: str) -> str:
    """The thresholds with their last figure given a second time."""
    head, _, tail = text.partition("\nlines:")
    figure = head[head.rindex('\n  - regime: "pa2023"') :]
    return head + figure + "\nlines:" + tail


ENDED = "ended: null"


def ended(day: str, how: str) -> str:
    """An end event as it is written."""
    source = '\n  cites:\n    - source: "cabinet-report-2025-01-14"\n      checked: "primary"'
    return f'ended:\n  date: "{day}"\n  how: "{how}"\n  why: "A test."{source}'


def never_ended(text: str) -> str:
    """A statement without the event that ended it."""
    return text[: text.index("ended:")] + ENDED + text[text.index("\nthemes:") :]


def no_issues(text: str) -> str:
    """The accessibility statement with nothing listed as not accessible."""
    head, _, rest = text.partition("issues:\n")
    return head + "issues: []\n" + rest[rest.index("testing:") :]


def mended_by(day: str) -> Change:
    """The accessibility statement with `day` for mending its first issue."""

    def change(text: str) -> str:
        head, found, rest = text.partition("    mended_by:\n")
        assert found
        return f"{head}    mended_by: {day}\n" + rest[rest.index("  - id:") :]

    return change


def overdue(text: str) -> str:
    """A record whose review was due the day before."""
    line = next(line for line in text.splitlines() if line.startswith("review_by:"))
    return text.replace(line, 'review_by: "2026-11-21"')


def linked(bad: str, good: str | None = None) -> Case:
    """A text with a link to something that is not there; the twin leads to something that is."""
    start = "intro: >-\n"

    def link(target: str) -> Change:
        return swap(start, f"{start}  See [this]({target}).\n")

    twin = None if good is None else link(good)
    return Case(FUNCTIONS, link(bad), "GV201", ">-\n  See [this]", twin)


def without_cases(text: str) -> str:
    """The table with a first row that matches everything."""
    head, _, rest = text.partition("        cases:\n")
    return head + "        cases: []\n" + rest[rest.index("        answer:") :]


RETITLED = swap('title: "What may be asked"', 'title: "What may be scored"')
ONLY_A_CASE = """cases:
          - kinds: ["W"]
            categories: []
            routes: []
            position: "any"
            against: null
            rules: []
            facts: []
            without: []
"""

CASES: dict[str, Case] = {
    "a-row-that-hides-those-below-it": Case(
        ASKING, without_cases, "GV605", "[]\n        answer", RETITLED
    ),
    "a-last-row-that-is-not-for-everything": Case(
        ASKING,
        swap("cases: []\n", ONLY_A_CASE),
        "GV605",
        ONLY_A_CASE.partition("          ")[2].rstrip(),
        RETITLED,
    ),
    "no-such-duty": Case(
        S23, swap('related: ["', 'related: ["pa2023-s123", "'), "GV201", '"pa2023-s123"'
    ),
    "no-such-source": Case(S23, swap('source: "pa2023"', 'source: "pa2032"'), "GV201", '"pa2032"'),
    "a-public-copy-without-its-day": Case(
        S23,
        after("cites:", 'checked: "primary"', 'checked: "copy"'),
        "GV212",
        '"copy"',
        after("cites:", 'checked: "primary"', 'checked: "copy"\n    as_at: "2026-04-01"'),
    ),
    "a-day-without-a-public-copy": Case(
        S23,
        after("cites:", 'checked: "primary"', 'checked: "primary"\n    as_at: "2026-04-01"'),
        "GV212",
        '"2026-04-01"',
        after("cites:", 'checked: "primary"', 'checked: "copy"\n    as_at: "2026-04-01"'),
    ),
    "no-such-owner": Case(
        S23, swap('owner: "guide-editor"', 'owner: "nobody"'), "GV201", '"nobody"'
    ),
    "no-such-ask": Case(N2025, swap('["2024-value', '["2042-value'), "GV201", '"2042-value'),
    "no-such-instrument": Case(
        S23, swap('instrument: "pa2023"', 'instrument: "pa"'), "GV201", '"pa"'
    ),
    "no-such-regime": Case(
        THRESHOLDS, swap('- regime: "pcr2015"', '- regime: "pcr2051"'), "GV201", '"pcr2051"'
    ),
    "no-such-model": Case(
        PPN026, swap('succeeds: "ppn-002"', 'succeeds: "ppn-2"'), "GV201", '"ppn-2"'
    ),
    "no-such-act-behind-a-statement": Case(
        N2025, swap('made_under: "pa2023-s13"', 'made_under: "pa2023-s31"'), "GV201", '"pa2023-s31"'
    ),
    "no-such-duty-behind-a-clause": Case(
        WORKING, after("duties:", "sva2012-s1", "sva2012-s11"), "GV201", '"sva2012-s11'
    ),
    "no-such-holder": Case(
        COUNCIL, swap('holder: "monitoring-officer"', 'holder: "clerk"'), "GV201", '"clerk"'
    ),
    "no-such-kind-of-data-to-decide": Case(
        COUNCIL, swap('- kind: "duty"', '- kind: "duties"'), "GV201", '"duties"'
    ),
    "no-such-kind-of-data-in-a-delegation": Case(
        COUNCIL, swap('kinds: ["policy"]', 'kinds: ["polcy"]'), "GV201", '"polcy"'
    ),
    "no-such-related-term": Case(
        GLOSSARY, swap('see: ["framework"]', 'see: ["frame"]'), "GV201", '"frame"'
    ),
    "no-such-kind-of-contract-in-prose": linked("contract:cleaning", "contract:catering"),
    "no-such-policy-in-prose": linked("policy:2025-04-01"),
    "working-notes-named-as-a-policy": linked("policy:working"),
    "no-such-example-in-prose": linked("example:local-jobs"),
    "no-such-function-in-prose": linked("function:lilly", "function:lily"),
    "no-such-strategy-in-prose": linked("strategy:marmot", "strategy:marmot-place"),
    "no-such-priority-in-prose": linked("priority:growth", "priority:cs-growth"),
    "a-priority-twice-across-strategies": Case(
        COUNCIL,
        swap('id: "es-thriving-towns"', 'id: "cs-growth"'),
        "GV202",
        '"cs-growth"\n        title: "Thriving',
        swap('id: "es-thriving-towns"', 'id: "es-growth"'),
    ),
    "an-ask-twice-in-a-file": Case(
        N2025,
        swap('id: "2025-sme-vcse-spend"', 'id: "2025-value-for-money"'),
        "GV202",
        '"2025-value-for-money"\n    title: "Spend',
    ),
    "an-ask-twice-across-files": Case(
        N2025,
        swap('id: "2025-sme-vcse-spend"', 'id: "2024-value-for-money"'),
        "GV202",
        '"2024-value-for-money"\n    title: "Spend',
    ),
    "published-after-in-force": Case(
        N2021,
        swap('published: "2021-06-03"', 'published: "2021-06-04"'),
        "GV302",
        '"2021-06-03"\nended',
        swap('published: "2021-06-03"', 'published: "2021-06-02"'),
    ),
    "ended-before-it-began": Case(
        N2024,
        swap('date: "2024-09"', 'date: "2024-04"'),
        "GV302",
        '"2024-04"',
        swap('date: "2024-09"', 'date: "2024-05"'),
    ),
    "window-ends-as-it-starts": Case(
        S23,
        swap("before: null", 'before: "2025-02-24"'),
        "GV302",
        '"2025-02-24"\napplies',
        swap("before: null", 'before: "2025-02-25"'),
    ),
    "law-ended-before-it-started": Case(
        S23,
        swap(ENDED, ended("2025-02-24", "repealed")),
        "GV302",
        '"2025-02-24"\n  how',
        swap(ENDED, ended("2025-02-25", "repealed")),
    ),
    "known-to-before-a-figure": Case(
        THRESHOLDS,
        swap('known_to: "2027-12-31"', 'known_to: "2026-01-01"'),
        "GV302",
        '"2026-01-01"',
        swap('known_to: "2027-12-31"', 'known_to: "2026-12-31"'),
    ),
    "two-figures-on-a-day": Case(THRESHOLDS, last_figure, "GV303", ""),
    "two-statements-on-a-day": Case(
        N2024,
        swap("in_force: null", 'in_force: "2025-02-24"'),
        "GV303",
        '"2025-02-24"\nended',
        found_in=N2025,
    ),
    "two-in-force-at-once": Case(
        N2021,
        swap(ENDED, ended("2025-02-25", "withdrawn")),
        "GV304",
        '"2025-02-25"',
        swap(ENDED, ended("2025-02-24", "withdrawn")),
    ),
    "replaced-before-the-successor": Case(
        N2021,
        swap(ENDED, ended("2025-02-23", "replaced")),
        "GV305",
        '"2025-02-23"',
        swap(ENDED, ended("2025-02-23", "withdrawn")),
    ),
    "figure-outside-its-regime": Case(
        THRESHOLDS,
        after("values:", 'since: "2024-01-01"', 'since: "2025-02-24"'),
        "GV304",
        '"2025-02-24"\n    amount',
        after("values:", 'since: "2024-01-01"', 'since: "2025-02-23"'),
    ),
    "regimes-overlap": Case(
        THRESHOLDS,
        swap('before: "2025-02-24"', 'before: "2025-02-25"'),
        "GV304",
        '"2025-02-24"\n      before: null',
    ),
    "regimes-leave-a-gap": Case(
        THRESHOLDS,
        swap('before: "2025-02-24"', 'before: "2025-02-23"'),
        "GV305",
        '"2025-02-24"\n      before: null',
    ),
    "weights-leave-a-gap": Case(
        PPN026, swap('below: "5000000.00"', 'below: "4000000.00"'), "GV305", '"5000000.00"'
    ),
    "id-is-not-its-date": Case(
        N2021, swap('in_force: "2021-06-03"', 'in_force: "2021-06-04"'), "GV306", '"2021-06-03"'
    ),
    "replaced-by-nothing": Case(
        N2025,
        swap(ENDED, ended("2026-06-01", "replaced")),
        "GV307",
        '"replaced"',
        swap(ENDED, ended("2026-06-01", "withdrawn")),
    ),
    "neither-started-nor-planned-nor-ended": Case(
        N2024,
        lambda text: never_ended(text).replace(
            'planned_start: "2024-10-28"', "planned_start: null"
        ),
        "GV307",
        "null\nended",
        lambda text: never_ended(text),
    ),
    "delegation-in-use-without-a-minute": Case(
        COUNCIL, swap('status: "recommended"', 'status: "in-use"'), "GV401", 'to_confirm: "Whether'
    ),
    "no-such-contact": Case(
        ACCESSIBILITY,
        swap('contact: "accessibility"', 'contact: "access"'),
        "GV201",
        '"access"',
    ),
    "all-well-beside-issues": Case(
        ACCESSIBILITY, swap('"partially-compliant"', '"fully-compliant"'), "GV402", '"fully-'
    ),
    "partly-well-with-nothing-listed": Case(
        ACCESSIBILITY,
        no_issues,
        "GV403",
        '"partially-compliant"',
        lambda text: no_issues(text).replace('"partially-', '"fully-'),
    ),
    "a-fault-nobody-will-mend": Case(
        ACCESSIBILITY,
        mended_by("null"),
        "GV404",
        "null",
        lambda text: mended_by("null")(text).replace("non-compliance", "out-of-scope", 1),
    ),
    "next-review-over-a-year-away": Case(
        ACCESSIBILITY,
        swap('review_by: "2027-11-21"', 'review_by: "2027-11-24"'),
        "GV406",
        '"2027-11-24"',
        swap('review_by: "2027-11-21"', 'review_by: "2027-11-23"'),
    ),
    "a-step-with-fewer-measures-than-outcomes": Case(
        LADDER,
        after('id: "concession-5m-and-over"', "most_measures: 8", "most_measures: 3"),
        "GV601",
        "3\n        answer_words: 1200",
        after('id: "concession-5m-and-over"', "most_measures: 8", "most_measures: 4"),
    ),
    "a-pack-with-an-answer-that-is-too-long": Case(
        COMPANY,
        swap("answer_words: 300", "answer_words: 1000"),
        "GV602",
        '- outcome: "shaped-with-residents"',
        swap("answer_words: 300", "answer_words: 800"),
        found_in=SUPPORT,
    ),
    "a-step-that-allows-fewer-words-than-its-pack-needs": Case(
        LADDER,
        after('id: "light-touch-100000-to-1m"', "answer_words: 600", "answer_words: 320"),
        "GV602",
        '- outcome: "shaped-with-residents"',
        after('id: "light-touch-100000-to-1m"', "answer_words: 600", "answer_words: 330"),
        found_in=SUPPORT,
    ),
    "a-step-that-allows-fewer-measures-than-its-pack-needs": Case(
        LADDER,
        after('id: "light-touch-100000-to-1m"', "most_measures: 4", "most_measures: 1"),
        "GV603",
        '- outcome: "shaped-with-residents"',
        after('id: "light-touch-100000-to-1m"', "most_measures: 4", "most_measures: 2"),
        found_in=SUPPORT,
    ),
    "an-indicator-of-a-quarter-where-reports-come-twice-a-year": Case(
        COMPANY,
        swap("gatherings in the reporting period,", "gatherings in the quarter,"),
        "GV604",
        '"Places taken at regular gatherings in',
        swap("gatherings in the reporting period,", "gatherings in the half-year,"),
    ),
    "a-question-about-every-month-where-reports-come-twice-a-year": Case(
        COMPANY,
        swap("taken in each reporting period,", "taken each month,"),
        "GV604",
        ">-\n      How would you bring regular company",
        swap("taken in each reporting period,", "taken in a quarter of the rooms,"),
    ),
    "a-contract-clause-about-every-quarter-where-reports-come-twice-a-year": Case(
        COMPANY,
        swap("is counted without", "is reported each quarter and counted without"),
        "GV604",
        ">-\n      The Supplier is to hold or support",
        swap("is counted without", "is noted each month and counted without"),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_fault_is_found_at_its_place(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    root = copy_of_data(tmp_path)
    edit(root, case.file, case.change)
    found = [problem for problem in check(root).errors if problem.code == case.code]
    assert found, [str(problem) for problem in check(root).errors]
    found_in = case.found_in or case.file
    assert {problem.file for problem in found} == {f"data/{found_in}"}
    if case.at:
        assert place(root, found_in, case.at) in {(p.line, p.column) for p in found}


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.twin])
def test_good_twin_passes(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    assert case.twin is not None
    root = copy_of_data(tmp_path)
    edit(root, case.file, case.twin)
    assert case.code not in {problem.code for problem in check(root).errors}


def test_the_real_data_is_the_good_twin_of_them_all(tmp_path: Path) -> None:
    assert check(copy_of_data(tmp_path)).errors == ()


@pytest.mark.parametrize(
    ("file", "change", "day", "code"),
    [
        (S23, overdue, AS_OF, "GV310"),
        (THRESHOLDS, str, date(2028, 1, 1), "GV312"),
        (COUNCIL, str, date(2028, 5, 1), "GV313"),
        (COUNCIL, str, AS_OF, "GV311"),
        (ACCESSIBILITY, str, date(2027, 11, 22), "GV310"),
        (ACCESSIBILITY, mended_by('"2026-11-21"'), AS_OF, "GV405"),
    ],
    ids=[
        *("overdue", "figures-run-out", "plan-is-past", "to-confirm"),
        *("statement-overdue", "mending-overdue"),
    ],
)
def test_warnings(file: str, change: Change, day: date, code: str, tmp_path: Path) -> None:
    root = copy_of_data(tmp_path)
    path = root / file
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    loaded = check(root, day)
    assert loaded.errors == ()
    assert code in {p.code for p in loaded.warnings if p.file == f"data/{file}"}


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2027, 12, 31), "GV312"), (date(2028, 4, 29), "GV313")],
    ids=["figures-still-known", "plan-still-ahead"],
)
def test_the_day_before_there_is_no_warning(day: date, code: str, tmp_path: Path) -> None:
    assert code not in {problem.code for problem in check(copy_of_data(tmp_path), day).warnings}


def test_a_file_that_fails_does_not_make_others_dangle(tmp_path: Path) -> None:
    """The duty in a broken file may be the one that others name: nothing is said of those."""
    root = copy_of_data(tmp_path)
    edit(root, S23, lambda text: text + "id: again\n")
    assert {problem.file for problem in check(root).errors} == {f"data/{S23}"}


def test_every_rule_code_has_a_case() -> None:
    tested = {case.code for case in CASES.values()} | {"GV310", "GV311", "GV312", "GV313", "GV405"}
    by_layout = {"GV203", "GV204", "GV205", "GV206", "GV207", "GV208", "GV209", "GV210", "GV211"}
    rules = {code for code in CODES if code[2] in "2346"} - by_layout - {"GV301"}
    assert tested == rules
