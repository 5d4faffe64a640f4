"""An outcome's own question put to the table, for one contract.

The outcome says what is its own: the kind of question, and its exceptions. An exception may say
that the question is of another kind for some contracts, or that the answer is stricter there. None
makes an answer freer. `docs/js/asking/outcomes.js` gives the same answers.
"""

from __future__ import annotations

from collections.abc import Iterable

from macros.domain import prose
from macros.domain.asking.case import Case
from macros.domain.asking.table import RowFound, found
from macros.domain.model.asking import AskingRevision, SharedException
from macros.domain.model.asking_words import Answer, AskingFact
from macros.domain.model.outcome import OutcomeRevision
from macros.domain.model.touches import OutcomeException
from macros.domain.proportionality.answers import Ground
from macros.domain.proportionality.conditions import failing
from macros.domain.proportionality.contract import Contract
from macros.domain.proportionality.times import Figures
from macros.domain.proportionality.written import exception as conditions_of

_STRICTNESS = tuple(Answer)


def ground(
    table: AskingRevision,
    held: OutcomeRevision,
    contract: Contract,
    figures: Figures,
    rules: str,
    yes: frozenset[AskingFact] = frozenset(),
) -> Ground:
    """The answer to an outcome's question for one contract, in plain words.

    `yes`: the facts that somebody has said yes to. All others are taken as not true.
    """
    concerned = exceptions(held, contract, figures)
    matched = found(table.rows, contract, figures, _case(held, concerned, rules, yes))
    stricter = _stricter(matched, concerned)
    return Ground(
        row=matched.row.id,
        number=matched.number,
        answer=stricter.answer if stricter and stricter.answer else matched.row.answer,
        basis=tuple(dict.fromkeys(each.duty for each in matched.row.grounds)),
        text=_words(stricter.text if stricter else matched.row.text),
        change=_words(matched.row.change or ""),
        record=_words(matched.row.record or ""),
        exceptions=(
            *(_words(each.text) for each in concerned if each is not stricter),
            *(_words(common.text) for common in shared(table, held)),
        ),
    )


def exceptions(
    held: OutcomeRevision, contract: Contract, figures: Figures
) -> tuple[OutcomeException, ...]:
    """The outcome's own exceptions that concern such a contract, in their order."""
    return tuple(
        each for each in held.exceptions if failing(conditions_of(each), contract, figures) is None
    )


def shared(table: AskingRevision, held: OutcomeRevision) -> tuple[SharedException, ...]:
    """The exceptions of the table that the outcome points to, in the table's order."""
    return tuple(each for each in table.exceptions if each.id in held.shared_exceptions)


def _case(
    held: OutcomeRevision,
    concerned: Iterable[OutcomeException],
    rules: str,
    yes: frozenset[AskingFact],
) -> Case:
    kinds = (each.kind for each in concerned if each.kind is not None)
    return Case(next(kinds, held.question_kind), rules, yes | frozenset(held.facts))


def _stricter(matched: RowFound, concerned: Iterable[OutcomeException]) -> OutcomeException | None:
    """The first exception whose answer is stricter than the row's."""
    least = _STRICTNESS.index(matched.row.answer)
    return next(
        (
            each
            for each in concerned
            if each.answer is not None and _STRICTNESS.index(each.answer) > least
        ),
        None,
    )


def _words(text: str) -> str:
    return prose.plain(prose.parse(text)) if text else ""
