"""The parts of a drawing: bars, points, lines and words, each with its place and its class.

Units are those of the drawing's own box, whole numbers. Knows no markup and no dates.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle; `kind` is the class that draws it."""

    x: int
    y: int
    width: int
    height: int
    kind: str


@dataclass(frozen=True, slots=True)
class Point:
    """A small circle: one thing on one day."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `anchor` is "start", "middle" or "end"."""

    x: int
    y: int
    text: str
    kind: str = ""
    anchor: str = "start"


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; `kind` is the class that draws it."""

    x1: int
    y1: int
    x2: int
    y2: int
    kind: str


@dataclass(slots=True)
class Sheet:
    """What is being drawn, while it is being drawn."""

    lines: list[Line] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole drawing. `description` says in words what it shows."""

    width: int
    height: int
    description: str
    lines: tuple[Line, ...]
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]
    words: tuple[Words, ...]
