"""The matrix for measuring and reporting: every measure of every outcome on one page.

The Cabinet report of 14 January 2025 asks for one (paragraphs 2.3 and 6.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.measure import Kpi, Measure
from macros.domain.model.outcome import Outcome
from macros.domain.model.vocabulary import OutcomeTheme
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext
from macros.render.views import outcome_words as words
from macros.render.words.labels import THEME


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One measure; `kpi` where the outcome's indicator rests on it."""

    outcome: Outcome
    measure: Measure
    kpi: Kpi | None


@dataclass(frozen=True, slots=True)
class ThemeRows:
    """The measures of one theme."""

    theme: OutcomeTheme
    title: str
    rows: tuple[MatrixRow, ...]


def matrix_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    themes = (found for theme in OutcomeTheme for found in _theme(page, theme))
    return filled("matrix.html", page, tuple(themes))


def _theme(page: PageContext, theme: OutcomeTheme) -> Iterator[ThemeRows]:
    own = [each for each in page.register.outcomes if each.theme is theme]
    own.sort(key=lambda each: each.title.casefold())
    rows = tuple(row for outcome in own for row in _rows(page, outcome))
    if rows:
        yield ThemeRows(theme, THEME[theme], rows)


def _rows(page: PageContext, outcome: Outcome) -> Iterator[MatrixRow]:
    item = words.current(page, outcome)
    for measure in item.measures:
        yield MatrixRow(outcome, measure, item.kpi if item.kpi.measure == measure.id else None)
