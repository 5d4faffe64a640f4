"""Two good files that use every permitted way of writing, and the small council's files."""

from __future__ import annotations

from tests.support import SMALL

BLOCK = """\
# yaml-language-server: $schema=../../schema/1/outcome.json
id: "outcome-1"
title: Work for people who live here – “local jobs”
binding: true
replaced_by: null
marks: 15
below: -3
money: "207720.00"
summary: >
  A supplier offers work to people
  who have been without it, at £12.60 # not a comment
  an hour.

  A second paragraph with an é and a 🏠 in it.
literal: |-
  Kept as it is:
    with its own indentation.
folded: >-
  One line
  from two.
  # written between two keys
ended: {date: "2024-09", how: withdrawn}
revisions:
  - from: "2025-04-01"
    words: "a \\"quoted\\" word, a \\\\ and a line\\nend"
    more: 'it said "no" and isn''t one'
    units: [hours, days, "12"]
    empty: {}
  - from: "2026-04-01"
    words: "over two lines
      and one more"
    nested:
      - - a
        - b
      - {c: [d, {e: 1}]}
"""

FLOW = """\
{title: "Café", list: [1, 2, {a: true, b: null}], text: "x # y",
  more: "🏠"}
"""

WHOLE = {path.relative_to(SMALL).as_posix(): path.read_bytes() for path in SMALL.rglob("*.yml")}
GOOD = {"block.yml": BLOCK.encode(), "flow.yml": FLOW.encode(), **dict(sorted(WHOLE.items()))}
