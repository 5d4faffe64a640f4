"""Answers for the command line, in plain words. The pages say the same; nothing is decided here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from textwrap import fill

from macros.domain.model.policy import Policy
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Regime
from macros.domain.model.values import Cite, weakest
from macros.domain.register import Register
from macros.domain.timeline import Milestone, NotYet, Reach, Snapshot
from macros.render.words import wording
from macros.render.words.labels import CHECKED, GROUP

RUNS_ON = (
    "These are the last figures known. They were set for a period that has ended by that day and "
    "new ones are due: look them up before you rely on these."
)
PROMPT = "A prompt, not legal advice. The Acts, the statement and your tender documents win."
_REACH = "Each reaches only contracts of the value, kind and route that its own page names."


def on_text(
    register: Register,
    snapshot: Snapshot,
    as_of: date,
    ahead: Sequence[Milestone],
    *,
    assumed: bool,
) -> str:
    """What applied on a day, as a page of text; `assumed`: no day of commencement was given."""
    lines = [
        f"On {wording.day(snapshot.day)}, as known on {wording.day(as_of)}.",
        *_dates(snapshot, as_of, assumed),
        "",
        *_part("Rules", [_regime(snapshot.regime)]),
        *_part("Thresholds, VAT included", list(_figures(snapshot))),
        *_part("National Procurement Policy Statement", list(_statement(snapshot))),
        *_part("The Council's policy", [_policy(snapshot)]),
        *_part("Law in force that may reach it", [_REACH, *_applying(register, snapshot)]),
        *_part(
            "Law that may reach it from a later day", list(_why(register, snapshot.duties_later))
        ),
        *_part("Law that does not reach it", list(_why(register, snapshot.duties_out))),
        *_part("National models, none of which binds councils", list(_models(snapshot))),
        *_part("Planned for the Council", list(_events(snapshot))),
        *_part("Next known change", [_milestone(found) for found in ahead] or ["None is known."]),
        PROMPT,
    ]
    return "\n".join(lines)


def _part(title: str, items: Sequence[str]) -> list[str]:
    if not items:
        return []
    own = [fill(item, 96, initial_indent="  - ", subsequent_indent="    ") for item in items]
    return [title, *own, ""]


def _dates(snapshot: Snapshot, as_of: date, assumed: bool) -> Iterator[str]:
    began = wording.day(snapshot.commenced)
    if assumed:
        yield f"Taken to have commenced the same day, {began}. If it began earlier: --commenced."
    else:
        yield f"For a procurement that commenced on {began}."
    if snapshot.day > as_of:
        yield "That day is still to come: this is what is known today and may change."


def _regime(regime: Regime | NotYet) -> str:
    if isinstance(regime, NotYet):
        return regime.reason
    return f"{regime.title}. The day a procurement commenced decides this, for its whole life."


def _figures(snapshot: Snapshot) -> Iterator[str]:
    if isinstance(snapshot.figures, NotYet):
        yield _not_yet(snapshot.figures)
        return
    for figure in snapshot.figures:
        threshold = figure.threshold
        since = wording.day(threshold.since)
        said = f"{GROUP[threshold.group]}: {wording.money(threshold.amount)}, from {since}"
        yield f"{said} ({_checked(threshold.cites)})."
    if any(figure.runs_on for figure in snapshot.figures):
        yield RUNS_ON


def _not_yet(part: NotYet) -> str:
    first = f" The first starts on {wording.day(part.first)}." if part.first else ""
    return f"{part.reason}{first}"


def _statement(snapshot: Snapshot) -> Iterator[str]:
    found = snapshot.statement
    if isinstance(found, NotYet):
        yield _not_yet(found)
    else:
        yield _statement_line(found)
        yield _reach_of_statement(snapshot)
    for other in snapshot.laid_not_in_force:
        yield f"{other.title}: published, and not in force."
    yield from (_never(other) for other in snapshot.never_in_force)


def _statement_line(found: Statement) -> str:
    since = wording.day(found.in_force) if found.in_force else ""
    basis = "made under an Act" if found.made_under else "policy, not made under an Act"
    return f"{found.title}: in effect since {since} ({basis})."


def _reach_of_statement(snapshot: Snapshot) -> str:
    duty = snapshot.statement_duty
    if duty is None:
        return "No Act required regard to it. It asked authorities to consider its outcomes."
    if duty.applies:
        return "Contracting authorities must have regard to it, with the exceptions in the Act."
    return f"The duty to have regard does not reach this procurement: {_reason(duty)}."


def _never(statement: Statement) -> str:
    if statement.ended is None:
        return f"{statement.title}: never in effect."
    how, when = statement.ended.how.value, wording.when(statement.ended.date)
    return f"{statement.title}: {how} in {when}, and never in effect."


def _policy(snapshot: Snapshot) -> str:
    if isinstance(snapshot.policy, Policy):
        return f"{snapshot.policy.title}, in force since {wording.day(snapshot.policy.in_force)}."
    extra = " There are working notes, which are not Council policy." if snapshot.working else ""
    return f"{_not_yet(snapshot.policy)}{extra}"


def _applying(register: Register, snapshot: Snapshot) -> Iterator[str]:
    for instrument, found in _by_instrument(register, snapshot.duties_applying):
        yield f"{instrument}: {'; '.join(_rule(reach) for reach in found)}."


def _why(register: Register, reached: Sequence[Reach]) -> Iterator[str]:
    by_reason = sorted(reached, key=lambda reach: _order(reach))
    for reason, same in groupby(by_reason, key=_reason):
        for instrument, found in _by_instrument(register, tuple(same)):
            rules = "; ".join(_rule(reach) for reach in found)
            yield f"{wording.sentence(reason)} {instrument}: {rules}."


def _by_instrument(
    register: Register, reached: Sequence[Reach]
) -> Iterator[tuple[str, list[Reach]]]:
    """The rules of each Act or instrument together, under its title."""
    titles = {r.duty.instrument: register.source_by_id[r.duty.instrument].title for r in reached}
    for instrument, title in sorted(titles.items(), key=lambda pair: pair[1]):
        own = [reach for reach in reached if reach.duty.instrument == instrument]
        yield title, sorted(own, key=_number)


def _number(reach: Reach) -> tuple[int, str]:
    """Sections in the order of their numbers: 12 before 100."""
    found = re.search("[0-9]+", reach.duty.provision)
    return int(found[0]) if found else 0, reach.duty.provision


def _rule(reach: Reach) -> str:
    provision = reach.duty.provision.partition(",")[0]
    return f"{provision}, {reach.duty.title[0].lower()}{reach.duty.title[1:]}"


def _order(reach: Reach) -> tuple[date, str]:
    return reach.first or date.min, _reason(reach)


def _reason(reach: Reach) -> str:
    """Why a rule does not reach the procurement, with the day it turns on."""
    if reach.later:
        return f"not in force before {wording.when(reach.duty.in_force)}"
    since = f" {wording.day(reach.first)}" if reach.first else ""
    return f"{reach.reason}{since}"


def _models(snapshot: Snapshot) -> Iterator[str]:
    for found in snapshot.models:
        name = f"{found.model.short_title} ({_checked(found.model.cites)})"
        if found.covers:
            yield f"{name}: covers procurements that commenced that day, by those it binds."
        else:
            day = f" {wording.day(found.first)}" if found.first else ""
            yield f"{name}: {found.reason}{day}."


def _checked(cites: Sequence[Cite]) -> str:
    """How far the weakest of the facts was checked, in the words of the pages."""
    found = weakest(cites)
    return CHECKED[found].lower() if found else "no source"


def _events(snapshot: Snapshot) -> Iterator[str]:
    for event in snapshot.events_ahead:
        yield f"{wording.when(event.planned)}: {event.title}. Subject to: {event.subject_to}."


def _milestone(found: Milestone) -> str:
    return f"{wording.when(found.when)}: {found.what}."
