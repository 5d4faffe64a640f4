"""One contract as an officer gives it, and what is wrong with what was typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from macros.domain.model.values import Money
from macros.domain.model.vocabulary import Category, Route


@dataclass(frozen=True, slots=True)
class Contract:
    """The facts that rules turn on.

    `commenced` is the day the procurement commenced, `value` the estimate with VAT and
    extensions, `months` the length with extensions, `kind` the id of a kind of contract.
    """

    commenced: date
    value: Money
    months: int
    route: Route
    category: Category
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody typed or chose, unread. An empty `kind` means none."""

    commenced: str
    value: str
    months: str
    route: str
    category: str
    kind: str = ""
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldError:
    """What is wrong with one field of `Given`, and what to write."""

    field: str
    message: str


class BadInputError(ValueError):
    """A contract or a choice that cannot be assessed; `errors` says why, field by field."""

    def __init__(self, errors: tuple[FieldError, ...]) -> None:
        super().__init__(" ".join(error.message for error in errors))
        self.errors = errors
