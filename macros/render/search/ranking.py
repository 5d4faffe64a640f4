"""What decides the order of results, all of it: weights of fields, of kinds, of ways to match.

The score of a document is the sum over the words asked for of (weight of the way it matched ×
relevance in each field × weight of the field), times the share of the words found, squared, times
the weight of its kind and, where its name is exactly what was typed, the weight of that. What is
not in force stands in a group of its own below all that is. Weights are whole percentages.

Nothing that holds every word of the question is ever left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from macros.render.labels import Life


@dataclass(frozen=True, slots=True)
class Kind:
    """What a result is called, and how much one of its kind weighs, in percent.

    `alive` is said of one that counts now; a national model is in use by those it binds, and so by
    no council. A kind set `aside` is for whoever keeps the data: it is found by its own name, or by
    a word that nothing else has.
    """

    label: str
    weight: int
    alive: str = ""
    aside: bool = False


KINDS: dict[str, Kind] = {
    "page": Kind("Page", 150),
    "part": Kind("Part of a page", 92),
    "clause": Kind("Policy clause", 130),
    "statement": Kind("National statement", 130),
    "ask": Kind("Ask of the national statement", 95),
    "duty": Kind("Law", 150),
    "earlier-duty": Kind("Law for earlier procurements", 130),
    "model": Kind("National model", 120, "In use, not by councils"),
    "model-outcome": Kind("Outcome of a national model", 80, "In use, not by councils"),
    "outcome": Kind("Outcome", 120),
    "contract": Kind("Kind of contract", 120),
    "step": Kind("Step of the ladder", 40),
    "scoring": Kind("Way of marking", 120),
    "threshold": Kind("Threshold", 125),
    "term": Kind("Glossary", 115),
    "function": Kind("Outside procurement", 110),
    "council": Kind("The Council", 100),
    "day": Kind("What applied on a date", 70),
    "keeping": Kind("For whoever keeps the data", 150, aside=True),
    "code": Kind("Problem the check reports", 25, aside=True),
    "source": Kind("Source", 40),
}
FIELDS: dict[str, int] = {"title": 400, "names": 350, "text": 100}
# How a word of the question can match: as the word or its stem; as the beginning of a word; as a
# word that means the same, by the glossary or by meanings.py; with its parts apart ("second" and
# "hand"); as a sum within a band; mistyped, which is tried only for a word that is found nowhere
# and is not English. "named" is for what is called exactly that, "phrase" for a name that has it
# within. What lacks a word is left out when its score is under "cut" percent of the best.
MATCHES: dict[str, int] = {
    "word": 100,
    "start": 35,
    "synonym": 60,
    "apart": 15,
    "sum": 600,
    "mistyped": 60,
    "named": 600,
    "phrase": 170,
    "cut": 8,
}
NOW = frozenset({None, Life.IN_FORCE})
LIVES: dict[Life, str] = {
    Life.IN_FORCE: "In force",
    Life.NOT_YET: "Not yet in force",
    Life.NEVER: "Never in force",
    Life.ENDED: "No longer in force",
}
