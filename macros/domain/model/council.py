"""The council itself: its roles, delegations, strategies, and what is planned for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.address import Address
from macros.domain.model.values import Cite, End, Quote, ToConfirm, When
from macros.domain.model.vocabulary import Decider, DelegationStatus, Ending


@dataclass(frozen=True, slots=True)
class Role:
    """A post or body, never a person."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Delegation:
    """Authority given, or recommended to be given, to a role. In use only with its minute."""

    id: str
    title: str
    status: DelegationStatus
    holder: str
    deputies: tuple[str, ...]
    consultees: tuple[str, ...]
    trigger: str
    kinds: tuple[str, ...]
    exclusions: tuple[str, ...]
    quote: Quote
    recommended_on: date
    minute: str | ToConfirm
    in_use_from: date | ToConfirm
    ended: End | None
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Priority:
    """A priority of a strategy, in our words unless it is the strategy's own short title."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Strategy:
    """A council strategy that social value serves."""

    id: str
    title: str
    decided: str
    runs: str
    text: str
    priorities: tuple[Priority, ...]
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something planned for the council that ends or changes what this guide says."""

    id: str
    title: str
    how: Ending
    planned: When
    subject_to: str
    text: str
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True)
class Decides:
    """Who decides one kind of data."""

    kind: str
    by: Decider
    text: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Where to write, for one purpose."""

    id: str
    title: str
    address: str | ToConfirm


@dataclass(frozen=True, slots=True)
class Site:
    """Where the guide is served; `meanwhile` stands in until the address is confirmed."""

    address: Address | ToConfirm
    meanwhile: Address | None = None

    @property
    def served(self) -> Address:
        """The address that pages give of themselves.

        Raise ValueError where there is none: a rule refuses such data (GV117).
        """
        known = self.meanwhile if isinstance(self.address, ToConfirm) else self.address
        if known is None:
            raise ValueError("the site has no address")
        return known


@dataclass(frozen=True, slots=True)
class Council:
    """One council. Swap this file and its neighbours and you have another council's guide."""

    id: str
    name: str
    short_name: str
    area: str
    owner: str
    review_by: date
    site: Site
    adopted_policy: str | ToConfirm
    roles: tuple[Role, ...]
    delegations: tuple[Delegation, ...]
    decides: tuple[Decides, ...]
    strategies: tuple[Strategy, ...]
    events: tuple[Event, ...]
    contacts: tuple[Contact, ...]
    to_confirm: tuple[ToConfirm, ...]
    cites: tuple[Cite, ...]
