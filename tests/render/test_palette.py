"""The colours of the style sheet, light and dark, against the contrast WCAG 2.2 AA asks for.

Reads the custom properties from docs/css/guide.css itself, so that no figure is kept twice.
Ratios are those of WCAG 2.2 (relative luminance of sRGB): 4.5 for text (1.4.3), 3 for what shows
a control, a mark or the focus (1.4.11, 2.4.13).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

SHEET = Path(__file__).resolve().parents[2] / "docs" / "css" / "guide.css"

TEXT = [
    *[
        (name, ground)
        for name in ("ink", "ink-soft", "brand", "link", "link-hover", "link-visited", "accent")
        for ground in ("paper", "surface", "surface-warm")
    ],
    ("on-band", "band"),
    ("band-link", "band"),
    ("on-button", "button"),
    ("on-button", "button-hover"),
    ("error", "paper"),
    ("error", "error-surface"),
    ("ink", "error-surface"),
    ("ink", "added"),
    ("ink", "removed"),
]
SHAPES = [
    ("ring", "paper"),
    ("ring", "surface"),
    ("ring", "surface-warm"),
    ("band-ring", "band"),
    ("edge", "paper"),
    ("edge", "surface"),
    ("edge", "surface-warm"),
    ("brand", "paper"),
    ("brand", "surface"),
    ("accent", "surface-warm"),
    ("button", "paper"),
    ("error", "paper"),
]


def _palettes() -> dict[str, dict[str, str]]:
    """The light palette, and the dark one laid over it."""
    blocks = re.findall(r":root \{(.*?)\n\s*\}", SHEET.read_text(encoding="utf-8"), re.DOTALL)
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block)) for block in blocks[:2]]
    return {"light": found[0], "dark": found[0] | found[1]}


def _luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 to 1, as WCAG 2.2 defines it."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    red, green, blue = linear
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


PALETTES = _palettes()


def test_contrast_is_measured_as_wcag_measures_it() -> None:
    """Two known values, so that a wrong formula cannot pass everything."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def test_dark_palette_gives_every_colour_of_the_light_one() -> None:
    """A colour left out of the dark palette would be a light one on a dark page."""
    blocks = re.findall(r":root \{(.*?)\n\s*\}", SHEET.read_text(encoding="utf-8"), re.DOTALL)
    light, dark = (set(re.findall(r"--([a-z-]+): #", block)) for block in blocks[:2])
    assert light == dark
    assert len(light) >= 20


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("name", "ground"), TEXT)
def test_text_stands_out(palette: str, name: str, ground: str) -> None:
    """4.5 to 1 for every colour of text on every ground it is used on."""
    ratio = contrast(PALETTES[palette][name], PALETTES[palette][ground])
    assert ratio >= 4.5, f"{palette}: {name} on {ground} is {ratio:.2f}"


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("name", "ground"), SHAPES)
def test_rings_and_edges_stand_out(palette: str, name: str, ground: str) -> None:
    """3 to 1 for the focus ring, the edges of fields and the shapes of marks."""
    ratio = contrast(PALETTES[palette][name], PALETTES[palette][ground])
    assert ratio >= 3, f"{palette}: {name} on {ground} is {ratio:.2f}"


def test_no_colour_outside_the_palette() -> None:
    """Screen rules use the palette's names; only print names a colour."""
    sheet = SHEET.read_text(encoding="utf-8").split("@media print {")[0]
    rules = re.sub(r"(?m)^\s*--[a-z-]+: #[0-9a-f]{6};$", "", sheet)
    assert re.findall(r"#[0-9a-f]{3,8}\b", rules) == []
