"""`guide check`, `on` and `diff`: questions that the data answers."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from typing import Any

from macros.cli.use import (
    DATA_AT_FAULT,
    FINE,
    UseError,
    day,
    loaded,
    print_json,
    print_problems,
    register,
)
from macros.domain.diff import KindsDifferError, changes
from macros.domain.plain import plain
from macros.domain.register import Register
from macros.domain.timeline import CommencedAfterError, next_change, on
from macros.load.register import Loaded
from macros.render.terminal import what_applied
from macros.render.terminal.differences import diff_text
from macros.render.words import wording


def check(options: argparse.Namespace) -> int:
    """Everything that is wrong with the data."""
    found, as_of = loaded(options)
    if options.json:
        problems = [problem.as_json() for problem in found.problems]
        counts = {"errors": len(found.errors), "warnings": len(found.warnings)}
        print_json({"as_of": as_of.isoformat(), **counts, "problems": problems})
    else:
        print_problems(found.problems)
        print(_summary(found, as_of))
    return DATA_AT_FAULT if found.errors else FINE


def _summary(found: Loaded, as_of: date) -> str:
    errors, warnings = len(found.errors), len(found.warnings)
    said = (
        f"{found.files} files checked as of {wording.day(as_of)}: "
        f"{_count(errors, 'error')}, {_count(warnings, 'warning')}."
    )
    if not found.rules_ran:
        said += (
            " Records were not compared, because the council, the thresholds or the table of what "
            "may be asked are at fault."
        )
    return said


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def on_day(options: argparse.Namespace) -> int:
    """What applied on a day."""
    held, as_of = register(options)
    if held is None:
        return DATA_AT_FAULT
    try:
        snapshot = on(held, options.date, options.commenced)
    except CommencedAfterError:
        raise UseError(
            f"the procurement cannot commence ({options.commenced}) after the day asked about "
            f"({options.date})"
        ) from None
    ahead = next_change(held, options.date)
    if options.json:
        answer = {"as_of": as_of.isoformat(), "notice": what_applied.PROMPT, "on": plain(snapshot)}
        print_json({**answer, "next_change": plain(ahead)})
    else:
        assumed = options.commenced is None
        print(what_applied.on_text(held, snapshot, as_of, ahead, assumed=assumed))
    return FINE


def diff(options: argparse.Namespace) -> int:
    """How two records differ."""
    held, as_of = register(options)
    if held is None:
        return DATA_AT_FAULT
    before, after = _record(held, options.before), _record(held, options.after)
    try:
        found = changes(before, after)
    except KindsDifferError:
        raise UseError("both must be records of one kind, such as two of npps/") from None
    if options.json:
        answer = {"as_of": as_of.isoformat(), "before": options.before, "after": options.after}
        print_json({**answer, "changes": plain(found)})
    else:
        print(diff_text(options.before, options.after, found))
        print(f"\nAs of {wording.day(as_of)}.")
    return FINE


def _record(register: Register, name: str) -> Any:
    """The record called "kind/id", or the revision of it that starts on "kind/id@date"."""
    plain_name, _, day = name.partition("@")
    record = register.records.get(plain_name)
    if record is None:
        known = ", ".join(sorted(key for key in register.records if key.startswith(name[:4])))
        raise UseError(f"there is no record {name!r}" + (f"; there is: {known}" if known else ""))
    if not day:
        return record
    revisions = {revision.since.isoformat(): revision for revision in _revisions(record)}
    if day not in revisions:
        raise UseError(f"{plain_name} has no revision of {day}; it has: {', '.join(revisions)}")
    return revisions[day]


def _revisions(record: Any) -> Sequence[Any]:
    found: Sequence[Any] = getattr(record, "revisions", ())
    return found


def asks_day(command: argparse.ArgumentParser) -> None:
    """A day, and perhaps another on which a procurement commenced."""
    command.add_argument("date", type=day, metavar="DATE", help="the day, such as 2026-01-01")
    command.add_argument(
        "--commenced",
        type=day,
        metavar="DATE",
        help="the day the procurement commenced, which fixes its rules and thresholds",
    )


def asks_two(command: argparse.ArgumentParser) -> None:
    """Two records."""
    command.add_argument("before", metavar="A", help='a record, such as "npps/2024-05-13"')
    command.add_argument("after", metavar="B", help="another of the same kind")
