"""The law: every rule by whom it binds and how firmly, and each rule on its own page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.domain.model.duty import Duty
from macros.domain.model.reach import Scope
from macros.domain.model.vocabulary import Force, Party
from macros.render.html.environment import filled
from macros.render.pages import status
from macros.render.pages.page_context import Link, PageContext
from macros.render.pages.status import StatusOn
from macros.render.views.policy import clauses_citing, duty_link
from macros.render.words.labels import CATEGORY, FORCE, GROUP, PARTY, PARTY_HEADING, POSITION, ROUTE
from macros.render.words.wording import day, listed, money


@dataclass(frozen=True, slots=True)
class LawRow:
    """One rule in a table."""

    duty: Duty
    lived: StatusOn


@dataclass(frozen=True, slots=True)
class LawGroup:
    """The rules that bind one party with one force."""

    force: Force
    label: str
    rows: tuple[LawRow, ...]


@dataclass(frozen=True, slots=True)
class PartyView:
    """Everything that binds one party."""

    party: Party
    heading: str
    groups: tuple[LawGroup, ...]


@dataclass(frozen=True, slots=True)
class DutyView:
    """One rule: what it reaches, in words, and what rests on it."""

    duty: Duty
    lived: StatusOn
    binds: str
    procurements: str
    routes: str
    categories: str
    value: str
    related: tuple[Link, ...]
    clauses: tuple[Link, ...]


def law_page(page: PageContext, id: str) -> str:
    """The list of rules; `id` is not used."""
    parties = tuple(found for party in Party for found in _party(page, party))
    return filled("law.html", page, parties)


def duty_page(page: PageContext, id: str) -> str:
    """One rule by its id."""
    return filled("duty.html", page, _duty(page, page.register.duty_by_id[id]))


def in_order(duties: Iterable[Duty]) -> list[Duty]:
    """Rules by instrument and then by number, section 12 before section 100."""
    return sorted(duties, key=lambda each: (each.instrument, _numbers(each.provision), each.id))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(found) for found in re.findall(r"[0-9]+", text))


def _party(page: PageContext, party: Party) -> Iterator[PartyView]:
    own = [duty for duty in in_order(page.register.duties) if party in duty.binds]
    if own:
        groups = tuple(found for force in Force for found in _group(page, own, force))
        yield PartyView(party, PARTY_HEADING[party], groups)


def _group(page: PageContext, duties: list[Duty], force: Force) -> Iterator[LawGroup]:
    rows = [LawRow(each, status.duty(each, page.as_of)) for each in duties if each.force is force]
    if rows:
        yield LawGroup(force, FORCE[force], tuple(rows))


def _duty(page: PageContext, item: Duty) -> DutyView:
    return DutyView(
        item,
        lived=status.duty(item, page.as_of),
        binds=listed([PARTY[party] for party in item.binds]),
        procurements=_window(item),
        routes=listed([ROUTE[each] for each in item.applies.routes], "or"),
        categories=listed([CATEGORY[each] for each in item.applies.categories], "or"),
        value=value_reached(item.applies),
        related=tuple(duty_link(page, id) for id in item.related),
        clauses=clauses_citing(page, duty=item.id),
    )


def _window(item: Duty) -> str:
    since, before = item.commenced.since, item.commenced.before
    if since is not None and before is not None:
        return f"Those that commenced on or after {day(since)} and before {day(before)}."
    if since is not None:
        return f"Only those that commenced on or after {day(since)}."
    if before is not None:
        return f"Only those that commenced before {day(before)}."
    return "Whenever they commenced."


def value_reached(scope: Scope) -> str:
    """The values reached. The figures include VAT, as the Act's own estimate does."""
    test, parts = scope.value, [POSITION[scope.value.position]]
    if test.against is not None:
        parts = [f"{parts[0]} for {GROUP[test.against].lower()}"]
    if test.at_least is not None:
        parts.append(f"{money(test.at_least)} or more")
    if test.more_than is not None:
        parts.append(f"more than {money(test.more_than)}")
    words = ", ".join(parts)
    vat = " (VAT included)" if len(parts) > 1 else ""
    return f"{words[:1].upper()}{words[1:]}{vat}."
