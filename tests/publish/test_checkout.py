"""What the three doors share: the day as somebody writes it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from macros.publish.checkout import written_day
from macros.publish.compiled import compiled_templates


@pytest.mark.parametrize("text", ["2026-01-01", "1 January 2026", "01/01/2026", "20260101"])
def test_a_day_is_written_as_people_write_it(text: str) -> None:
    assert written_day(text) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2026-02-30", "February 2026 has 28 days"),
        ("2026-W01-1", "is not the name of a month"),
        ("٢٠٢٦-01-01", "figures 0 to 9"),
        ("1/5/26", "year with four figures"),
        ("2026-01-01T00:00:00", "without a time of day"),
        ("", "Enter a day"),
    ],
)
def test_what_is_not_one_day_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        written_day(text)


def test_a_cache_of_templates_that_cannot_be_had_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert compiled_templates(tmp_path / "file" / "templates") is None


def test_a_spoilt_cache_of_templates_changes_nothing(tmp_path: Path) -> None:
    cache = compiled_templates(tmp_path / "templates")
    for _ in range(2):
        made = Environment(loader=DictLoader({"a": "{{ 1 + 1 }}"}), bytecode_cache=cache)
        assert made.get_template("a").render() == "2"
        for kept in (tmp_path / "templates").iterdir():
            kept.write_bytes(b"spoilt")
