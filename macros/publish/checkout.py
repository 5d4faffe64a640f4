"""Where this checkout is, what day it is, and its register: what the three doors share."""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import macros
from macros.domain.entry import read_day
from macros.domain.kinds import MODELS
from macros.domain.proportionality import first_day, last_day
from macros.domain.register import Register
from macros.domain.schema import Schema, documents, written
from macros.load.cache import Cache, engine
from macros.load.register import Loaded, load
from macros.load.shape.schemas import Schemas
from macros.render.words import wording

CHECKOUT = Path(macros.__file__).resolve().parents[1]
DATA = CHECKOUT / "data"
SCHEMA = CHECKOUT / "schema"
# What decides whether a file is good: the reader, and in the domain the model and the grammar.
READERS = (CHECKOUT / "macros" / "load", CHECKOUT / "macros" / "domain")
CACHE = CHECKOUT / ".cache" / "guide" / "values.json"


def today() -> date:
    """The day in England, wherever the machine is."""
    return datetime.now(ZoneInfo("Europe/London")).date()


def written_day(text: str) -> date:
    """A day as people write it. Raise ValueError, with a sentence, for what is not one day."""
    return read_day(text)


def asked_day(given: date | None = None) -> date:
    """The day on which to ask: the one given, else that of AS_OF in the environment, else today.

    Raise ValueError for an AS_OF that is not a day, if it is needed.
    """
    if given is not None:
        return given
    text = os.environ.get("AS_OF", "")
    try:
        return written_day(text) if text else today()
    except ValueError as error:
        raise ValueError(f"AS_OF: {error}") from None


def out_of_reach(register: Register, as_of: date) -> str | None:
    """Why no site can be built as of a day, or None where one can.

    The guide says what applies on the day, and for that it needs every threshold figure. Before the
    first figures there are none; long after the last, nothing true could be said.
    """
    first, last = first_day(register), last_day(register)
    if first <= as_of <= last:
        return None
    return (
        f"no site can be built as of {wording.day(as_of)}, because no threshold figures are held "
        f"for it; the first day is {wording.day(first)} and the last is {wording.day(last)}"
    )


def asked_root() -> Path:
    """The data folder that GUIDE_ROOT in the environment names, else this checkout's own."""
    return CHECKOUT / (os.environ.get("GUIDE_ROOT", "") or "data")


def schemas() -> Schemas:
    """The schemas that data files are held to."""
    return Schemas()


def contents(root: Path, as_of: date, *, cached: bool = True) -> Loaded:
    """Read and check a data folder. The cache only ever saves time."""
    cache = None
    if cached:
        cache = Cache.open(CACHE, engine(READERS))
    return load(root, schemas(), as_of, cache)


def raw_schemas() -> dict[str, Schema]:
    """Each schema by its kind, as it is published, for the data dictionary."""
    return {name.removesuffix(".json"): schema for name, schema in documents(MODELS).items()}


def schema_files() -> dict[str, bytes]:
    """Each schema file by its name, as it is published and stands in `schema/`."""
    return {name: written(schema).encode() for name, schema in documents(MODELS).items()}
