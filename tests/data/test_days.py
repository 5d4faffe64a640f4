"""`guide on` for the days that matter: the facts a lawyer would check, not the sentences."""

from __future__ import annotations

import json
import re
from contextlib import redirect_stdout
from functools import cache
from io import StringIO
from typing import Any

import pytest

from macros import cli

AS_OF = ("--as-of", "2026-11-22")
OLD = {
    "goods-services": "214904.00",
    "light-touch": "663540.00",
    "works": "5372609.00",
    "concession": "5372609.00",
    "light-touch-concession": "5372609.00",
}
NEW = {
    "goods-services": "207720.00",
    "light-touch": "663540.00",
    "works": "5193000.00",
    "concession": "5193000.00",
    "light-touch-concession": "5372609.00",
}
# The day, the day of commencement if another; then the figures, the regime and the statement.
DAYS = (
    ("2025-12-31", None, OLD, "pa2023", "2025-02-24"),
    ("2026-01-01", None, NEW, "pa2023", "2025-02-24"),
    ("2024-11-15", None, OLD, "pcr2015", "2021-06-03"),
    ("2028-01-02", None, NEW, "pa2023", "2025-02-24"),
    ("2026-01-01", "2024-11-15", OLD, "pcr2015", "2025-02-24"),
    ("2026-01-01", "2025-12-31", OLD, "pa2023", "2025-02-24"),
    ("2025-02-23", None, OLD, "pcr2015", "2021-06-03"),
    ("2025-02-24", None, OLD, "pa2023", "2025-02-24"),
    ("2025-02-24", "2025-02-23", OLD, "pcr2015", "2025-02-24"),
)


@cache
def answer(day: str, commenced: str | None = None) -> dict[str, Any]:
    """What applied, for a program."""
    found: dict[str, Any] = json.loads(_asked(day, *_began(commenced), "--json"))
    return found


@cache
def told(day: str, commenced: str | None = None) -> str:
    """What applied, for a person, each paragraph on one line."""
    return re.sub(r"\n {4,}", " ", _asked(day, *_began(commenced)))


def _asked(*arguments: str) -> str:
    with redirect_stdout(StringIO()) as out:
        assert cli.main(["on", *arguments, *AS_OF]) == 0
    return out.getvalue()


def _began(commenced: str | None) -> tuple[str, ...]:
    return () if commenced is None else ("--commenced", commenced)


def reaches(day: str, duty: str, commenced: str | None = None) -> bool:
    """Whether a duty reaches the procurement."""
    (found,) = [r for r in answer(day, commenced)["on"]["duties"] if r["duty"]["id"] == duty]
    return bool(found["applies"])


def part(text: str, word: str) -> str:
    """The lines under the first heading that holds a word."""
    found = re.search(rf"^(?! )[^\n]*{word}[^\n]*\n((?: [^\n]*\n)+)", text, re.MULTILINE)
    assert found is not None, (word, text)
    return found[1]


@pytest.mark.parametrize(("day", "commenced", "figures", "regime", "statement"), DAYS)
def test_figures_regime_and_statement(
    day: str, commenced: str | None, figures: dict[str, str], regime: str, statement: str
) -> None:
    on = answer(day, commenced)["on"]
    assert {f["threshold"]["group"]: f["threshold"]["amount"] for f in on["figures"]} == figures
    assert on["regime"]["id"] == regime
    assert on["statement"]["id"] == statement


@pytest.mark.parametrize(("day", "commenced", "figures", "regime", "statement"), DAYS)
def test_the_words_say_the_same_figures_and_no_others(
    day: str, commenced: str | None, figures: dict[str, str], regime: str, statement: str
) -> None:
    said = set(re.findall(r"£[0-9]+(?:,[0-9]{3})*", part(told(day, commenced), "hreshold")))
    assert said == {f"£{int(amount[:-3]):,}" for amount in figures.values()}


@pytest.mark.parametrize(("day", "commenced", "figures", "regime", "statement"), DAYS)
def test_the_statement_of_may_2024_was_never_in_effect(
    day: str, commenced: str | None, figures: dict[str, str], regime: str, statement: str
) -> None:
    on = answer(day, commenced)["on"]
    assert [each["id"] for each in on["never_in_force"]] == ["2024-05-13"]
    assert re.search(r"13 May 2024.*withdrawn.*September 2024.*never", told(day, commenced))


def test_publishing_performance_starts_on_1_january_2026() -> None:
    assert not reaches("2025-12-31", "pa2023-s71")
    assert reaches("2026-01-01", "pa2023-s71")
    assert re.search(r"1 January 2026.*section 71", part(told("2025-12-31"), "from a later day"))
    assert "section 71" in part(told("2026-01-01"), "Law in force")


def test_payment_reports_and_reservations_start_on_their_own_days() -> None:
    assert not reaches("2026-01-01", "pa2023-s70")
    assert reaches("2026-04-01", "pa2023-s70")
    assert not reaches("2026-02-03", "lga2026-order")
    assert reaches("2026-02-04", "lga2026-order")


def test_in_november_2024_the_statement_was_policy_and_the_social_value_act_bound() -> None:
    on = answer("2024-11-15")["on"]
    assert on["statement_duty"] is None
    assert reaches("2024-11-15", "sva2012-s1")
    assert not reaches("2024-11-15", "pa2023-s12")
    assert "2021" in part(told("2024-11-15"), "Statement")
    assert "2025: in effect" not in told("2024-11-15")


def test_the_duty_of_regard_does_not_reach_back() -> None:
    """A procurement that commenced under the old rules keeps them, whenever one asks."""
    on = answer("2026-01-01", "2024-11-15")["on"]
    assert on["statement_duty"]["applies"] is False
    assert on["statement_duty"]["first"] == "2025-02-24"
    assert answer("2026-01-01")["on"]["statement_duty"]["applies"] is True
    said = part(told("2026-01-01", "2024-11-15"), "Statement")
    assert re.search(r"does not reach this procurement.*24 February 2025", said)


@pytest.mark.parametrize(
    ("day", "commenced", "runs_on"),
    [
        ("2027-12-31", None, False),
        ("2028-01-01", None, True),
        ("2028-01-02", None, True),
        ("2028-01-02", "2027-12-31", False),
    ],
)
def test_after_2027_the_last_figures_run_on_with_a_warning(
    day: str, commenced: str | None, runs_on: bool
) -> None:
    on = answer(day, commenced)["on"]
    assert {figure["runs_on"] for figure in on["figures"]} == {runs_on}
    said = part(told(day, commenced), "hreshold")
    assert ("look them up" in said) is runs_on


def test_a_day_still_to_come_is_said_to_be_so() -> None:
    assert "still to come" in told("2028-01-02")
    assert "still to come" not in told("2026-01-01")


def test_the_council_s_policy_is_never_claimed() -> None:
    for day, commenced, *_ in DAYS:
        on = answer(day, commenced)["on"]
        assert on["policy"]["first"] is None
        assert "not Council policy" in told(day, commenced)


def test_models_are_said_not_to_bind_councils() -> None:
    for day in ("2024-11-15", "2026-01-01", "2028-01-02"):
        assert re.search(r"models, none of which binds councils", told(day))
    covers = {m["model"]["id"]: m["covers"] for m in answer("2025-12-31")["on"]["models"]}
    assert covers == {"ppn-06-20": False, "ppn-002": True, "ppn-026": False}
    later = {m["model"]["id"]: m["covers"] for m in answer("2027-01-01")["on"]["models"]}
    assert later["ppn-026"] is True


def test_every_answer_ends_as_a_prompt_not_as_advice() -> None:
    for day, commenced, *_ in DAYS:
        assert "not legal advice" in told(day, commenced)
        assert "not legal advice" in answer(day, commenced)["notice"]


def test_before_everything_there_is_a_reason_instead_of_an_answer() -> None:
    assert answer("1999-01-01")["on"]["statement"]["first"] == "2021-06-03"
    assert answer("2022-01-01")["on"]["figures"]["first"] == "2024-01-01"


@pytest.mark.parametrize(
    ("day", "when"),
    [
        ("2024-11-15", "2025-02-13"),
        ("2025-12-31", "2026-01-01"),
        ("2026-01-01", "2026-01-06"),
        ("2026-01-06", "2026-02-04"),
        ("2026-11-22", "2027-01-01"),
    ],
)
def test_the_next_known_change_follows(day: str, when: str) -> None:
    assert answer(day)["next_change"][0]["when"] == when
