"""A page's HTML as its parts: each second- or third-level heading with an id, and its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_UNREAD = frozenset({"script", "style", "svg", "nav", "form"})


@dataclass(frozen=True, slots=True)
class PageSection:
    """A part of a page. The text before the first heading has neither id nor heading."""

    id: str
    heading: str
    text: str


@dataclass
class _Part:
    """A section while it is being read."""

    id: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


@dataclass
class _Reader(HTMLParser):
    """Collects text under the heading it stands below."""

    found: list[_Part] = field(default_factory=lambda: [_Part("")])
    in_heading: bool = False
    unread: int = 0

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a part at a heading that has an id."""
        if tag in _UNREAD:
            self.unread += 1
        id = dict(attrs).get("id")
        if tag in ("h2", "h3") and id and not self.unread:
            self.found.append(_Part(id))
            self.in_heading = True

    def handle_endtag(self, tag: str) -> None:
        """Close a heading, or what is not read."""
        if tag in _UNREAD:
            self.unread -= 1
        if tag in ("h2", "h3"):
            self.in_heading = False
        # Words of neighbouring cells and items must not run together.
        self.handle_data(" ")

    def handle_data(self, data: str) -> None:
        """Keep words a reader sees."""
        if not self.unread:
            part = self.found[-1]
            (part.heading if self.in_heading else part.text).append(data)


def sections(html: str) -> tuple[PageSection, ...]:
    """The parts of a page, in order, the opening first. Its first-level heading is left out."""
    reader = _Reader()
    reader.feed(re.sub(r"(?s)<h1\b.*?</h1>", "", html))
    reader.close()
    return tuple(
        PageSection(each.id, _line(each.heading), _line(each.text)) for each in reader.found
    )


def _line(parts: list[str]) -> str:
    joined = re.sub(r"\s+", " ", "".join(parts)).strip()
    return re.sub(r" ([.,;:)])", r"\1", joined)
