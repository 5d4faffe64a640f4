"""What is not settled in the register: facts to confirm, unchecked facts, disputed days.

The whole list, for the page, the table and whoever asks the council. Texts that are only offered
for the council to decide are listed once for each kind, because nothing in them is a fact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from macros.domain.finding import Path
from macros.domain.kinds import kind_of
from macros.domain.model.values import Cite, ToConfirm, When
from macros.domain.model.vocabulary import Checked, Standing
from macros.domain.register import Register
from macros.domain.walk import records

# The role that keeps the lists which name no owner: sources and glossaries.
KEEPER = "guide-editor"


class Doubt(StrEnum):
    """Why something is on the list."""

    TO_CONFIRM = "to-confirm"
    UNVERIFIED = "unverified"
    DISPUTED = "disputed"
    ILLUSTRATIVE = "illustrative"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing to settle: `where` in the record, `what`, and `by` whom (a role, in words)."""

    record: str
    where: str
    doubt: Doubt
    what: str
    by: str


def gaps(register: Register) -> tuple[Gap, ...]:
    """Every gap, by record and place; drafts are left out, for they are nobody's text yet."""
    found = [*_inside(register), *_illustrative(register)]
    return tuple(sorted(found, key=lambda gap: (gap.record, gap.where, gap.doubt, gap.what)))


def _inside(register: Register) -> Iterator[Gap]:
    titles = {role.id: role.title for role in register.council.roles}
    for name, record in register.records.items():
        if not kind_of(name).public:
            continue
        owner = getattr(record, "owner", KEEPER)
        for path, part in records(record):
            gap = _gap(register, part, titles.get(owner, owner))
            if gap is not None:
                yield Gap(name, _where(record, path), *gap)


def _gap(register: Register, part: Any, owner: str) -> tuple[Doubt, str, str] | None:
    match part:
        case ToConfirm():
            return Doubt.TO_CONFIRM, part.to_confirm, part.by
        case When() if part.is_disputed:
            return Doubt.DISPUTED, f"Sources differ: {part.because}", owner
        case Cite(checked=Checked.UNVERIFIED):
            return Doubt.UNVERIFIED, _unchecked(register, part), owner
    return None


def _unchecked(register: Register, cite: Cite) -> str:
    source = register.source_by_id[cite.source]
    at = "" if cite.at is None else f", {cite.at}"
    return f"Not yet checked against its source: {source.title}{at}."


def _where(record: Any, path: Path) -> str:
    """The path as words, with an item's id in place of its index where it has one."""
    steps, part = [], record
    for step in path:
        part = part[step] if isinstance(step, int) else getattr(part, step)
        steps.append(str(getattr(part, "id", step)))
    return "/".join(steps)


def _illustrative(register: Register) -> Iterator[Gap]:
    deciders = {decides.kind: decides.by.value for decides in register.council.decides}
    kinds = {
        name.partition("/")[0]
        for name, record in register.records.items()
        if getattr(record, "standing", None) is Standing.ILLUSTRATIVE
    }
    for kind in kinds:
        what = "Illustrative: offered for the council to decide. Nothing in it has been decided."
        yield Gap(kind, "standing", Doubt.ILLUSTRATIVE, what, deciders.get(kind, "nobody-yet"))
