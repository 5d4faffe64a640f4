"""`guide schema`: write `schema/` anew from the model."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from macros.cli.use import FINE, UseError, print_json
from macros.publish.checkout import SCHEMA, schema_files


def run(options: argparse.Namespace) -> int:
    """Write every schema file, and remove those of kinds that are gone."""
    made = schema_files()
    try:
        _write(made)
    except OSError as error:
        raise UseError(f"{SCHEMA.name}/ cannot be written: {error.strerror}") from None
    if options.json:
        print_json({"written": sorted(made)})
    else:
        print(f"{len(made)} schemas written in {SCHEMA.name}/")
    return FINE


def _write(made: Mapping[str, bytes]) -> None:
    for path in SCHEMA.glob("*.json"):
        if path.name not in made:
            path.unlink()
    for name, content in made.items():
        (SCHEMA / name).write_bytes(content)
