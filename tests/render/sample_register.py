"""A register made up from the annotations of the model, so that no field is forgotten.

Every text is different and every other one is hostile to JSON, CSV, HTML or a spreadsheet. The
records make no sense together; they have only to be of the right shape.
"""

from __future__ import annotations

import types
import typing
from dataclasses import fields, replace
from datetime import date, timedelta
from enum import Enum
from itertools import count, cycle
from typing import Any, TypeVar

from macros.domain.model.advice import Advice
from macros.domain.model.asking import Asking
from macros.domain.model.contract import ContractKind
from macros.domain.model.council import Council
from macros.domain.model.duty import Duty
from macros.domain.model.function import Functions
from macros.domain.model.national_model import NationalModel
from macros.domain.model.outcome import Outcome
from macros.domain.model.policy import Policy, WorkingPolicy
from macros.domain.model.reference import Glossary, Source, Sources
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Thresholds
from macros.domain.model.values import Cite, Money, ToConfirm, When
from macros.domain.model.vocabulary import Checked, Standing
from macros.domain.model.watch import Watch
from macros.domain.register import Register

T = TypeVar("T")
HOSTILE = (
    "=1+1",
    "plain text",
    '+44 "quoted", and a comma',
    "-5",
    "@SUM(A1)",
    "\t=tab",
    "two\nlines",
    "two\n\nparagraphs, <script>alert(1)</script>",
    "＝full width",
    "＠full width",
    "£30,000 & more – “curly” é 日本",
    "'already quoted",
    "{{ braces }} {% raw %}",
    'ends with a quote"',
    "null",
    "207720.00",
)
SOURCE = Source("source", "A source", "A publisher", "page", None, None, Checked.PRIMARY)


class Sample:
    """Makes values one after another: always the same ones in the same order."""

    def __init__(self) -> None:
        self.number = count(1)
        self.hostile = cycle(HOSTILE)
        self.turn = cycle((False, True, True))
        self.dates = cycle(
            (
                When.parse("2025-02-24"),
                When.parse("2024-09"),
                When.disputed(("2025-02-12", "2025-02-13"), "two pages differ"),
            )
        )

    def record(self, cls: type[T], **given: Any) -> T:
        """A record of the class; `given` fields are taken as they are."""
        hints = typing.get_type_hints(cls)
        names = [field.name for field in fields(typing.cast(Any, cls))]
        values = {name: self.value(hints[name], name) for name in names if name not in given}
        return cls(**values, **given)

    def value(self, hint: Any, name: str) -> Any:
        """A value of the type."""
        if hint is Cite:
            return Cite("source", Checked.UNVERIFIED, "section 1", None)
        if hint is str:
            return f"i{next(self.number)}" if name == "id" else self.text()
        if typing.get_origin(hint) is tuple:
            inner = typing.get_args(hint)[0]
            return tuple(self.value(inner, "item") for _ in range(2))
        if typing.get_origin(hint) in (typing.Union, types.UnionType):
            return self.either(typing.get_args(hint), name)
        return self.leaf(hint)

    def either(self, kinds: tuple[Any, ...], name: str) -> Any:
        """Null, a gap or a value, each in its turn."""
        if types.NoneType in kinds and not next(self.turn):
            return None
        if ToConfirm in kinds and not next(self.turn):
            return ToConfirm(self.text(), "a role")
        kind = next(kind for kind in kinds if kind not in (types.NoneType, ToConfirm))
        return self.value(kind, name)

    def leaf(self, hint: Any) -> Any:
        """A value that holds no other."""
        number = next(self.number)
        if hasattr(hint, "__dataclass_fields__") and hint not in (Money, When):
            return self.record(hint)
        if isinstance(hint, type) and issubclass(hint, Enum):
            members = list(hint)
            return members[number % len(members)]
        made = {int: number, bool: number % 2 == 0, Money: Money(number * 101)}
        if hint is date:
            return date(2020, 1, 1) + timedelta(days=number)
        return next(self.dates) if hint is When else made[hint]

    def text(self) -> str:
        """The next text, with a number so that no two are the same."""
        return f"{next(self.hostile)} {next(self.number)}"


def _thresholds(make: Sample) -> Thresholds:
    """The only reference that anything here follows: each figure to its regime."""
    made = make.record(Thresholds)
    regime = made.regimes[0].id
    return replace(made, values=tuple(replace(value, regime=regime) for value in made.values))


def sample_register() -> Register:
    """A register with two of everything."""
    make = Sample()
    return Register(
        council=make.record(Council),
        working=make.record(WorkingPolicy, id="working", standing=Standing.WORKING),
        thresholds=_thresholds(make),
        asking=make.record(Asking),
        functions=make.record(Functions),
        statements=(make.record(Statement), make.record(Statement)),
        duties=(make.record(Duty), make.record(Duty)),
        models=(make.record(NationalModel), make.record(NationalModel)),
        policies=(make.record(Policy), make.record(Policy)),
        outcomes=(make.record(Outcome), make.record(Outcome)),
        contracts=(make.record(ContractKind), make.record(ContractKind)),
        source_files=(("national", Sources((SOURCE, make.record(Source)))),),
        glossary_files=(("national", make.record(Glossary)),),
        advice=(make.record(Advice), make.record(Advice)),
        watch=make.record(Watch),
    )
