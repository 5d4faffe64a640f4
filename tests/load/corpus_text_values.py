"""Bad keys and values, each with its good twin: GV040 to GV053."""

from __future__ import annotations

from tests.load.case import Case, value


def key(name: str, code: str, bad: str, good: str = "b") -> Case:
    """A fault in the second key of a file, told at its first character."""
    return Case(name, code, 2, 1, f"a: 1\n{bad}: 2\n", f"a: 1\n{good}: 2\n")


KEYS = (
    key("capital letter", "GV040", "Unit", "unit"),
    key("space in a key", "GV040", "unit name", "unit_name"),
    key("hyphen in a key", "GV040", "unit-name", "unit_name"),
    key("full stop in a key", "GV040", "unit.name", "unit_name"),
    key("colon in a key", "GV040", "unit:name", "unit_name"),
    key("digit first", "GV040", "1st", "first"),
    key("number as a key", "GV040", "1"),
    key("date as a key", "GV040", "2025-02-24", "date"),
    key("underscore first", "GV040", "_unit", "unit"),
    key("accent in a key", "GV040", "café", "cafe"),
    key("cyrillic key that looks latin", "GV040", "\u0430", "b"),
    key("one cyrillic letter in a key", "GV040", "un\u0456t", "unit"),
    key("full-width key", "GV040", "\uff55nit", "unit"),
    key("key no", "GV040", "no", "none"),
    key("key yes", "GV040", "yes", "agreed"),
    key("key on", "GV040", "on", "date"),
    key("key off", "GV040", "off", "ended"),
    key("key n", "GV040", "n", "number"),
    key("key true", "GV040", "true"),
    key("key null", "GV040", "null"),
    key("key tilde", "GV040", "~"),
    Case("key far too long", "GV040", 1, 1026, "a" * 1025 + ": 1\n", "a" * 1000 + ": 1\n"),
    key("key twice", "GV041", "a"),
    Case("key thrice", "GV041", 2, 1, "a: 1\na: 2\na: 3\n", "a: 1\n", (("GV041", 3, 1),)),
    Case("key twice in a group", "GV041", 3, 3, "a:\n  b: 1\n  b: 2\n", "a:\n  b: 1\n  c: 2\n"),
    Case("key twice in brackets", "GV041", 1, 11, "a: {b: 1, b: 2}\n", "a: {b: 1, c: 2}\n"),
    Case(
        "key twice in an item",
        "GV041",
        3,
        5,
        "a:\n  - b: 1\n    b: 2\n  - b: 3\n",
        "a:\n  - b: 1\n    c: 2\n  - b: 3\n",
    ),
    key("key in double quotes", "GV042", '"b"'),
    key("key in single quotes", "GV042", "'b'"),
    key("no key", "GV043", ""),
    Case("question mark for a key", "GV043", 1, 3, "? a\n: b\n", "a: b\n"),
    Case("question mark as a value", "GV043", 1, 4, "a: ? b\n", 'a: "? b"\n'),
    Case("space before the colon", "GV043", 1, 1, "a : b\n", "a: b\n"),
    Case("list as a key", "GV043", 1, 1, "[a]: b\n", "a: b\n"),
    Case("group as a key", "GV043", 1, 5, "a: {{b: 1}: 2}\n", "a: {b: {c: 2}}\n"),
    Case("template in a value", "GV043", 1, 5, "a: {{ b }}\n", 'a: "{{ b }}"\n'),
)

EMPTY = (
    Case("nothing after the colon", "GV044", 1, 3, "a:\n", "a: null\n"),
    Case("nothing after a middle colon", "GV044", 2, 3, "a: 1\nb:\nc: 1\n", "a: 1\nb: 2\nc: 1\n"),
    Case("nothing after the hyphen", "GV044", 2, 4, "a:\n  -\n", "a:\n  - b\n"),
    Case("key alone in brackets", "GV044", 1, 6, "a: {b, c: 1}\n", "a: {b: 2, c: 1}\n"),
    Case("comma in a braced text", "GV044", 1, 13, "a: {b: c, d }\n", 'a: {b: "c, d"}\n'),
)

DATES = tuple(
    value(f"bare {bad[:20]}", "GV045", bad, f'"{bad}"')
    for bad in (
        "2025-02-24",
        "2025-2-4",
        "2025-02-30",
        "2001-12-14t21:59:43.10-05:00",
        "2001-12-14 21:59:43.10",
        "12:30",
        "1:30",
        "12:30:45",
        "190:20:30",
        "12:30.5",
    )
)

NUMBERS = tuple(
    value(f"bare {bad[:20]}", "GV047", bad, f'"{bad}"')
    for bad in (
        "012",
        "00",
        "1.0",
        "2.10",
        "10.1.2",
        ".5",
        "5.",
        "1_000",
        "1,000",
        "1,000.00",
        "207720.00",
        "1 000",
        "1e5",
        "1.5E+3",
        "1E-2",
        "0x1F",
        "0o17",
        "0b11",
        "50%",
        "1/2",
        "2025/26",
        "2025-26",
        "24/02/2025",
        "24.02.2025",
        "2025-02",
        "1000000000000000",
    )
) + tuple(
    value(f"bare {bad[:20]}", "GV047", bad, good)
    for bad, good in (
        ("-0", "0"),
        ("-012", "-12"),
        ("-1.5", "-15"),
        ("-1000000000000000", "-999999999999999"),
        ("9" * 16, "9" * 15),
        ("9" * 3000, '"' + "9" * 3000 + '"'),
        ("+1", "1"),
        ("+12.5", '"12.5"'),
        ("+0x1F", "31"),
        ("-.5", '"0.5"'),
    )
)

WORDS = tuple(
    value(f"bare {bad[:20]}", "GV048", bad, good)
    for bad, good in (
        ("yes", "true"),
        ("no", "false"),
        ("on", "true"),
        ("off", "false"),
        ("y", '"y"'),
        ("n", '"n"'),
        ("Yes", '"Yes"'),
        ("NO", '"NO"'),
        ("On", '"On"'),
        ("OFF", '"OFF"'),
        ("True", "true"),
        ("TRUE", "true"),
        ("False", "false"),
        ("~", "null"),
        ("Null", "null"),
        ("NULL", "null"),
        (".nan", '".nan"'),
        (".NaN", '".NaN"'),
        ("NaN", '"NaN"'),
        (".inf", '".inf"'),
        ("-.inf", '"minus .inf"'),
        ("Infinity", '"Infinity"'),
        ("<<", '"<<"'),
    )
)

COMMENTS = (
    Case("comment cuts a text", "GV046", 1, 8, "a: Lot #1 and\n", 'a: "Lot #1 and"\n'),
    Case("comment after a text", "GV046", 1, 6, "a: b # c\n", "# c\na: b\n"),
    Case("comment after a key", "GV046", 1, 4, "a: # c\n  - b\n", "# c\na:\n  - b\n"),
    Case("comment for a value", "GV046", 1, 4, "a: #1\n", 'a: "#1"\n'),
    Case("comment after quotes", "GV046", 1, 8, 'a: "b" # c\n', 'a: "b # c"\n'),
    Case("comment close to quotes", "GV046", 1, 7, 'a: "b"#c\n', 'a: "b#c"\n'),
    Case("comment after a hyphen", "GV046", 2, 5, "a:\n  - # c\n    b: 1\n", "a:\n  - b: 1\n"),
    Case("comment in brackets", "GV046", 1, 7, "a: [b,#c\n  d]\n", 'a: [b, "#c",\n  d]\n'),
    Case("comment after a list", "GV046", 1, 7, "a: [b]# c\n", "a: [b]\n# c\n"),
    Case("comment after a block sign", "GV046", 1, 6, "a: | # c\n  # d\n", "a: |\n  # d\n"),
    Case("comment told once a line", "GV046", 1, 6, "a: b # c # d\n", "a: b\n# c # d\n"),
    Case(
        "comments on two lines",
        "GV046",
        1,
        6,
        "a: b # c\nd: e # f\n",
        "a: b\n  # c\nd: e\n# f\n",
        (("GV046", 2, 6),),
    ),
    Case("comment after an emoji", "GV046", 1, 6, "a: 🏠 # c\n", 'a: "🏠 # c"\n'),
    Case(
        "comment and lost text",
        "GV046",
        1,
        8,
        "a: Lot #1 and\n  more\n",
        'a: "Lot #1 and\n  more"\n',
        (("GV021", 2, 3),),
    ),
)

TEXTS = (
    value("date in single quotes", "GV049", "'2025-02-24'", '"2025-02-24"'),
    value("money in single quotes", "GV049", "'207720.00'", '"207720.00"'),
    value("number in single quotes", "GV049", "'12'", '"12"'),
    value("time in single quotes", "GV049", "'12:30'", '"12:30"'),
    value("formula", "GV050", "=1+1", '"1+1"'),
    value("formula in double quotes", "GV050", '"=1+1"', '"1+1"'),
    value("formula in single quotes", "GV050", "'=1+1'", "'Sum of 1+1'"),
    value("plus in quotes", "GV050", '"+44"', '"0044"'),
    value("minus in quotes", "GV050", '"-5"', "-5"),
    value("at in quotes", "GV050", '"@SUM(A1)"', '"SUM(A1)"'),
    value("dash as a word", "GV021", "-", "none"),
    value("item without a space", "GV050", "-b", "b-"),
    value("formula in a block", "GV050", "|\n  =1", "|\n  1="),
    value("full-width equals", "GV050", "\uff1d1", "1 \uff1d 1"),
    value("full-width plus", "GV050", '"\uff0b1"', '"1\uff0b1"'),
    value("full-width minus", "GV050", "\uff0d1", "1 \uff0d 1"),
    value("full-width at", "GV050", "\uff20b", "b\uff20"),
    value("small equals", "GV050", "\ufe661", "1 \ufe66 1"),
    value("space first", "GV051", '" b"', '"b"'),
    value("space last", "GV051", '"b "', '"b"'),
    value("only a space", "GV051", '" "', '"b"'),
    value("only spaces in single quotes", "GV051", "'  '", "'b'"),
    value("space at the end of a block line", "GV051", "|\n  b \n  c", "|\n  b\n  c"),
    value("space at the end of a block", "GV051", "|-\n  b ", "|-\n  b"),
    value("empty line first in a block", "GV051", "|\n\n  b", "|\n  b\n\n  c"),
    value("escaped line end first", "GV051", '"\\nb"', '"b\\nc"'),
    value("space before an escaped line end", "GV051", '"b \\nc"', '"b\\nc"'),
    value("block that keeps", "GV052", "|+\n  b", "|\n  b"),
    value("folded block that keeps", "GV052", ">+\n  b", ">\n  b"),
    value("block with a column", "GV052", "|2\n  b", "|\n  b"),
    value("block with a column and strip", "GV052", ">-2\n  b", ">-\n  b"),
    value("block with column zero", "GV052", "|0\n  b", "|-\n  b"),
    value("text after a bar", "GV052", "| b", '"| b"'),
    value("text after an arrow", "GV052", "> b", '"> b"'),
    value("comment close to a bar", "GV052", "|#c\n  b", "|\n  b"),
    Case("text over two lines", "GV053", 1, 4, "a: b\n  c\n", "a: >\n  b\n  c\n"),
    Case("items without a space", "GV053", 2, 3, "a:\n  -b\n  -c\n", "a:\n  - b\n  - c\n"),
    Case("items after a text", "GV053", 1, 4, "a: b\n  - c\n", "a:\n  - b\n  - c\n"),
    Case("text over an empty line", "GV053", 1, 4, "a: b\n\n  c\n", 'a: "b\n\n  c"\n'),
    Case("digits with a comma in brackets", "GV047", 1, 6, "a: [1,234]\n", "a: [1, 234]\n"),
)

CORPUS = (*KEYS, *EMPTY, *DATES, *NUMBERS, *WORDS, *COMMENTS, *TEXTS)
