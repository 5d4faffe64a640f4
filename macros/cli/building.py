"""`guide build`: build the site, inspect it, put it in place."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from macros.cli.use import DATA_AT_FAULT, FINE, WRONG_USE, UseError, loaded, print_json
from macros.publish.build import build, recover
from macros.publish.checkout import CHECKOUT, out_of_reach
from macros.publish.fault import Refused
from macros.publish.targets import TargetError, read_path
from macros.render.words import wording


def run(options: argparse.Namespace) -> int:
    """Build, and say what came of it."""
    found, as_of = loaded(options)
    if found.register is None:
        _say(options, as_of, [*found.errors, *_recovered(options)])
        return DATA_AT_FAULT
    unreachable = out_of_reach(found.register, as_of)
    if unreachable:
        raise UseError(f"--as-of: {unreachable}")
    try:
        built = build(options.to, options.root, as_of, found.register)
    except Refused as refusal:
        if options.json:
            _say(options, as_of, [refusal])
            return WRONG_USE
        raise UseError(str(refusal)) from None
    if built.ok and not options.json:
        print(f"{built.pages} pages as of {wording.day(as_of)}, inspected, in {options.to}")
    else:
        _say(options, as_of, built.faults)
    return FINE if built.ok else DATA_AT_FAULT


def _recovered(options: argparse.Namespace) -> Iterator[Refused]:
    """Put right what a killed build left: faults in the data must not keep the old site away."""
    try:
        recover(options.to, options.root)
    except Refused as refusal:
        yield refusal


def _say(options: argparse.Namespace, as_of: date, faults: Sequence[object]) -> None:
    told = [str(fault) for fault in faults]
    if options.json:
        print_json({"ok": not told, "as_of": as_of.isoformat(), "faults": told})
    else:
        print("\n".join(told))
        print(f"No site was built as of {wording.day(as_of)}.")


def _place(text: str) -> Path:
    """The path that `--to` names, read as every other command reads it."""
    try:
        return read_path(text, "site")
    except TargetError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def arguments(command: argparse.ArgumentParser) -> None:
    """Where to."""
    command.add_argument(
        "--to",
        type=_place,
        default=CHECKOUT / "site",
        metavar="DIR",
        help="where to (default: site)",
    )
