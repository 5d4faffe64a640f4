"""Pages on paper: status, day and digest on every sheet, and every word."""

from __future__ import annotations

import io
import re

from pypdf import PdfReader

from tests.audit.session import Session, Setting, styled

# The width between the margins of the style sheet's A4 sheet, in CSS pixels.
PAPER = Setting(width=658)
# What is only there to be pressed, and need not be on paper.
CONTROLS = ".contents, .pager, .search-form, .permalink, .headerlink, .button"
WORDS = "() => document.querySelector('main').innerText"


def printed(session: Session, address: str, setting: Setting) -> dict[str, list[str]]:
    """The page as a PDF, against the page on the screen."""
    page = session.open(address, setting)
    styled(page, f"{CONTROLS} {{ display: none !important }}")
    words = page.evaluate(WORDS)
    page.emulate_media(media="print")
    try:
        line = page.locator(".print-line").inner_text()
        wide = page.evaluate("() => document.documentElement.scrollWidth")
        sheets = _sheets(page.pdf(prefer_css_page_size=True, print_background=False))
    finally:
        page.emulate_media(media="screen")
    return {"print": [*_lines(line, sheets), *_lost(words, sheets), *_wide(wide)]}


def _sheets(pdf: bytes) -> list[str]:
    return [sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages]


def _lines(line: str, sheets: list[str]) -> list[str]:
    """Each sheet carries the whole line with the standing, the day and the digest."""
    wrong = [
        f"the line has no {what}: {line}"
        for what, form in (
            ("as-of day", r"as of \d+ \w+ \d{4}"),
            ("digest", r"digest [0-9a-f]{16}"),
        )
        if not re.search(form, line)
    ]
    if not re.match(
        r"(Working|Summary|Adopted|Illustrative|No longer|Never|Not yet|This guide)", line
    ):
        wrong.append(f"the line does not begin with a standing: {line}")
    for number, sheet in enumerate(sheets, 1):
        if _squeezed(line) not in _squeezed(sheet):
            wrong.append(f"sheet {number} of {len(sheets)} does not carry the line")
    return wrong


def _lost(words: str, sheets: list[str]) -> list[str]:
    """The lines of the page whose words are not all on paper."""
    paper = _squeezed(" ".join(sheets))
    lost = [word for word in sorted(set(words.split())) if _squeezed(word) not in paper]
    return [f"not on paper: {' '.join(lost)}"] if lost else []


def _wide(wide: int) -> list[str]:
    return [f"{wide} px wide on a sheet of {PAPER.width}"] if wide > PAPER.width else []


def _squeezed(text: str) -> str:
    """The text without spaces, since a PDF does not say where they are; ligatures undone."""
    return re.sub(r"\s+", "", text.replace("ﬁ", "fi").replace("ﬂ", "fl")).casefold()
