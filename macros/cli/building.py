"""`guide build`: build the site, inspect it, put it in place."""

from __future__ import annotations

import argparse
from pathlib import Path

from macros.cli.use import DATA_AT_FAULT, FINE, loaded, print_json, print_problems
from macros.publish.build import build
from macros.publish.checkout import CHECKOUT
from macros.render import wording


def run(options: argparse.Namespace) -> int:
    """Build, and say what came of it."""
    found, as_of = loaded(options)
    if found.register is None:
        print_problems(found.errors)
        return DATA_AT_FAULT
    built = build(options.to, options.root, as_of)
    if options.json:
        faults = [str(fault) for fault in built.faults]
        print_json({"ok": built.ok, "as_of": as_of.isoformat(), "faults": faults})
    elif built.ok:
        print(f"{built.pages} pages as of {wording.day(as_of)}, inspected, in {options.to}")
    else:
        print(built.engine if not built.faults else "\n".join(map(str, built.faults)))
    return FINE if built.ok else DATA_AT_FAULT


def arguments(command: argparse.ArgumentParser) -> None:
    """Where to."""
    command.add_argument(
        "--to", type=Path, default=CHECKOUT / "site", metavar="DIR", help="where to (default: site)"
    )
