"""Which pages are made from the register: address, title, description, and what fills each.

A page's text is written by `macros.render.views`; this only says what there is. Titles and
descriptions are plain text here: whoever hands them to the engine passes them through `inert` of
`macros.render.html.through_markdown` first.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from macros.domain.model.policy import Policy
from macros.domain.model.vocabulary import Standing
from macros.domain.register import Register
from macros.domain.timeline import change_days
from macros.render.pages import addresses, banners, framework, status
from macros.render.pages.lists import LISTS, ListPage
from macros.render.pages.planned import HOME, Crumb, PlannedPage, data_file
from macros.render.words.labels import Status
from macros.render.words.wording import day, short, what_applied

__all__ = ["Crumb", "PlannedPage", "authored", "plan"]
_HOME = HOME


def plan(register: Register, as_of: date) -> tuple[PlannedPage, ...]:
    """Every generated page, in an order in which neighbours belong together."""
    return (
        *_policies(register, as_of),
        *(_list(register, page) for page in LISTS if page.wanted(register)),
        *_statements(register, as_of),
        *_duties(register),
        *_models(register, as_of),
        *framework.plan(register, as_of),
        *_days(register, as_of),
    )


def authored(address: str, title: str, description: str, source: str) -> PlannedPage:
    """A page written by hand in `docs/`, so that it gets the same shell as the others."""
    crumbs: tuple[Crumb, ...] = () if address == "/" else (_HOME,)
    if address.removeprefix("/officers/") not in ("", address):
        crumbs = (_HOME, ("Officers", "/officers/"))
    return PlannedPage(address, title, description, "", "", source, crumbs, authored=True)


def _list(register: Register, page: ListPage) -> PlannedPage:
    return PlannedPage(
        page.address,
        page.title,
        short(page.description),
        page.view,
        "",
        page.source,
        (_HOME, page.under) if page.under else (_HOME,),
        standing=page.standing,
    )


def _policies(register: Register, as_of: date) -> Iterator[PlannedPage]:
    current = _current(register, as_of)
    if current is not None:
        title = current.title
        yield _policy("/policy/", title, "policy", current.id, register, as_of, (_HOME,))
        crumbs = (_HOME, (title, "/policy/"))
        printed = f"{title}, to print"
        yield _policy(
            "/policy/print/", printed, "policy_print", current.id, register, as_of, crumbs
        )
    elif register.working is not None:
        yield from _working(register)
    for policy in register.policies:
        address = addresses.of(register, "policy", policy.id)
        title = f"{policy.title}, {day(policy.in_force)}"
        crumbs = (_HOME, ("Policy", "/policy/"))
        yield _policy(address, title, "policy", policy.id, register, as_of, crumbs)


def _current(register: Register, as_of: date) -> Policy | None:
    lived = [each for each in register.policies if each.in_force <= as_of]
    return lived[-1] if lived else None


def _policy(
    address: str,
    title: str,
    view: str,
    id: str,
    register: Register,
    as_of: date,
    crumbs: tuple[Crumb, ...],
) -> PlannedPage:
    policy = next(each for each in register.policies if each.id == id)
    lived = status.policy(register, policy, as_of)
    description = f"{title}: every clause, what it is based on, and who may revise it."
    return PlannedPage(
        address,
        title,
        short(description),
        view,
        id,
        data_file("policy", id),
        crumbs,
        banner=banners.policy(register, policy, lived),
        standing=policy.standing,
        in_search=address == "/policy/",
    )


def _working(register: Register) -> Iterator[PlannedPage]:
    working = register.working
    if working is None:
        return
    told = "Working notes drawn from a Cabinet report, clause by clause. Not Council policy."
    paper = "All the working notes on one page for paper. They are not Council policy."
    for address, view, title, description in (
        ("/policy/", "policy", working.title, told),
        ("/policy/print/", "policy_print", f"{working.title}, to print", paper),
    ):
        crumbs = (_HOME,) if view == "policy" else (_HOME, (working.title, "/policy/"))
        yield PlannedPage(
            address,
            title,
            description,
            view,
            "working",
            data_file("working", ""),
            crumbs,
            banner=banners.working(working),
            standing=working.standing,
            in_search=view == "policy",
        )


def _statements(register: Register, as_of: date) -> Iterator[PlannedPage]:
    crumbs = (_HOME, ("National statements", "/npps/"))
    for item in register.statements:
        lived = status.statement(register, item, as_of)
        yield PlannedPage(
            addresses.of(register, "npps", item.id),
            item.title,
            short(f"{item.title}: its life and what it asks. {lived.said}"),
            "statement",
            item.id,
            data_file("npps", item.id),
            crumbs,
            banner=banners.statement(register, item, as_of),
            standing=item.standing,
            in_search=lived.life in (Status.IN_FORCE, Status.NOT_YET),
        )


def _duties(register: Register) -> Iterator[PlannedPage]:
    crumbs = (_HOME, ("Law", "/law/"))
    for item in register.duties:
        instrument = register.source_by_id[item.instrument].title
        where = f"{instrument}, {item.provision}"
        yield PlannedPage(
            addresses.of(register, "duty", item.id),
            f"{item.title} ({item.provision})",
            short(f"{item.title}. {where}: what it asks of officers and suppliers, and when."),
            "duty",
            item.id,
            data_file("duty", item.id),
            crumbs,
            standing=item.standing,
        )


def _models(register: Register, as_of: date) -> Iterator[PlannedPage]:
    crumbs = (_HOME, ("National models", "/models/"))
    for item in register.models:
        lived = status.model(register, item, as_of)
        yield PlannedPage(
            addresses.of(register, "model", item.id),
            item.title,
            short(f"{item.title}: whom it binds, its outcomes and its least weight."),
            "model",
            item.id,
            data_file("model", item.id),
            crumbs,
            banner=banners.model(register, item, lived),
            standing=item.standing,
            in_search=lived.life is not Status.ENDED,
        )


def _days(register: Register, as_of: date) -> Iterator[PlannedPage]:
    crumbs = (_HOME, ("What applied on a date", "/on/"))
    for each in change_days(register):
        title = what_applied(each, as_of)
        told = "the rules, the national statement, the threshold figures and the policy."
        yield PlannedPage(
            addresses.day(each),
            title,
            short(f"{title}: {told}"),
            "day",
            each.isoformat(),
            None,
            crumbs,
            standing=Standing.SUMMARY,
        )
