"""Words that the pages of outcomes, of contracts and of the ladder share. Decides nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from macros.domain.asking.overview import open_to_marks, overview
from macros.domain.model.duty import Duty
from macros.domain.model.outcome import Fits, Outcome, OutcomeRevision
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route
from macros.domain.timeline import revision
from macros.render.pages.page_context import Link, PageContext
from macros.render.words.labels import CATEGORY, ROUTE
from macros.render.words.wording import listed, money, sentence

_TO_THE_YEAR = re.compile(r".*?\b(?:19|20)[0-9]{2}\b")
_PLACE = re.compile(
    r"(?:section|article|regulation)s? [0-9A-Za-z()]+(?: (?:and|to) [0-9A-Za-z()]+)?"
)


def current(page: PageContext, outcome: Outcome) -> OutcomeRevision:
    """The revision on the as-of day; the first one where it is offered later."""
    return revision(outcome.revisions, page.as_of)


def advice_always(page: PageContext, item: OutcomeRevision) -> bool:
    """Whether the table of what may be asked nowhere lets it carry marks without advice."""
    return not open_to_marks(overview(page.register, item, page.as_of))


def titled(page: PageContext, id: str) -> Link:
    """An outcome by its title; StopIteration if there is none with this id."""
    found = next(each for each in page.register.outcomes if each.id == id)
    return Link(found.title, page.to("outcome", id))


def provision(page: PageContext, duty: Duty) -> str:
    """Where a rule is written, as short as it can be found by: "Local Government Act 1988, …"."""
    title = page.source(duty.instrument).title
    act, place = _TO_THE_YEAR.match(title), _PLACE.search(duty.provision)
    return ", ".join((act[0] if act else title, place[0] if place else duty.provision))


def routes(values: Sequence[Route]) -> str:
    """How a contract is let: "however it is let" where every way is meant."""
    if set(values) == set(Route):
        return "however it is let"
    return listed([ROUTE[each] for each in values], "or")


def categories(values: Sequence[Category]) -> str:
    """What is bought, as words in a sentence."""
    return listed([CATEGORY[each] for each in values], "or")


def span(at_least: Money | None, below: Money | None) -> str:
    """The estimated values meant, VAT included: "£30,000 or more, below £100,000"."""
    parts = [
        *([] if at_least is None else [f"{money(at_least)} or more"]),
        *([] if below is None else [f"below {money(below)}"]),
    ]
    return ", ".join(parts) or "any value"


def months(at_least: int | None, below: int | None = None) -> str:
    """The lengths meant: "24 months or more"; empty where any length is."""
    parts = [
        *([] if at_least is None else [f"{at_least} months or more"]),
        *([] if below is None else [f"below {below} months"]),
    ]
    return ", ".join(parts)


def suits(fits: Fits) -> str:
    """The contracts an outcome suits, in a sentence without the routes."""
    length = months(fits.months_at_least)
    parts = (categories(fits.categories), span(fits.at_least, fits.below), length)
    return sentence("; ".join(part for part in parts if part))
