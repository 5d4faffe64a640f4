"""The door for people: the `guide` command. Prints what others found; finds nothing itself.

Exit 0: fine. Exit 1: the data is at fault. Exit 2: wrong use.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from macros.domain.diff import KindsDifferError, changes
from macros.domain.plain import plain
from macros.domain.register import Register
from macros.domain.timeline.milestones import next_change
from macros.domain.timeline.snapshot import CommencedAfterError, on
from macros.load.problem import Problem
from macros.load.register import Loaded
from macros.publish.build import build
from macros.publish.checkout import CHECKOUT, DATA, contents, today
from macros.render import terminal, wording
from macros.render.differences import diff_text

FINE, DATA_AT_FAULT, WRONG_USE = 0, 1, 2


class UseError(Exception):
    """The command was used wrongly; its text says how to use it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    options = _parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except UseError as error:
        print(f"guide {options.command}: {error}", file=sys.stderr)
        return WRONG_USE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="guide", description="Check, question and build a council's social value guide."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    common = _common()
    for name, run, about, extra in _COMMANDS:
        command = commands.add_parser(name, parents=[common], help=about, description=about)
        command.set_defaults(run=run)
        extra(command)
    return parser


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--root", type=Path, default=DATA, metavar="DIR", help="the data folder (default: data)"
    )
    common.add_argument("--json", action="store_true", help="print JSON for a program to read")
    common.add_argument(
        "--as-of",
        type=_day,
        default=None,
        metavar="DATE",
        help="the day on which to ask, such as 2026-01-01 (default: today in England)",
    )
    return common


def _day(text: str) -> date:
    try:
        if len(text) != len("2026-01-01"):
            raise ValueError
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day; write it as 2026-01-01"
        raise argparse.ArgumentTypeError(message) from None


def _loaded(options: argparse.Namespace) -> tuple[Loaded, date]:
    root: Path = options.root
    if not root.is_dir():
        raise UseError(f"there is no folder {str(root)!r}; give the data folder with --root")
    as_of = options.as_of or today()
    return contents(root, as_of), as_of


def _register(options: argparse.Namespace) -> tuple[Register | None, date]:
    """The register, or None after the errors have been printed."""
    loaded, as_of = _loaded(options)
    if loaded.register is None:
        _print_problems(loaded.errors, file=sys.stderr)
        print("Mend these first: guide check", file=sys.stderr)
    return loaded.register, as_of


def _print_problems(problems: Sequence[Problem], file: Any = None) -> None:
    for problem in problems:
        print(problem, file=file)


def _check(options: argparse.Namespace) -> int:
    loaded, as_of = _loaded(options)
    if options.json:
        found = [problem.as_json() for problem in loaded.problems]
        counts = {"errors": len(loaded.errors), "warnings": len(loaded.warnings)}
        _print_json({"as_of": as_of.isoformat(), **counts, "problems": found})
    else:
        _print_problems(loaded.problems)
        print(_summary(loaded, as_of))
    return DATA_AT_FAULT if loaded.errors else FINE


def _summary(loaded: Loaded, as_of: date) -> str:
    errors, warnings = len(loaded.errors), len(loaded.warnings)
    said = (
        f"{loaded.files} files checked as of {wording.day(as_of)}: "
        f"{_count(errors, 'error')}, {_count(warnings, 'warning')}."
    )
    if not loaded.rules_ran:
        said += " Records were not compared, because the council or the thresholds are at fault."
    return said


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _on(options: argparse.Namespace) -> int:
    register, as_of = _register(options)
    if register is None:
        return DATA_AT_FAULT
    try:
        snapshot = on(register, options.date, options.commenced)
    except CommencedAfterError:
        raise UseError(
            f"the procurement cannot commence ({options.commenced}) after the day asked about "
            f"({options.date})"
        ) from None
    ahead = next_change(register, options.date)
    if options.json:
        answer = {"as_of": as_of.isoformat(), "notice": terminal.PROMPT, "on": plain(snapshot)}
        _print_json({**answer, "next_change": plain(ahead)})
    else:
        assumed = options.commenced is None
        print(terminal.on_text(register, snapshot, as_of, ahead, assumed=assumed))
    return FINE


def _diff(options: argparse.Namespace) -> int:
    register, _ = _register(options)
    if register is None:
        return DATA_AT_FAULT
    before, after = _record(register, options.before), _record(register, options.after)
    try:
        found = changes(before, after)
    except KindsDifferError:
        raise UseError("both must be records of one kind, such as two of npps/") from None
    if options.json:
        _print_json({"before": options.before, "after": options.after, "changes": plain(found)})
    else:
        print(diff_text(options.before, options.after, found))
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


def _build(options: argparse.Namespace) -> int:
    loaded, as_of = _loaded(options)
    if loaded.register is None:
        _print_problems(loaded.errors)
        return DATA_AT_FAULT
    built = build(options.to, options.root, as_of)
    if options.json:
        faults = [plain_fault.__str__() for plain_fault in built.faults]
        _print_json({"ok": built.ok, "as_of": as_of.isoformat(), "faults": faults})
    elif built.ok:
        print(f"{built.pages} pages as of {wording.day(as_of)}, inspected, in {options.to}")
    else:
        print(built.engine if not built.faults else "\n".join(map(str, built.faults)))
    return FINE if built.ok else DATA_AT_FAULT


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _no_more(_: argparse.ArgumentParser) -> None:
    """A command with the common options only."""


def _asks_day(command: argparse.ArgumentParser) -> None:
    command.add_argument("date", type=_day, metavar="DATE", help="the day, such as 2026-01-01")
    command.add_argument(
        "--commenced",
        type=_day,
        metavar="DATE",
        help="the day the procurement commenced, which fixes its rules and thresholds",
    )


def _asks_two(command: argparse.ArgumentParser) -> None:
    command.add_argument("before", metavar="A", help='a record, such as "npps/2024-05-13"')
    command.add_argument("after", metavar="B", help="another of the same kind")


def _asks_target(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--to", type=Path, default=CHECKOUT / "site", metavar="DIR", help="where to (default: site)"
    )


_COMMANDS: tuple[tuple[str, Callable[[Any], int], str, Callable[[Any], None]], ...] = (
    ("check", _check, "Check every file and say all that is wrong, with its place.", _no_more),
    ("on", _on, "Say what applied on a day.", _asks_day),
    ("diff", _diff, "List the differences between two records of a kind.", _asks_two),
    ("build", _build, "Build the site, inspect it, and put it in place.", _asks_target),
)
