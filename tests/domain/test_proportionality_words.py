"""The evaluator's words are those of the pages, and its templates name only what they are given."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from macros.domain.model.values import Money
from macros.domain.model.vocabulary import ThresholdGroup
from macros.domain.proportionality import sentences
from macros.render.words import labels, wording

SCRIPTS = Path(__file__).parents[2] / "docs" / "js" / "picker"


def test_days_and_sums_are_said_as_on_the_pages() -> None:
    for month in range(1, 13):
        assert sentences.day(date(2026, month, 9)) == wording.day(date(2026, month, 9))
    for pence in (0, 1, 99, 100, 12345, 20772000, 100_000_000_000):
        assert sentences.money(Money(pence)) == wording.money(Money(pence))


def test_thresholds_are_called_as_on_the_pages() -> None:
    for group in ThresholdGroup:
        assert sentences.GROUP[group].casefold() == labels.GROUP[group].casefold()


def test_every_sentence_ends_and_every_title_does_not() -> None:
    for name, sentence in sentences.SENTENCES.items():
        ends = sentence.endswith((".", "{text}", "{why}"))
        assert ends is not name.startswith(("title-", "part-")), name


def test_every_sentence_is_used_in_both_languages() -> None:
    """A template that only one of them says would be one that only one of them can get wrong.

    The browser says the sentences of conditions without knowing their names: the tables hold them.
    """
    folder = Path(sentences.__file__).parent
    scripts, python = text_of(SCRIPTS.glob("*.js")), text_of(folder.glob("*.py"), "sentences.py")
    by_condition = set(re.findall(r'"([a-z-]+)"', text_of([folder / "written.py"])))
    for name in sentences.SENTENCES:
        stem = re.sub(r"^title-|^(outcomes|measures|words)-(?=within$|over$)", "", name)
        for text in (python,) if name in by_condition else (scripts, python):
            bad = name.endswith("-bad") and "-bad" in text
            assert bad or stem in text, name


def text_of(paths: Iterable[Path], left_out: str = "") -> str:
    """The text of files, one after the other."""
    return "".join(path.read_text(encoding="utf-8") for path in paths if path.name != left_out)
