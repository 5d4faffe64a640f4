"""Cases for the evaluators in Python and in the browser, made from the register's own edges.

Every way of buying meets every category at every sum on which anything turns, a penny below it
and a penny above; days, lengths and choices go round beside them. The same on every run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from random import Random

from macros.domain.model.asking_words import Answer, AskingFact, QuestionKind
from macros.domain.model.contract import Choice, ContractKind, ContractRevision
from macros.domain.model.measure import Kpi, Measure
from macros.domain.model.outcome import Fits, Outcome, OutcomeRevision
from macros.domain.model.touches import OutcomeException, Touches
from macros.domain.model.values import End, Money, When
from macros.domain.model.vocabulary import (
    Category,
    Ending,
    Frequency,
    OutcomeTheme,
    Position,
    Route,
    Standing,
)
from macros.domain.proportionality import Given
from macros.domain.register import Register

PENNY = 1
ONE_DAY = timedelta(days=1)
LENGTHS = ("1", "6", "11", "12", "13", "24", "36", "60", "600")
ROUTES, CATEGORIES, OFTEN = tuple(Route), tuple(Category), tuple(Frequency)


def cases(register: Register) -> tuple[Given, ...]:
    """Every route and category at every edge of value, with days, lengths and choices in turn."""
    days, lengths = cycle(_days(register)), cycle(LENGTHS)
    kinds = cycle(["", *(kind.id for kind in register.contracts)])
    choices = cycle(_choices(register))
    return tuple(
        Given(
            commenced=next(days).isoformat(),
            value=str(Money(pence)),
            months=next(lengths),
            route=route.value,
            category=category.value,
            kind=next(kinds),
            outcomes=next(choices),
        )
        for pence in edges(register)
        for route in ROUTES
        for category in CATEGORIES
    )


def edges(register: Register) -> tuple[int, ...]:
    """Pence on which a rule turns, with a penny less and a penny more, in order."""
    sums = {value.amount for value in register.thresholds.values}
    for duty in register.duties:
        sums.update(_some(duty.applies.value.at_least, duty.applies.value.more_than))
    ladder = register.proportionality
    for revision in () if ladder is None else ladder.revisions:
        for rung in revision.rungs:
            sums.update(_some(rung.at_least, rung.below))
    return tuple(
        sorted({money.pence + step for money in sums for step in (-PENNY, 0, PENNY)} - {0, -1})
    )


def _some(*sums: Money | None) -> Iterator[Money]:
    yield from (money for money in sums if money is not None)


def _days(register: Register) -> tuple[date, ...]:
    """The days on which anything starts or ends, with the days on either side."""
    turns = {value.since for value in register.thresholds.values}
    turns.update(duty.in_force.earliest for duty in register.duties)
    turns.add(register.thresholds.known_to)
    first = min(value.since for value in register.thresholds.values)
    ladder = register.proportionality
    for revision in () if ladder is None else ladder.revisions:
        turns.add(revision.since)
    around = {turn + step * ONE_DAY for turn in turns for step in (-1, 0, 1)}
    found = sorted(day for day in around if day >= first)
    Random(1).shuffle(found)
    return tuple(found)


def _choices(register: Register) -> tuple[tuple[str, ...], ...]:
    """Sets of outcomes of every size that may be chosen, none too."""
    ids = [outcome.id for outcome in register.outcomes]
    random = Random(2)
    sizes = [0, 1, 1, 2, 3, 4, 6, 12]
    return tuple(tuple(random.sample(ids, min(size, len(ids)))) for size in sizes for _ in range(7))


GOOD = Given("2026-05-01", "400,000", "36", "open", "services")
BAD_DAYS = ("", " ", "1 May 2026", "2026-02-30", "2026-13-01", "0000-01-01", "2026-5-1")
FAR_DAYS = ("1999-12-31", "2023-12-31", "0001-01-01", "2038-01-01", "9999-12-31", "2100-02-29")
BAD_SUMS = ("", "\t", "-5", "−5", "£-5", "£ -5", "abc", "4e5", "1,00", "12.5", "12.345", "£", "0")
FAR_SUMS = ("0.00", "£0", "1000000000.01", "9" * 12, "9" * 13, "0" * 40 + "1", "9" * 400, "١٢")
BAD_LENGTHS = ("", "0", "601", "-1", "1.5", "a year", "٣", "9999999999", " 36 ", "036", "1e2")
GOOD_SUMS = ("£400,000", " 400000.00 ", "£ 1,234,567.89", "0000400", "0.01", "1000000000.00")


def bad(register: Register) -> tuple[Given, ...]:
    """Every way of getting a field wrong, one at a time and all together."""
    ids = tuple(outcome.id for outcome in register.outcomes)
    choices = (("no-such",), ids[:1] * 2, tuple(f"made-up-{n}" for n in range(40)), ids[:13])
    return (
        *(replace(GOOD, commenced=text) for text in (*BAD_DAYS, *FAR_DAYS)),
        *(replace(GOOD, value=text) for text in (*BAD_SUMS, *FAR_SUMS, *GOOD_SUMS)),
        *(replace(GOOD, months=text) for text in BAD_LENGTHS),
        *(replace(GOOD, route=text) for text in ("", "OPEN", "toString", "__proto__")),
        *(replace(GOOD, category=text) for text in ("", "staff", "constructor")),
        replace(GOOD, kind="no-such"),
        *(replace(GOOD, outcomes=choice) for choice in choices),
        Given("soon", "lots", "long", "", "", "other", ("no-such",)),
        Given("", "", "", "", "", "", ()),
    )


EXCEPTIONS = (
    OutcomeException("all", (), (), Position.ANY, None, None, "For *every* contract."),
    OutcomeException(
        *("other-kind", (Category.GOODS,), (), Position.ANY),
        *(QuestionKind.HELP, None, "It is help."),
    ),
    OutcomeException(
        *("stricter", (), (Route.OPEN, Route.CALL_OFF), Position.BELOW),
        *(None, Answer.ADVICE, "Ask *first*."),
    ),
    OutcomeException(
        *("strictest", (Category.WORKS,), (), Position.ABOVE, None, Answer.CANNOT, "Never."),
    ),
)


def stocked(register: Register) -> Register:
    """The register with a menu and kinds of contract made up to be awkward."""
    every = Fits(ROUTES, CATEGORIES, None, None, None, ())
    sums = Fits(ROUTES, CATEGORIES, Money.parse("30000.00"), Money.parse("5000000.00"), 12, ())
    narrow = Fits((Route.OPEN, Route.CALL_OFF), (Category.SERVICES,), None, None, None, ())
    left = End(When.parse("2026-01"), Ending.WITHDRAWN, "Nobody wanted it.", ())
    outcomes = (
        _outcome("always", every, QuestionKind.WORK, ("hours",)),
        _outcome("advised", every, QuestionKind.PAY, ("people", "hours")),
        _outcome("by-position", every, QuestionKind.WORKFORCE, ("people",)),
        _outcome("excepted", every, QuestionKind.WORK, ("hours",), exceptions=EXCEPTIONS),
        _outcome("gone", every, QuestionKind.HELP, ("tonnes",), ended=left),
        _outcome("made", every, QuestionKind.WORKFORCE, ("hours",), facts=(AskingFact.MAKING,)),
        _outcome("large-only", every, QuestionKind.EQUALITY, ("tonnes",), low=False),
        _outcome("middle", sums, QuestionKind.WORKFORCE, ("hours",)),
        _outcome("narrow", narrow, QuestionKind.WORK, ("weeks",)),
        _outcome("revised", every, QuestionKind.WORK, ("weeks",), again=narrow),
        *(_outcome(f"spare-{n}", every, QuestionKind.WORK, (f"unit {n}",)) for n in range(5)),
    )
    kinds = (
        _kind("grounds", (Category.SERVICES,), (Route.OPEN,), ("always", "narrow"), ("advised",)),
        _kind("homes", CATEGORIES, ROUTES, (), ("always",)),
    )
    return replace(register, outcomes=outcomes, contracts=kinds)


def _outcome(
    name: str,
    fits: Fits,
    kind: QuestionKind,
    units: tuple[str, ...],
    *,
    low: bool = True,
    facts: tuple[AskingFact, ...] = (),
    exceptions: tuple[OutcomeException, ...] = (),
    ended: End | None = None,
    again: Fits | None = None,
) -> Outcome:
    measures = tuple(
        Measure(f"m{n}", "N", unit, "C", "B", "W", n == 0, "E", OFTEN[(len(name) + n) % len(OFTEN)])
        for n, unit in enumerate(units)
    )
    first = OutcomeRevision(
        since=date(2025, 6, 1),
        change_note="Made up.",
        summary="A summary.",
        meaning="M",
        priorities=(),
        asks=(),
        clauses=(),
        duties=(),
        fits=fits,
        not_when=(),
        question_kind=kind,
        touches=Touches((), (), "W"),
        facts=facts,
        exceptions=exceptions,
        shared_exceptions=("place-and-origin",) if exceptions else (),
        measures=measures,
        question="Q",
        answer_words=250 + 37 * len(name),
        sub_criteria=(),
        kpi=Kpi("m0", "W", "T", OFTEN[len(name) % len(OFTEN)]),
        contract_wording="W",
        shortfall="S",
        swap="S",
        offers=(),
        sizes=(),
        helpers=(),
        crosswalk=(),
        sme_suited=True,
        low_value_ok=low,
        cites=(),
    )
    later = () if again is None else (replace(first, since=date(2026, 2, 4), fits=again),)
    return Outcome(
        id=name,
        title=f"Outcome {name}",
        also=(),
        theme=OutcomeTheme.SOCIAL,
        standing=Standing.ILLUSTRATIVE,
        owner="procurement-manager",
        review_by=date(2027, 11, 30),
        ended=ended,
        revisions=(first, *later),
    )


def _kind(
    name: str,
    categories: tuple[Category, ...],
    routes: tuple[Route, ...],
    ask: tuple[str, ...],
    do_not_ask: tuple[str, ...],
) -> ContractKind:
    revision = ContractRevision(
        since=date(2025, 6, 1),
        change_note="Made up.",
        summary="A summary.",
        meaning="M",
        examples=(),
        categories=categories,
        routes=routes,
        ask=tuple(Choice(outcome, f"Why {outcome}.") for outcome in ask),
        do_not_ask=tuple(Choice(outcome, f"Why *not* {outcome}.") for outcome in do_not_ask),
        watch_for=(),
        duties=(),
        cites=(),
    )
    return ContractKind(
        id=name,
        title=f"Kind {name}",
        standing=Standing.ILLUSTRATIVE,
        owner="procurement-manager",
        review_by=date(2027, 11, 30),
        ended=None,
        revisions=(revision,),
    )
