"""Every sentence that the evaluator says, as a template, and the words that fill it.

The browser is given these same templates, so that it says the same. A template holds names in
braces and nothing else that would have to be worked out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from macros.domain.entry.words import day as day
from macros.domain.entry.words import money as money
from macros.domain.model.asking_words import Answer
from macros.domain.model.values import When
from macros.domain.model.vocabulary import Category, Frequency, Position, Route, ThresholdGroup

ROUTE: Mapping[Route, str] = MappingProxyType(
    {
        Route.OPEN: "open procedure",
        Route.COMPETITIVE_FLEXIBLE: "competitive flexible procedure",
        Route.FRAMEWORK: "setting up a framework",
        Route.CALL_OFF: "call-off under a framework",
        Route.DYNAMIC_MARKET: "dynamic market",
        Route.DIRECT_AWARD: "direct award",
        Route.QUOTATIONS: "quotations",
        Route.RESERVED: "reserved competition",
    }
)
CATEGORY: Mapping[Category, str] = MappingProxyType(
    {
        Category.GOODS: "goods",
        Category.SERVICES: "services",
        Category.LIGHT_TOUCH: "light touch services",
        Category.WORKS: "works",
        Category.CONCESSION: "concessions",
        Category.LIGHT_TOUCH_CONCESSION: "light touch concessions",
    }
)
GROUP: Mapping[ThresholdGroup, str] = MappingProxyType(
    {
        ThresholdGroup.GOODS_SERVICES: "goods and services",
        ThresholdGroup.LIGHT_TOUCH: "light touch services",
        ThresholdGroup.WORKS: "works",
        ThresholdGroup.CONCESSION: "concessions",
        ThresholdGroup.LIGHT_TOUCH_CONCESSION: "light touch concessions",
    }
)
POSITION: Mapping[Position, str] = MappingProxyType(
    {
        Position.ANY: "any value",
        Position.ABOVE: "at or above the threshold",
        Position.BELOW: "below the threshold",
    }
)
FREQUENCY: Mapping[Frequency, str] = MappingProxyType(
    {
        Frequency.MONTHLY: "every month",
        Frequency.QUARTERLY: "every quarter",
        Frequency.TWICE_A_YEAR: "twice a year",
        Frequency.YEARLY: "every year",
        Frequency.ONCE: "once",
        Frequency.AT_END: "at the end",
        Frequency.NEVER: "never",
    }
)

ANSWER: Mapping[Answer, str] = MappingProxyType(
    {
        Answer.MAY: "May be scored",
        Answer.RECORDED: "May be scored on the recorded ground",
        Answer.ADVICE: "Take advice first",
        Answer.CANNOT: "Cannot be added",
    }
)

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        # What was typed.
        "commenced-empty": "Enter the day on which the procurement commenced or will commence.",
        "commenced-early": "Choose {first} or a later day: this guide holds no threshold figures "
        "for procurements that commenced earlier.",
        "commenced-late": "Choose {last} or an earlier day: no figures are known for later ones.",
        "value-empty": "Enter the estimated value in pounds, VAT included, such as 400,000.",
        "value-zero": "The value must be more than zero.",
        "months-empty": "Enter the length in months, extensions included, such as 36.",
        "months-range": "The length must be from 1 to {most} months.",
        "route-bad": "Choose from the list how the contract is let.",
        "category-bad": "Choose from the list what is bought.",
        "kind-bad": "Choose a kind of contract from the list, or leave it open.",
        "outcomes-unknown": "Choose outcomes from the menu only: one of these is not on it.",
        "outcomes-twice": "Choose each outcome once: one of these is chosen twice.",
        "outcomes-many": "Choose at most {most} outcomes: {count} are chosen.",
        # Where the estimate stands.
        "position-above": "{value} is at or above the threshold of {figure} for {group}, which "
        "counts for procurements that commenced on or after {since}.",
        "position-below": "{value} is below the threshold of {figure} for {group}, which counts "
        "for procurements that commenced on or after {since}.",
        # Whether a duty reaches the contract.
        "part-any-route": "however offers are sought",
        "duty-reaches": "It covers {category}, {route}, at any value.",
        "duty-reaches-above": "It covers {category}, {route}, from the threshold of {figure} for "
        "{group}.",
        "duty-reaches-below": "It covers {category}, {route}, below the threshold of {figure} for "
        "{group}.",
        "duty-reaches-at-least": "It covers {category}, {route}, of {listed} or more.",
        "duty-reaches-more-than": "It covers {category}, {route}, of more than {listed}.",
        "duty-category": "It does not cover {category}.",
        "duty-route": "It does not cover this way of letting a contract: {route}.",
        "duty-above": "It is for contracts at or above the threshold of {figure} for {group}; the "
        "estimate is {value}.",
        "duty-below": "It is for contracts below the threshold of {figure} for {group}; the "
        "estimate is {value}.",
        "duty-at-least": "It is for contracts of {listed} or more; the estimate is {value}.",
        "duty-more-than": "It is for contracts of more than {listed}; the estimate is {value}.",
        # The ladder.
        "step": "The step for {category}, {route}, {value} over {months} months is “{title}”.",
        "step-none": "No step of the ladder is meant for such a contract.",
        "ladder-none": "This guide holds no ladder.",
        "step-later": "The ladder was first offered on {since}, after this procurement commenced. "
        "Take it as a suggestion made since.",
        # Whether an outcome suits.
        "fit-ended": "It is no longer on the menu.",
        "fit-kind": "Not suggested for “{kind}”: {why}",
        "fit-category": "Not suggested for {category}: it is meant for {listed}.",
        "fit-route": "Not suggested for this way of letting a contract: it is meant for {listed}.",
        "fit-at-least": "Suggested from {listed}; the estimate is {value}.",
        "fit-below": "Suggested below {listed}; the estimate is {value}.",
        "fit-months": "Suggested for {listed} months or more; this contract runs for {months}.",
        "fit-answer": "{answer}. {text}",
        # The choice as a whole.
        "outcomes-within": "Outcomes chosen: {count}. The step suggests {most} at most.",
        "outcomes-over": "Outcomes chosen: {count}. The step suggests {most} at most. Leave out "
        "those that matter least, or record why this contract can bear more.",
        "measures-within": "Measures asked for: {count}. The step suggests {most} at most.",
        "measures-over": "Measures asked for: {count}, one for each outcome at least. The step "
        "suggests {most} at most. Choose fewer outcomes, or record why this contract can bear "
        "more.",
        "words-within": "Words in all answers: {count}. The step suggests {most} at most.",
        "words-over": "Words in all answers: {count}. The step suggests {most} at most. No "
        "limit is cut to less than half of its own. Choose fewer outcomes, or shorten a question.",
        "unit": "“{first}” and “{second}” both count {unit}. Say in the tender that what is "
        "counted for one is not counted again for the other.",
        "kind-category": "“{kind}” is usually {categories}. Check the category: it settles the "
        "threshold.",
        "kind-route": "“{kind}” is usually let by {routes}. Check that this way suits it.",
        "earlier-regime": "The procurement commenced under earlier rules: {title}. This guide "
        "holds their threshold figures and not their duties.",
        "runs-on": "The threshold figures are known up to {known}. Look again before you rely on "
        "them.",
        # Titles of prompts.
        "title-outcomes": "How many outcomes",
        "title-measures": "How many measures",
        "title-words": "How long the answers",
        "title-unit": "Counted twice",
        "title-kind": "Kind of contract",
        "title-regime": "Earlier rules",
        "title-runs-on": "Figures not yet known",
        "title-later": "The ladder came later",
        "title-ladder": "The ladder",
    }
)


def say(name: str, /, **values: str | int) -> str:
    """The sentence called `name`, filled in."""
    return SENTENCES[name].format_map(values)


def when(value: When) -> str:
    """A day, or the month where the day is not settled."""
    return day(value.earliest) if value.is_exact else day(value.earliest).partition(" ")[2]


def any_of(words: Iterable[str]) -> str:
    """Words in a sentence: "a, b or c"."""
    *rest, last = words
    return f"{', '.join(rest)} or {last}" if rest else last
