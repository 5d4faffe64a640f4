"""Standing advice: which classes of question have it, since when, and when to look again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.asking.advice import counts
from macros.domain.model.advice import Advice, AdviceFinding, AdviceGiven, AdviceStatus
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.words.labels import CATEGORY, POSITION, ROUTE
from macros.render.words.wording import listed

STATUS = {
    AdviceStatus.NOT_GIVEN: "Not given",
    AdviceStatus.GIVEN: "Given",
    AdviceStatus.WITH_CONDITIONS: "Given with conditions",
    AdviceStatus.REFUSED: "Refused",
    AdviceStatus.WITHDRAWN: "Withdrawn",
}


@dataclass(frozen=True, slots=True)
class AdviceView:
    """One class. `counts`: whether it answers anything on the as-of day."""

    advice: Advice
    status: str
    counts: bool
    given: AdviceGiven | None
    finding: AdviceFinding | None
    offices: tuple[str, str]
    letters: str
    categories: str
    positions: str
    routes: str
    rules: str
    outcomes: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class AdvicePageView:
    """The page. `since` is the day of the oldest advice that counts, None where none does."""

    records: tuple[AdviceView, ...]
    since: date | None


def advice_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used."""
    records = tuple(_record(page, each) for each in page.register.advice)
    days = [each.given.given_on for each in records if each.given is not None and each.counts]
    return filled("standing-advice.html", page, AdvicePageView(records, min(days, default=None)))


def _record(page: PageContext, item: Advice) -> AdviceView:
    limits = item.limits
    given = item.given if isinstance(item.given, AdviceGiven) else None
    finding = item.finding if isinstance(item.finding, AdviceFinding) else None
    regimes = {each.id: each.title for each in page.register.thresholds.regimes}
    titles = {each.id: each.title for each in page.register.outcomes}
    return AdviceView(
        item,
        STATUS[item.status],
        counts(item, page.as_of),
        given,
        finding,
        (page.role(given.by) if given else "", page.role(finding.by) if finding else ""),
        listed([f"({letter.value})" for letter in limits.letters]),
        listed([CATEGORY[each] for each in limits.categories], "or"),
        listed([POSITION[each] for each in limits.positions], "or"),
        listed([ROUTE[each] for each in limits.routes], "or"),
        listed([regimes[each] for each in limits.rules], "or"),
        tuple(Link(titles[id], page.to("outcome", id)) for id in limits.outcomes),
    )
