"""One contract and one choice of outcomes, assessed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.domain.model.vocabulary import Force
from macros.domain.plain import Plain, plain
from macros.domain.proportionality import prompting
from macros.domain.proportionality.answers import Asked, Assessment, Fit, RaisedPrompt, Step, Word
from macros.domain.proportionality.asking import asked
from macros.domain.proportionality.circumstances import Circumstances, circumstances
from macros.domain.proportionality.contract import (
    BadInputError,
    Contract,
    FieldError,
    Given,
)
from macros.domain.proportionality.fitting import menu
from macros.domain.proportionality.reaching import duties
from macros.domain.proportionality.reading import faults, read
from macros.domain.proportionality.sentences import say
from macros.domain.register import Register
from macros.domain.timeline import NotYet


def assess(register: Register, contract: Contract, chosen: Sequence[str]) -> Assessment:
    """Everything the guide says of the contract and the choice; the order chosen is ignored.

    Raise BadInputError for a day without figures, a value or length out of range, and unknown,
    repeated or too many outcomes.
    """
    errors = faults(register, contract, tuple(chosen))
    if errors:
        raise BadInputError(errors)
    return assessed(register, circumstances(register, contract), tuple(sorted(chosen)))


def evaluated(register: Register, given: Given) -> dict[str, Plain]:
    """What was typed, assessed, as plain values: what the browser's evaluator gives too."""
    found = read(register, given)
    errors = [error for error in found if isinstance(error, FieldError)]
    if errors:
        return {"errors": plain(errors), "assessment": None}
    contract, chosen = found
    assert isinstance(contract, Contract)
    assert isinstance(chosen, tuple)
    answer = assessed(register, circumstances(register, contract), chosen)
    return {"errors": [], "assessment": plain(answer)}


def assessed(register: Register, case: Circumstances, chosen: tuple[str, ...]) -> Assessment:
    """The same for circumstances worked out before; `chosen` are ids of outcomes, in order."""
    reaches, offered = duties(register, case), menu(register, case)
    picked = [fit for fit in offered if fit.outcome in chosen]
    ids = [fit.outcome for fit in picked]
    wanted = prompting.chosen_outcomes(register, case.contract, ids)
    asks = asked(case.step, wanted)
    prompts = (
        *prompting.of_circumstances(register, case),
        *prompting.of_law(register, case, reaches, picked),
        *_of_choice(case, picked, wanted, asks),
    )
    return Assessment(
        contract=case.contract,
        regime=case.regime,
        position=case.place,
        statement=case.statement,
        policy=case.policy,
        duties=reaches,
        rung=case.step,
        menu=offered,
        chosen=chosen,
        asked=asks,
        prompts=prompts,
    )


def _of_choice(
    case: Circumstances,
    picked: list[Fit],
    wanted: Sequence[prompting.Chosen],
    asks: Sequence[Asked],
) -> Iterator[RaisedPrompt]:
    if not picked:
        return
    step = case.step
    if isinstance(step, NotYet):
        title = say("title-ladder")
        about = "proportionality/proportionality"
        yield RaisedPrompt(
            "rung/none", Word.CONSIDER, Force.GOOD_PRACTICE, title, step.reason, about
        )
    if isinstance(step, Step):
        yield from prompting.of_step(step, asks)
    yield from prompting.of_fits(picked)
    yield from prompting.of_units(wanted)
