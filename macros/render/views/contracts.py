"""Kinds of contract: all of them, and each with what to ask for and what not."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.contract import Choice, ContractKind, ContractRevision
from macros.domain.timeline import revision
from macros.render.html.environment import filled
from macros.render.pages.page_context import Link, PageContext
from macros.render.views import outcome_words as words
from macros.render.views.policy import duty_link


@dataclass(frozen=True, slots=True)
class KindRow:
    """One kind in the list."""

    kind: ContractKind
    revision: ContractRevision


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """An outcome to ask for, or not, with the reason; `unit` is what it is counted in."""

    outcome: Link
    unit: str
    why: str


@dataclass(frozen=True, slots=True)
class ContractView:
    """One kind of contract. `pack` leads to the tender pack made ready for it, if there is one."""

    kind: ContractKind
    revision: ContractRevision
    pack: str | None
    categories: str
    routes: str
    ask: tuple[ChoiceView, ...]
    do_not_ask: tuple[ChoiceView, ...]
    duties: tuple[Link, ...]
    earlier: tuple[ContractRevision, ...]


def contracts_page(page: PageContext, id: str) -> str:
    """The list of kinds; `id` is not used."""
    kinds = sorted(page.register.contracts, key=lambda each: each.title.casefold())
    rows = (KindRow(each, revision(each.revisions, page.as_of)) for each in kinds)
    return filled("contracts.html", page, tuple(rows))


def contract_page(page: PageContext, id: str) -> str:
    """One kind by its id."""
    kind = next(each for each in page.register.contracts if each.id == id)
    return filled("contract.html", page, _contract(page, kind))


def _contract(page: PageContext, kind: ContractKind) -> ContractView:
    item = revision(kind.revisions, page.as_of)
    return ContractView(
        kind,
        item,
        pack=_pack(page, kind),
        categories=words.categories(item.categories),
        routes=words.routes(item.routes),
        ask=tuple(_choice(page, each) for each in item.ask),
        do_not_ask=tuple(_choice(page, each) for each in item.do_not_ask),
        duties=tuple(duty_link(page, id) for id in item.duties),
        earlier=tuple(each for each in reversed(kind.revisions) if each.since < item.since),
    )


def _pack(page: PageContext, kind: ContractKind) -> str | None:
    ready = page.edition.ready_packs.get(kind.id)
    return None if ready is None else page.go(f"/{ready.path}")


def _choice(page: PageContext, choice: Choice) -> ChoiceView:
    outcome = next(each for each in page.register.outcomes if each.id == choice.outcome)
    measures = words.current(page, outcome).measures
    unit = next((measure.unit for measure in measures if measure.primary), "")
    return ChoiceView(words.titled(page, choice.outcome), unit, choice.why)
