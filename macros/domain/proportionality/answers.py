"""What the evaluator answers with. Plain values, so that the browser can make the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from macros.domain.model.asking_words import Answer
from macros.domain.model.values import Money
from macros.domain.model.vocabulary import (
    Force,
    Frequency,
    OutcomeTheme,
    Position,
    Standing,
    ThresholdGroup,
)
from macros.domain.proportionality.contract import Contract
from macros.domain.timeline import NotYet


class Word(StrEnum):
    """All that a prompt may say; never that something is lawful or may go ahead."""

    NO_POINT = "no-point"
    CONSIDER = "consider"
    ASK_FOR_APPROVAL = "ask-for-approval"
    DOES_NOT_APPLY = "does-not-apply"


class Suits(StrEnum):
    """Whether an outcome is suggested for a contract."""

    FITS = "fits"
    CONSIDER = "consider"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class RegimeUsed:
    """The rules that govern the procurement; `newest` when no later regime has replaced them."""

    id: str
    title: str
    newest: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where the estimate stands against the threshold; `figure` includes VAT."""

    group: ThresholdGroup
    position: Position
    figure: Money
    since: date
    runs_on: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A text that counts on the day the procurement commenced."""

    ref: str
    title: str
    standing: Standing
    since: date | None
    reason: str


@dataclass(frozen=True, slots=True)
class DutyReach:
    """Whether a duty reaches the contract. `starts`: the later day from which it would."""

    duty: str
    title: str
    provision: str
    force: Force
    applies: bool
    starts: date | None
    reason: str
    note: str


@dataclass(frozen=True, slots=True)
class Step:
    """The rung of the ladder for the contract: suggested, not decided."""

    since: date
    rung: str
    title: str
    most_outcomes: int
    most_measures: int
    answer_words: int
    reporting: Frequency
    force: Force
    reason: str
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Ground:
    """What the table of what may be asked answers for one outcome and one contract.

    `row` and `number` name the row that matches; `basis` holds the ids of the rules it relies on.
    `text` is what to say: the row's, or that of an exception whose answer is stricter. `change`,
    what would change the answer, and `record`, what to write down, may be empty. `exceptions` are
    the others that concern such a contract, the outcome's own before those it shares.
    """

    row: str
    number: int
    answer: Answer
    basis: tuple[str, ...]
    text: str
    change: str
    record: str
    exceptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether one outcome suits the contract, why, and whether its question may carry marks.

    `kind_says` is "ask" or "do-not-ask" where the kind of contract names the outcome.
    """

    outcome: str
    title: str
    theme: OutcomeTheme
    since: date
    word: Suits
    reason: str
    ground: Ground
    kind_says: str | None
    kind_why: str | None


@dataclass(frozen=True, slots=True)
class AskedMeasure:
    """A measure that a pack asks for, and how often it is reported."""

    measure: str
    frequency: Frequency


@dataclass(frozen=True, slots=True)
class Asked:
    """What a pack asks of one chosen outcome. `words` is the limit of the answer."""

    outcome: str
    words: int
    measures: tuple[AskedMeasure, ...]
    indicator: Frequency


@dataclass(frozen=True, slots=True)
class RaisedPrompt:
    """One thing said of the contract or the choice. `about` names a record or a part of one."""

    id: str
    word: Word
    force: Force
    title: str
    reason: str
    about: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything the guide has to say of one contract and one choice of outcomes."""

    contract: Contract
    regime: RegimeUsed
    position: Place
    statement: Reference | NotYet
    policy: Reference | NotYet
    duties: tuple[DutyReach, ...]
    rung: Step | NotYet
    menu: tuple[Fit, ...]
    chosen: tuple[str, ...]
    asked: tuple[Asked, ...]
    prompts: tuple[RaisedPrompt, ...]
