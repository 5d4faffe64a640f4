"""The policy: the working notes or an adopted revision, on screen and to print."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.council import Delegation, Role, Strategy
from macros.domain.model.policy import Clause, Policy, WorkingPolicy
from macros.render import lives
from macros.render.environment import filled
from macros.render.lives import Lived
from macros.render.scene import Link, Scene


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
    life: Lived | None
    working: WorkingPolicy | None
    clauses: tuple[ClauseView, ...]
    strategies: tuple[Strategy, ...]
    delegations: tuple[DelegationView, ...]
    roles: tuple[Role, ...]
    printing: bool


def view(scene: Scene, id: str) -> str:
    """`id` is "working" or the date of an adopted revision."""
    return filled("policy.html", scene, _policy(scene, id, printing=False))


def printed(scene: Scene, id: str) -> str:
    """The same on one page for paper: no permalinks, every clause listed first."""
    return filled("policy.html", scene, _policy(scene, id, printing=True))


def record(scene: Scene, id: str) -> Policy | WorkingPolicy:
    """The policy with this id; LookupError if there is none."""
    if id == "working" and scene.register.working is not None:
        return scene.register.working
    return next(policy for policy in scene.register.policies if policy.id == id)


def _policy(scene: Scene, id: str, *, printing: bool) -> PolicyView:
    found = record(scene, id)
    adopted = found if isinstance(found, Policy) else None
    council = scene.register.council
    return PolicyView(
        title=f"{found.title}, to print" if printing else found.title,
        adopted=adopted,
        life=None if adopted is None else lives.policy(scene.register, adopted, scene.as_of),
        working=found if isinstance(found, WorkingPolicy) else None,
        clauses=tuple(clause_view(scene, clause) for clause in found.clauses),
        strategies=council.strategies,
        delegations=tuple(_delegation(scene, each) for each in council.delegations),
        roles=council.roles,
        printing=printing,
    )


def clause_view(scene: Scene, clause: Clause) -> ClauseView:
    """One clause with its links."""
    working = scene.register.working
    report = "" if working is None else working.source
    return ClauseView(
        clause,
        cited=any(cite.source == report and cite.at is not None for cite in clause.cites),
        duties=tuple(duty_link(scene, id) for id in clause.duties),
        priorities=tuple(priority_link(scene, id) for id in clause.priorities),
        asks=tuple(ask_link(scene, id) for id in clause.asks),
    )


def duty_link(scene: Scene, id: str) -> Link:
    """A rule of law by its title and provision."""
    duty = scene.register.duty_by_id[id]
    return Link(f"{duty.title} ({scene.provision(duty)})", scene.to("duty", id))


def priority_link(scene: Scene, id: str) -> Link:
    """A priority of one of the council's strategies by its title."""
    strategies = scene.register.council.strategies
    titles = {each.id: each.title for strategy in strategies for each in strategy.priorities}
    return Link(titles[id], scene.to("priority", id))


def ask_link(scene: Scene, id: str) -> Link:
    """An ask of a national statement, with the statement it stands in."""
    statement, ask = scene.register.ask_by_id[id]
    return Link(f"{ask.title} ({statement.short_title})", scene.to("ask", id))


def clauses_citing(scene: Scene, *, duty: str = "", ask: str = "") -> tuple[Link, ...]:
    """The clauses of the policy now shown that rest on a rule of law or reflect an ask."""
    return tuple(
        Link(f"Clause {clause.number}, {clause.heading}", scene.to("clause", clause.id))
        for clause in shown_clauses(scene)
        if duty in clause.duties or ask in clause.asks
    )


def shown_clauses(scene: Scene) -> tuple[Clause, ...]:
    """The clauses on the page `/policy/`: the policy in force, or else the working notes."""
    lived = [each for each in scene.register.policies if each.in_force <= scene.as_of]
    if lived:
        return lived[-1].clauses
    return () if scene.register.working is None else scene.register.working.clauses


def _delegation(scene: Scene, item: Delegation) -> DelegationView:
    return DelegationView(
        item,
        holder=scene.role(item.holder),
        consultees=tuple(scene.role(id) for id in item.consultees),
        deputies=tuple(scene.role(id) for id in item.deputies),
    )
