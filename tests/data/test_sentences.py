"""Each outcome and each kind of contract is written for itself: no sentence stands in two of them.
Nor does a sentence of law stand in two records of any kind: the table of what may be asked says it.

Within one record a sentence may recur, as where two rows of law say the same thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from macros.domain.model.values import Cite
from tests.support import real

# Ids and the names of bodies and firms: they are not guidance.
_NAMES = frozenset({"id", "owner", "kind", "firm", "model", "outcome", "measure", "by"})
_REFERENCES = frozenset({"priorities", "asks", "clauses", "duties", "basis"})
_END = re.compile(r"(?<=[.?!])\s+|\n+")
_LEAST = 4  # fewer words are a heading or a bare answer, such as "Yes or no?"


def texts(value: Any) -> Iterator[str]:
    """Every text of guidance in a record."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value) and not isinstance(value, Cite):
        for field in fields(value):
            if field.name not in _NAMES | _REFERENCES:
                yield from texts(getattr(value, field.name))


def sentences(text: str) -> Iterator[str]:
    """The sentences of a text, bare of marks, capitals and stops."""
    for part in _END.split(re.sub(r"\]\([^)]*\)", "]", text)):
        words = re.findall(r"[a-z0-9£%]+", part.casefold().replace("'", ""))
        if len(words) >= _LEAST:
            yield " ".join(words)


def shared(records: dict[str, Any]) -> dict[str, set[str]]:
    """Each sentence that stands in more than one record, with the records."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, record in records.items():
        for text in texts(record):
            for sentence in sentences(text):
                found[sentence].add(name)
    return {sentence: names for sentence, names in found.items() if len(names) > 1}


def guidance() -> dict[str, Any]:
    """Every outcome and every kind of contract by its name."""
    kinds = ("outcome/", "contract/")
    return {name: record for name, record in real().records.items() if name.startswith(kinds)}


def test_no_sentence_of_guidance_stands_in_two_records() -> None:
    assert shared(guidance()) == {}


def test_there_is_guidance_to_compare() -> None:
    found = [sentence for text in texts(tuple(guidance().values())) for sentence in sentences(text)]
    assert len(found) > 4000


def test_a_sentence_copied_into_another_record_is_seen() -> None:
    first, second = list(guidance().items())[:2]
    text = first[1].revisions[0].fits.text[0]
    assert shared({first[0]: text, second[0]: f"Other words. {text.upper()}"}) != {}


def test_how_sentences_are_told_apart() -> None:
    text = (
        "Ask early. Is it really theirs?\n\n- an item of a list\n\n*Pay* [within 30 days](duty:x)."
    )
    told = ["is it really theirs", "an item of a list", "pay within 30 days"]
    assert list(sentences(text)) == told


_LAW = ("asking/", "duty/", "outcome/", "proportionality/")
_LONG = 8  # a legal sentence of as many words as this is not the same by chance


def law() -> dict[str, Any]:
    """Every record that says what law requires or allows, by its name."""
    return {name: record for name, record in real().records.items() if name.startswith(_LAW)}


def long(found: dict[str, set[str]]) -> dict[str, set[str]]:
    return {said: names for said, names in found.items() if len(said.split()) >= _LONG}


def test_no_sentence_of_law_stands_in_two_records() -> None:
    assert long(shared(law())) == {}


def test_no_sentence_of_the_table_stands_in_it_twice() -> None:
    found = [said for text in texts(real().asking) for said in sentences(text)]
    again = {said for said in found if found.count(said) > 1 and len(said.split()) >= _LONG}
    assert again == set()


def test_a_row_of_the_table_copied_into_an_outcome_is_seen() -> None:
    row = next(row for row in real().asking.revisions[-1].rows if row.id == "everything-else")
    assert long(shared({"asking/asking": row.text, "outcome/x": f"Small works. {row.text}"})) != {}
