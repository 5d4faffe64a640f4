"""The browser reads days, sums and lengths as Python does, and refuses in the same sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.domain.entry import (
    UnreadableError,
    read_count,
    read_day,
    read_months,
    read_sum,
)
from macros.domain.entry.back import day_back, months_back, sum_back
from macros.domain.model.values import Money
from tests.domain.vectors_entry import day_forms, every_day, sum_forms, sums, vectors

READ = """async (all) => {
  const from = (name) => import(new URL(`js/entry/${name}.js`, document.baseURI).href);
  const [days, sums, counts, back] = await Promise.all(
    ['days', 'sums', 'counts', 'back'].map(from));
  const { entry } = await (await fetch('/tools/outcome-picker/tables.json')).json();
  const readers = {
    day: [days.readDay, back.dayBack], sum: [sums.readSum, back.sumBack],
    months: [counts.readMonths, back.monthsBack], count: [counts.readCount, () => ''],
  };
  return all.map(([name, text]) => {
    const [read, said] = readers[name];
    try {
      const value = read(entry, text);
      return [String(value), said(entry, text, value)];
    } catch (error) {
      return [error.name, error.message];
    }
  });
}"""
PYTHON: dict[str, tuple[Callable[[str], Any], Callable[[str, Any], str]]] = {
    "day": (read_day, day_back),
    "sum": (read_sum, sum_back),
    "months": (read_months, months_back),
    "count": (read_count, lambda text, value: ""),
}


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


def in_python(reader: str, text: str) -> list[str]:
    """The value and what is said back, or the name of the refusal and its sentence."""
    read, said = PYTHON[reader]
    try:
        value = read(text)
    except UnreadableError as error:
        return [error.name, str(error)]
    return [str(value.pence if isinstance(value, Money) else value), said(text, value)]


def compare(page: Page, asked: Sequence[tuple[str, str]]) -> None:
    found = page.evaluate(READ, [list(each) for each in asked])
    for (reader, text), theirs in zip(asked, found, strict=True):
        assert theirs == in_python(reader, text), (reader, text)


def test_both_read_and_refuse_every_vector_alike(page: Page) -> None:
    every = vectors()
    assert len(every) > 1_000
    compare(page, [(vector.reader, vector.text) for vector in every])


def test_each_reader_takes_every_text_of_the_others_alike(page: Page) -> None:
    texts = {vector.text for vector in vectors()}
    compare(page, [(reader, text) for reader in PYTHON for text in sorted(texts)])


def test_both_read_every_day_of_26_years_alike(page: Page) -> None:
    forms = [day_forms(day)[at % 14] for at, day in enumerate(every_day())]
    compare(page, [("day", text) for text in forms])


def test_both_read_sums_alike_to_the_penny(page: Page) -> None:
    forms = [form for at, pence in enumerate(sums()) for form in sum_forms(pence)[at % 3 :: 3]]
    compare(page, [("sum", text) for text in forms])
