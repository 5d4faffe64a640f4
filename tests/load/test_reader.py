"""What the reader takes, and how it answers; what it refuses is in the corpus."""

from __future__ import annotations

from time import process_time

import pytest
import yaml

from macros.domain.catalogue import CODES
from macros.domain.catalogue.code import Code
from macros.load.problem import Problem
from macros.load.yaml.reader import MOST_PROBLEMS, read
from tests.load.samples import BLOCK, GOOD

TEXT_CODES = [code for code in CODES.values() if code.id.startswith("GV0")]


@pytest.mark.parametrize("file", GOOD)
def test_good_files_mean_what_pyyaml_says(file: str) -> None:
    document = read(file, GOOD[file])
    assert [str(problem) for problem in document.problems] == []
    assert document.value == yaml.load(GOOD[file], Loader=yaml.CSafeLoader)
    assert document.text.encode() == GOOD[file]


def test_kinds_of_values() -> None:
    value = read("x.yml", BLOCK.encode()).value
    assert isinstance(value, dict)
    assert value["binding"] is True
    assert value["replaced_by"] is None
    assert (value["marks"], value["below"]) == (15, -3)
    assert value["money"] == "207720.00"
    assert value["revisions"][0]["words"] == 'a "quoted" word, a \\ and a line\nend'
    assert value["revisions"][0]["empty"] == {}


@pytest.mark.parametrize(
    ("plain", "value"),
    [
        ("0", 0),
        ("7", 7),
        ("-7", -7),
        ("999999999999999", 999999999999999),
        ("-999999999999999", -999999999999999),
        ("true", True),
        ("false", False),
        ("null", None),
        ("24 February 2025", "24 February 2025"),
        ("3 per cent", "3 per cent"),
        ("2b", "2b"),
        ("nobody", "nobody"),
        ("No objection", "No objection"),
        ("£5", "£5"),
        ("C#", "C#"),
        ("https://www.gov.uk/a#b", "https://www.gov.uk/a#b"),
        ("λόγος", "λόγος"),
        ("5 µm", "5 µm"),
        ("Llŷn", "Llŷn"),
        ('"yes"', "yes"),
        ("'yes'", "yes"),
        ('""', ""),
        ("[]", []),
    ],
)
def test_values_that_are_taken(plain: str, value: object) -> None:
    document = read("x.yml", f"a: {plain}\n".encode())
    assert (document.problems, document.value) == ((), {"a": value})


def test_a_key_given_twice_names_both_lines() -> None:
    text = b"a: 1\nb:\n  - unit: hours\n    size: {unit: 1}\n\n    unit: days\nunit: 3\n"
    (problem,) = read("data/x.yml", text).problems
    assert str(problem) == (
        'data/x.yml:6:5: GV041 "unit" is given twice (first on line 3). Fix: keep one.'
    )


def test_a_problem_as_text_and_json() -> None:
    problem = Problem("data/x.yml", 2, 3, "GV041", "error", "It is.", "do this.")
    assert str(problem) == "data/x.yml:2:3: GV041 It is. Fix: do this."
    assert list(problem.as_json()) == [
        "file",
        "line",
        "column",
        "code",
        "severity",
        "message",
        "fix",
    ]


def test_all_problems_of_a_file_are_told_in_one_run() -> None:
    text = 'a: 2025-01-01\nB: yes\nc: =1\nd: e\u200b\ne: "f\\t"\ng: h # i\nj: k: l\n'
    told = [(problem.code, problem.line) for problem in read("x.yml", text.encode()).problems]
    codes = ("GV045", "GV040", "GV050", "GV014", "GV027", "GV046", "GV023")
    assert [place for place in told if place != ("GV048", 2)] == [
        (code, line) for line, code in enumerate(codes, 1)
    ]


@pytest.mark.parametrize("count", [MOST_PROBLEMS - 1, MOST_PROBLEMS, MOST_PROBLEMS + 1])
def test_the_list_of_problems_is_cut_after_the_most(count: int) -> None:
    text = "".join(f"a{number}: yes\n" for number in range(count))
    problems = read("x.yml", text.encode()).problems
    assert len(problems) == count
    assert (problems[-1].code == "GV099") == (count > MOST_PROBLEMS)


def spelled_out(example: str) -> bytes:
    """A catalogue example with its invisible characters put in."""
    text = example.replace("<CR><LF>", "\r") if "<CR>" in example else example
    if "<byte 92>" in text:
        return text.encode().replace(b"<byte 92>", b"\x92") + b"\n"
    for part in text.split("<U+")[1:]:
        number = part.partition(">")[0]
        text = text.replace(f"<U+{number}>", chr(int(number, 16)))
    return text.removesuffix("<end of file>").encode() + b"\n" * ("<end" not in text)


@pytest.mark.parametrize("code", TEXT_CODES, ids=[code.id for code in TEXT_CODES])
def test_catalogue_examples_are_true(code: Code) -> None:
    if not code.good.startswith("("):
        assert read("x.yml", spelled_out(code.good)).problems == ()
    if "(" not in code.bad:
        assert code.id in {
            problem.code for problem in read("x.yml", spelled_out(code.bad)).problems
        }
    assert code.title[0].isupper()
    assert not code.title.endswith(".")
    assert code.why.endswith(".")
    assert code.fix.endswith(".")


HEAVY = {
    "keys twice": "a: 1\n" * 100_000,
    "keys twice, far apart": "a: 1\n"
    + "".join(f"b{i}: 1\n" for i in range(40_000))
    + "a: 1\n" * 500,
    "comments": "a: b # c\n" + "\n".join(f"a{i}: b # c" for i in range(20_000)) + "\n",
    "tabs": "\ta" * 200_000 + "\n",
    "marks": "e\u0301 " * 100_000,
    "marks on one letter": "e" + "\u0301" * 200_000 + "\n",
    "mixed words": "a\u0430 " * 100_000,
    "brackets": "a: " + "[" * 500_000,
    "nested keys": "".join(" " * i + "a:\n" for i in range(900)),
    "escapes": 'a: "' + "\\t" * 200_000 + '"\n',
    "backslashes": "a: " + "\\" * 400_000 + "\n",
    "empty values": "".join(f"a{i}:\n" for i in range(50_000)),
    "hashes": "a: b" + " #" * 200_000 + "\n",
    "quotes": "a: b\n" + "'" * 400_000,
    "digits": "a: " + "1" * 400_000 + "\n",
    "signs": "a: " + "1:" * 200_000 + "1\n",
}


@pytest.mark.parametrize("text", HEAVY.values(), ids=list(HEAVY))
def test_a_hostile_file_is_refused_quickly(text: str) -> None:
    start = process_time()
    document = read("x.yml", text.encode())
    assert document.problems
    assert len(document.problems) <= MOST_PROBLEMS + 1
    assert process_time() - start < 5  # seconds; each takes well under one
