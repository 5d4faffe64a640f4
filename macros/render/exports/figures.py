"""The tables of sums: threshold figures, the lines fixed in Acts, the regimes they belong to."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.model.threshold import FixedLine, Regime, Threshold
from macros.domain.register import Register
from macros.render.exports.columns import ID, STANDING, TITLE, cited, day, reach
from macros.render.exports.own import own
from macros.render.exports.table import DataTable, TableRow


def _regimes(register: Register) -> Iterator[TableRow]:
    around = {"standing": register.thresholds.standing}
    yield from (TableRow(regime, around) for regime in register.thresholds.regimes)


def _thresholds(register: Register) -> Iterator[TableRow]:
    held = register.thresholds
    around = {"standing": held.standing, "known_to": held.known_to}
    figures = sorted(held.values, key=lambda figure: (figure.since, figure.regime, figure.group))
    yield from (TableRow(figure, around) for figure in figures)


def _lines(register: Register) -> Iterator[TableRow]:
    around = {"standing": register.thresholds.standing}
    yield from (TableRow(line, around) for line in register.thresholds.lines)


REGIMES = DataTable(
    "regimes",
    "Procurement law regimes",
    "The bodies of procurement law; the day a procurement commenced fixes which one governs it.",
    Regime,
    ("id",),
    (ID, TITLE, STANDING, *reach(), *own(Regime, "text"), *cited()),
    _regimes,
)

THRESHOLDS = DataTable(
    "thresholds",
    "Threshold figures",
    "Each figure in pounds, VAT included, for procurements that commence on or after its day. A "
    "figure holds until the next of its regime and group; after 'known to' the last runs on.",
    Threshold,
    ("regime", "group", "since"),
    (
        *own(Threshold, "regime", "group", "since", "amount"),
        STANDING,
        day("known_to", "Known to", "The last day for which the figures are known."),
        *cited(),
    ),
    _thresholds,
)

LINES = DataTable(
    "lines",
    "Sums fixed in Acts",
    "Sums in pounds that are not thresholds but decide whether a rule applies.",
    FixedLine,
    ("id",),
    (
        ID,
        TITLE,
        STANDING,
        *own(FixedLine, "amount", "test", "duty", "text"),
        *cited(),
    ),
    _lines,
)
