"""Whatever is done to the bytes of a good file, reading it gives an answer and never a crash."""

from __future__ import annotations

from random import Random

from macros.load.yaml.places import places
from macros.load.yaml.reader import Document, read
from tests.load.samples import GOOD

MUTANTS = 2_000
# What a slip of the hand or an attack brings in; single bytes come at random besides.
SPLICES = [
    *[sign.encode() for sign in "\t \n\r:#-[]{}&*!|>'\"%@`,?<~=\\\0"],
    *[text.encode() for text in ("\u2028", "\u202e", "\u200b", "\ufeff", "e\u0301", "🏠", "---\n")],
    b"\xff",
    b"\xed\xa0\x80",
    b": ",
    b" #",
    b"<<: *a\n",
    b"&a ",
    b"!!str ",
    b'"\\uD800"',
    b"[" * 40,
]


def mutant(random: Random, data: bytes) -> bytes:
    """The bytes with one to three changes."""
    for _ in range(random.randint(1, 3)):
        at = random.randrange(len(data) + 1)
        to = min(len(data), at + random.randint(1, 40))
        data = random.choice(
            [
                data[:at] + random.choice(SPLICES) + data[at:],
                data[:at] + data[to:],
                data[:at] + data[at:to] * 2 + data[to:],
                data[:at] + bytes([random.randrange(256)]) + data[at + 1 :],
                data[:at]
                + bytes(byte ^ 1 << random.randrange(8) for byte in data[at : at + 1])
                + data[at + 1 :],
                data[:at],
            ]
        )
    return data


def assert_answers(document: Document) -> None:
    lines = document.text.split("\n")
    for problem in document.problems:
        assert problem.file == document.file
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert str(problem).isprintable()
    assert list(document.problems) == sorted(document.problems)
    assert (document.value is None) == bool(document.problems)
    line, column = places(document).of(("revisions", 0, "words"))
    assert 1 <= line <= len(lines)
    assert 1 <= column <= len(lines[line - 1]) + 1


def test_mutated_files_never_crash() -> None:
    random = Random(20250114)
    files = list(GOOD.items())
    refused = 0
    for number in range(MUTANTS):
        file, data = files[number % len(files)]
        document = read(file, mutant(random, data))
        assert_answers(document)
        refused += bool(document.problems)
    assert refused > MUTANTS // 2


def test_random_bytes_never_crash() -> None:
    random = Random(7)
    for size in range(300):
        assert_answers(read("x.yml", random.randbytes(size)))
        few = bytes(random.choice(b"ab:-[]{}\"'#&*!|>%@\n\n  ,?") for _ in range(size))
        assert_answers(read("x.yml", few))


def test_every_prefix_of_a_file_gives_an_answer() -> None:
    data = GOOD["block.yml"]
    for length in range(len(data)):
        assert_answers(read("x.yml", data[:length]))
