"""What can be wrong with a built site, or keep it from being published: a place, a code, words."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.catalogue import CODES


@dataclass(frozen=True, slots=True, order=True)
class SiteProblem:
    """One fault. `page` is an address of the site, or names what else is at fault."""

    page: str
    code: str
    message: str

    def __str__(self) -> str:
        """The line that a person reads."""
        return f"{self.page}: {self.code} {self.message}. Fix: {CODES[self.code].fix}"


class Refused(Exception):
    """Publishing must not, or cannot, go on. What was live is live still."""

    def __init__(self, page: str, code: str, message: str) -> None:
        super().__init__(message)
        self.fault = SiteProblem(page, code, message)

    def __str__(self) -> str:
        """The line that a person reads."""
        return str(self.fault)
