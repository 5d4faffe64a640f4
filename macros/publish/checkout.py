"""Where this checkout is, what day it is, and its register: what the three doors share."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import macros
from macros.domain.entry import read_day
from macros.load.cache import Cache, engine
from macros.load.register import Loaded, load
from macros.load.schemas import Schemas, load_schemas

CHECKOUT = Path(macros.__file__).resolve().parents[1]
DATA = CHECKOUT / "data"
SCHEMA = CHECKOUT / "schema"
# What decides whether a file is good: the reader, the prose grammar in the domain, the schemas.
READERS = (CHECKOUT / "macros" / "load", CHECKOUT / "macros" / "domain", SCHEMA)
CACHE = CHECKOUT / ".cache" / "guide" / "values.json"


def today() -> date:
    """The day in England, wherever the machine is."""
    return datetime.now(ZoneInfo("Europe/London")).date()


def written_day(text: str) -> date:
    """A day as people write it. Raise ValueError, with a sentence, for what is not one day."""
    return read_day(text)


def schemas() -> Schemas:
    """The schemas of this checkout, checked for slips of their own."""
    return load_schemas(SCHEMA)


def contents(root: Path, as_of: date, *, cached: bool = True) -> Loaded:
    """Read and check a data folder. The cache only ever saves time."""
    cache = None
    if cached:
        cache = Cache.open(CACHE, engine(READERS))
    return load(root, schemas(), as_of, cache)


def raw_schemas() -> dict[str, dict[str, Any]]:
    """Each schema as plain values by its kind, for the data dictionary and the downloads."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(SCHEMA.glob("*.json"))
    }


def schema_files() -> dict[str, bytes]:
    """Each schema file as it stands, by its name."""
    return {path.name: path.read_bytes() for path in sorted(SCHEMA.glob("*.json"))}
