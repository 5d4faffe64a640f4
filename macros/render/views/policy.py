"""The policy: the working notes or an adopted revision, on screen and to print."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.council import Delegation, Role, Strategy
from macros.domain.model.policy import Clause, Policy, WorkingPolicy
from macros.render.html.environment import filled
from macros.render.pages import status
from macros.render.pages.page_context import Link, PageContext
from macros.render.pages.status import StatusOn


@dataclass(frozen=True, slots=True)
class ClauseView:
    """A clause with everything it rests on, as links.

    `cited` says that a citation already gives the paragraphs of the report.
    """

    clause: Clause
    cited: bool
    duties: tuple[Link, ...]
    priorities: tuple[Link, ...]
    asks: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DelegationView:
    """A delegation with its people's titles in place of their ids."""

    delegation: Delegation
    holder: str
    consultees: tuple[str, ...]
    deputies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PolicyView:
    """A whole policy. `adopted` is None for the working notes."""

    title: str
    adopted: Policy | None
    life: StatusOn | None
    working: WorkingPolicy | None
    clauses: tuple[ClauseView, ...]
    strategies: tuple[Strategy, ...]
    delegations: tuple[DelegationView, ...]
    roles: tuple[Role, ...]
    printing: bool


def policy_page(page: PageContext, id: str) -> str:
    """`id` is "working" or the date of an adopted revision."""
    return filled("policy.html", page, _policy(page, id, printing=False))


def policy_print_page(page: PageContext, id: str) -> str:
    """The same on one page for paper: no permalinks, every clause listed first."""
    return filled("policy.html", page, _policy(page, id, printing=True))


def record(page: PageContext, id: str) -> Policy | WorkingPolicy:
    """The policy with this id; LookupError if there is none."""
    if id == "working" and page.register.working is not None:
        return page.register.working
    return next(policy for policy in page.register.policies if policy.id == id)


def _policy(page: PageContext, id: str, *, printing: bool) -> PolicyView:
    found = record(page, id)
    adopted = found if isinstance(found, Policy) else None
    council = page.register.council
    return PolicyView(
        title=f"{found.title}, to print" if printing else found.title,
        adopted=adopted,
        life=None if adopted is None else status.policy(page.register, adopted, page.as_of),
        working=found if isinstance(found, WorkingPolicy) else None,
        clauses=tuple(clause_view(page, clause) for clause in found.clauses),
        strategies=council.strategies,
        delegations=tuple(_delegation(page, each) for each in council.delegations),
        roles=council.roles,
        printing=printing,
    )


def clause_view(page: PageContext, clause: Clause) -> ClauseView:
    """One clause with its links."""
    working = page.register.working
    report = "" if working is None else working.source
    return ClauseView(
        clause,
        cited=any(cite.source == report and cite.at is not None for cite in clause.cites),
        duties=tuple(duty_link(page, id) for id in clause.duties),
        priorities=tuple(priority_link(page, id) for id in clause.priorities),
        asks=tuple(ask_link(page, id) for id in clause.asks),
    )


def duty_link(page: PageContext, id: str) -> Link:
    """A rule of law by its title and provision."""
    duty = page.register.duty_by_id[id]
    return Link(f"{duty.title} ({page.provision(duty)})", page.to("duty", id))


def priority_link(page: PageContext, id: str) -> Link:
    """A priority of one of the council's strategies by its title."""
    strategies = page.register.council.strategies
    titles = {each.id: each.title for strategy in strategies for each in strategy.priorities}
    return Link(titles[id], page.to("priority", id))


def ask_link(page: PageContext, id: str) -> Link:
    """An ask of a national statement, with the statement it stands in."""
    statement, ask = page.register.ask_by_id[id]
    return Link(f"{ask.title} ({statement.short_title})", page.to("ask", id))


def clauses_citing(page: PageContext, *, duty: str = "", ask: str = "") -> tuple[Link, ...]:
    """The clauses of the policy now shown that rest on a rule of law or reflect an ask."""
    return tuple(
        Link(f"Clause {clause.number}, {clause.heading}", page.to("clause", clause.id))
        for clause in shown_clauses(page)
        if duty in clause.duties or ask in clause.asks
    )


def shown_clauses(page: PageContext) -> tuple[Clause, ...]:
    """The clauses on the page `/policy/`: the policy in force, or else the working notes."""
    lived = [each for each in page.register.policies if each.in_force <= page.as_of]
    if lived:
        return lived[-1].clauses
    return () if page.register.working is None else page.register.working.clauses


def _delegation(page: PageContext, item: Delegation) -> DelegationView:
    return DelegationView(
        item,
        holder=page.role(item.holder),
        consultees=tuple(page.role(id) for id in item.consultees),
        deputies=tuple(page.role(id) for id in item.deputies),
    )
