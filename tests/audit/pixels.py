"""Reads the browser's own pictures, to see a focus ring as a person does."""

from __future__ import annotations

import struct
import zlib

Pixel = tuple[int, int, int]


def pixels(png: bytes) -> list[list[Pixel]]:
    """The rows of a PNG with eight bits a channel and no interlacing, as browsers write it."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n", "not a PNG"
    at, data, wide, high, channels = 8, b"", 0, 0, 3
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        body = png[at + 8 : at + 8 + size]
        if kind == b"IHDR":
            wide, high, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", body)
            assert (depth, interlaced) == (8, 0), "a PNG of another form"
            channels = {2: 3, 6: 4}[colour]
        elif kind == b"IDAT":
            data += body
        at += size + 12
    return _rows(zlib.decompress(data), wide, high, channels)


def _rows(raw: bytes, wide: int, high: int, channels: int) -> list[list[Pixel]]:
    length, rows = wide * channels, []
    before = bytearray(length)
    for y in range(high):
        start = y * (length + 1)
        line = _unfiltered(
            raw[start], bytearray(raw[start + 1 : start + 1 + length]), before, channels
        )
        rows.append([(line[x], line[x + 1], line[x + 2]) for x in range(0, length, channels)])
        before = line
    return rows


def _unfiltered(kind: int, line: bytearray, before: bytearray, step: int) -> bytearray:
    """A line with its PNG filter undone, in place."""
    for x in range(len(line)):
        left = line[x - step] if x >= step else 0
        up, corner = before[x], before[x - step] if x >= step else 0
        guess = (0, left, up, (left + up) // 2, _paeth(left, up, corner))[kind]
        line[x] = (line[x] + guess) & 255
    return line


def _paeth(left: int, up: int, corner: int) -> int:
    near = left + up - corner
    return min((left, up, corner), key=lambda each: abs(near - each))


def changed(one: bytes, other: bytes, ratio: float) -> int:
    """How many pixels differ between two pictures by at least a contrast of `ratio` to 1."""
    pairs = zip(pixels(one), pixels(other), strict=True)
    return sum(
        _contrast(a, b) >= ratio
        for row, twin in pairs
        for a, b in zip(row, twin, strict=True)
        if a != b
    )


def _contrast(one: Pixel, other: Pixel) -> float:
    less, more = sorted((_light(one), _light(other)))
    return (more + 0.05) / (less + 0.05)


def _light(pixel: Pixel) -> float:
    """Relative luminance, as WCAG defines it."""
    red, green, blue = (_linear(each / 255) for each in pixel)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
