"""Files of the wrong shape, each with its good twin: GV101 to GV116 and GV301."""

from __future__ import annotations

from tests.load.corpus_shape_files import REDIRECTS, SEALS
from tests.load.corpus_shape_text import DAYS, TEXTS
from tests.load.shape_case import Shape, gone

ALL_PARTIES = '["minister", "council", "supplier", "contracting-authority", "central-government"]'
KEYS = (
    Shape("misspelt key", "GV101", "duty", "title:", "¦titel:"),
    Shape("american spelling", "GV101", "npps", "themes:", "¦theme:"),
    Shape("hyphen in a key", "GV101", "duty", "review_by:", "¦reviewby:"),
    Shape("key of nobody", "GV101", "duty", "ended: null", "ended: null\n¦colour: null"),
    Shape("key deep down", "GV101", "npps", "    theme: ", "    ¦them: "),
    Shape("key in a cite", "GV101", "duty", "    at: ", "    ¦section: "),
    Shape("key in a gap", "GV101", "npps", "  to_confirm:", "  ¦confirm:"),
    gone("no title", "duty", 'title: "Have regard to the statement"\n', "id:"),
    gone("no ended", "duty", "ended: null\n", "id:"),
    gone("no list", "duty", "suppliers: []\n", "id:"),
    gone("no theme in an ask", "npps", '    theme: "mission"\n', 'id: "2025-growth"'),
    gone("no by in a gap", "npps", '  by: "Monitoring Officer"\n', "to_confirm:"),
    gone("no position", "duty", '    position: "any"\n', "at_least:"),
    gone("no winner", "example", '  winner: "A"\n', "scores:"),
    gone("no checked in a cite", "duty", '    checked: "primary"\n', 'source: "pa2023"'),
)
TYPES = (
    Shape("number for money", "GV103", "duty", '"100.00"', "¦100"),
    Shape("number for an id", "GV103", "duty", '"pa2023-s13"', "¦13"),
    Shape("null for a title", "GV103", "duty", '"Have regard to the statement"', "¦null"),
    Shape("null for a date", "GV103", "duty", '"2027-01-31"', "¦null"),
    Shape("text for a list", "GV103", "duty", '["pa2023-s12"]', '¦"pa2023-s12"'),
    Shape(
        "text for a mapping", "GV103", "duty", '\n  since: "2025-02-24"\n  before: null', ' ¦"x"'
    ),
    Shape("null for a list", "GV103", "duty", "suppliers: []", "suppliers: ¦null"),
    Shape("list for a text", "GV103", "duty", '"section 13"', '¦["section 13"]'),
    Shape("mapping for a text", "GV103", "duty", '"section 13"', '\n  ¦a: "b"'),
    Shape("text for a number", "GV103", "example", "6000", '¦"6000"'),
    Shape("true for a number", "GV103", "example", "6000", "¦true"),
    Shape("number for a paragraph", "GV103", "npps", '["8", "2.10"]', '[¦8, "2.10"]'),
    Shape("true for a text", "GV103", "duty", '"All of them."', "¦true"),
    Shape(
        "text in a list of mappings",
        "GV103",
        "npps",
        '- id: "mission"\n    title: "Mission"',
        '- ¦"mission"',
    ),
    Shape(
        "list for a date", "GV103", "npps", 'published: "2025-02-13"', 'published: ¦["2025-02-13"]'
    ),
    Shape(
        "number for days to confirm",
        "GV103",
        "accessibility",
        'prepared: "2026-11-22"',
        "prepared: ¦5",
    ),
    Shape(
        "text for days",
        "GV103",
        "accessibility",
        '\n  to_confirm: "How soon?"\n  by: "Monitoring Officer"',
        ' ¦"20"',
        " 20",
    ),
)
FORMS = (
    Shape("space in an id", "GV104", "duty", '"pa2023-s12"', '¦"pa2023 s12"'),
    Shape("capital in an id", "GV104", "duty", '"guide-editor"', '¦"Guide-editor"'),
    Shape("underscore in an id", "GV104", "duty", '"guide-editor"', '¦"guide_editor"'),
    Shape("two hyphens in an id", "GV104", "duty", '"guide-editor"', '¦"guide--editor"'),
    Shape("hyphen ends an id", "GV104", "duty", '"guide-editor"', '¦"editor-"', '"editor"'),
    Shape("accent in an id", "GV104", "duty", '"guide-editor"', '¦"éditor"', '"editor"'),
    Shape("date in words", "GV105", "duty", '"2027-01-31"', '¦"31 January 2027"'),
    Shape("date the british way", "GV105", "duty", '"2027-01-31"', '¦"31/01/2027"'),
    Shape("date with one digit", "GV105", "duty", '"2027-01-31"', '¦"2027-1-31"'),
    Shape("month where a day is needed", "GV105", "duty", '"2027-01-31"', '¦"2027-01"'),
    Shape(
        "date with a time",
        "GV105",
        "duty",
        '"2027-01-31"',
        '¦"2027-01-31T00:00"',
    ),
    Shape("year 1899", "GV105", "duty", '"2027-01-31"', '¦"1899-01-31"', '"1900-01-31"'),
    Shape("year 2200", "GV105", "duty", '"2027-01-31"', '¦"2200-01-31"', '"2199-01-31"'),
    Shape("empty date", "GV108", "duty", '"2027-01-31"', '¦""'),
    Shape("year for when", "GV105", "npps", '"2025-02-13"', '¦"2025"', '"2025-02"'),
    Shape("month in words", "GV105", "npps", '"2025-02-13"', '¦"February 2025"', '"2025-02"'),
    Shape("money with a comma", "GV106", "duty", '"100.00"', '¦"1,000.00"', '"1000.00"'),
    Shape("money with a sign", "GV106", "duty", '"100.00"', '¦"£100.00"'),
    Shape("money without pence", "GV106", "duty", '"100.00"', '¦"100"'),
    Shape("money with one digit of pence", "GV106", "duty", '"100.00"', '¦"100.0"'),
    Shape("money with a zero before", "GV106", "duty", '"100.00"', '¦"0100.00"'),
    Shape("money in thousands", "GV106", "duty", '"100.00"', '¦"100k"'),
    Shape("clause in words", "GV115", "npps", '"2.10"', '¦"paragraph 2"', '"2.11(a)"'),
    Shape("points with a percent", "GV115", "example", '"60.00"', '¦"60%"', '"60.0"'),
    Shape("a real bidder", "GV115", "example", 'bid: "A"', 'bid: ¦"a"', 'bid: "B"'),
    Shape("page without a slash", "GV115", "redirects", '"/outcomes/jobs/"', '¦"outcomes/jobs/"'),
    Shape("page that climbs", "GV115", "redirects", '"/outcomes/jobs/"', '¦"/../jobs/"'),
    Shape("page elsewhere", "GV115", "redirects", '"/outcomes/jobs/"', '¦"//a.example/"'),
    Shape("capital in a digest", "GV115", "seals", f'"{"a" * 64}"', f'¦"{"A" * 64}"'),
    Shape("criterion in words", "GV115", "accessibility", '"1.1.1"', '¦"1.1"', '"1.4.11"'),
    Shape("revision without a kind", "GV115", "seals", '"policy/2026-01-01"', '¦"2026-01-01"'),
)
LISTS = (
    Shape("a word of its own", "GV107", "duty", '"law"', '¦"must"', '"good-practice"'),
    Shape("a misspelt word", "GV107", "duty", '"summary"', '¦"sumary"'),
    Shape("an underscore in a word", "GV107", "duty", '"call-off"', '¦"call_off"'),
    Shape("a capital in a word", "GV107", "duty", '"any"', '¦"Any"'),
    Shape("checked by nobody", "GV107", "duty", '"primary"', '¦"yes"', '"unverified"'),
    Shape(
        "no cites",
        "GV109",
        "npps",
        'themes:\n  - id: "mission"\n    title: "Mission"',
        "themes: ¦[]",
    ),
    Shape("no routes", "GV109", "duty", '["open", "call-off"]', "¦[]", '["open"]'),
    Shape(
        "too many parties",
        "GV109",
        "duty",
        '["minister", "contracting-authority"]',
        ALL_PARTIES.replace("]", ', ¦"council"]'),
        ALL_PARTIES,
    ),
    Shape("weight above all", "GV110", "example", "6000", "¦10001", "10000"),
    Shape("weight below zero", "GV110", "example", "6000", "¦-1", "0"),
    Shape("mark below zero", "GV110", "example", "mark: 3", "mark: ¦-1", "mark: 0"),
    Shape("place zero", "GV110", "example", "place: 1", "place: ¦0", "place: 26"),
    Shape("months zero", "GV110", "proportionality", "months_below: 12", "months_below: ¦0"),
    Shape(
        "reply in a year",
        "GV110",
        "accessibility",
        '\n  to_confirm: "How soon?"\n  by: "Monitoring Officer"',
        " ¦365",
        " 60",
    ),
    Shape(
        "party twice",
        "GV111",
        "duty",
        '["minister", "contracting-authority"]',
        '["council", ¦"council"]',
    ),
    Shape("id twice", "GV111", "duty", '["pa2023-s12"]', '["pa2023-s12", ¦"pa2023-s12"]'),
    Shape("paragraph twice", "GV111", "npps", '["8", "2.10"]', '["8", "2.10", ¦"8"]'),
)
OTHER = (
    Shape("another kind of file", "GV114", "redirects", REDIRECTS, "¦sources: []\n"),
    Shape("nothing known", "GV114", "seals", SEALS, '¦a: "b"\n'),
)
SHAPES = (*KEYS, *TYPES, *FORMS, *LISTS, *TEXTS, *DAYS, *OTHER)
