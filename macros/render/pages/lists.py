"""The pages that list things or stand alone: addresses, titles and descriptions, in menu order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from macros.domain.model.vocabulary import Standing
from macros.domain.register import Register
from macros.render.pages.planned import data_file


def _always(register: Register) -> bool:
    return True


def _has_outcomes(register: Register) -> bool:
    return bool(register.outcomes)


@dataclass(frozen=True, slots=True)
class ListPage:
    """One page; `wanted` says whether a register has what it shows, `under` what it lies below."""

    address: str
    title: str
    description: str
    view: str
    source: str | None = None
    standing: Standing | None = None
    wanted: Callable[[Register], bool] = _always
    under: tuple[str, str] | None = None


LISTS: tuple[ListPage, ...] = (
    ListPage(
        "/npps/",
        "National Procurement Policy Statements",
        "Every National Procurement Policy Statement, when each applied, and which is in force.",
        "statements",
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/law/",
        "The law on social value in buying",
        "Every rule of law on social value in council buying, by whom it binds and how firmly.",
        "law",
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/law/look-again/",
        "What to look up again, and when",
        "The law and figures to read again, soonest first, when each was read, what to watch for.",
        "look_again",
        source=data_file("watch", ""),
        standing=Standing.SUMMARY,
        under=("Law", "/law/"),
    ),
    ListPage(
        "/law/standing-advice/",
        "Standing advice",
        "Which classes of question the Council's solicitor has confirmed once, and which not.",
        "advice",
        standing=Standing.ILLUSTRATIVE,
        wanted=lambda register: bool(register.advice),
        under=("Law", "/law/"),
    ),
    ListPage(
        "/law/what-may-be-asked/",
        "What may be asked",
        "Whether a social value question may carry marks, on what ground and how surely: one "
        "table, with the reasons for it.",
        "asking",
        source=data_file("asking", ""),
        standing=Standing.SUMMARY,
        under=("Law", "/law/"),
    ),
    ListPage(
        "/models/",
        "National social value models",
        "The Cabinet Office's social value models: whom each binds, and for which procurements.",
        "models",
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/thresholds/",
        "Thresholds and fixed sums",
        "Procurement thresholds now and before, VAT included, and which date decides the figure.",
        "thresholds",
        source=data_file("thresholds", ""),
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/on/",
        "What applied on a date",
        "The days on which the rules changed, and what applied from each of them.",
        "days",
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/timeline/",
        "Timeline",
        "When each statement, rule, threshold and model applied, and what is still to come.",
        "timeline",
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/outcomes/",
        "Outcomes a contract can be asked for",
        "The list of outcomes: when to ask, what each is based on, and how each is counted.",
        "outcomes",
        standing=Standing.ILLUSTRATIVE,
        wanted=_has_outcomes,
    ),
    ListPage(
        "/contracts/",
        "Kinds of contract",
        "For each kind of contract: the outcomes that suit it, those to leave out, and why.",
        "contracts",
        standing=Standing.ILLUSTRATIVE,
        wanted=lambda register: bool(register.contracts),
    ),
    ListPage(
        "/proportionality/",
        "How much to ask for",
        "How many outcomes and measures, what word limit for an answer, which reports, by value.",
        "proportionality",
        source=data_file("proportionality", ""),
        standing=Standing.ILLUSTRATIVE,
        wanted=lambda register: register.proportionality is not None,
    ),
    ListPage(
        "/matrix/",
        "Measuring and reporting",
        "The matrix of every measure: its unit, its evidence, how often it is reported.",
        "matrix",
        standing=Standing.ILLUSTRATIVE,
        wanted=_has_outcomes,
        under=("Outcomes", "/outcomes/"),
    ),
    ListPage(
        "/coverage/",
        "What the menu covers",
        "Which asks of the national statement and priorities of the Council have no outcome.",
        "coverage",
        standing=Standing.ILLUSTRATIVE,
        wanted=_has_outcomes,
        under=("Outcomes", "/outcomes/"),
    ),
    ListPage(
        "/crosswalk/",
        "This menu beside the national models",
        "The nearest outcome in each national model for every outcome of the menu, and back.",
        "crosswalk",
        standing=Standing.ILLUSTRATIVE,
        wanted=_has_outcomes,
        under=("Outcomes", "/outcomes/"),
    ),
    ListPage(
        "/outside-procurement/",
        "Social value outside procurement",
        "Work of the Council that delivers social value without buying anything.",
        "outside",
        source=data_file("functions", ""),
        standing=Standing.WORKING,
        wanted=lambda register: register.functions is not None,
    ),
    ListPage(
        "/glossary/",
        "Glossary",
        "The words of procurement and social value in plain English.",
        "glossary",
        source=data_file("glossary", "national"),
        standing=Standing.SUMMARY,
    ),
    ListPage(
        "/sources/",
        "Sources",
        "What each fact in this guide was taken from, and how far it was checked.",
        "sources",
        source=data_file("sources", "national"),
    ),
    ListPage(
        "/to-confirm/",
        "What is still to be confirmed",
        "Facts the Council must supply, facts not yet checked, and days on which sources differ.",
        "to_confirm",
    ),
    ListPage(
        "/problems/",
        "Problems the check reports",
        "Every problem the check can report: why the rule exists and how to fix the file.",
        "problems",
    ),
    ListPage(
        "/data-dictionary/",
        "Data dictionary",
        "What each kind of record holds, field by field, from the schemas that check it.",
        "dictionary",
    ),
    ListPage(
        "/downloads/",
        "Data and downloads",
        "The whole guide as open data: JSON and CSV for every table, with descriptions.",
        "downloads",
    ),
    ListPage(
        "/accessibility/",
        "Accessibility statement",
        "How far disabled people can use this guide, what does not work yet, and how to get help.",
        "accessibility",
        source=data_file("accessibility", ""),
        standing=Standing.WORKING,
        wanted=lambda register: register.accessibility is not None,
    ),
    ListPage(
        "/a-z/",
        "A to Z",
        "Every clause, outcome, statement, ask, rule, model and term in this guide, by letter.",
        "a_z",
    ),
)
