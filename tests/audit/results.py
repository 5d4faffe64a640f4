"""What was looked at and what was wrong, and the table of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

COUNTS = Path(__file__).parents[1] / "counts.json"
OURS = "audit"


@dataclass(frozen=True, slots=True)
class Look:
    """One check of one page in one setting: every fault as a sentence, and how long it took."""

    check: str
    page: str
    wrong: tuple[str, ...]
    seconds: float


@dataclass(slots=True)
class Result:
    """One check over all its pages. `looks` counts a page once for each setting."""

    check: str
    looks: int = 0
    seconds: float = 0.0
    pages: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)


def gathered(looks: Iterable[Look]) -> tuple[Result, ...]:
    """The looks by check, in the order in which the checks first occur."""
    results: dict[str, Result] = {}
    for look in looks:
        result = results.setdefault(look.check, Result(look.check))
        result.looks += 1
        result.seconds += look.seconds
        result.pages.add(look.page)
        result.wrong += [f"{look.page}: {each}" for each in look.wrong]
    return tuple(results.values())


def too_few(results: Sequence[Result], least: Mapping[str, int]) -> tuple[str, ...]:
    """The checks that looked less often than is recorded: a check that stops running is silent."""
    done = {result.check: result.looks for result in results}
    return tuple(
        f"{check}: {done.get(check, 0)} looks, and {count} are recorded"
        for check, count in least.items()
        if done.get(check, 0) < count
    )


def recorded() -> dict[str, int]:
    """The fewest looks of each check, from `tests/counts.json`."""
    counts: dict[str, dict[str, int]] = json.loads(COUNTS.read_text(encoding="utf-8"))
    return counts.get(OURS, {})


def record(results: Sequence[Result]) -> None:
    """Keep the number of looks of each check as the fewest there may be."""
    counts = json.loads(COUNTS.read_text(encoding="utf-8"))
    counts[OURS] = {result.check: result.looks for result in results}
    text = json.dumps(counts, indent=2, sort_keys=True)
    COUNTS.write_text(f"{text}\n", encoding="utf-8")


def table(results: Sequence[Result]) -> str:
    """Check, pages, looks, violations and seconds, in columns."""
    rows = [("check", "pages", "looks", "violations", "seconds")]
    for result in results:
        counts = (len(result.pages), result.looks, len(result.wrong))
        rows.append((result.check, *map(str, counts), f"{result.seconds:.1f}"))  # type: ignore[arg-type]
    widths = [max(len(row[at]) for row in rows) for at in range(5)]
    return "\n".join(
        "  ".join(
            cell.ljust(width) if at == 0 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    )
