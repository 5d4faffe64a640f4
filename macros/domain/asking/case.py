"""A question as it is put to the table of what may be asked. Knows no contract and no table."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.asking_words import AskingFact, QuestionKind


@dataclass(frozen=True, slots=True)
class Case:
    """What the table turns on beside the contract.

    `rules` is the id of the regime under which the contract is let; `yes` holds the facts that are
    true. A fact that nobody has said yes to is not true.
    """

    kind: QuestionKind
    rules: str
    yes: frozenset[AskingFact] = frozenset()
