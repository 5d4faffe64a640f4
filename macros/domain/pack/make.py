"""Parts and an assessment → a pack, with the digest of all that it says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from macros.domain.pack.blocks import Pack, Section, typed
from macros.domain.pack.compose import filled
from macros.domain.pack.facts import facts


def composed(
    parts: Mapping[str, Any], answer: Mapping[str, Any], as_of: date, *, example: bool = False
) -> Pack:
    """The pack for a plain assessment, such as `evaluated(…)["assessment"]`.

    `example`: nobody gave this contract; it stands for one of its kind, and the pack says so.
    Raise KeyError where the parts lack a record that the assessment or the skeleton names.
    """
    scope = {**facts(dict(parts), dict(answer)), "example": example}
    return finished(filled(parts["skeleton"], scope), as_of)


def finished(plain: Mapping[str, Any], as_of: date) -> Pack:
    """A composed skeleton as a pack."""
    return Pack(plain["title"], as_of, tuple(map(_section, plain["sections"])), digest(plain))


def _section(plain: Mapping[str, Any]) -> Section:
    return Section(plain["id"], plain["title"], tuple(map(typed, plain["blocks"])))


def digest(plain: Mapping[str, Any]) -> str:
    """SHA-256 of canonical JSON (keys in order, no spaces, UTF-8). The as-of day is not in it."""
    written = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"sha256:{hashlib.sha256(written.encode()).hexdigest()}"
