"""The council itself: its roles, delegations, strategies, and what is planned for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from macros.domain.address import Address
from macros.domain.model.forms import Id, Line, Prose, Title, WebAddress
from macros.domain.model.ids import KindName, RoleId
from macros.domain.model.notes import Between, Told, titled
from macros.domain.model.shared import Cites, Owner, ReviewBy
from macros.domain.model.values import End, Quote, ToConfirm, When
from macros.domain.model.vocabulary import Decider, DelegationStatus, Ending


@dataclass(frozen=True, slots=True)
class Role:
    """A post or body, never a person."""

    id: Annotated[Id, "Permanent name of the role."]
    title: Annotated[Title, "The title of the post or body."]
    text: Annotated[
        Prose, "What it decides or answers for.", Told("Its part, in this guide's words.")
    ]


@dataclass(frozen=True, slots=True)
class Delegation:
    """Authority given, or recommended to be given, to a role. Nothing may be decided under it
    before its minute is recorded.
    """

    id: Annotated[Id, "Permanent name of the delegation."]
    title: Annotated[Title, "What it allows, in a few words."]
    status: Annotated[
        DelegationStatus,
        "How far it has got.",
        Told("How far it has got: recommended, in-use or ended."),
    ]
    holder: Annotated[RoleId, "The id of the role that holds it.", Told("The role that holds it.")]
    deputies: Annotated[
        tuple[RoleId, ...],
        Between(0, 10),
        "Ids of roles that may act instead.",
        Told("Roles that may act for the holder."),
    ]
    consultees: Annotated[
        tuple[RoleId, ...],
        Between(0, 10),
        "Ids of roles that must be consulted first.",
        Told("Roles that must be consulted."),
    ]
    trigger: Annotated[
        Prose,
        "What must have happened before it may be used.",
        Told("What may set it off, in this guide's words."),
    ]
    kinds: Annotated[
        tuple[KindName, ...],
        Between(0, 19),
        "Kinds of record it covers, such as policy.",
        Told("The kinds of record it reaches."),
    ]
    exclusions: Annotated[
        tuple[Prose, ...],
        Between(0, 20),
        "What it does not cover, one item each.",
        Told("What it does not reach."),
    ]
    quote: Annotated[Quote, "The words that give or recommend it."]
    recommended_on: Annotated[date, "The day it was recommended."]
    minute: Annotated[
        Line | ToConfirm,
        "The minute that gives it.",
        Told("The minute that gives it, or what is to be confirmed."),
    ]
    in_use_from: Annotated[
        date | ToConfirm,
        "The first day on which it may be used.",
        Told("The day it may be used, or what is to be confirmed."),
    ]
    ended: Annotated[End | None, "The event that ended it; null if none has."]
    cites: Cites


@dataclass(frozen=True, slots=True)
class Priority:
    """A priority of a strategy."""

    id: Annotated[Id, "Permanent name of the priority."]
    title: Annotated[Title, "Its short title."]
    text: Annotated[Prose, "What it covers, in our words.", Told("In this guide's words.")]


@dataclass(frozen=True, slots=True)
class Strategy:
    """A council strategy that social value serves."""

    id: Annotated[Id, "Permanent name of the strategy."]
    title: Annotated[Title, "Its title."]
    decided: Annotated[Line, "Who decided it and when, as far as known."]
    runs: Annotated[
        Line, "From when to when it runs, as far as known.", Told("The years it runs for.")
    ]
    text: Annotated[Prose, "What it has to do with social value.", Told("In this guide's words.")]
    priorities: Annotated[tuple[Priority, ...], Between(0, 20), "Its priorities."]
    cites: Cites


@titled("Planned event")
@dataclass(frozen=True, slots=True)
class Event:
    """Something planned for the council that ends or changes what this guide says."""

    id: Annotated[Id, "Permanent name of the event."]
    title: Annotated[Title, "The event in a few words."]
    how: Annotated[Ending, "What kind of end it is.", Told("What kind of event it is.")]
    planned: Annotated[When, "When it is planned to happen.", Told("When it is planned.")]
    subject_to: Annotated[Line, "On what it still depends.", Told("What must happen first.")]
    text: Annotated[
        Prose,
        "What is planned and what it means for a contract let now.",
        Told("In this guide's words."),
    ]
    cites: Cites


@titled("Who decides")
@dataclass(frozen=True, slots=True)
class Decides:
    """Who decides one kind of data."""

    kind: Annotated[
        KindName, "The kind of data, such as npps or outcome.", Told("The kind of data.")
    ]
    by: Annotated[
        Decider,
        "Who decides it.",
        Told("Who decides it; nobody-yet where no decision was found.", title="Decided by"),
    ]
    text: Annotated[
        Prose,
        "What is decided and by whom, in a sentence or two.",
        Told("More, in this guide's words."),
    ]


@dataclass(frozen=True, slots=True)
class Contact:
    """Where to write, for one purpose."""

    id: Annotated[Id, "Permanent name of the purpose."]
    title: Annotated[Title, "The purpose, in the reader's words."]
    address: Annotated[
        WebAddress | ToConfirm,
        "The address of a page or form; never a person's name, e-mail or telephone number.",
    ]


@dataclass(frozen=True, slots=True)
class Site:
    """Where the guide is served."""

    address: Annotated[Address | ToConfirm, "The public address of the guide."]
    meanwhile: Annotated[
        Address | None,
        "An address that stands in until the real one is confirmed. Leave it out once it is.",
    ] = None

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
    """The council itself: its roles, delegations and strategies, and what is planned for it.

    Swap this file and its neighbours and you have another council's guide.
    """

    id: Annotated[Id, "Permanent name of the council."]
    name: Annotated[Title, "The council's full name."]
    short_name: Annotated[Title, "Its name in running text."]
    area: Annotated[Line, "Its area, as in a sentence: the borough of …"]
    owner: Owner
    review_by: ReviewBy
    site: Annotated[Site, "Where the guide is served."]
    adopted_policy: Annotated[
        Line | ToConfirm, "The id of the adopted policy revision, once there is one."
    ]
    roles: Annotated[
        tuple[Role, ...], Between(1, 40), "The roles and bodies that this guide names."
    ]
    delegations: Annotated[
        tuple[Delegation, ...], Between(0, 20), "Authority given or recommended."
    ]
    decides: Annotated[tuple[Decides, ...], Between(1, 30), "Who decides each kind of data."]
    strategies: Annotated[
        tuple[Strategy, ...], Between(0, 20), "The strategies that social value serves."
    ]
    events: Annotated[tuple[Event, ...], Between(0, 20), "What is planned for the council."]
    contacts: Annotated[tuple[Contact, ...], Between(0, 20), "Where to write."]
    to_confirm: Annotated[
        tuple[ToConfirm, ...],
        Between(0, 80),
        "Facts about the council that somebody must supply and that belong nowhere else.",
    ]
    cites: Cites
