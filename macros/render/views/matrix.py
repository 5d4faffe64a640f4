"""The matrix for measuring and reporting: every measure of every outcome on one page.

The Cabinet report of 14 January 2025 asks for one (paragraphs 2.3 and 6.4).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.measure import Kpi, Measure
from macros.domain.model.outcome import Outcome
from macros.domain.model.vocabulary import OutcomeTheme
from macros.render.environment import filled
from macros.render.labels import THEME
from macros.render.scene import Scene
from macros.render.views import outcome_words as words


@dataclass(frozen=True, slots=True)
class Row:
    """One measure; `kpi` where the outcome's indicator rests on it."""

    outcome: Outcome
    measure: Measure
    kpi: Kpi | None


@dataclass(frozen=True, slots=True)
class ThemeView:
    """The measures of one theme."""

    theme: OutcomeTheme
    title: str
    rows: tuple[Row, ...]


def view(scene: Scene, id: str) -> str:
    """The page; `id` is not used."""
    themes = (found for theme in OutcomeTheme for found in _theme(scene, theme))
    return filled("matrix.html", scene, tuple(themes))


def _theme(scene: Scene, theme: OutcomeTheme) -> Iterator[ThemeView]:
    own = [each for each in scene.register.outcomes if each.theme is theme]
    own.sort(key=lambda each: each.title.casefold())
    rows = tuple(row for outcome in own for row in _rows(scene, outcome))
    if rows:
        yield ThemeView(theme, THEME[theme], rows)


def _rows(scene: Scene, outcome: Outcome) -> Iterator[Row]:
    item = words.current(scene, outcome)
    for measure in item.measures:
        yield Row(outcome, measure, item.kpi if item.kpi.measure == measure.id else None)
