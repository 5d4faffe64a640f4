"""How much to ask for of one contract, what law says of it, and why each outcome suits or not.

Answers are prompts, each with one reason and one force; none says that a choice is lawful.
"""

from macros.domain.proportionality.answers import Asked, Fit, RaisedPrompt, Step, Suits, Word
from macros.domain.proportionality.asking import REPORTS_A_YEAR, asked
from macros.domain.proportionality.circumstances import Circumstances, circumstances
from macros.domain.proportionality.contract import Contract, FieldError, Given
from macros.domain.proportionality.evaluate import assess, assessed
from macros.domain.proportionality.fitting import fits, menu
from macros.domain.proportionality.position import GROUP_OF
from macros.domain.proportionality.prompting import Chosen, chosen_outcomes
from macros.domain.proportionality.reading import first_day, last_day, read
from macros.domain.proportionality.sentences import (
    ANSWER,
    CATEGORY,
    FREQUENCY,
    GROUP,
    POSITION,
    ROUTE,
    SENTENCES,
    day,
    money,
)
from macros.domain.proportionality.written import coverage, step, suits

__all__ = [
    "ANSWER",
    "CATEGORY",
    "FREQUENCY",
    "GROUP",
    "GROUP_OF",
    "POSITION",
    "REPORTS_A_YEAR",
    "ROUTE",
    "SENTENCES",
    "Asked",
    "Chosen",
    "Circumstances",
    "Contract",
    "FieldError",
    "Fit",
    "Given",
    "RaisedPrompt",
    "Step",
    "Suits",
    "Word",
    "asked",
    "assess",
    "assessed",
    "chosen_outcomes",
    "circumstances",
    "coverage",
    "day",
    "first_day",
    "fits",
    "last_day",
    "menu",
    "money",
    "read",
    "step",
    "suits",
]
