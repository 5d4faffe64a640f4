"""Real words of English that could be taken for mistyped words of the guide.

The browser corrects a mistyped word only if it is not one of these. Nearly all of the whole list is
far from any word of the guide, so the browser gets only the words that are near, and only when
somebody types a word that the guide does not have.

The whole list is the one that the package symspellpy carries: 83,000 words of English, in British
and American spelling. Both of its sources allow a list made from it to be published with a notice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set

from macros.render.search.document import SearchDocument

# From these lengths on the browser corrects a word, and looks for two letters amiss in it
# (docs/js/search/correcting.js, `amiss`).
_LEAST, _LONG = 5, 12
_SHORTEST = 4
_CONSONANT_AND_Y = re.compile(r"[^aeiou]y$")
# A short word that doubles its last letter before an ending: "stop", "stopped".
_DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdfgklmnprtvz]")
_WORD = re.compile(r"[^\W\d_]+")
# The licence of SCOWL asks that its notice goes with every list made from it, in these very words.
_NOTICE = """\
The words in english.txt are some of the words of English that the package symspellpy carries. Its
list holds the words that are both in SCOWL (Spell Checker Oriented Word Lists) and in the Google
Books Ngram data, which Google publishes under the licence Creative Commons Attribution 3.0
(https://creativecommons.org/licenses/by/3.0/). Our list leaves out how often each word is used and
all words that are not near to a word of this guide.

SCOWL has this notice:

Copyright 2000-2011 by Kevin Atkinson

Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
output created from the scripts, and its documentation for any purpose is hereby granted without
fee, provided that the above copyright notice appears in all copies and that both that copyright
notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
representations about the suitability of this array for any purpose. It is provided "as is" without
express or implied warranty.

symspellpy has this licence:

"""


def real_words(listed: str) -> tuple[str, ...]:
    """The words of a list that has a word and how often it is used on each line.

    The list lacks some forms of words that it has, such as "revenges"; regular ones are added.
    Words with a sign and words that are too short to be corrected are left out.
    """
    words = [line.split()[0] for line in listed.splitlines() if line.strip()]
    forms = dict.fromkeys(form for word in words for form in (word, *_forms(word)))
    return tuple(form for form in forms if len(form) >= _LEAST and _WORD.fullmatch(form))


def _forms(word: str) -> Iterator[str]:
    """What regular verbs and nouns become: "retort" gives "retorts", "retorted" and "retorting"."""
    if word.endswith(("s", "ed", "ing")):
        return
    plural, past, stem = f"{word}s", f"{word}ed", word
    if word.endswith("e"):
        past, stem = f"{word}d", word[:-1]
    elif _CONSONANT_AND_Y.search(word):
        plural, past = f"{word[:-1]}ies", f"{word[:-1]}ied"
    elif word.endswith(("x", "z", "ch", "sh")):
        plural = f"{word}es"
    elif _DOUBLED.fullmatch(word):
        stem = f"{word}{word[-1]}"
        past = f"{stem}ed"
    yield from (plural, past, f"{stem}ing")


def notice(licence: str) -> str:
    """What is published beside the words: where they come from, and on what terms."""
    return f"{_NOTICE}{licence.strip()}\n"


def english(found: Sequence[SearchDocument], real: Iterable[str]) -> bytes:
    """Those of `real` that no document holds and that are near a word that one does, one a line."""
    texts = (text for each in found for text in (each.title, *each.names, each.text))
    held = {word for text in texts for word in _WORD.findall(text.lower())}
    long = [word for word in held if len(word) >= _LONG - 2]
    near = {mark for word in held if len(word) >= _SHORTEST for mark in _marks(word)}
    far = {rest for word in long for once in _rests(word) for rest in _rests(once)}
    words = (word for word in set(real) - held if _is_near(word, near, far))
    return "".join(f"{word}\n" for word in sorted(words)).encode()


def _is_near(word: str, near: Set[str], far: Set[str]) -> bool:
    if len(word) < _LONG:
        return not near.isdisjoint(_marks(word))
    return any(not far.isdisjoint(_rests(once)) for once in _rests(word))


def _marks(word: str) -> Iterator[str]:
    """What two words that differ by a letter, or by two letters exchanged, have in common.

    "_" stands where one has a letter that is another, or missing, in the other. The first letter
    stays.
    """
    yield word
    for at in range(1, len(word)):
        yield f"{word[:at]}_{word[at + 1 :]}"
        yield f"{word[:at]}_{word[at:]}"
        yield f"{word[:at]}{word[at : at + 2][::-1]}{word[at + 2 :]}"
    yield f"{word}_"


def _rests(word: str) -> Iterator[str]:
    """A word, and what is left of it without one of its letters. The first letter stays.

    Two words that differ by two letters have in common what is left of both without two. Other
    pairs may as well, so a few words too many are kept, and none too few.
    """
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(1, len(word)))
