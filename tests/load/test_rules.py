"""Every code of the rules: good data with one thing spoilt, its place, and a good twin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from macros.domain.catalogue import CODES
from tests.support import AS_OF, SMALL, check, copy_of_data, copy_of_small, edit, place

N2025 = "national/npps/2025-02-24.yml"
N2024 = "national/npps/2024-05-13.yml"
N2021 = "national/npps/2021-06-03.yml"
S23 = "national/duties/pa2023-s23.yml"
PART5A = "national/duties/pa2023-part5a.yml"
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
ADVICE = "council/advice/pay.yml"
WORKFORCE = "council/advice/workforce-at-or-above-threshold.yml"
WATCH = "national/watch.yml"
COMPANY = "council/outcomes/regular-company.yml"
SUPPORT = "council/contracts/community-support.yml"

Change = Callable[[str], str]


@dataclass(frozen=True)
class Case:
    """One fault: the file and edit that bring it in, its code, and the text it is found at.

    `twin` is the nearest edit that is not a fault; without one, the untouched data is the twin.
    It is tried on the small council; on the real data only if the small council lacks the file.
    """

    file: str
    change: Change
    code: str
    at: str
    twin: Change | None = None
    found_in: str | None = None

    def copied(self, target: Path) -> Path:
        """A copy of the data on which the case is tried."""
        return root_with(self.file, target)


def root_with(file: str, target: Path) -> Path:
    """A copy of the small council, or of the real data if only that has the file."""
    return copy_of_small(target) if (SMALL / file).is_file() else copy_of_data(target)


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
    """The accessibility statement with `day` for fixing its first issue."""

    def change(text: str) -> str:
        head, found, rest = text.partition("    mended_by:\n")
        assert found
        return f"{head}    mended_by: {day}\n" + rest[rest.index("  - id:") :]

    return change


def read_on(day: str) -> Change:
    """The first public copy as at 1 April 2026, read on `day`."""

    def change(text: str) -> str:
        head, found, tail = text.partition('    as_at: "2026-04-01"\n')
        assert found
        rest = tail.split("\n", 1)[1] if tail.startswith("    read_on:") else tail
        return f'{head}{found}    read_on: "{day}"\n{rest}'

    return change


def to_come(day: str) -> Change:
    """The rule of Part 5A with a sentence that speaks of `day` as to come."""
    return swap("effect: |-\n", f"effect: |-\n  A change will start on {day}.\n\n")


GIVEN = (
    'given:\n  given_on: "2026-03-03"\n  by: "monitoring-officer"\n  law_as_at: "2026-03-01"\n'
    '  look_again: "2027-03-03"\n  kept: "Legal Services, file 7"\n'
)
FOUND = (
    'finding:\n  by: "cabinet"\n  decided: "2026-03-10"\n  reference: "Minute 12"\n'
    '  reason: "It helps the area."\n'
)


def advice(status: str, given: str = GIVEN, finding: str = FOUND, more: Change = str) -> Change:
    """Standing advice with a status and what is recorded of it; empty leaves it to confirm."""

    def change(text: str) -> str:
        head, _, rest = text.partition("given:\n")
        gap, _, rest = rest.partition("finding:\n")
        open_finding, _, rest = rest.partition("grounds:\n")
        head = head.replace('status: "not-given"', f'status: "{status}"')
        given_now = given or f"given:\n{gap}"
        finding_now = finding or f"finding:\n{open_finding}"
        return more(f"{head}{given_now}{finding_now}grounds:\n{rest}")

    return change


def also_apprentices(text: str) -> str:
    """Standing advice on pay that covers apprenticeships too."""
    return text.replace('outcomes: ["fair-pay"]', 'outcomes: ["apprenticeships", "fair-pay"]')


def without_conditions(text: str) -> str:
    """Standing advice whose list of conditions is empty."""
    head, _, rest = text.partition("conditions:\n")
    return f"{head}conditions: []\n" + rest[rest.index("never:") :]


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
    "read-before-the-day-of-its-text": Case(
        PART5A,
        read_on("2026-03-31"),
        "GV314",
        '"2026-03-31"',
        read_on("2026-04-02"),
    ),
    "unverified-and-yet-read": Case(
        PPN026,
        after("\ncites:", '"unverified"', '"unverified"\n    read_on: "2026-08-06"'),
        "GV314",
        '"2026-08-06"',
        after("\ncites:", '"unverified"', '"secondary"\n    read_on: "2026-08-06"'),
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
    "no-such-kind-of-contract-in-prose": linked("contract:cleaning", "contract:office-cleaning"),
    "no-such-policy-in-prose": linked("policy:2025-04-01"),
    "working-notes-named-as-a-policy": linked("policy:working"),
    "no-such-example-in-prose": linked("example:local-jobs"),
    "no-such-function-in-prose": linked("function:befriending", "function:befriending-line"),
    "no-such-strategy-in-prose": linked("strategy:climate", "strategy:climate-plan"),
    "no-such-priority-in-prose": linked("priority:growth", "priority:cp-growth"),
    "a-priority-twice-across-strategies": Case(
        COUNCIL,
        swap('id: "cl-net-zero"', 'id: "cp-growth"'),
        "GV202",
        '"cp-growth"\n        title: "Net zero',
        swap('id: "cl-net-zero"', 'id: "cl-growth"'),
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
    "advice-given-and-not-recorded": Case(
        ADVICE,
        advice("given", given="", finding=""),
        "GV411",
        "to_confirm",
        advice("given"),
    ),
    "advice-refused-and-not-recorded": Case(
        ADVICE,
        advice("refused", given="", finding=""),
        "GV411",
        "to_confirm",
        advice("refused", finding=""),
    ),
    "advice-given-without-a-finding": Case(
        ADVICE, advice("given", finding=""), "GV411", "to_confirm", advice("given")
    ),
    "advice-recorded-and-not-given": Case(
        ADVICE, advice("not-given", finding=""), "GV412", '"not-given"', advice("given")
    ),
    "conditions-without-any": Case(
        ADVICE,
        advice("given-with-conditions", more=without_conditions),
        "GV412",
        '"given-with-conditions"',
        advice("given", more=without_conditions),
    ),
    "a-finding-that-relies-on-a-refusal": Case(
        ADVICE, advice("refused"), "GV413", 'by: "cabinet"', advice("refused", finding="")
    ),
    "advice-to-look-at-again-on-its-own-day": Case(
        ADVICE,
        advice("withdrawn", more=swap('look_again: "2027-03-03"', 'look_again: "2026-03-03"')),
        "GV302",
        '"2026-03-03"\n  kept',
        advice("withdrawn", more=swap('look_again: "2027-03-03"', 'look_again: "2026-03-04"')),
    ),
    "advice-on-law-that-came-later": Case(
        ADVICE,
        advice("given", more=swap('law_as_at: "2026-03-01"', 'law_as_at: "2026-03-04"')),
        "GV302",
        '"2026-03-04"',
        advice("given"),
    ),
    "two-records-of-advice-for-one-question": Case(
        ADVICE,
        lambda text: also_apprentices(swap('["pay"]', '["pay", "above-threshold"]')(text)),
        "GV415",
        "",
        also_apprentices,
        found_in=WORKFORCE,
    ),
    "a-person-named-in-a-reference": Case(
        ADVICE,
        advice("given", more=swap('"Minute 12"', '"Decision by Mr Example"')),
        "GV416",
        '"Decision by Mr Example"',
        advice("given", more=swap('"Minute 12"', '"Decision by Cabinet"')),
    ),
    "an-e-mail-address-in-a-reference": Case(
        ADVICE,
        advice("given", more=swap('file 7"', 'robin@example.org"')),
        "GV416",
        '"Legal Services, robin',
        advice("given", more=swap('file 7"', 'file 8"')),
    ),
    "no-such-office-behind-advice": Case(
        ADVICE,
        advice("given", more=swap('by: "monitoring-officer"\n  law', 'by: "solicitor"\n  law')),
        "GV201",
        '"solicitor"',
        advice("given"),
    ),
    "no-such-rule-to-watch": Case(
        WATCH, swap('"pa2023-part5a", "pa2023-s100"', '"pa2023-part5b"'), "GV201", '"pa2023-part5b"'
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
    "a-fault-nobody-will-fix": Case(
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
        '- outcome: "residents-decide"',
        swap("answer_words: 300", "answer_words: 800"),
        found_in=SUPPORT,
    ),
    "a-step-that-allows-fewer-words-than-its-pack-needs": Case(
        LADDER,
        after('id: "light-touch-100000-to-1m"', "answer_words: 600", "answer_words: 320"),
        "GV602",
        '- outcome: "residents-decide"',
        after('id: "light-touch-100000-to-1m"', "answer_words: 600", "answer_words: 330"),
        found_in=SUPPORT,
    ),
    "a-step-that-allows-fewer-measures-than-its-pack-needs": Case(
        LADDER,
        after('id: "light-touch-100000-to-1m"', "most_measures: 4", "most_measures: 1"),
        "GV603",
        '- outcome: "residents-decide"',
        after('id: "light-touch-100000-to-1m"', "most_measures: 4", "most_measures: 2"),
        found_in=SUPPORT,
    ),
    "an-indicator-of-a-quarter-where-reports-come-twice-a-year": Case(
        COMPANY,
        swap("gatherings in the reporting period,", "gatherings in the quarter,"),
        "GV604",
        '"Places taken at gatherings in',
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
        ">-\n      The Supplier must hold",
        swap("is counted without", "is noted each month and counted without"),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_fault_is_found_at_its_place(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    root = case.copied(tmp_path)
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
    root = case.copied(tmp_path)
    edit(root, case.file, case.twin)
    assert case.code not in {problem.code for problem in check(root).errors}


def test_the_untouched_data_is_the_good_twin_of_them_all(tmp_path: Path) -> None:
    assert check(copy_of_small(tmp_path)).errors == ()


@pytest.mark.parametrize(
    ("file", "change", "day", "code"),
    [
        (S23, overdue, AS_OF, "GV310"),
        (THRESHOLDS, str, date(2028, 1, 1), "GV312"),
        (COUNCIL, str, date(2028, 5, 1), "GV313"),
        (COUNCIL, str, AS_OF, "GV311"),
        (ACCESSIBILITY, str, date(2027, 11, 22), "GV310"),
        (ACCESSIBILITY, mended_by('"2026-11-21"'), AS_OF, "GV405"),
        (THRESHOLDS, str, date(2028, 1, 2), "GV315"),
        (ADVICE, advice("given"), date(2027, 3, 3), "GV414"),
        (
            ADVICE,
            advice("given", more=swap("happened: null", 'happened: "2026-11-22"')),
            AS_OF,
            "GV414",
        ),
        (WATCH, str, date(2027, 1, 2), "GV310"),
        (PART5A, to_come("21 November 2026"), AS_OF, "GV315"),
    ],
    ids=[
        *("overdue", "figures-run-out", "plan-is-past", "to-confirm"),
        *("statement-overdue", "fixing-overdue", "due-on-a-past-day"),
        *("advice-to-look-at-again", "advice-ended", "watch-overdue", "will-start-on-a-past-day"),
    ],
)
def test_warnings(file: str, change: Change, day: date, code: str, tmp_path: Path) -> None:
    root = root_with(file, tmp_path)
    path = root / file
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    loaded = check(root, day)
    assert loaded.errors == ()
    assert code in {p.code for p in loaded.warnings if p.file == f"data/{file}"}


@pytest.mark.parametrize(
    ("change", "day"),
    [
        (advice("given"), date(2027, 3, 2)),
        (advice("given", more=swap("happened: null", 'happened: "2026-11-23"')), AS_OF),
        (advice("withdrawn"), date(2027, 3, 3)),
    ],
    ids=["the-day-before", "ends-tomorrow", "withdrawn"],
)
def test_advice_that_counts_or_claims_nothing_is_not_warned_of(
    change: Change, day: date, tmp_path: Path
) -> None:
    root = copy_of_data(tmp_path)
    edit(root, ADVICE, change)
    assert "GV414" not in {p.code for p in check(root, day).warnings}


@pytest.mark.parametrize(
    "change",
    [
        to_come("22 November 2026"),
        swap("effect: |-\n", "effect: |-\n  A change started on 21 November 2026.\n\n"),
        swap("effect: |-\n", "effect: |-\n  From 1 January 2026 the figure is higher.\n\n"),
        swap("effect: |-\n", "effect: |-\n  It was to take effect on 28 October 2024.\n\n"),
    ],
    ids=["today", "started", "since-when", "was-to"],
)
def test_a_text_that_is_still_true_is_not_warned_of(change: Change, tmp_path: Path) -> None:
    root = copy_of_data(tmp_path)
    edit(root, PART5A, change)
    warned = {p.file for p in check(root).warnings if p.code == "GV315"}
    assert f"data/{PART5A}" not in warned


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2027, 12, 31), "GV312"), (date(2028, 4, 29), "GV313"), (date(2026, 12, 31), "GV310")],
    ids=["figures-still-known", "plan-still-ahead", "nothing-overdue"],
)
def test_the_day_before_there_is_no_warning(day: date, code: str, tmp_path: Path) -> None:
    assert code not in {problem.code for problem in check(copy_of_small(tmp_path), day).warnings}


def test_a_file_that_fails_does_not_make_others_dangle(tmp_path: Path) -> None:
    """The duty in a broken file may be the one that others name: nothing is said of those."""
    root = copy_of_small(tmp_path)
    edit(root, S23, lambda text: text + "id: again\n")
    assert {problem.file for problem in check(root).errors} == {f"data/{S23}"}


WARNED = {"GV310", "GV311", "GV312", "GV313", "GV315", "GV405", "GV414"}


def test_every_rule_code_has_a_case() -> None:
    tested = {case.code for case in CASES.values()} | WARNED
    by_layout = {"GV203", "GV204", "GV205", "GV206", "GV207", "GV208", "GV209", "GV210", "GV211"}
    rules = {code for code in CODES if code[2] in "2346"} - by_layout - {"GV301"}
    assert tested == rules
