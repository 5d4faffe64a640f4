"""What an outcome counts, how an answer is marked in parts, and what the contract holds to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from macros.domain.model.forms import Id, Line, Prose, Title
from macros.domain.model.notes import Told, titled
from macros.domain.model.vocabulary import Frequency


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing counted."""

    id: Annotated[Id, "Permanent name of the measure within this outcome."]
    name: Annotated[Title, "What is counted, in a few words.", Told("What is counted.")]
    unit: Annotated[Line, "The unit, such as hours or full-time equivalents.", Told("The unit.")]
    counted: Annotated[Prose, "How it is counted."]
    baseline: Annotated[Prose, "Against what it is compared.", Told("What it is compared with.")]
    because: Annotated[
        Prose,
        "How the supplier shows that it happened because of this contract.",
        Told("How it is shown to flow from the contract."),
    ]
    primary: Annotated[
        bool,
        "Write true for the one measure under which a unit of delivery counts; otherwise false.",
        Told("Whether it is the outcome's main measure."),
    ]
    evidence: Annotated[
        Prose,
        "What the supplier shows, in totals only and never about a person.",
        Told("What shows it."),
    ]
    frequency: Annotated[Frequency, "How often it is reported."]


@titled("Sub-criterion")
@dataclass(frozen=True, slots=True)
class SubCriterion:
    """A part of the question that evaluators mark on its own."""

    id: Annotated[Id, "Permanent name within this outcome."]
    title: Annotated[Title, "The sub-criterion in a few words."]
    text: Annotated[Prose, "What a good answer shows."]


@titled("Key performance indicator")
@dataclass(frozen=True, slots=True)
class Kpi:
    """What the contract holds the supplier to."""

    measure: Annotated[Id, "The id of the measure, from measures."]
    wording: Annotated[Prose, "The indicator in the contract's words."]
    target: Annotated[Prose, "How its figure is set from the winning offer."]
    frequency: Annotated[Frequency, "How often it is assessed."]
