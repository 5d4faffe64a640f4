"""Codes for how keys and values are written: GV040 to GV053."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

_DISAGREE = "Programs disagree about what it means; a clause 2.10 has become 2.1 in this way."

TEXT_VALUES: tuple[Code, ...] = (
    Code(
        "GV040",
        "The key is not written as a key",
        "Keys are plain words, so that no two keys look alike and no program misreads one.",
        "Use small letters a to z, digits and _, starting with a letter; not yes, no or off.",
        "Unit Name: hours",
        "unit_name: hours",
    ),
    Code(
        "GV041",
        "A key is given twice",
        "Most programs silently take the last one.",
        "Keep one.",
        "unit: hours\nunit: days",
        "unit: hours",
    ),
    Code(
        "GV042",
        "A key stands in quotes",
        "Keys are written in one way, so that a search finds them all.",
        "Write it without quotes.",
        '"unit": hours',
        "unit: hours",
    ),
    Code(
        "GV043",
        "Where a key should be stands something else",
        "A key is one word with a colon straight after it.",
        "Write the key and its colon; put a text that holds brackets in double quotes.",
        "title: {{ name }}",
        'title: "the name"',
    ),
    Code(
        "GV044",
        "The value is empty",
        "An empty value does not say whether it is unknown, none or forgotten.",
        "Write null, or remove the key.",
        "unit:",
        "unit: null",
    ),
    Code(
        "GV045",
        "A date or time stands without double quotes",
        "Some programs turn it into something else: 12:30 becomes 750.",
        "Put it in double quotes.",
        "from: 2025-02-24",
        'from: "2025-02-24"',
    ),
    Code(
        "GV046",
        "A comment stands on the line of a value",
        "A # after a space cuts the text off: all behind it is lost.",
        "Put the text in double quotes, or the comment on a line of its own.",
        "title: Lot #1 and more",
        'title: "Lot #1 and more"',
    ),
    Code(
        "GV047",
        "A number is not a plain whole number",
        _DISAGREE,
        "Put amounts, ids and clause numbers in double quotes; write counts with digits only.",
        "clause: 2.10",
        'clause: "2.10"',
    ),
    Code(
        "GV048",
        "A word is read by some programs as true, false or nothing",
        "To some programs no is false and on is true.",
        "Write true, false or null, or put the word in double quotes.",
        "binding: yes",
        "binding: true",
    ),
    Code(
        "GV049",
        "A date, number or id stands in single quotes",
        "They are written in one way, so that a search finds them all.",
        "Put it in double quotes.",
        "from: '2025-02-24'",
        'from: "2025-02-24"',
    ),
    Code(
        "GV050",
        "The text starts with = + - or @",
        "A spreadsheet that opens our downloads would run it as a formula.",
        "Start the text with a word.",
        'title: "=1+1"',
        'title: "Sum: 1+1"',
    ),
    Code(
        "GV051",
        "There is a space that nobody sees",
        "A space at the start or end of a text or line is part of it but cannot be seen.",
        "Delete it.",
        'title: "Local jobs "',
        'title: "Local jobs"',
    ),
    Code(
        "GV052",
        "A text on lines of its own is started wrongly",
        "Signs after | or > change the text's spaces and line ends in ways few people know.",
        "End the line with |, |-, > or >- and start the text on the next.",
        "text: |+\n  Local jobs",
        "text: |\n  Local jobs",
    ),
    Code(
        "GV053",
        "A text without quotes runs over several lines",
        "A forgotten colon or space makes two lines one, unseen.",
        "Put the text in double quotes, or write > after the colon and the text below.",
        "units:\n  -hours\n  -days",
        "units:\n  - hours\n  - days",
    ),
)
