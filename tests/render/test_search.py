"""What search looks through, made from the real data, and pages cut into parts."""

from __future__ import annotations

import json
from datetime import date
from importlib.resources import files as package_files
from pathlib import Path

import pytest

from macros.domain.register import Register
from macros.render.pages.plan import authored, plan
from macros.render.search.document import SearchDocument, words
from macros.render.search.english import english, notice, real_words
from macros.render.search.files import (
    ENGLISH_ENCODING,
    ENGLISH_FILE,
    ENGLISH_PACKAGE,
    documents,
    index,
    module,
)
from macros.render.search.pages import read
from macros.render.search.ranking import KINDS, LIVES, MATCHES, NOW
from macros.render.search.sections import PageSection, sections
from macros.render.words.labels import Status
from tests.support import AS_OF, real, small


def found(as_of: date = AS_OF, register: Register | None = None) -> tuple[SearchDocument, ...]:
    register = register or small()
    return documents(register, as_of, plan(register, as_of), ())


def test_every_page_in_search_is_found() -> None:
    pages = {page.address for page in plan(small(), AS_OF) if page.in_search}
    addresses = {document.address.partition("#")[0] for document in found()}
    assert pages - addresses == set()
    assert "/policy/print/" not in addresses


def test_what_is_not_in_force_is_found_by_name_only() -> None:
    gone = [each for each in found() if each.life not in NOW]
    assert {each.address for each in gone} >= {"/npps/2021-06-03/", "/npps/2024-05-13/"}
    assert all(each.text == "" for each in gone)
    assert all("#" not in each.address for each in gone)


def test_what_stands_in_its_place_is_in_force() -> None:
    by_address = {each.address: each for each in found()}
    gone = [each for each in found() if each.instead]
    assert gone
    for each in gone:
        assert by_address[each.instead].life is Status.IN_FORCE, each.address


def test_the_day_decides_what_is_in_force() -> None:
    def life(address: str, as_of: date) -> Status | None:
        return next(each.life for each in found(as_of) if each.address == address)

    eve, day = date(2026, 12, 31), date(2027, 1, 1)
    assert life("/models/ppn-026/", eve) is Status.NOT_YET
    assert life("/models/ppn-026/", day) is Status.IN_FORCE
    assert life("/models/ppn-002/", day) is Status.ENDED


def test_no_document_is_without_title_kind_or_address() -> None:
    for each in found():
        assert each.title
        assert each.kind in KINDS
        assert each.address.startswith("/")


def test_the_index_says_the_same_for_the_same_data() -> None:
    first, second = index(found(), AS_OF), index(found(), AS_OF)
    assert first == second
    content = json.loads(first)
    assert content["as_at"] == "2026-11-22"
    assert [label for label, _ in content["lives"]] == list(LIVES.values())
    assert content["matches"] == MATCHES
    assert len(content["columns"]) == 9


def test_prose_loses_its_marks() -> None:
    told = words("It *must* be [clear](duty:pa2023-s23).\n\n- One\n- Two", "", "Then.")
    assert told == "It must be clear. One Two Then."


def test_a_page_is_cut_at_headings_with_ids() -> None:
    html = (
        "<h1>Title</h1><p>Opening <b>words</b>.</p><nav>Menu</nav>"
        "<h2 id='one'>First &amp; last</h2>"
        "<table><tr><td>a</td><td>b</td></tr></table><h3>No id</h3><p>more</p>"
        "<h3 id='two'>Second</h3><script>x()</script><p>End</p>"
    )
    assert sections(html) == (
        PageSection("", "", "Opening words."),
        PageSection("one", "First & last", "a b No id more"),
        PageSection("two", "Second", "End"),
    )


def test_pages_written_by_hand_are_read_and_the_search_page_is_not() -> None:
    page = authored("/about/", "About", "What this is.", "docs/about.md")
    (made,) = read(page, "<h1>About</h1><h2 id='who'>Who decides</h2><p>Nobody yet.</p>")
    extra = documents(small(), AS_OF, (), (made,))
    assert SearchDocument("/about/", "About", "page", "What this is.") in extra
    assert SearchDocument("/about/#who", "Who decides", "part", "Nobody yet.", ("About",)) in extra
    assert read(authored("/search/", "Search", "", ""), "<p>x</p>") == ()


def test_the_library_becomes_a_module_with_its_notices_and_without_its_comments() -> None:
    source = (
        "/**\n * A library\n * @license MIT\n */\n\n;(function () {\n"
        "  /*!\n   * Copyright\n   */\n  /** What it does. */\n  // Why.\n"
        "  module.exports = function lunr() { return '/* kept */  // kept' }\n})()\n"
    )
    made = module(source).decode()
    assert "@license MIT" in made
    assert "* Copyright" in made
    assert "module.exports=function lunr(){return'/* kept */  // kept'}" in made
    assert "What it does" not in made
    assert "Why" not in made
    assert made.endswith("export default module.exports;\n")


def test_a_part_is_found_by_the_words_people_ask_in() -> None:
    page = authored("/suppliers/", "For suppliers", "", "docs/suppliers.md")
    html = "<h1>S</h1><p>Hello.</p><h2 id='late'>If you fall short</h2><p>Tell them.</p>"
    asked = {"late": ("penalties",), "page": ("bidders",)}
    made = read(page, html, asked)
    found = {each.address: each for each in documents(small(), AS_OF, (), made)}
    assert found["/suppliers/#late"].names == ("For suppliers", "penalties")
    assert found["/suppliers/"].names == ("bidders",)


def test_words_for_a_part_that_is_not_there_are_refused() -> None:
    page = authored("/suppliers/", "For suppliers", "", "docs/suppliers.md")
    with pytest.raises(ValueError, match=r"docs/suppliers\.md: asked: .*'gone'"):
        read(page, "<h1>S</h1><h2 id='late'>Late</h2>", {"gone": ("penalties",)})


def test_real_words_near_those_of_the_guide_are_kept_and_others_are_not() -> None:
    held = (SearchDocument("/", "Contract barriers", "page", "Apprenticeships and tenders"),)
    real = [
        "contrast",
        "contract",
        "barrier",
        "barristers",
        "tendered",
        "giraffe",
        "apprenticeship",
    ]
    kept = english(held, real).decode().split()
    assert kept == ["apprenticeship", "barrier", "contrast"]


def test_the_words_of_english_come_from_an_installed_package_and_not_from_the_tree() -> None:
    listed = package_files(ENGLISH_PACKAGE).joinpath(ENGLISH_FILE)
    words = set(real_words(listed.read_text(encoding=ENGLISH_ENCODING)))
    british = "barrister behaviour centre colour councillor disclose enrolment kerbs labour licence"
    more = "markings offence organise organisation practise programme tender tenner travelling"
    assert {*british.split(), *more.split()} <= words
    tree = Path(__file__).parents[2] / "macros"
    copied = [each for each in tree.rglob("*.txt") if each.stat().st_size > 20_000]
    assert copied == []


def test_a_list_of_words_is_read_without_its_counts_and_its_short_words() -> None:
    words = real_words("tender 12\nthe 99\n\ncan't 5\nco-op 4\nkerbs 1\n")
    assert {"tender", "kerbs"} <= set(words)
    assert not {"the", "can't", "co-op"} & set(words)


def test_a_list_of_words_gains_the_forms_that_it_lacks() -> None:
    words = set(real_words("revenge 1\nhive 1\nretort 1\nrevise 1\nstop 1\nphony 1\n"))
    assert {"revenges", "hiving", "retorting", "revises", "stopped", "phonies"} <= words


def test_the_notices_of_the_words_are_published_with_them() -> None:
    told = notice("MIT License\n\nCopyright someone\n")
    assert "Copyright 2000-2011 by Kevin Atkinson" in told
    assert "Creative Commons Attribution 3.0" in told
    assert told.endswith("Copyright someone\n")


def test_two_letters_exchanged_make_a_word_near() -> None:
    held = (SearchDocument("/", "Untied", "page", ""),)
    assert english(held, ["united"]) == b"united\n"


def test_each_step_of_the_ladder_is_found_by_the_sums_within_it() -> None:
    ladder = small().proportionality
    assert ladder is not None
    steps = {each.address: each.span for each in found() if each.kind == "step"}
    rungs = {
        f"/proportionality/#{step.id}": (step.at_least, step.below)
        for step in ladder.revisions[-1].rungs
    }
    assert steps == rungs


def test_every_sum_has_a_threshold_or_line_on_either_side() -> None:
    spans = [each.span for each in found() if each.kind == "threshold" and each.span is not None]
    for pounds in (1, 29_999, 30_000, 250_000, 1_200_000, 5_100_000, 9_000_000):
        pence = pounds * 100
        near = [
            (low, high)
            for low, high in spans
            if (low is None or low.pence <= pence) and (high is None or pence < high.pence)
        ]
        assert near, pounds


def test_pages_for_whoever_keeps_the_data_are_set_aside() -> None:
    aside = {each.address.partition("#")[0] for each in found() if KINDS[each.kind].aside}
    assert aside == {"/problems/", "/data-dictionary/"}


def test_what_others_wrote_about_a_text_is_not_found_and_the_text_is() -> None:
    titles = {each.title for each in found(AS_OF, real()) if each.kind == "source"}
    second_hand = {
        each.title for each in real().sources if each.type in ("commentary", "news", "data")
    }
    assert second_hand
    assert not titles & second_hand
    assert titles >= {each.title for each in real().sources if each.type == "legislation"}


def test_law_for_earlier_procurements_weighs_less_than_law_for_those_that_begin_now() -> None:
    kinds = {each.address: each.kind for each in found(AS_OF, real())}
    assert kinds["/law/pcr2015-r67/"] == "earlier-duty"
    assert kinds["/law/pa2023-s23/"] == "duty"
    assert KINDS["earlier-duty"].weight < KINDS["duty"].weight


def test_a_rule_of_law_is_called_by_its_section_too() -> None:
    names = {each.address: each.names for each in found(AS_OF, real())}
    assert "section 17" in names["/law/lga1988-s17/"]
    assert "sections 16 and 17" in names["/law/pa2023-s16/"]


def test_what_is_to_be_confirmed_is_found_by_its_subject() -> None:
    (text,) = (each.text for each in found(AS_OF, real()) if each.address == "/to-confirm/")
    assert "Whether Full Council adopted the Social Value Policy" in text
    assert "if so, the adopted text" not in text
