"""The menu: every outcome by theme, with what the filters in the page look at.

Without a script the whole list is there; `docs/js/menu-filter.js` only hides what was not asked
for. The bands of value are the steps of the ladder, so that both pages speak of the same sums.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from macros.domain.model.outcome import Fits, Outcome, OutcomeRevision
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, OutcomeTheme, Standing
from macros.domain.timeline import revision
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext
from macros.render.views import outcome_words as words
from macros.render.words.labels import CATEGORY, THEME
from macros.render.words.wording import sentence


@dataclass(frozen=True, slots=True)
class ValueBand:
    """Values from `at_least` (in) to `below` (out); its number is its name in the page."""

    number: str
    text: str
    at_least: Money | None
    below: Money | None

    def meets(self, fits: Fits) -> bool:
        """Whether some value in the band is one that an outcome suits."""
        starts = fits.at_least is None or self.below is None or fits.at_least < self.below
        ends = fits.below is None or self.at_least is None or self.at_least < fits.below
        return starts and ends


@dataclass(frozen=True, slots=True)
class Card:
    """One outcome in the menu. The last fields are for the filters, parted by spaces."""

    outcome: Outcome
    revision: OutcomeRevision
    suits: str
    unit: str
    advice_always: bool
    categories: str
    priorities: str
    bands: str


@dataclass(frozen=True, slots=True)
class ThemeCards:
    """The outcomes of one theme."""

    theme: OutcomeTheme
    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One thing to filter by."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class MenuView:
    """The whole menu, with what can be chosen in each filter."""

    themes: tuple[ThemeCards, ...]
    count: int
    undecided: bool
    categories: tuple[FilterChoice, ...]
    priorities: tuple[tuple[str, tuple[FilterChoice, ...]], ...]
    bands: tuple[ValueBand, ...]


def outcomes_page(page: PageContext, id: str) -> str:
    """The menu; `id` is not used."""
    found = bands(page)
    themes = tuple(view for theme in OutcomeTheme for view in _theme(page, theme, found))
    return filled("outcomes.html", page, _menu(page, themes, found))


def _menu(
    page: PageContext, themes: tuple[ThemeCards, ...], found: tuple[ValueBand, ...]
) -> MenuView:
    cards = [card for theme in themes for card in theme.cards]
    used = {each for card in cards for each in card.revision.fits.categories}
    served = {id for card in cards for id in card.revision.priorities}
    strategies = ((s.title, s.priorities) for s in page.register.council.strategies)
    groups = (
        (title, tuple(FilterChoice(each.id, each.title) for each in aims if each.id in served))
        for title, aims in strategies
    )
    return MenuView(
        themes,
        count=len(cards),
        undecided=any(card.outcome.standing is Standing.ILLUSTRATIVE for card in cards),
        categories=tuple(
            FilterChoice(each.value, sentence(CATEGORY[each]).rstrip("."))
            for each in Category
            if each in used
        ),
        priorities=tuple((title, choices) for title, choices in groups if choices),
        bands=found,
    )


def bands(page: PageContext) -> tuple[ValueBand, ...]:
    """The bands between the sums of the ladder in use; of the outcomes' own where none is held."""
    edges: list[Money | None] = [None, *sorted(_sums(page)), None]
    pairs = enumerate(pairwise(edges), 1)
    found = (ValueBand(str(number), _text(low, high), low, high) for number, (low, high) in pairs)
    return tuple(band for band in found if (band.at_least, band.below) != (None, None))


def _text(low: Money | None, high: Money | None) -> str:
    words_ = words.span(low, high)
    return f"{words_[:1].upper()}{words_[1:]}"


def _sums(page: PageContext) -> set[Money]:
    ladder = page.register.proportionality
    if ladder is not None:
        rungs = revision(ladder.revisions, page.as_of).rungs
        found = {sum for rung in rungs for sum in (rung.at_least, rung.below)}
    else:
        found = {words.current(page, each).fits.at_least for each in page.register.outcomes}
    return {sum for sum in found if sum is not None}


def _theme(
    page: PageContext, theme: OutcomeTheme, found: tuple[ValueBand, ...]
) -> Iterator[ThemeCards]:
    own = [each for each in page.register.outcomes if each.theme is theme]
    own.sort(key=lambda each: each.title.casefold())
    if own:
        yield ThemeCards(theme, THEME[theme], tuple(_card(page, each, found) for each in own))


def _card(page: PageContext, outcome: Outcome, found: tuple[ValueBand, ...]) -> Card:
    item = words.current(page, outcome)
    return Card(
        outcome,
        item,
        suits=words.suits(item.fits),
        unit=next((measure.unit for measure in item.measures if measure.primary), ""),
        advice_always=words.advice_always(page, item),
        categories=" ".join(each.value for each in item.fits.categories),
        priorities=" ".join(item.priorities),
        bands=" ".join(band.number for band in found if band.meets(item.fits)),
    )
