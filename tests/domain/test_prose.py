"""Prose: what it may hold, what it may not, and that nothing can upset it."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.domain.prose import is_line, is_prose, is_simple, parse, plain, references
from macros.domain.prose.tree import (
    BulletList,
    Emphasis,
    NumberedList,
    ProseParagraph,
    RecordLink,
    Strong,
    Text,
    WebLink,
)

GOOD = [
    "One sentence.",
    "King's Lynn & West Norfolk",
    "Price, quality and/or social value: all three; 50% + VAT (£207,720).",
    "5 * 3 is fifteen",
    "A value < 5 and > 3, or 2<3.",
    "The Council [sic] agreed.",
    "Twenty [20] people.",
    "At 10:30 on 24 February 2025.",
    "A dash - here, an en dash – there.",
    "Sections 50-52 and s.13(3)(c).",
    "#not a heading because".replace("#not", "item #1 is not"),
    "Use *emphasis* here.",
    "*Emphasis* first.",
    "Use **strong** words.",
    "(*emphasis* in brackets), **strong**.",
    "**Strong with *emphasis* inside.**",
    "*See [the Act](duty:pa2023-s13).*",
    "A [link](https://www.gov.uk/guidance/x?a=b&c=d#e) here.",
    "A [link with brackets](https://en.example.org/wiki/Act_(2012)) here.",
    "[Thresholds](page:/thresholds/) and [a clause](page:/policy/#c-1).",
    "[The **statement**](npps:2025-02-24) of 2025.",
    "Intro:\n\n- one\n- two",
    "Intro:\n- one\n\n- two\nAfter.",
    "Intro:\n\n1. one\n2. two",
    "Intro:\n\n- one that\n  carries on\n- two",
    "First.\n\nSecond.",
    "First.\nSecond, from a folded text.",
    "In 2025. Then nothing.",
    "a_file_name and snake_case stay words",
    "Half = half; a == b is spaced",
    "“Quoted” and ‘quoted’, caf\u00e9.",
    "(a) first, (b) second",
    "Ask why? Because! It is: so.",
]

BAD = [
    ("# Heading", 0, "#"),
    ("Words\n\n## Heading", 7, "##"),
    ("Words\n===", 6, "==="),
    ("Words\n---", 6, "---"),
    ("Words\n\n* * *", 7, "* * *"),
    ("Words\n\n> quoted", 7, ">"),
    ("A\n\n    indented code", 3, "    "),
    ("A\n\n\tindented", 3, "\t"),
    ("A\n  not a list above", 2, "  "),
    ("A:\n\n- one\n  - nested", 10, "  - "),
    ("A:\n\n* one", 4, "* "),
    ("A:\n\n+ one", 4, "+ "),
    ("A:\n\n1) one", 4, "1) "),
    ("A:\n\n1. one\n3. three", 11, "3. "),
    ("A:\n\n2. two", 4, "2. "),
    ("A:\n\n-", 4, "-"),
    ("A:\n\n- [ ] task", 4, "- [ ]"),
    ("A:\n\n- one - two", 9, " - "),
    ("A:\n\n1. One 2. Two", 10, " 2. "),
    ("The list: - one - two", 8, ": - "),
    ("a <b>bold</b> word", 2, "<b>"),
    ("a <script>alert(1)</script>", 2, "<script>"),
    ("a <!-- hidden -->", 2, "<!--"),
    ("a <img src=x onerror=alert(1)>", 2, "<img src=x onerror=alert(1)>"),
    ("a <https://example.org>", 2, "<https://example.org>"),
    ("a <a@b.example>", 2, "<a@b.example>"),
    ("a &amp; b", 2, "&amp;"),
    ("a &#106;avascript", 2, "&#106;"),
    ("a `code` b", 2, "`"),
    ("```\ncode\n```", 0, "```"),
    ("a \\* b", 2, "\\"),
    ("a {{ 7*7 }} b", 2, "{{"),
    ("a {% raw %} b", 2, "{%"),
    ("a {# note #} b", 2, "{#"),
    ("*x*{: onclick=1}", 3, "{:"),
    ("a } b", 2, "}"),
    ('--8<-- "mkdocs.yml"', 0, "--8<--"),
    ("!!! note", 0, "!!!"),
    ("??? note", 0, "???"),
    ("::: block", 0, ":::"),
    ("| a | b |", 0, "|"),
    ("a | b", 2, "|"),
    ("![x](https://example.org/x.png)", 0, "!["),
    ("a[^1] b", 1, "[^"),
    ("[x]: https://example.org", 0, "[x]: "),
    ("*[HTML]: words", 0, "*[HTML]: "),
    ("a [x][y] b", 4, "]["),
    ("[[wiki]]", 0, "[["),
    ("[TOC]", 0, "[TOC]"),
    ("a ~~b~~ c", 2, "~~"),
    ("a ==b== c", 2, "=="),
    ("an _emphasised_ word", 3, "_emphasised_"),
    ("a __strong__ word", 2, "__strong__"),
    ("an :icon-name: here", 3, ":icon-name:"),
    ("see https://example.org now", 4, "https://example.org"),
    ("see www.example.org now", 4, "www.example.org"),
    ("[x](http://example.org)", 4, "http://example.org"),
    ("[x](javascript:alert(1))", 4, "javascript:alert(1)"),
    ("[x](data:text/html,hi)", 4, "data:text/html,hi"),
    ("[x](//example.org)", 4, "//example.org"),
    ("[x](/thresholds/)", 4, "/thresholds/"),
    ("[x](page:thresholds)", 4, "page:thresholds"),
    ("[x](page:/../up/)", 4, "page:/../up/"),
    ("[x](nothing:here)", 4, "nothing:here"),
    ("[x](duty:Not An Id)", 4, "duty:Not An Id"),
    ("[x](https://user:word@example.org)", 4, "https://user:word@example.org"),
    ("[x](https://127.0.0.1/)", 4, "https://127.0.0.1/"),
    ("[x](https://localhost/)", 4, "https://localhost/"),
    ('[x](https://example.org "title")', 4, 'https://example.org "title"'),
    ("[](https://example.org)", 0, "[](https://example.org)"),
    ("[ ](duty:a)", 0, "[ ](duty:a)"),
    ("[a [b](duty:x) c](duty:y)", 3, "[b](duty:x)"),
    ("words](duty:x)", 5, "](duty:x)"),
    ("an *open word", 3, "*"),
    ("an **open word", 3, "**"),
    ("a closed* word", 8, "*"),
    ("a * spaced* word", 10, "*"),
    ("*crossed **words* here**", 16, "*"),
    ("a ***both*** word", 2, "***"),
    ("javascript:alert(1)", 0, "javascript:"),
    ("a line break\nin mid sentence", 13, "in mid sentence"),
    ("trailing \nspace", 8, " "),
    (" leading", 0, ""),
    ("ending\n", 6, ""),
    ("", 0, ""),
    ("   ", 0, ""),
    ("a \x07 bell", 2, "\x07"),
    ("a \u2028 break", 2, "\u2028"),
]


@pytest.mark.parametrize("text", GOOD)
def test_good_prose_has_no_fault(text: str) -> None:
    assert parse(text).faults == ()
    assert is_prose(text)


@pytest.mark.parametrize(("text", "offset", "piece"), BAD)
def test_bad_prose_is_faulted_at_its_place(text: str, offset: int, piece: str) -> None:
    faults = parse(text).faults
    assert (offset, piece) in [(fault.offset, fault.piece) for fault in faults], faults
    assert not is_prose(text)
    for fault in faults:
        assert text[fault.offset :].startswith(fault.piece)
        assert fault.message
        assert fault.fix


def test_there_are_enough_cases() -> None:
    assert len(GOOD) + len(BAD) >= 100


def test_the_tree_of_everything_allowed() -> None:
    prose = parse("A *b* **c [d](duty:x)** [e](https://f.example/):\n\n- g\n  h\n- i\n\n1. j")
    assert prose.blocks == (
        ProseParagraph(
            (
                Text("A "),
                Emphasis((Text("b"),)),
                Text(" "),
                Strong((Text("c "), RecordLink((Text("d"),), "duty", "x", 14))),
                Text(" "),
                WebLink((Text("e"),), "https://f.example/"),
                Text(":"),
            )
        ),
        BulletList(((Text("g h"),), (Text("i"),))),
        NumberedList(((Text("j"),),)),
    )
    assert plain(prose) == "A b c d e:\n\n- g h\n- i\n\n1. j"


def test_references_name_records_and_pages_with_their_offset() -> None:
    text = "See [a](duty:pa2023-s13), *[b](page:/thresholds/)*:\n\n- [c](npps:2025-02-24)"
    found = references(parse(text))
    assert [(kind, id_) for kind, id_, _ in found] == [
        ("duty", "pa2023-s13"),
        ("page", "/thresholds/"),
        ("npps", "2025-02-24"),
    ]
    for kind, id_, offset in found:
        assert text[offset:].startswith(f"{kind}:{id_}")


def test_a_title_is_words_only() -> None:
    assert is_line("Sections 68 to 75: payment & performance")
    assert is_line("A value < 5 [sic]")
    for text in ("*Title*", "A **b**", "[a](duty:x)", "a\nB", "- a", "`a`", "<b>a</b>", " a"):
        assert not is_line(text), text


def test_faulty_pieces_stay_as_words() -> None:
    text = "a <script>alert(1)</script> [x](javascript:alert(1)) **b"
    prose = parse(text)
    assert plain(prose) == text
    assert prose.blocks == (ProseParagraph((Text(text),)),)


MARKUP = st.text(
    alphabet=st.sampled_from(list("ab *[]()-_`#\n<>{}|!:~=\\&;.1/h")) | st.characters(), max_size=80
)


@given(MARKUP)
def test_parsing_never_raises_and_faults_point_into_the_text(text: str) -> None:
    prose = parse(text)
    for fault in prose.faults:
        assert 0 <= fault.offset <= len(text)
        assert text[fault.offset :].startswith(fault.piece)
    assert is_prose(text) == (not prose.faults)
    plain(prose)
    references(prose)


@given(MARKUP)
def test_the_quick_way_agrees_with_the_whole_way(text: str) -> None:
    if is_simple(text):
        # A trailing pair of marks that changes nothing sends the same words the long way round.
        assert parse(f"{text} [x]").faults == ()
        assert plain(parse(f"{text} [x]")) == f"{text} [x]"


@given(st.lists(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1), min_size=1))
def test_words_without_markup_come_out_as_they_went_in(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    prose = parse(text)
    if not prose.faults:
        assert plain(prose) == re.sub(r"\n( *\n)+", "\n\n", text)


@pytest.mark.parametrize("piece", ["*", "**", "[", "](", "[a](", "<a", "_a", "- ", "{", "&a", "`a"])
def test_time_grows_with_length_only(piece: str) -> None:
    start = time.perf_counter()
    parse(piece * 4000)
    assert time.perf_counter() - start < 2
