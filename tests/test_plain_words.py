"""Words that nobody should meet in what this project publishes or says.

Each is rare, archaic or clipped, and each has an everyday word in its place. The words of NPPS
records keep their name "ask", and outcomes are rewritten on their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.publish.checkout import CHECKOUT

# A word, and what to write in its place.
ANYWHERE = {
    r"(?:un)?mend(?:s|ed|ing)?": "fix, or repair for a thing",
    r"noughts?": "zero",
    r"hardly": "almost no, barely, or not",
    r"whence|thence|hence": "from where, from there, so",
    r"there(?:of|by|in|to)|where(?:of|in|upon)|here(?:by|in|with)": "of it, by this, in it",
    r"hitherto|forthwith": "until now, at once",
    r"whilst|amongst|amid": "while, among",
    r"of no account": "ignored",
    r"in lieu of": "instead of",
}
IN_TEXT = {
    r"stands? under": "is listed under",
    r"an ask\b(?! (?:of|in) (?:a|the) (?:national )?statement)": "a question, or a requirement",
    r"asking would rest on|(?:ask|question) (?:would )?rests? on": "is based on",
    r"(?:the (?:only|first|best|largest)) of its kind": "say what kind it is",
}
HEADINGS = {r"rests? on": "is based on", r"an ask": "a question"}
# English word lists of others, and texts that are being rewritten elsewhere.
LEFT_OUT = ("english_words.txt", "data/council/outcomes/", "english.py")
CODE = ("macros", "tools")
TEXT = ("data", "docs")
_THIS = Path(__file__).name


def files(*folders: str) -> Iterator[tuple[str, str]]:
    """Each file that people read, by its path in the checkout, with its text."""
    for folder in folders:
        for path in sorted((CHECKOUT / folder).rglob("*")):
            name = path.relative_to(CHECKOUT).as_posix()
            if path.suffix not in (".yml", ".md", ".py", ".html", ".js", ".css", ".sh"):
                continue
            if path.name != _THIS and not any(part in name for part in LEFT_OUT):
                yield name, path.read_text(encoding="utf-8")


def hits(pattern: str, text: str) -> list[str]:
    """What of `text` a pattern finds as whole words, each with the line it stands on."""
    found = re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text, re.IGNORECASE)
    return [f"line {text.count(chr(10), 0, each.start()) + 1}: {each[0]}" for each in found]


def headings(name: str, text: str) -> str:
    """The headings of a page or a template, one a line."""
    if name.endswith(".md"):
        return "\n".join(re.findall(r"^#+ (.+)$", text, re.MULTILINE))
    return "\n".join(re.findall(r"<h[1-6][^>]*>(.*?)</h[1-6]>", text))


def test_no_rare_word_stands_in_texts_messages_or_comments() -> None:
    handbooks = [(p.name, p.read_text(encoding="utf-8")) for p in CHECKOUT.glob("*.md")]
    wrong = [
        f"{name} {hit} (write {better})"
        for name, text in (*files(*CODE, *TEXT), *handbooks)
        for pattern, better in ANYWHERE.items()
        for hit in hits(pattern, text)
    ]
    assert wrong == []


def test_published_text_asks_questions_and_lists_things_in_plain_words() -> None:
    wrong = [
        f"{name} {hit} (write {better})"
        for name, text in files(*TEXT)
        if not name.endswith((".js", ".css"))
        for pattern, better in IN_TEXT.items()
        for hit in hits(pattern, text)
    ]
    assert wrong == []


def test_no_heading_speaks_of_what_an_ask_rests_on() -> None:
    later = {"macros/render/templates/outcome.html"}
    wrong = [
        f"{name}: {hit} (write {better})"
        for name, text in files("docs", "macros/render/templates")
        if name.endswith((".md", ".html")) and name not in later
        for pattern, better in HEADINGS.items()
        for hit in hits(pattern, headings(name, text))
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (next(iter(ANYWHERE)), "It must be mended by May.", 1),
        (next(iter(ANYWHERE)), "It is recommended. An amendment, mended_by.", 0),
        (r"noughts?", "A nought, and thenoughts.", 1),
        (next(iter(IN_TEXT)), "It stands under the list. Who understands under?", 1),
    ],
)
def test_whole_words_are_found_and_parts_of_words_are_not(
    pattern: str, text: str, found: int
) -> None:
    assert len(hits(pattern, text)) == found
