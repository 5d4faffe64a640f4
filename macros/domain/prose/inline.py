"""Inside one line of prose: emphasis, strong, links, and everything refused.

One pass over tokens with a stack, so time grows with length and no input can upset it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from macros.domain.address import is_https_address, is_page_address
from macros.domain.kinds import LINK_KINDS
from macros.domain.prose.tokens import REFUSED, tokens
from macros.domain.prose.tree import (
    Emphasis,
    Inline,
    ProseFinding,
    RecordLink,
    Strong,
    Text,
    WebLink,
    words,
)

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_SCHEME = re.compile(r"[A-Za-z]+$")


_BRACKETS = ("[", "![")


@dataclass(slots=True)
class _Frame:
    """An emphasis, strong or link that is open, or the line itself (an empty mark)."""

    mark: str
    offset: int
    parts: list[Inline] = field(default_factory=list)

    def say(self, text: str) -> None:
        """Add words, joining them to words just before."""
        if self.parts and isinstance(self.parts[-1], Text):
            self.parts[-1] = Text(self.parts[-1].text + text)
        elif text:
            self.parts.append(Text(text))

    def take(self, parts: list[Inline]) -> None:
        """Add parts of a frame that turned out to be plain words."""
        for part in parts:
            if isinstance(part, Text):
                self.say(part.text)
            else:
                self.parts.append(part)


def inline(line: str, base: int, faults: list[ProseFinding]) -> tuple[Inline, ...]:
    """The parts of `line`, which starts at `base` in the whole text; adds to `faults`."""
    return _Line(line, base, faults).parts()


class _Line:
    """One pass over one line. The innermost open mark is last on the stack."""

    def __init__(self, line: str, base: int, faults: list[ProseFinding]) -> None:
        self.line, self.base, self.faults = line, base, faults
        self.stack = [_Frame("", 0)]

    def parts(self) -> tuple[Inline, ...]:
        done = 0
        for token in tokens(self.line):
            self.stack[-1].say(self.line[done : token.start()])
            done = token.end()
            self._token(token)
        self.stack[-1].say(self.line[done:])
        while len(self.stack) > 1:
            self._give_up()
        return tuple(self.stack[0].parts)

    def _fault(self, offset: int, piece: str, message: str, fix: str) -> None:
        self.faults.append(ProseFinding(self.base + offset, piece, message, fix))

    def _token(self, token: re.Match[str]) -> None:
        name = str(token.lastgroup)
        if name == "target":
            self._end_link(token)
        elif name == "stars":
            self._stars(token[0], token.start(), token.end())
        elif name == "open":
            self.stack.append(_Frame("[", token.start()))
        elif name == "close":
            self._end_brackets(token)
        else:
            self._refused(name, token)
            if name == "image":
                self.stack.append(_Frame("![", token.start()))
            else:
                self.stack[-1].say(token[0])

    def _refused(self, name: str, token: re.Match[str]) -> None:
        _, what, fix = REFUSED[name]
        start = token.start()
        if name in ("scheme", "bare"):
            word = _SCHEME.search(self.line, 0, start)
            start = word.start() if word is not None else start
        self._fault(start, self.line[start : token.end()], f"prose may not hold {what}", fix)

    def _stars(self, stars: str, start: int, end: int) -> None:
        before, after = self.line[start - 1 : start], self.line[end : end + 1]
        if len(stars) == 1 and before in ("", " ") and after in ("", " "):
            self.stack[-1].say(stars)
        elif len(stars) > 2:
            message = "more than two * in a row"
            self._fault(start, stars, message, "use *emphasis* or **strong**")
            self.stack[-1].say(stars)
        elif any(frame.mark == stars for frame in self.stack):
            self._end_stars(stars, start, spaced=before == " ")
        elif after in ("", " "):
            self._loose(start, stars)
        else:
            self.stack.append(_Frame(stars, start))

    def _loose(self, start: int, stars: str) -> None:
        self._fault(
            start,
            stars,
            f"{stars} neither starts nor ends emphasis",
            f"write {stars}words{stars} with no space inside, or leave {stars} out",
        )
        self.stack[-1].say(stars)

    def _end_stars(self, stars: str, start: int, spaced: bool) -> None:
        if spaced or self.stack[-1].mark != stars:
            self._loose(start, stars)
            return
        frame = self.stack.pop()
        made = Emphasis if stars == "*" else Strong
        if frame.parts:
            self.stack[-1].parts.append(made(tuple(frame.parts)))
        else:
            self.stack[-1].say(stars * 2)

    def _end_brackets(self, token: re.Match[str]) -> None:
        """Square brackets without a target are words, such as [sic]."""
        if self.stack[-1].mark not in _BRACKETS:
            self.stack[-1].say("]")
            return
        frame = self.stack.pop()
        self.stack[-1].say(frame.mark)
        self.stack[-1].take(frame.parts)
        self.stack[-1].say("]")

    def _end_link(self, token: re.Match[str]) -> None:
        frame = self.stack[-1]
        if frame.mark not in _BRACKETS:
            self._fault(token.start(), token[0], "the end of a link without its start", _LINK_FIX)
            frame.say(token[0])
            return
        self.stack.pop()
        link = self._link(frame, token) if frame.mark == "[" else None
        if link is None:
            self.stack[-1].say(frame.mark)
            self.stack[-1].take(frame.parts)
            self.stack[-1].say(token[0])
        else:
            self.stack[-1].parts.append(link)

    def _link(self, frame: _Frame, token: re.Match[str]) -> WebLink | RecordLink | None:
        target, inner = token["to"], tuple(frame.parts)
        whole = self.line[frame.offset : token.end()]
        if any(open_.mark == "[" for open_ in self.stack) or _has_link(inner):
            self._fault(frame.offset, whole, "a link inside a link", "keep one of them")
        elif not words(inner).strip():
            self._fault(frame.offset, whole, "a link without words", _LINK_FIX)
        elif is_https_address(target):
            return WebLink(inner, target)
        else:
            kind, _, id_ = target.partition(":")
            offset = self.base + token.start("to")
            if kind == "page" and is_page_address(id_):
                return RecordLink(inner, kind, id_, offset)
            if kind in LINK_KINDS and _ID.fullmatch(id_):
                return RecordLink(inner, kind, id_, offset)
            message = "a link to something that may not be linked"
            self._fault(token.start("to"), target, message, _LINK_FIX)
        return None

    def _give_up(self) -> None:
        """Turn the innermost open mark back into words."""
        frame = self.stack.pop()
        if frame.mark not in _BRACKETS:
            fix = f"end it with {frame.mark}, or leave {frame.mark} out"
            self._fault(frame.offset, frame.mark, f"{frame.mark} without its end", fix)
        self.stack[-1].say(frame.mark)
        self.stack[-1].take(frame.parts)


_LINK_FIX = "write [words](https://…), [words](duty:pa2023-s13) or [words](page:/thresholds/)"


def _has_link(parts: tuple[Inline, ...]) -> bool:
    return any(
        isinstance(part, WebLink | RecordLink)
        or (not isinstance(part, Text) and _has_link(part.inner))
        for part in parts
    )
