"""What was looked at and what was wrong, and the table of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path

from tests.audit.sample import NOT_FOUND, Sample

COUNTS = Path(__file__).parents[1] / "counts.json"
OURS = "audit"
# Where a check is made: on each page that is opened, on one page of each kind, or where it applies.
SCOPES = EACH_PAGE, EACH_KIND, SOME = "each page", "each kind of page", "some"


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


def missed(
    results: Sequence[Result], recorded: Mapping[str, str], sample: Sample
) -> tuple[str, ...]:
    """The checks that were not made where they have to be: one that stops running is silent."""
    done = {result.check: result.pages for result in results}
    told = []
    for check, scope in recorded.items():
        gone = sorted(_needed(scope, sample) - done.get(check, set()))
        if check not in done:
            told.append(f"{check}: not made at all")
        elif gone:
            told.append(f"{check}: not made on {', '.join(gone)}")
    return tuple(told)


def _needed(scope: str, sample: Sample) -> set[str]:
    """The pages on which a check of this scope is made."""
    pages = {EACH_PAGE: sample.opened, EACH_KIND: sample.kinds, SOME: ()}[scope]
    return set(pages) - {NOT_FOUND}


def recorded() -> dict[str, str]:
    """Each check with where it has to be made, from `tests/counts.json`."""
    counts: dict[str, dict[str, str]] = json.loads(COUNTS.read_text(encoding="utf-8"))
    return counts.get(OURS, {})


def record(results: Sequence[Result], sample: Sample) -> None:
    """Keep where each check was made as where it has to be made."""
    counts = json.loads(COUNTS.read_text(encoding="utf-8"))
    counts[OURS] = {result.check: _scope(result.pages, sample) for result in results}
    text = json.dumps(counts, indent=2, sort_keys=True)
    COUNTS.write_text(f"{text}\n", encoding="utf-8")


def _scope(pages: Set[str], sample: Sample) -> str:
    """The widest scope whose pages are all among these."""
    return next(scope for scope in SCOPES if _needed(scope, sample) <= pages)


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
