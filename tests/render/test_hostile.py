"""Hostile text stays text: on every page, in titles, and on the way through the engine."""

from __future__ import annotations

from functools import cache

import html5lib
import pytest
from jinja2 import Environment
from markdown import markdown  # type: ignore[import-untyped]

from macros.domain.prose import parse
from macros.domain.prose.tree import ProseParagraph, Text
from macros.publish.checkout import raw_schemas
from macros.render.html.through_markdown import carried, inert, inline_link, restored
from macros.render.pages.edition import Edition
from macros.render.pages.plan import plan
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.render.hostile import HOSTILE, spoilt
from tests.support import AS_OF, small

EXTENSIONS = ["abbr", "def_list", "tables", "toc", "attr_list", "md_in_html", "footnotes"]
_PROSE = {"p", "ul", "ol", "li", "em", "strong", "br"}
Shape = list[tuple[str, tuple[str, ...]]]


@cache
def pages(text: str) -> dict[str, str]:
    """Every page by its address, made from the register with `text` in every text field."""
    register, schemas = spoilt(small(), text), raw_schemas()
    return {
        page.address: render(Edition(register, AS_OF, schemas), page.view, page.id, page.address)
        for page in plan(register, AS_OF)
    }


@cache
def harmless() -> dict[str, Shape]:
    """The shape of every page where the text is harmless."""
    made = pages("Harmless words")
    return {address: reading.quick_shape(html) for address, html in made.items()}


def is_one_paragraph(text: str) -> bool:
    blocks = parse(text).blocks
    return len(blocks) == 1 and isinstance(blocks[0], ProseParagraph) and is_plain(blocks[0])


def is_plain(paragraph: ProseParagraph) -> bool:
    return all(isinstance(part, Text) for part in paragraph.inner)


@pytest.mark.parametrize("text", HOSTILE)
def test_text_changes_no_structure(text: str) -> None:
    for address, html in pages(text).items():
        shape, expected = reading.quick_shape(html), harmless()[address]
        if is_one_paragraph(text):
            assert shape == expected, address
        else:
            new = set(shape) - set(expected)
            assert not {pair for pair in new if pair[0] not in _PROSE}, address
            assert not {pair for pair in new if set(pair[1]) - {"class"}}, address


@pytest.mark.parametrize("text", HOSTILE)
def test_no_link_leads_out_by_itself(text: str) -> None:
    for html in pages(text).values():
        for link in reading.quick_links(html):
            assert link.startswith(("https://", "#", "./", "../")) or link[0].isalnum(), link
            assert ":" not in link.removeprefix("https://"), link


@pytest.mark.parametrize("text", HOSTILE[:4])
def test_a_browser_sees_the_same_structure(text: str) -> None:
    for address in ("/policy/", "/npps/2025-02-24/", "/thresholds/"):
        assert reading.shape(pages(text)[address]) == reading.shape(
            pages("Harmless words")[address]
        )


@pytest.mark.parametrize("text", HOSTILE)
def test_a_page_passes_the_conversion_byte_for_byte(text: str) -> None:
    html = f"<h1>Title</h1>\n\n<p>{text}</p>\n\n    <pre>{text}</pre>\n"
    body = f"Before\n\n{carried(html)}\n\nAfter"
    before, between, after = restored(markdown(body, extensions=EXTENSIONS)).partition(html)
    assert (before.strip(), between, after.strip()) == ("<p>Before</p>", html, "<p>After</p>")


@pytest.mark.parametrize("text", HOSTILE)
def test_inert_words_are_shown_as_they_are(text: str) -> None:
    for before, after in (("", ""), ("# ", ""), ("- ", ""), ("| ", " |")):
        source = Environment().from_string(f"{before}{inert(text)}{after}").render()
        html = markdown(source, extensions=EXTENSIONS)
        elements = {reading.name(each) for each in reading.elements(html)}
        assert elements <= {"p", "h1", "ul", "li"}
        assert " ".join(text.split()) in reading.text(html)


def test_data_cannot_pretend_to_be_a_carried_page() -> None:
    forged = carried("<script>alert(1)</script>")
    escaped = html5lib.serialize(html5lib.parseFragment(inert(forged)))
    assert restored(inert(forged)) == inert(forged)
    assert "<script" not in escaped


def test_a_link_in_a_sentence_stays_in_its_paragraph() -> None:
    source = f"First line\n{inline_link('../law/', '*Law* & order')} is next.\n"
    html = markdown(source, extensions=EXTENSIONS)
    assert reading.text(html) == "First line *Law* & order is next."
    assert [reading.name(each) for each in reading.elements(html)] == ["p", "a"]
