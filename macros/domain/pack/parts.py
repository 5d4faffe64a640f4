"""Everything a pack is composed from, as plain data: the skeleton, and the words of every record.

Made from the register alone, for one set of words (what a route or a frequency is called). The
same parts are published, and the browser composes from them what Python composes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from macros.domain.model.contract import ContractKind
from macros.domain.model.duty import Duty
from macros.domain.model.outcome import Outcome, OutcomeRevision
from macros.domain.model.proportionality import Proportionality
from macros.domain.model.scoring import ScoringMethod
from macros.domain.model.statement import Statement
from macros.domain.pack.plain_prose import blocks, lines
from macros.domain.pack.skeleton import SKELETON
from macros.domain.register import Register

Words: TypeAlias = Mapping[str, Mapping[str, str]]
Plain: TypeAlias = dict[str, Any]
# The record of this id in the council's folder holds the marks that a pack prints.
SCALE = "quality-scale"
# The rules of which a pack speaks; of several the first that applies, or else the first.
RULES: dict[str, tuple[str, ...]] = {
    "s1": ("sva2012-s1", "sva2012-s1-light-touch"),
    "regard": ("pa2023-s13",),
    "criteria": ("pa2023-s23",),
    "indicators": ("pa2023-s52",),
    "summaries": ("pa2023-s50",),
    "equality": ("eqa2010-s149",),
}
TEXTS: dict[str, Any] = {
    "note": (
        "A prompt, not legal advice. Words of an outcome are illustrative unless the Council has "
        "decided them. The tender documents win."
    ),
    "no_digest": "none: this address is not a secure one",
    "none_chosen": "None of those chosen",
    "main": "Yes",
    "not_main": "No",
    "months": "months",
    "month": "month",
    "hint_adopted": "Name the clause of the adopted policy, and say what it leads to here.",
    "hint_working": (
        "Name the adopted policy and its clause. It has not been loaded into this guide, so ask "
        "the Monitoring Officer for it first; working notes are not a policy to rely on."
    ),
    "versions": {
        "statement": "National statement",
        "policy": "Council policy",
        "ladder": "Ladder of proportion",
        "scale": "Marks",
        "outcome": "Outcome",
    },
}
_CHAPTER = re.compile(r" \(c\. [0-9]+\)")


def parts(register: Register, words: Words) -> Plain:
    """All the parts. `words` are what the closed lists are called, such as route and frequency."""
    return {
        "skeleton": SKELETON,
        "texts": TEXTS,
        "words": {name: dict(said) for name, said in words.items()},
        "rules": {name: list(duties) for name, duties in RULES.items()},
        "council": {"name": register.council.name, "area": register.council.area},
        "duties": {duty.id: _duty(register, duty) for duty in register.duties},
        "statements": {f"npps/{found.id}": _statement(found) for found in register.statements},
        "policies": _policies(register),
        "outcomes": {found.id: _outcome(found, words) for found in register.outcomes},
        "kinds": {found.id: _named(found, words) for found in register.contracts},
        "ladder": _named(register.proportionality, words),
        "scale": _scale(register, words),
    }


def _duty(register: Register, duty: Duty) -> Plain:
    instrument = _CHAPTER.sub("", register.source_by_id[duty.instrument].title)
    return {"title": duty.title, "provision": f"{instrument}, {duty.provision.partition(',')[0]}"}


def _statement(found: Statement) -> Plain:
    return {"asks": [{"id": ask.id, "title": ask.title} for ask in found.asks]}


def _policies(register: Register) -> Plain:
    found = {
        f"policy/{policy.id}": {"notice": "", "hint": TEXTS["hint_adopted"]}
        for policy in register.policies
    }
    if register.working is not None:
        notice = lines(register.working.notice)
        found["policy/working"] = {"notice": notice, "hint": TEXTS["hint_working"]}
    return found


def _outcome(found: Outcome, words: Words) -> Plain:
    return {
        "id": found.id,
        "title": found.title,
        "standing": words["standing"][found.standing],
        "revisions": {
            revision.since.isoformat(): _revision(revision, words) for revision in found.revisions
        },
    }


def _revision(found: OutcomeRevision, words: Words) -> Plain:
    main = next(measure for measure in found.measures if measure.primary)
    frequency = words["frequency"]
    return {
        "summary": lines(found.summary),
        "asks": list(found.asks),
        "unit": main.unit,
        "main": main.name,
        "not_when": [lines(text) for text in found.not_when],
        "question": blocks(found.question),
        "words": found.answer_words,
        "sub_criteria": [
            {"title": sub.title, "text": lines(sub.text)} for sub in found.sub_criteria
        ],
        "measures": [
            {
                "id": measure.id,
                "name": measure.name,
                "unit": measure.unit,
                "counted": lines(measure.counted),
                "baseline": lines(measure.baseline),
                "because": lines(measure.because),
                "main": TEXTS["main"] if measure.primary else TEXTS["not_main"],
                "evidence": lines(measure.evidence),
                "frequency": frequency[measure.frequency],
            }
            for measure in found.measures
        ],
        "kpi": {
            "wording": lines(found.kpi.wording),
            "target": lines(found.kpi.target),
            "frequency": frequency[found.kpi.frequency],
        },
        "contract_wording": blocks(found.contract_wording),
        "shortfall": blocks(found.shortfall),
        "swap": blocks(found.swap),
    }


def _named(found: ContractKind | Proportionality | None, words: Words) -> Plain:
    """A title with its standing; nothing where the council has none."""
    if found is None:
        return {}
    return {"title": found.title, "standing": words["standing"][found.standing]}


def _scale(register: Register, words: Words) -> Plain | None:
    """The marks in force are those of the last revision: a pack is for a tender still to come."""
    found = next((method for method in register.scoring if method.id == SCALE), None)
    return None if found is None else _marks(found, words)


def _marks(found: ScoringMethod, words: Words) -> Plain:
    revision = found.revisions[-1]
    return {
        "title": found.title,
        "standing": words["standing"][found.standing],
        "since": revision.since.isoformat(),
        "marks": [
            {"mark": str(step.mark), "title": step.title, "text": lines(step.text)}
            for step in revision.scale
        ],
    }
