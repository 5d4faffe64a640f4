"""One contract and one choice of outcomes, assessed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.domain.model.vocabulary import Force
from macros.domain.plain import Plain, plain
from macros.domain.proportionality import prompting
from macros.domain.proportionality.answers import (
    Asked,
    Assessment,
    DutyReach,
    Fit,
    Place,
    Prompt,
    RegimeUsed,
    Step,
    Word,
)
from macros.domain.proportionality.asking import asked
from macros.domain.proportionality.contract import (
    BadInputError,
    Contract,
    FieldError,
    Given,
)
from macros.domain.proportionality.fitting import menu
from macros.domain.proportionality.ladder import rung
from macros.domain.proportionality.position import position
from macros.domain.proportionality.reaching import duties
from macros.domain.proportionality.reading import faults, read
from macros.domain.proportionality.sentences import say
from macros.domain.proportionality.times import figures, policy, regime, statement
from macros.domain.register import Register
from macros.domain.timeline.series import NotYet


def assess(register: Register, contract: Contract, chosen: Sequence[str]) -> Assessment:
    """Everything the guide says of the contract and the choice; the order chosen is of no account.

    Raise BadInputError for a day without figures, a value or length out of range, and unknown,
    repeated or too many outcomes.
    """
    errors = faults(register, contract, tuple(chosen))
    if errors:
        raise BadInputError(errors)
    return _assessed(register, contract, tuple(sorted(chosen)))


def evaluated(register: Register, given: Given) -> dict[str, Plain]:
    """What was typed, assessed, as plain values: what the browser's evaluator gives too."""
    found = read(register, given)
    errors = [error for error in found if isinstance(error, FieldError)]
    if errors:
        return {"errors": plain(errors), "assessment": None}
    contract, chosen = found
    assert isinstance(contract, Contract)
    assert isinstance(chosen, tuple)
    return {"errors": [], "assessment": plain(_assessed(register, contract, chosen))}


def _assessed(register: Register, contract: Contract, chosen: tuple[str, ...]) -> Assessment:
    rules, place = regime(register, contract.commenced), position(register, contract)
    # `read` has refused every day for which one of them is missing.
    assert isinstance(rules, RegimeUsed)
    assert isinstance(place, Place)
    reaches, step = duties(register, contract), rung(register, contract)
    offered = menu(register, contract)
    picked = [fit for fit in offered if fit.outcome in chosen]
    wanted = prompting.chosen_outcomes(register, contract, [fit.outcome for fit in picked])
    asks = asked(step, wanted)
    prompts = (
        *prompting.of_circumstances(register, contract, rules, place),
        *_of_law(register, contract, reaches, picked),
        *_of_choice(contract, place, step, picked, wanted, asks),
    )
    return Assessment(
        contract=contract,
        regime=rules,
        position=place,
        statement=statement(register, contract.commenced),
        policy=policy(register, contract.commenced),
        duties=reaches,
        rung=step,
        menu=offered,
        chosen=chosen,
        asked=asks,
        prompts=prompts,
    )


def _of_law(
    register: Register, contract: Contract, reaches: tuple[DutyReach, ...], picked: list[Fit]
) -> Iterator[Prompt]:
    held = figures(register, contract.commenced)
    return prompting.of_law(register, contract, held, reaches, picked)


def _of_choice(
    contract: Contract,
    place: Place,
    step: Step | NotYet,
    picked: list[Fit],
    wanted: Sequence[prompting.Chosen],
    asks: Sequence[Asked],
) -> Iterator[Prompt]:
    if not picked:
        return
    if isinstance(step, NotYet):
        title = say("title-ladder")
        about = "proportionality/proportionality"
        yield Prompt("rung/none", Word.CONSIDER, Force.GOOD_PRACTICE, title, step.reason, about)
    if isinstance(step, Step):
        yield from prompting.of_step(step, asks)
    yield from prompting.of_fits(contract, place, picked)
    yield from prompting.of_units(wanted)
