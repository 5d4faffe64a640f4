"""What decides the order of results, all of it: weights of fields, of kinds, of ways to match.

The score of a document is the sum over the words asked for of (weight of the way it matched ×
relevance in each field × weight of the field), times the share of the words found, squared, times
the weight of its kind and, where its name is exactly what was typed, the weight of that. What is
not in force stands in a group of its own below all that is. Weights are whole percentages.

Nothing that holds every word of the question is ever left out.
"""

from __future__ import annotations

from dataclasses import dataclass

from macros.render.words.labels import Status


@dataclass(frozen=True, slots=True)
class ResultKind:
    """What a result is called, and how much one of its kind weighs, in percent.

    `alive` is said of one that counts now; a national model is in use by those it binds, and so by
    no council. A kind set `aside` is for whoever keeps the data: it is found by its own name, or by
    a word that nothing else has.
    """

    label: str
    weight: int
    alive: str = ""
    aside: bool = False


KINDS: dict[str, ResultKind] = {
    "page": ResultKind("Page", 150),
    "part": ResultKind("Part of a page", 92),
    "clause": ResultKind("Policy clause", 130),
    "statement": ResultKind("National statement", 130),
    "ask": ResultKind("Ask of the national statement", 95),
    "duty": ResultKind("Law", 150),
    "earlier-duty": ResultKind("Law for earlier procurements", 130),
    "model": ResultKind("National model", 120, "In use, not by councils"),
    "model-outcome": ResultKind("Outcome of a national model", 80, "In use, not by councils"),
    "outcome": ResultKind("Outcome", 120),
    "contract": ResultKind("Kind of contract", 120),
    "step": ResultKind("Step of the ladder", 40),
    "scoring": ResultKind("Way of marking", 120),
    "threshold": ResultKind("Threshold", 125),
    "term": ResultKind("Glossary", 115),
    "function": ResultKind("Outside procurement", 110),
    "council": ResultKind("The Council", 100),
    "day": ResultKind("What applied on a date", 70),
    "keeping": ResultKind("For whoever keeps the data", 150, aside=True),
    "code": ResultKind("Problem the check reports", 25, aside=True),
    "source": ResultKind("Source", 40),
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
NOW = frozenset({None, Status.IN_FORCE})
LIVES: dict[Status, str] = {
    Status.IN_FORCE: "In force",
    Status.NOT_YET: "Not yet in force",
    Status.NEVER: "Never in force",
    Status.ENDED: "No longer in force",
}
