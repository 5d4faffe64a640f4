"""Real words of English that could be taken for mistyped words of the guide.

The browser corrects a mistyped word only if it is not one of these. Nearly all of the whole list is
far from any word of the guide, so the browser gets only the words that are near, and only when
somebody types a word that the guide does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from macros.render.search.document import SearchDocument

# From this length on the browser looks for two letters amiss (docs/js/search-engine.js, `amiss`).
_LONG = 12
_SHORTEST = 4
_WORD = re.compile(r"[^\W\d_]+")


def english(found: Sequence[SearchDocument], real: Iterable[str]) -> bytes:
    """Those of `real` that no document holds and that are near a word that one does, one a line."""
    texts = (text for each in found for text in (each.title, *each.names, each.text))
    held = {word for text in texts for word in _WORD.findall(text.lower())}
    long = [word for word in held if len(word) >= _LONG - 2]
    near = {rest for word in held if len(word) >= _SHORTEST for rest in _rests(word)}
    far = {rest for word in long for once in _rests(word) for rest in _rests(once)}
    words = (word for word in set(real) - held if _is_near(word, near, far))
    return "".join(f"{word}\n" for word in sorted(words)).encode()


def _is_near(word: str, near: Set[str], far: Set[str]) -> bool:
    if len(word) < _LONG:
        return not near.isdisjoint(_rests(word))
    return any(not far.isdisjoint(_rests(once)) for once in _rests(word))


def _rests(word: str) -> Iterator[str]:
    """A word, and what is left of it without one of its letters. The first letter stays.

    Two words that differ by a letter, or by two letters exchanged, have one of these in common.
    Other pairs may as well, so a few words too many are kept, and none too few.
    """
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(1, len(word)))
