"""The `guide` command: which commands there are, and how one is run."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Any

from macros.cli import building, packing, questions
from macros.cli.use import WRONG_USE, UseError, common

# An answer that nobody read to its end vouches for nothing.
CUT_SHORT = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    _say_all()
    options = _parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        code = run(options)
        sys.stdout.flush()
        return code
    except UseError as error:
        print(f"guide {options.command}: {error}", file=sys.stderr)
        return WRONG_USE
    except KeyboardInterrupt:
        print(f"guide {options.command}: stopped by a key", file=sys.stderr)
        return CUT_SHORT
    except BrokenPipeError:
        # The reader, such as `head`, has what it wanted. Python would complain again as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_SHORT


def _say_all() -> None:
    """A terminal that lacks a character, such as a pound sign, shows its number instead."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="guide", description="Check, question and build a council's social value guide."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    shared = common()
    for name, run, about, extra in _COMMANDS:
        command = commands.add_parser(name, parents=[shared], help=about, description=about)
        command.set_defaults(run=run)
        extra(command)
    return parser


def _no_more(_: argparse.ArgumentParser) -> None:
    """A command with the common options only."""


_CHECK = "Check every file and say all that is wrong, with its place."
_PACK = "Make a tender pack for one contract: what to ask, why, and how to mark and hold it."
_COMMANDS: tuple[tuple[str, Callable[[Any], int], str, Callable[[Any], None]], ...] = (
    ("check", questions.check, _CHECK, _no_more),
    ("on", questions.on_day, "Say what applied on a day.", questions.asks_day),
    (
        *("diff", questions.diff),
        "List the differences between two records of a kind.",
        questions.asks_two,
    ),
    ("pack", packing.run, _PACK, packing.arguments),
    (
        *("build", building.run),
        "Build the site, inspect it, and put it in place.",
        building.arguments,
    ),
)
