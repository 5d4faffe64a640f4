"""What every command shares: its options, the register it asks, how it ends and prints."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from macros.domain.register import Register
from macros.load.problem import Problem
from macros.load.register import Loaded
from macros.publish.checkout import DATA, asked_day, contents, written_day
from macros.render.words import wording

FINE, DATA_AT_FAULT, WRONG_USE = 0, 1, 2


class UseError(Exception):
    """The command was used wrongly; its text says how to use it."""


class Once(argparse.Action):
    """Keep the one value of an option. A second one is refused: the first would be lost unseen."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: Any,
        option_string: str | None = None,
    ) -> None:
        """Keep the value. Raise ArgumentError where there is one already."""
        given = vars(namespace).setdefault("given", set())
        if self.dest in given:
            raise argparse.ArgumentError(self, "this is given twice. Give it once.")
        given.add(self.dest)
        setattr(namespace, self.dest, values)


def common() -> argparse.ArgumentParser:
    """The options of every command."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.register("action", None, Once)
    shared.add_argument(
        "--root", type=_folder, default=DATA, metavar="DIR", help="the data folder (default: data)"
    )
    shared.add_argument("--json", action="store_true", help="print JSON for a program to read")
    shared.add_argument(
        "--as-of",
        type=day,
        default=None,
        metavar="DATE",
        help="the day on which to ask, such as 2026-01-01 (default: AS_OF, or today in England)",
    )
    return shared


def _folder(text: str) -> Path:
    """A folder; a shell leaves ~ as it is in --root=~/data."""
    return Path(os.path.expanduser(text))


def day(text: str) -> date:
    """A day as it is written on the command line."""
    try:
        return written_day(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def loaded(options: argparse.Namespace) -> tuple[Loaded, date]:
    """The data folder, read and checked, and the day asked for. Raise UseError without a folder."""
    root: Path = options.root
    # Path.is_dir raises for a name that is too long; this does not.
    if not os.path.isdir(root):
        wrong = f"{str(root)!r} is a file" if os.path.isfile(root) else f"there is no {str(root)!r}"
        raise UseError(f"{wrong}; give the folder of the data with --root")
    try:
        as_of = asked_day(options.as_of)
    except ValueError as error:
        raise UseError(str(error)) from None
    return contents(root, as_of), as_of


def register(options: argparse.Namespace) -> tuple[Register | None, date]:
    """The register, or None after the errors have been printed."""
    found, as_of = loaded(options)
    if found.register is None:
        print_problems(found.errors, file=sys.stderr)
        print(f"As of {wording.day(as_of)}. Fix these first: guide check", file=sys.stderr)
    return found.register, as_of


def print_problems(problems: Sequence[Problem], file: Any = None) -> None:
    """Each problem on its line."""
    for problem in problems:
        print(problem, file=file)


def print_json(value: Any) -> None:
    """A value for a program to read; in ASCII where the output cannot hold every character."""
    holds_all = (sys.stdout.encoding or "").lower().startswith("utf")
    print(json.dumps(value, ensure_ascii=not holds_all, indent=2))
