"""The pack that a browser composes is the one that Python composes, in words, tables and shape."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

import html5lib
import pytest
from playwright.sync_api import Browser, Page

from macros.domain.pack import Pack, composed, parts
from macros.domain.proportionality import Given
from macros.domain.proportionality.evaluate import evaluated
from macros.domain.register import Register
from macros.render.pack.files import PARTS, parts_file
from macros.render.pack.html import html
from macros.render.pack.sheets import csv_tables
from macros.render.pack.text import text
from macros.render.pack.words import WORDS
from macros.render.tools import tables
from tests.domain.packs import register, some
from tests.support import AS_OF, real

# From what was typed to the pack, as the picker does it; the document is only asked for elements.
PACKS = """async ({tables, parts, given}) => {
  const from = (name) => import(new URL(`js/picker/${name}.js`, document.baseURI).href);
  const [{ evaluate }, { compose, plainText, csvTables }, { draw }] =
    await Promise.all(['evaluate', 'pack', 'draw'].map(from));
  const found = [];
  for (const one of given) {
    const pack = await compose(parts, evaluate(tables, one).assessment);
    const place = document.createElement('div');
    place.append(draw(pack, document));
    found.push({ text: plainText(pack), sheets: csvTables(pack), html: place.innerHTML });
  }
  return found;
}"""
CLIPBOARD = """async () => {
  const { copyFormatted, copyPlain } = await import(
    new URL('js/picker/copy.js', document.baseURI).href);
  const read = async (kind) => {
    const [item] = await navigator.clipboard.read();
    return item.types.includes(kind) ? (await item.getType(kind)).text() : null;
  };
  const table = document.createElement('div');
  table.append(Object.assign(document.createElement('table'), { id: 'gone' }));
  document.body.append(table);
  const first = await copyPlain('plain words');
  const plain = await read('text/plain');
  const second = await copyFormatted(table, 'words of the table');
  return { first, plain, second, html: await read('text/html'), text: await read('text/plain') };
}"""
FALLBACK = """async () => {
  const { copyFormatted, copyPlain } = await import(
    new URL('js/picker/copy.js', document.baseURI).href);
  const copied = [];
  document.addEventListener('copy', () => copied.push(String(getSelection())));
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  const paper = Object.assign(document.createElement('p'), { textContent: 'formatted words' });
  document.body.append(paper);
  return { done: [await copyPlain('plain words'), await copyFormatted(paper, 'x')], copied };
}"""


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    """The home page, under the policy that the site is served with."""
    context = browser.new_context()
    wrong: list[str] = []
    opened = context.new_page()
    opened.on("console", lambda message: wrong.append(message.text))
    opened.goto(f"{served}/")
    yield opened
    context.close()
    assert wrong == []


def compare(page: Page, held: Register, given: Sequence[Given]) -> None:
    """Every pack as text, as sheets and as elements."""
    own = parts(held, WORDS)
    sent = {
        "tables": json.loads(json.dumps(tables(held, AS_OF))),
        "parts": json.loads(parts_file(own, AS_OF)),
        "given": [{**asdict(one), "outcomes": list(one.outcomes)} for one in given],
    }
    for one, theirs in zip(given, page.evaluate(PACKS, sent), strict=True):
        ours = _composed(held, own, one)
        assert theirs["text"] == text(ours), one
        sheets = tuple((sheet["name"], sheet["text"].encode()) for sheet in theirs["sheets"])
        assert sheets == csv_tables(ours), one
        assert shape(theirs["html"]) == shape(html(ours, held)), one


def _composed(held: Register, own: dict[str, Any], given: Given) -> Pack:
    answer = evaluated(held, given)["assessment"]
    assert isinstance(answer, dict), given
    return composed(own, answer, AS_OF)


def shape(markup: str) -> list[tuple[Any, ...]]:
    """Every element with its attributes and words, without the spaces between elements."""
    tree: Any = html5lib.parseFragment(markup, treebuilder="etree", namespaceHTMLElements=False)
    return [
        (found.tag, sorted(found.attrib.items()), _bare(found.text), _bare(found.tail))
        for found in tree.iter()
    ]


def _bare(words: str | None) -> str:
    return (words or "").strip()


def test_both_compose_the_same_packs_from_an_awkward_menu(page: Page) -> None:
    given = some(register(), 60)
    assert len(given) >= 40
    assert len({one.route for one in given}) > 4
    compare(page, register(), given)


def test_both_compose_the_same_packs_from_the_menu_of_the_site(page: Page) -> None:
    compare(page, real(), some(real(), 40))


def test_the_parts_on_the_site_are_the_register_s_own(page: Page, served: str) -> None:
    if real().outcomes:
        found = page.request.get(f"{served}/{PARTS}")
        assert found.body() == parts_file(parts(real(), WORDS), AS_OF)


def test_copying_gives_words_and_formatting(browser: Browser, served: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    opened = context.new_page()
    opened.goto(f"{served}/")
    found = opened.evaluate(CLIPBOARD)
    context.close()
    assert (found["first"], found["plain"]) == (True, "plain words")
    assert (found["second"], found["text"]) == (True, "words of the table")
    assert 'border="1"' in found["html"]
    assert "gone" not in found["html"]


def test_copying_works_without_a_clipboard_too(page: Page) -> None:
    page.locator("body").click()
    assert page.evaluate(FALLBACK) == {
        "done": [True, True],
        "copied": ["plain words", "formatted words"],
    }
