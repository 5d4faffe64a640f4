"""A register in which every free text is hostile, and its tame twin of the same shape.

Which strings are free text is read from the schemas: ids, dates, sums, addresses and closed lists
keep their values, so that everything still refers to what it did. A twin has harmless words
instead, in the same order and with the same marks where our prose allows marks; whatever else
differs between the two sites, hostile text did.

    python -m tests.site.hostile BATCH FOLDER     builds FOLDER/hostile and FOLDER/tame
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from mkdocs.__main__ import cli

from macros import plugin
from macros.domain.kinds import MODELS
from macros.domain.model.contract import ContractKind
from macros.domain.plain import plain
from macros.domain.prose import parse
from macros.domain.prose.tree import (
    BulletList,
    Emphasis,
    Inline,
    NumberedList,
    Prose,
    Strong,
    Text,
    WebLink,
)
from macros.domain.register import Register
from macros.load.convert import convert
from macros.load.register import Loaded
from macros.publish.checkout import raw_schemas
from tests.site.hostile_strings import STRINGS
from tests.support import real

# The definitions in common.json that let any words in.
FREE = frozenset({"title", "line", "sentence", "prose", "exact_words"})
BATCHES = 6
FEW = 2
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Pair:
    """A hostile string and what stands in its place in the twin: in a line, and in prose."""

    hostile: str
    tame: str
    tame_prose: str


def batch(number: int) -> tuple[Pair, ...]:
    """The strings of a batch, each with a tame one that is sorted and lettered like it."""
    strings = sorted(STRINGS[number::BATCHES], key=_sorted_as)
    firsts = sorted({_letter(text) for text in strings})
    letters = {first: LETTERS[at] for at, first in enumerate(firsts)}
    return tuple(
        _pair(text, f"{letters[_letter(text)]}{LETTERS[at]} harmless")
        for at, text in enumerate(strings)
    )


def _pair(text: str, words: str) -> Pair:
    lines = (words if line.strip() else line for line in text.split("\n"))
    return Pair(text, "\n".join(lines), tamed(text, words))


def _sorted_as(text: str) -> tuple[str, str]:
    return _letter(text), text.casefold()


def _letter(text: str) -> str:
    return "0" if text[:1].isdigit() else text[:1].upper()


def tamed(text: str, words: str) -> str:
    """Harmless words with the line breaks of `text` and the marks in it that prose allows."""
    made = "\n".join(_tamed_line(line, words) for line in text.split("\n"))
    assert shape(parse(made)) == shape(parse(text)), f"{text!r} has no tame twin: {made!r}"
    return made


def _tamed_line(line: str, words: str) -> str:
    blocks = parse(line).blocks
    if not blocks:
        return line
    (block,) = blocks
    if isinstance(block, BulletList):
        return "- " + _tamed(block.items[0], words)
    if isinstance(block, NumberedList):
        return line.split(".")[0] + ". " + _tamed(block.items[0], words)
    return _tamed(block.inner, words)


def _tamed(parts: tuple[Inline, ...], words: str) -> str:
    return "".join(_tamed_part(part, words) for part in parts)


def _tamed_part(part: Inline, words: str) -> str:
    match part:
        case Text():
            left = " " * (part.text != part.text.lstrip())
            return left + words + " " * (part.text != part.text.rstrip())
        case Emphasis():
            return f"*{_tamed(part.inner, words)}*"
        case Strong():
            return f"**{_tamed(part.inner, words)}**"
        case WebLink():
            return f"[{_tamed(part.inner, words)}]({part.address})"
    raise AssertionError(f"{part} may not stand in a hostile string: it has to lead somewhere")


def shape(prose: Prose) -> list[Any]:
    """The blocks and marks of some prose, without the words."""
    return [
        (type(block).__name__, [_shape(item) for item in _items(block)]) for block in prose.blocks
    ]


def _items(block: Any) -> tuple[tuple[Inline, ...], ...]:
    return block.items if isinstance(block, BulletList | NumberedList) else (block.inner,)


def _shape(parts: tuple[Inline, ...]) -> list[Any]:
    return [
        (type(part).__name__, [] if isinstance(part, Text) else _shape(part.inner))
        for part in parts
    ]


def value(pairs: tuple[Pair, ...], number: int, side: str, sort: str) -> str:
    """The text of field `number`: every string of the batch, another one first each time.

    `side` is a field of Pair; `sort` is the name of the field's definition in the schemas.
    """
    at = number % len(pairs)
    side = "tame_prose" if (side, sort) == ("tame", "prose") else side
    texts = [getattr(pair, side) for pair in (*pairs[at:], *pairs[:at])]
    return "\n\n".join([*texts, f"{number:05d}"])


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """The schemas by kind."""
    return raw_schemas()


def free_texts(kind: str, value: Any, change: Change) -> Any:
    """A record's plain values with `change` applied to every free text, in a settled order.

    It is given the text and the name of its definition in the schemas.
    """
    return _changed(value, [(kind, schemas()[kind])], change)


Node = tuple[str, Any]
Change = Callable[[str, str], str]


def _changed(value: Any, nodes: list[Node], change: Change) -> Any:
    reached = [found for node in nodes for found in _reached(*node)]
    if isinstance(value, str):
        sort = next((name for _, _, name in reached if name in FREE), None)
        return value if sort is None else change(value, sort)
    if isinstance(value, list):
        inner = [(kind, node["items"]) for kind, node, _ in reached if "items" in node]
        return [_changed(item, inner, change) for item in value]
    if isinstance(value, dict):
        return {key: _changed(item, _under(reached, key), change) for key, item in value.items()}
    return value


def _under(reached: list[tuple[str, Any, str]], key: str) -> list[Node]:
    return [
        (kind, node["properties"][key])
        for kind, node, _ in reached
        if key in node.get("properties", {})
    ]


def _reached(kind: str, node: Any, name: str = "") -> Iterator[tuple[str, Any, str]]:
    """A schema node and every node that it refers to or is made of, with the definition's name."""
    yield kind, node, name
    if "$ref" in node:
        file, _, path = node["$ref"].partition("#")
        other = file.removesuffix(".json") or kind
        target = schemas()[other]
        for part in path.strip("/").split("/"):
            target = target[part]
        yield from _reached(other, target, path.rpartition("/")[2])
    for word in ("then", "else"):
        if word in node:
            yield from _reached(kind, node[word])
    for word in ("allOf", "anyOf", "oneOf"):
        for each in node.get(word, ()):
            yield from _reached(kind, each)


@cache
def thinned() -> Register:
    """The real register with a few of each kind of record that repeats most: no field is lost.

    What is left refers only to what is left.
    """
    full = real()
    outcomes = full.outcomes[:FEW]
    kept = {outcome.id for outcome in outcomes}
    contracts = tuple(_asking_only(kind, kept) for kind in full.contracts[:FEW])
    advice = tuple(replace(each, limits=replace(each.limits, outcomes=())) for each in full.advice)
    return replace(full, outcomes=outcomes, contracts=contracts, advice=advice)


def _asking_only(kind: ContractKind, kept: set[str]) -> ContractKind:
    revisions = tuple(
        replace(
            revision,
            ask=tuple(choice for choice in revision.ask if choice.outcome in kept),
            do_not_ask=tuple(choice for choice in revision.do_not_ask if choice.outcome in kept),
        )
        for revision in kind.revisions
    )
    return replace(kind, revisions=revisions)


def register(number: int, side: str) -> Register:
    """The thinned register with every free text replaced, for one batch."""
    pairs, numbers = batch(number), count()
    made: dict[str, Any] = {}

    def change(_: str, sort: str) -> str:
        return value(pairs, next(numbers), side, sort)

    for name, record in thinned().records.items():
        kind = "working" if name == "policy/working" else name.partition("/")[0]
        made[name] = convert(MODELS[kind], free_texts(kind, plain(record), change))
    return _assembled(made)


def _assembled(made: dict[str, Any]) -> Register:
    """The thinned register with the records replaced by those of the same name."""
    old = thinned()
    many = {
        "statements": "npps",
        "duties": "duty",
        "models": "model",
        "policies": "policy",
        "drafts": "draft",
        "outcomes": "outcome",
        "contracts": "contract",
        "scoring": "scoring",
        "examples": "example",
        "advice": "advice",
    }
    lists: dict[str, Any] = {
        field: tuple(made[f"{kind}/{record.id}"] for record in getattr(old, field))
        for field, kind in many.items()
    }
    single = (
        *("thresholds", "functions", "proportionality", "accessibility", "redirects", "seals"),
        *("asking", "watch"),
    )
    ones: dict[str, Any] = {kind: made.get(f"{kind}/{kind}") for kind in single}
    return replace(
        old,
        council=made["council/council"],
        working=made.get("policy/working"),
        source_files=tuple((part, made[f"sources/{part}"]) for part, _ in old.source_files),
        glossary_files=tuple((part, made[f"glossary/{part}"]) for part, _ in old.glossary_files),
        **lists,
        **ones,
    )


def build_pair(number: int, folder: Path) -> None:
    """Build both sites of a batch with the real engine and settings."""
    for side in ("hostile", "tame"):
        loaded = Loaded(register(number, side), (), True, 0)
        setattr(plugin, "contents", lambda *_, loaded=loaded, **__: loaded)  # noqa: B010
        arguments = ["build", "--strict", "--site-dir", str(folder / side)]
        cli.main(arguments, standalone_mode=False)


if __name__ == "__main__":
    build_pair(int(sys.argv[1]), Path(sys.argv[2]))
