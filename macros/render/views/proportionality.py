"""The ladder: how much to ask for, step by step, and apart from it what the law says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from macros.domain.model.proportionality import (
    LadderRevision,
    LegalPrompt,
    Proportionality,
    Rung,
)
from macros.domain.model.reach import ValueTest
from macros.domain.model.vocabulary import Force, Position, Prompt
from macros.domain.timeline import revision
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views import outcome_words as words
from macros.render.views.policy import duty_link
from macros.render.words.labels import POSITION, PROMPT
from macros.render.words.wording import listed, money

_ORDER = (Prompt.ASK_FOR_APPROVAL, Prompt.DOES_NOT_APPLY, Prompt.CONSIDER)
_MEANS = {
    Prompt.ASK_FOR_APPROVAL: "This guide suggests asking the Monitoring "
    "Officer first. Nobody has decided who approves.",
    Prompt.DOES_NOT_APPLY: "A rule people expect, and that does not reach the contract.",
    Prompt.CONSIDER: "Think about it, and write down what you decided.",
}


@dataclass(frozen=True, slots=True)
class RungView:
    """One step with its conditions in words."""

    rung: Rung
    categories: str
    length: str


@dataclass(frozen=True, slots=True)
class RouteView:
    """The steps for one way, or several, of letting a contract."""

    id: str
    title: str
    rungs: tuple[RungView, ...]


@dataclass(frozen=True, slots=True)
class PromptView:
    """What the law says of some contracts, with the contracts in words."""

    prompt: LegalPrompt
    reach: str
    duties: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PromptGroup:
    """The prompts with one word."""

    id: str
    title: str
    means: str
    prompts: tuple[PromptView, ...]


@dataclass(frozen=True, slots=True)
class LadderView:
    """The page. `force` is that of every step, or None where they differ."""

    ladder: Proportionality
    revision: LadderRevision
    force: Force | None
    routes: tuple[RouteView, ...]
    groups: tuple[PromptGroup, ...]


def proportionality_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used. The planner leaves it out where no ladder is held."""
    ladder = page.register.proportionality
    if ladder is None:
        raise LookupError("this council has no ladder")
    item = revision(ladder.revisions, page.as_of)
    groups = (group for word in _ORDER for group in _group(page, item, word))
    forces = {rung.force for rung in item.rungs}
    force = forces.pop() if len(forces) == 1 else None
    made = LadderView(ladder, item, force, tuple(_routes(item)), tuple(groups))
    return filled("proportionality.html", page, made)


def _routes(item: LadderRevision) -> Iterator[RouteView]:
    """Steps that are for the same ways of letting stand in one table, in the file's order."""
    for number, routes in enumerate(dict.fromkeys(rung.routes for rung in item.rungs), 1):
        own = tuple(_rung(rung) for rung in item.rungs if rung.routes == routes)
        title = words.routes(routes)
        yield RouteView(f"steps-{number}", f"{title[:1].upper()}{title[1:]}", own)


def _rung(rung: Rung) -> RungView:
    length = words.months(rung.months_at_least, rung.months_below)
    return RungView(rung, words.categories(rung.categories), length)


def _group(page: PageContext, item: LadderRevision, word: Prompt) -> Iterator[PromptGroup]:
    own = [each for each in item.prompts if each.prompt is word]
    if own:
        prompts = tuple(_prompt(page, each) for each in own)
        yield PromptGroup(word.value, PROMPT[word], _MEANS[word], prompts)


def _prompt(page: PageContext, each: LegalPrompt) -> PromptView:
    scope = each.applies
    parts = [words.categories(scope.categories), words.routes(scope.routes), _value(scope.value)]
    if each.needs_advice:
        parts.append("once an outcome is chosen for which advice comes first")
    return PromptView(each, "; ".join(parts), tuple(duty_link(page, id) for id in each.duties))


def _value(test: ValueTest) -> str:
    """The values meant; the figures include VAT."""
    parts = [] if test.position is Position.ANY else [POSITION[test.position]]
    if test.at_least is not None:
        parts.append(f"{money(test.at_least)} or more")
    if test.more_than is not None:
        parts.append(f"more than {money(test.more_than)}")
    return listed(parts) or POSITION[Position.ANY]
