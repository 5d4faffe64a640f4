"""`guide build`: build the site, inspect it, put it in place."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from macros.cli.use import DATA_AT_FAULT, FINE, UseError, loaded, print_json
from macros.publish.build import build, may_replace
from macros.publish.checkout import CHECKOUT, out_of_reach
from macros.render import wording


def run(options: argparse.Namespace) -> int:
    """Build, and say what came of it."""
    found, as_of = loaded(options)
    if found.register is None:
        _say(options, as_of, found.errors)
        return DATA_AT_FAULT
    unreachable = out_of_reach(found.register, as_of)
    if unreachable:
        raise UseError(f"--as-of: {unreachable}")
    try:
        if not may_replace(options.to):
            raise UseError(f"--to: {str(options.to)!r} holds something else than a built site")
        built = build(options.to, options.root, as_of)
    except OSError as error:
        raise UseError(f"--to: {str(options.to)!r} cannot be written: {error.strerror}") from None
    if built.ok and not options.json:
        print(f"{built.pages} pages as of {wording.day(as_of)}, inspected, in {options.to}")
    else:
        _say(options, as_of, built.faults or (() if built.ok else (built.engine,)))
    return FINE if built.ok else DATA_AT_FAULT


def _say(options: argparse.Namespace, as_of: date, faults: Sequence[object]) -> None:
    told = [str(fault) for fault in faults]
    if options.json:
        print_json({"ok": not told, "as_of": as_of.isoformat(), "faults": told})
    else:
        print("\n".join(told))
        print(f"No site was built as of {wording.day(as_of)}.")


def arguments(command: argparse.ArgumentParser) -> None:
    """Where to."""
    command.add_argument(
        "--to", type=Path, default=CHECKOUT / "site", metavar="DIR", help="where to (default: site)"
    )
