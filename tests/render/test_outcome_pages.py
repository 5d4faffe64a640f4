"""The pages of the menu: whole, honest about who decided them, and true to the records."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise

import pytest

from macros.domain.asking.overview import overview
from macros.domain.model.contract import ContractKind
from macros.domain.model.outcome import Fits, Outcome
from macros.domain.model.values import End, Money, When
from macros.domain.model.vocabulary import Ending, Standing
from macros.domain.register import Register
from macros.publish.checkout import raw_schemas
from macros.render.figures.coverage import CoverageBand as FigureBand
from macros.render.figures.coverage import Served, coverage
from macros.render.pages.edition import Edition
from macros.render.pages.framework import plan as framework
from macros.render.pages.page_context import PageContext
from macros.render.pages.plan import PlannedPage, plan
from macros.render.pages.shell import shell
from macros.render.views import outcomes
from macros.render.views.views_by_name import render
from macros.render.words import wording
from macros.render.words.labels import ANSWER, FREQUENCY
from tests.render import html_reading as reading
from tests.support import AS_OF, small

MENU_PAGES = ("/outcomes/", "/contracts/", "/proportionality/", "/matrix/", "/coverage/")
LISTS = (*MENU_PAGES, "/crosswalk/")
LATER = date(2027, 3, 1)


def html(register: Register, page: PlannedPage, as_of: date = AS_OF) -> str:
    return render(Edition(register, as_of, raw_schemas()), page.view, page.id, page.address)


@cache
def pages() -> dict[str, PlannedPage]:
    return {page.address: page for page in plan(small(), AS_OF)}


@cache
def words(address: str) -> str:
    return reading.text(html(small(), pages()[address]))


def said(text: str) -> str:
    """Prose as the reader sees it: what stands before its first mark."""
    return " ".join(text.partition("[")[0].partition("*")[0].partition("\n")[0].split())


def held(*changed: Outcome) -> Register:
    """The register with some outcomes in place of those with the same id."""
    by_id = {outcome.id: outcome for outcome in (*small().outcomes, *changed)}
    return replace(small(), outcomes=tuple(by_id[id] for id in sorted(by_id)))


def twice(outcome: Outcome) -> Outcome:
    """The outcome with a second revision that starts later."""
    second = replace(
        outcome.revisions[-1], since=LATER, summary="A made-up second version.", priorities=()
    )
    return replace(outcome, revisions=(*outcome.revisions, second))


every_outcome = pytest.mark.parametrize("outcome", small().outcomes, ids=lambda each: each.id)
every_kind = pytest.mark.parametrize("kind", small().contracts, ids=lambda each: each.id)


@every_outcome
def test_an_outcome_has_every_part(outcome: Outcome) -> None:
    item, page = outcome.revisions[-1], words(f"/outcomes/{outcome.id}/")
    whole = (
        *(item.meaning, item.question, item.contract_wording, item.shortfall, item.swap),
        *(item.kpi.wording, item.kpi.target, item.change_note),
        *item.fits.text,
        *item.not_when,
        *(each.text for each in item.exceptions),
        item.touches.why,
        *(text for m in item.measures for text in (m.name, m.counted, m.baseline, m.because)),
        *(text for m in item.measures for text in (m.unit, m.evidence)),
        *(text for part in item.sub_criteria for text in (part.title, part.text)),
        *(text for offer in item.offers for text in (offer.firm, offer.text, offer.why)),
        *(text for size in item.sizes for text in (size.offer, size.cost_note)),
        *(text for helper in item.helpers for text in (helper.kind, helper.text)),
        *(row.note for row in item.crosswalk),
    )
    folded = page.casefold()
    assert [text for text in whole if said(text).casefold() not in folded] == []
    for size in item.sizes:
        low, high = wording.money(size.cost_at_least), wording.money(size.cost_at_most)
        assert f"{low} to {high}" in page


@every_outcome
def test_an_outcome_says_that_nobody_decided_it(outcome: Outcome) -> None:
    page = words(f"/outcomes/{outcome.id}/")
    assert outcome.standing is Standing.ILLUSTRATIVE
    assert "Nobody has decided it. Every figure on this page is suggested, not decided." in page
    assert f"{outcome.revisions[-1].answer_words} words (suggested, not decided)" in page
    assert "Do not paste these words" in page
    assert "No weight is given" in page


@every_outcome
def test_the_page_shows_the_table_s_answers_and_where_they_come_from(outcome: Outcome) -> None:
    whole = html(small(), pages()[f"/outcomes/{outcome.id}/"])
    page = reading.text(whole.partition('id="lawful"')[2].partition('id="measures"')[0])
    for each in overview(small(), outcome.revisions[-1], AS_OF):
        assert f"{ANSWER[each.ground.answer]} (row {each.ground.number})" in page
    assert "Nobody has approved it." in page
    assert "Direct award: Cannot be added (row 2)" in page
    assert "../../law/what-may-be-asked/" in reading.links(whole)


@every_outcome
def test_each_revision_has_a_page_for_ever(outcome: Outcome) -> None:
    for item in outcome.revisions:
        page = pages()[f"/outcomes/{outcome.id}/{item.since.isoformat()}/"]
        assert not page.in_search
        assert page.crumbs[-1] == (outcome.title, f"/outcomes/{outcome.id}/")
        assert f"../{item.since.isoformat()}/" not in reading.links(html(small(), page))
    link = f"{outcome.revisions[-1].since.isoformat()}/"
    assert link in reading.links(html(small(), pages()[f"/outcomes/{outcome.id}/"]))


def test_what_readers_need_first_comes_first() -> None:
    page = pages()["/outcomes/paid-apprentices/"]
    ids = [id for id, _ in shell(Edition(small(), AS_OF), page, html(small(), page)).contents]
    order = ["meaning", "offers", "fits", "lawful", "measures", "question", "contract"]
    assert ids[: len(order)] == order


@pytest.mark.parametrize("address", [*LISTS, "/outcomes/paid-apprentices/"])
def test_nothing_is_folded_away_and_all_of_it_is_marked(address: str) -> None:
    page = pages()[address]
    assert page.standing is Standing.ILLUSTRATIVE
    names = {reading.name(each) for each in reading.elements(html(small(), page))}
    assert not names & {"details", "summary", "dialog"}
    assert "not decided" in words(address)


def test_without_a_menu_there_is_no_page_of_it() -> None:
    bare = replace(small(), outcomes=(), contracts=(), proportionality=None)
    made = plan(bare, AS_OF)
    assert not [page.address for page in made if page.address in LISTS]
    assert not [page for page in made if page.address.startswith(("/outcomes/", "/contracts/"))]
    assert "/outcomes/" not in {to for _, to, _ in shell(Edition(bare, AS_OF), made[0], "").menu}
    assert all(html(bare, page) for page in made if page.view in ("a_z", "downloads"))


def test_a_later_revision_stands_beside_the_earlier_one() -> None:
    outcome = twice(small().outcomes[0])
    register, first = held(outcome), outcome.revisions[0].since.isoformat()
    made = {page.address: page for page in framework(register, LATER)}
    home = made[f"/outcomes/{outcome.id}/"]
    assert home.banner is None
    assert "A made-up second version." in reading.text(html(register, home, LATER))
    assert f"{first}/" in reading.links(html(register, home, LATER))
    old = made[f"/outcomes/{outcome.id}/{first}/"]
    assert old.banner is not None
    assert old.banner.kind == "superseded"
    assert "until 1 March 2027" in old.banner.text
    assert old.banner.link == ("The newest version", f"/outcomes/{outcome.id}/")
    assert "A made-up second version." not in reading.text(html(register, old, LATER))
    assert "It is not the version in use." in reading.text(html(register, old, LATER))


def test_before_it_starts_a_revision_says_so() -> None:
    outcome = twice(small().outcomes[0])
    register = held(outcome)
    made = {page.address: page for page in framework(register, AS_OF)}
    coming = made[f"/outcomes/{outcome.id}/2027-03-01/"]
    assert coming.banner is not None
    assert coming.banner.kind == "not-yet"
    early = {page.address: page for page in framework(small(), date(2026, 1, 1))}
    banner = early[f"/outcomes/{outcome.id}/"].banner
    assert banner is not None
    assert banner.text == "This version is offered from 22 November 2026."


def test_an_outcome_that_ended_says_so() -> None:
    ended = End(When.parse("2026-11-01"), Ending.WITHDRAWN, "A made-up reason.", ())
    outcome = replace(small().outcomes[0], ended=ended)
    page = next(framework(held(outcome), AS_OF))
    assert page.banner is not None
    assert page.banner.text == "No longer offered since 1 November 2026."


def test_the_menu_lists_each_outcome_once() -> None:
    found = Counter(reading.links(html(small(), pages()["/outcomes/"])))
    assert {found[f"{each.id}/"] for each in small().outcomes} == {1}
    assert words("/outcomes/").startswith("Outcomes a contract can be asked for")


@pytest.mark.parametrize(
    ("at_least", "below", "expected"),
    [
        (None, None, [1, 2, 3]),
        ("30000.00", None, [2, 3]),
        ("30000.01", None, [2, 3]),
        ("29999.99", None, [1, 2, 3]),
        ("100000.00", None, [3]),
        (None, "30000.00", [1]),
        (None, "30000.01", [1, 2]),
        ("40000.00", "50000.00", [2]),
    ],
)
def test_bands_meet_the_values_an_outcome_suits(
    at_least: str | None, below: str | None, expected: list[int]
) -> None:
    low, high = Money.parse("30000.00"), Money.parse("100000.00")
    bands = [
        outcomes.ValueBand("1", "", None, low),
        outcomes.ValueBand("2", "", low, high),
        outcomes.ValueBand("3", "", high, None),
    ]
    least = None if at_least is None else Money.parse(at_least)
    fits = Fits((), (), least, None if below is None else Money.parse(below), None, ())
    assert [number for number, band in enumerate(bands, 1) if band.meets(fits)] == expected


def test_the_bands_are_the_sums_of_the_ladder() -> None:
    made = outcomes.bands(PageContext(Edition(small(), AS_OF), "/outcomes/"))
    assert [band.text for band in made][:2] == ["Below £30,000", "£30,000 or more, below £100,000"]
    assert all(a.below == b.at_least for a, b in pairwise(made))
    without = PageContext(Edition(replace(small(), proportionality=None), AS_OF), "/outcomes/")
    assert len(outcomes.bands(without)) > 2


def test_the_matrix_holds_each_measure_once() -> None:
    text = words("/matrix/")
    links = Counter(reading.links(html(small(), pages()["/matrix/"])))
    for outcome in small().outcomes:
        item = outcome.revisions[-1]
        for measure in item.measures:
            assert links[f"../outcomes/{outcome.id}/#{measure.id}"] == 1
            assert said(measure.evidence) in text
        assert said(item.kpi.wording) in text
        assert f"Rated {FREQUENCY[item.kpi.frequency]}." in text


def test_the_map_counts_what_the_outcomes_serve() -> None:
    text = words("/coverage/")
    served = Counter(id for each in small().outcomes for id in each.revisions[-1].asks)
    statement = next(each for each in small().statements if each.id == "2025-02-24")
    for ask in statement.asks:
        assert f"{ask.title}{served[ask.id]}" in text.replace(f"{ask.title} ", ask.title)
    links = reading.links(html(small(), pages()["/coverage/"]).partition('id="asks"')[0])
    empty = [each.id for each in statement.asks if not served[each.id]]
    assert {link.partition("#")[2] for link in links} >= set(empty)
    assert not {link.partition("#")[2] for link in links} & set(served)


def test_a_gap_is_drawn_as_a_gap_and_said() -> None:
    drawn = coverage((FigureBand("Asks", (Served("One", 4), Served("Two", 0), Served("T", 2))),))
    widths = [(bar.kind, bar.width) for bar in drawn.bars]
    assert widths == [("fig-span", 400), ("fig-span-planned", 26), ("fig-span", 200)]
    assert "none" in {each.text for each in drawn.words}
    assert drawn.description.endswith("Asks: 2 of 3 served; none for: Two.")
    assert coverage(()).bars == ()


def test_the_crosswalk_reads_both_ways() -> None:
    links = reading.links(html(small(), pages()["/crosswalk/"]))
    rows = [row for each in small().outcomes for row in each.revisions[-1].crosswalk]
    for model in {row.model for row in rows}:
        found = next(each for each in small().models if each.id == model)
        assert {f"../models/{model}/#{each.id}" for each in found.outcomes} <= set(links)
    assert Counter(link for link in links if link.startswith("../outcomes/")).total() == len(rows)


@every_kind
def test_a_kind_of_contract_gives_each_reason(kind: ContractKind) -> None:
    item, page = kind.revisions[-1], words(f"/contracts/{kind.id}/")
    links = reading.links(html(small(), pages()[f"/contracts/{kind.id}/"]))
    for choice in (*item.ask, *item.do_not_ask):
        assert said(choice.why) in page
        assert f"../../outcomes/{choice.outcome}/" in links
        assert said(choice.why) in words(f"/outcomes/{choice.outcome}/")


def test_every_step_and_every_prompt_has_its_place() -> None:
    ladder = small().proportionality
    assert ladder is not None
    item, page = ladder.revisions[-1], pages()["/proportionality/"]
    ids = reading.ids(html(small(), page))
    wanted = {*(rung.id for rung in item.rungs), *(prompt.id for prompt in item.prompts)}
    assert wanted <= set(ids)
    assert "Every figure in the steps is suggested, not decided." in words("/proportionality/")
