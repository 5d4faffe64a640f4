"""What a view is given: the edition of the guide, and the page it is writing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from macros.domain.model.duty import Duty
from macros.domain.model.reference import Source
from macros.domain.register import Register
from macros.render.pages import addresses
from macros.render.pages.edition import Edition

_CHAPTER = re.compile(r" \(c\. [0-9]+\)")


@dataclass(frozen=True, slots=True)
class Link:
    """Words and the relative address they lead to."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class PageContext:
    """One page's surroundings. `here` is the page's own address; links are relative to it."""

    edition: Edition
    here: str

    @property
    def register(self) -> Register:
        """Every record of the guide."""
        return self.edition.register

    @property
    def as_of(self) -> date:
        """The day that the guide answers for."""
        return self.edition.as_of

    def to(self, kind: str, id: str) -> str:
        """A relative link to a record or a part of one."""
        return self.go(addresses.of(self.register, kind, id))

    def go(self, address: str) -> str:
        """A relative link to an address that starts at the site's root."""
        return addresses.relative(self.here, address)

    def record(self, name: str) -> str | None:
        """A relative link to a record named "kind/id", if it has a page."""
        address = addresses.of_record(self.register, name)
        return None if address is None else self.go(address)

    def day(self, value: date) -> str:
        """A relative link to the page of a day."""
        return self.go(addresses.day(value))

    def source(self, id: str) -> Source:
        """The source with this id; KeyError if there is none."""
        return self.register.source_by_id[id]

    def provision(self, duty: Duty) -> str:
        """Where a rule is written, "Procurement Act 2023, section 13": no chapter number."""
        title = _CHAPTER.sub("", self.source(duty.instrument).title)
        return f"{title}, {duty.provision}"

    def role(self, id: str) -> str:
        """The title of a role; KeyError if the council's file has none with this id."""
        return {role.id: role.title for role in self.register.council.roles}[id]
