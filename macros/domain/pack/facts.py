"""What a skeleton is filled from: the parts joined to the assessment of one contract.

The assessment is that of `macros.domain.proportionality` in its plain form, which the browser
makes too. `docs/js/picker/pack.js` joins them in the same way: a change here is a change there.
Nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias

from macros.domain.model.values import Money
from macros.domain.proportionality import day, money

Plain: TypeAlias = dict[str, Any]


def facts(parts: Plain, answer: Plain) -> Plain:
    """The values behind every place in the skeleton. `answer` is a plain assessment."""
    duties = {found["duty"]: found for found in answer["duties"]}
    outcomes = _outcomes(parts, answer)
    kind = parts["kinds"].get(answer["contract"]["kind"], {"title": ""})
    return {
        **{name: _rule(parts, duties, ids) for name, ids in parts["rules"].items()},
        "contract": _contract(parts, answer["contract"], kind["title"]),
        "kind": {"title": kind["title"]},
        "council": parts["council"],
        "regime": _said(answer["regime"]),
        "position": answer["position"]["reason"],
        "policy": _policy(parts, answer["policy"]),
        "statement": _statement(parts, answer["statement"], outcomes),
        "outcomes": outcomes,
        "scale": [] if parts["scale"] is None else parts["scale"]["marks"],
        "scale_standing": "" if parts["scale"] is None else parts["scale"]["standing"],
        "rung": _rung(parts, answer["rung"]),
        "counts": _counts(parts, outcomes),
        "prompts": [_prompt(parts, prompt) for prompt in answer["prompts"] if _points(prompt)],
        "applying": [_listed(parts, found) for found in answer["duties"] if found["applies"]],
        "later": [_listed(parts, found) for found in answer["duties"] if found["starts"]],
        "not_applying": [
            _listed(parts, found)
            for found in answer["duties"]
            if not found["applies"] and not found["starts"]
        ],
        "versions": list(_versions(parts, answer, outcomes)),
    }


def _contract(parts: Plain, contract: Plain, kind: str) -> Plain:
    words, texts = parts["words"], parts["texts"]
    months: int = contract["months"]
    category, route = words["category"][contract["category"]], words["route"][contract["route"]]
    value = money(Money.parse(contract["value"]))
    return {
        "name": f"{kind or category}, {value}",
        "commenced": day(date.fromisoformat(contract["commenced"])),
        "value": value,
        "months": f"{months} {texts['month'] if months == 1 else texts['months']}",
        "route": route,
        "category": category,
    }


def _rule(parts: Plain, duties: Plain, ids: list[str]) -> Plain:
    """The first of the rules that applies, or else the first of them."""
    applying = [duties[id] for id in ids if duties[id]["applies"]]
    found = applying[0] if applying else duties[ids[0]]
    return {**_listed(parts, found), "applies": found["applies"]}


def _listed(parts: Plain, found: Plain) -> Plain:
    duty = parts["duties"][found["duty"]]
    why = " ".join(filter(None, (found["reason"], found["note"])))
    return {
        "title": duty["title"],
        "provision": duty["provision"],
        "reason": found["reason"],
        "why": why,
    }


def _said(part: Plain) -> str:
    """What there is, or why there is nothing."""
    said: str = part["title"] if "title" in part else part["reason"]
    return said


def _policy(parts: Plain, found: Plain) -> Plain:
    if "ref" in found:
        policy: Plain = parts["policies"][found["ref"]]
        return policy
    return {"notice": found["reason"], "hint": parts["texts"]["hint_working"]}


def _statement(parts: Plain, found: Plain, outcomes: list[Plain]) -> Plain:
    if "ref" not in found:
        return {"title": "", "reason": found["reason"], "asks": []}
    asks = [
        {"title": ask["title"], "served": _served(parts, ask["id"], outcomes)}
        for ask in parts["statements"][found["ref"]]["asks"]
    ]
    return {"title": found["title"], "reason": found["reason"], "asks": asks}


def _served(parts: Plain, ask: str, outcomes: list[Plain]) -> str:
    titles = [outcome["title"] for outcome in outcomes if ask in outcome["asks"]]
    return "; ".join(titles) or parts["texts"]["none_chosen"]


def _outcomes(parts: Plain, answer: Plain) -> list[Plain]:
    fits = {fit["outcome"]: fit for fit in answer["menu"]}
    return [
        _outcome(parts, fits[asked["outcome"]], asked, number)
        for number, asked in enumerate(answer["asked"], 1)
    ]


def _outcome(parts: Plain, fit: Plain, asked: Plain, number: int) -> Plain:
    """An outcome as this pack asks for it: words, measures and reports are those of the answer."""
    own = parts["outcomes"][fit["outcome"]]
    revision = own["revisions"][fit["since"]]
    ground = fit["ground"]
    return {
        **revision,
        "id": own["id"],
        "title": own["title"],
        "standing": own["standing"],
        "since": fit["since"],
        "number": str(number),
        "words": str(asked["words"]),
        "most_words": asked["words"],
        "measures": _measures(parts, revision, asked),
        "kpi": {**revision["kpi"], "frequency": parts["words"]["frequency"][asked["indicator"]]},
        "how_many": str(len(asked["measures"])),
        "fit": fit["reason"],
        "kind_why": fit["kind_why"] if fit["kind_says"] == "ask" else "",
        "basis": [parts["duties"][id] for id in ground["basis"]],
        "answer": parts["words"]["answer"][ground["answer"]],
        "row": str(ground["number"]),
        "says": _besides(fit),
        "record": ground["record"],
        "exceptions": ground["exceptions"],
        "advice": ground["answer"] == "advice-first",
        "cannot": ground["answer"] == "cannot-be-added",
    }


def _besides(fit: Plain) -> str:
    """What the table says, where the reason for not suggesting the outcome does not say it."""
    ground = fit["ground"]
    return f"{ground['text']} {ground['change']}".strip() if fit["word"] == "not" else ""


def _measures(parts: Plain, revision: Plain, asked: Plain) -> list[Plain]:
    own = {measure["id"]: measure for measure in revision["measures"]}
    said = parts["words"]["frequency"]
    return [
        {**own[found["measure"]], "frequency": said[found["frequency"]]}
        for found in asked["measures"]
    ]


def _rung(parts: Plain, found: Plain) -> Plain:
    if "rung" not in found:
        return {"title": "", "reason": found["reason"]}
    return {
        "title": found["title"],
        "reason": found["reason"],
        "text": found["text"],
        "outcomes": str(found["most_outcomes"]),
        "measures": str(found["most_measures"]),
        "words": str(found["answer_words"]),
        "reporting": parts["words"]["frequency"][found["reporting"]],
    }


def _counts(parts: Plain, outcomes: list[Plain]) -> Plain:
    used = {measure["frequency"] for outcome in outcomes for measure in outcome["measures"]}
    known = parts["words"]["frequency"].values()
    return {
        "outcomes": str(len(outcomes)),
        "measures": str(sum(len(outcome["measures"]) for outcome in outcomes)),
        "words": str(sum(outcome["most_words"] for outcome in outcomes)),
        "reporting": "; ".join(said for said in known if said in used),
    }


def _points(prompt: Plain) -> bool:
    """Whether a prompt is for the list: how an outcome suits is said where the outcome stands."""
    return prompt["word"] != "no-point" and not prompt["id"].startswith("fit/")


def _prompt(parts: Plain, prompt: Plain) -> Plain:
    words = parts["words"]
    return {
        "word": words["word"][prompt["word"]],
        "force": words["force"][prompt["force"]],
        "title": prompt["title"],
        "reason": prompt["reason"],
    }


def _versions(parts: Plain, answer: Plain, outcomes: list[Plain]) -> Iterator[Plain]:
    """Each thing the pack was made from, with its version and standing."""
    named = parts["texts"]["versions"]
    for name in ("statement", "policy"):
        found = answer[name]
        said = _stamped(parts, found) if "ref" in found else found["reason"]
        yield {"what": named[name], "said": said}
    rung = answer["rung"]
    if "rung" in rung:
        yield {"what": named["ladder"], "said": _dated(parts["ladder"], rung["since"])}
    if parts["scale"] is not None:
        yield {"what": named["scale"], "said": _dated(parts["scale"], parts["scale"]["since"])}
    for outcome in outcomes:
        yield {"what": named["outcome"], "said": _dated(outcome, outcome["since"])}


def _dated(found: Plain, since: str) -> str:
    return f"{found['title']}, {day(date.fromisoformat(since))}, {found['standing'].lower()}"


def _stamped(parts: Plain, found: Plain) -> str:
    standing = parts["words"]["standing"][found["standing"]]
    if found["since"] is None:
        return f"{found['title']}, {standing.lower()}"
    return _dated({"title": found["title"], "standing": standing}, found["since"])
