"""The `guide` command: which commands there are, and how one is run."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

from macros.cli import building, packing, questions, schemas
from macros.cli.use import WRONG_USE, Once, UseError, common
from macros.publish.failures import failure, wants_details

# The reader closed the pipe early, so the answer counts as a failure.
CUT_SHORT = 1
# As shells count an end by Control-C: 128 and the number of the signal.
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Whatever fails is told in a sentence."""
    if sys.stdout is None:
        print("guide: standard output is closed, so no answer can be given.", file=sys.stderr)
        return WRONG_USE
    _say_all()
    try:
        return _run(arguments)
    except BrokenPipeError:
        # The reader, such as `head`, has what it wanted.
        _drop_answer()
        return CUT_SHORT
    except KeyboardInterrupt:
        print("\nguide: stopped before the end.", file=sys.stderr)
        return STOPPED
    except Exception as error:
        if wants_details():
            raise
        _drop_answer()
        print(f"guide: {failure(error)}", file=sys.stderr)
        return WRONG_USE


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = _parser().parse_args(arguments)
        run: Callable[[argparse.Namespace], int] = options.run
        return run(options)
    except UseError as error:
        print(f"guide {options.command}: {error}", file=sys.stderr)
        return WRONG_USE
    finally:
        sys.stdout.flush()


def _drop_answer() -> None:
    """Forget what could not be written: Python would try again, and complain, as it ends."""
    with suppress(OSError, ValueError):  # A stream in memory has no number.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


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
        command.register("action", None, Once)
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
    ("schema", schemas.run, "Write schema/ anew from the model.", _no_more),
    (
        *("build", building.run),
        "Build the site, inspect it, and put it in place.",
        building.arguments,
    ),
)
