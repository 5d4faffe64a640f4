"""Bad structure, each with its good twin: GV020 to GV037."""

from __future__ import annotations

from macros.load.yaml.values import DEEPEST, LONGEST_TEXT, MOST_PARTS
from tests.load.case import Case, value


def nested(depth: int) -> str:
    """Lists in one another, to that depth with the root counted."""
    return "a: " + "[" * (depth - 1) + "1" + "]" * (depth - 1) + "\n"


def stepped(depth: int) -> str:
    """Mappings in one another, each on its own line."""
    return "".join("  " * i + "a:\n" for i in range(depth - 1)) + "  " * (depth - 1) + "a: 1\n"


def many(parts: int) -> str:
    """A file with exactly so many keys, values, lists and mappings."""
    lines, rest = divmod(parts - 1, 1000)  # the root is one
    return "".join(
        f"a{i}: [{'1, ' * (size - 3)}1]\n" for i, size in enumerate([1000] * lines + [rest]) if size
    )


def long_text(length: int) -> str:
    """A text of so many characters, on lines of 100."""
    return "a: |-\n" + "".join(
        "  " + "b" * min(99, length - start) + "\n" for start in range(0, length, 100)
    )


INDENTATION = (
    Case("value line too far right", "GV021", 2, 3, "a: b\n  c: d\n", "a: b\nc: d\n"),
    Case("key too far left", "GV021", 3, 2, "a:\n  b: 1\n c: 2\n", "a:\n  b: 1\n  c: 2\n"),
    Case("key halfway", "GV021", 3, 3, "a:\n    b: 1\n  c: 2\n", "a:\n    b: 1\n    c: 2\n"),
    Case("first line indented", "GV021", 2, 1, " a: 1\nb: 2\n", "a: 1\nb: 2\n"),
    Case("item too far left", "GV021", 3, 2, "a:\n  - b\n - c\n", "a:\n  - b\n  - c\n"),
    Case("item among keys", "GV021", 3, 3, "a:\n  b: 1\n  - c\n", "a:\n  b: 1\n  c: 2\n"),
    Case("item at the root", "GV021", 2, 1, "a: 1\n- b\n", "a: 1\nb: 2\n"),
    Case("key among items", "GV021", 3, 3, "a:\n  - b\n  c: d\n", "a:\n  - b\nc: d\n"),
    Case("list on the key's line", "GV021", 1, 4, "a: - b\n", "a:\n  - b\n"),
    Case("block text too far left", "GV021", 3, 3, "a: |\n   x\n  y\n", "a: |\n   x\n   y\n"),
    Case("block text ended by a key", "GV021", 3, 2, "a: |\n  x\n b: 1\n", "a: |\n  x\nb: 1\n"),
)

QUOTES = (
    Case("double quote never closed", "GV022", 1, 4, 'a: "b\nc: d\n', 'a: "b"\nc: d\n'),
    Case("single quote never closed", "GV022", 1, 4, "a: 'b\nc: d\n", "a: 'b'\nc: d\n"),
    Case("closed on the next line", "GV022", 1, 4, 'a: "b\nc: "d"\n', 'a: "b"\nc: "d"\n'),
    Case("apostrophe in single quotes", "GV022", 1, 8, "a: 'it's'\n", "a: 'it’s'\n"),
    Case("quotes around one word", "GV022", 1, 8, 'a: "b" c\n', 'a: "b c"\n'),
    Case("quotes in quotes", "GV022", 1, 6, 'a: ""b"\n', 'a: "b"\n'),
    Case("document marker in quotes", "GV022", 1, 4, 'a: "b\n--- c"\n', 'a: "b\n  --- c"\n'),
)

COLONS = (
    Case("second colon", "GV023", 1, 8, "a: Jobs: local\n", 'a: "Jobs: local"\n'),
    Case("second colon at the end", "GV023", 1, 5, "a: b:\n", 'a: "b:"\n'),
    Case("second colon after an accent", "GV023", 1, 5, "a: é: b\n", 'a: "é: b"\n'),
    Case("second colon after an emoji", "GV023", 1, 5, "a: 🏠: b\n", 'a: "🏠: b"\n'),
    Case("second colon in an item", "GV023", 2, 9, "a:\n  - b: c: d\n", 'a:\n  - b: "c: d"\n'),
    Case("no space after the colon", "GV024", 2, 1, "a: 1\nb:2\n", "a: 1\nb: 2\n"),
    Case("no space after the only colon", "GV024", 1, 1, "title:Local\n", "title: Local\n"),
    Case("no colon", "GV024", 2, 1, "a: 1\nb 2\nc: 3\n", "a: 1\nb: 2\nc: 3\n"),
    Case("no colon at the end", "GV024", 2, 1, "a: 1\nb\n", "a: 1\nb: 2\n"),
    Case("text fallen out of its block", "GV024", 3, 1, "a: |\n  x\ny\n", "a: |\n  x\n  y\n"),
)

STARTS = (
    value("starts with at", "GV025", "@council", "council"),
    value("starts with a backtick", "GV025", "`code`", '"`code`"'),
    value("starts with per cent", "GV025", "%age", '"%age"'),
    value("starts with a comma", "GV025", ", b", '", b"'),
    value("starts with a closing bracket", "GV025", "] b", '"] b"'),
    value("starts with a closing brace", "GV025", "} b", '"} b"'),
)

BRACKETS = (
    Case("list not closed", "GV026", 1, 4, "a: [b\nc: d\n", "a: [b]\nc: d\n"),
    Case("list not closed at the end", "GV026", 1, 4, "a: [b, c\n", "a: [b, c]\n"),
    Case("group not closed", "GV026", 1, 4, "a: {b: 1\nc: 2\n", "a: {b: 1}\nc: 2\n"),
    Case("comma missing", "GV026", 1, 11, "a: {b: 1 c: 2}\n", "a: {b: 1, c: 2}\n"),
    Case("text after a list", "GV020", 1, 7, "a: [b]c\n", 'a: "[b]c"\n'),
    Case("text after the root", "GV020", 1, 8, "{a: 1} b\n", "{a: 1}\n"),
    Case("bracket closed twice", "GV026", 2, 1, "a: 1\n}\n", "a: 1\n"),
)

ESCAPES = (
    value("unknown escape", "GV027", '"\\q"', '"q"')._replace(column=5),
    value("short escape", "GV027", '"\\x1"', '"x1"')._replace(column=5),
    value("escaped surrogate", "GV027", '"\\uD800"', '"x"')._replace(column=5),
    value("escaped surrogate pair", "GV027", '"\\uD83D\\uDE00"', '"😀"')._replace(column=5),
    value("escaped direction", "GV027", '"b\\u202Ec"', '"bc"')._replace(column=6),
    value("escaped null", "GV027", '"\\0"', '"0"')._replace(column=5),
    value("escaped no-break space", "GV027", '"b\\_c"', '"b c"')._replace(column=6),
    value("escaped line separator", "GV027", '"b\\Lc"', '"b\\nc"')._replace(column=6),
    value("escaped next line", "GV027", '"b\\Nc"', '"b\\nc"')._replace(column=6),
    value("escaped tab", "GV027", '"b\\tc"', '"b c"')._replace(column=6),
    value("escaped carriage return", "GV027", '"b\\rc"', '"b\\nc"')._replace(column=6),
    value("escaped terminal code", "GV027", '"b\\e[31m"', '"b [31m"')._replace(column=6),
    value("escaped zero width space", "GV027", '"b\\u200Bc"', '"bc"')._replace(column=6),
    value("escaped accent", "GV027", '"caf\\u00E9"', '"café"')._replace(column=8),
    value("escaped mark", "GV027", '"cafe\\u0301"', '"café"')._replace(column=9),
    value("escaped emoji", "GV027", '"\\U0001F3E0"', '"🏠"')._replace(column=5),
    value("escaped slash", "GV027", '"b\\/c"', '"b/c"')._replace(column=6),
    value("windows path", "GV027", '"C:\\data"', '"C:\\\\data"')._replace(column=7),
    Case("joined lines", "GV027", 1, 6, 'a: "b\\\n  c"\n', 'a: "b\n  c"\n'),
    Case("escape after an emoji", "GV027", 1, 6, 'a: "🏠\\t"\n', 'a: "🏠\\""\n'),
)

WHOLE = (
    Case("marker at the start", "GV028", 1, 1, "---\na: 1\n", "a: 1\n"),
    Case("marker at the end", "GV028", 2, 1, "a: 1\n...\n", "a: 1\n"),
    Case("second document", "GV028", 2, 1, "a: 1\n---\nb: 1\n", "a: 1\nb: 1\n"),
    Case("text after the end", "GV028", 2, 1, "a: 1\n... x\n", "a: 1\n"),
    Case("version line", "GV029", 1, 1, "%YAML 1.2\n---\na: 1\n", "a: 1\n"),
    Case("unknown version", "GV029", 1, 1, "%YAML 3.0\n---\na: 1\n", "a: 1\n"),
    Case("unknown order", "GV029", 1, 1, "%FOO x\n---\na: 1\n", "a: 1\n"),
    Case("tag order", "GV029", 1, 1, "%TAG ! tag:x,2000:\n---\na: 1\n", "a: 1\n"),
    Case("per cent at the start of a line", "GV029", 1, 1, "%a: 1\n", "a: 1\n"),
    value("anchor", "GV030", "&b c", '"&b c"'),
    value("anchor on a list", "GV030", "&b [c]", "[c]"),
    value("lone ampersand", "GV030", "& co", '"& co"'),
    value("alias to nothing", "GV030", "*b", '"*b"'),
    value("emphasis without quotes", "GV030", "*b* c", '"*b* c"'),
    value("alias and more", "GV030", "*b c", '"*b c"'),
    value("lone star", "GV030", "* b", '"* b"'),
    Case(
        "anchor and alias",
        "GV030",
        1,
        4,
        "a: &x [b]\nc: *x\n",
        "a: [b]\nc: [b]\n",
        (("GV030", 2, 4),),
    ),
    Case("anchor on a key", "GV030", 1, 1, "&x a: b\n", "a: b\n"),
    Case(
        "billion laughs",
        "GV030",
        1,
        4,
        "a: &a [b]\nc: &c [*a, *a]\n",
        "a: [b]\nc: [b, b]\n",
        (("GV030", 2, 4), ("GV030", 2, 8), ("GV030", 2, 12)),
    ),
    Case("list that holds itself", "GV030", 1, 4, "a: &x [*x]\n", "a: [x]\n", (("GV030", 1, 8),)),
    value("tag", "GV031", "!!str 12", '"12"'),
    value("tag of ours", "GV031", "!important", '"!important"'),
    value("python tag", "GV031", '!!python/name:os.system ""', '"os.system"'),
    value("tag on a list", "GV031", "!!set [b]", "[b]"),
    value("tag without an end", "GV031", "!<x", '"!<x"'),
    value("unknown tag handle", "GV031", "!x!y z", '"!x!y z"'),
    Case("tag on a key", "GV031", 1, 1, "!!str a: b\n", "a: b\n"),
    Case("merge key", "GV033", 1, 1, "<<: {b: 1}\na: 1\n", "b: 1\na: 1\n"),
    Case("list for a root", "GV034", 1, 1, "- a: 1\n", "a: 1\n"),
    Case("list in brackets for a root", "GV034", 1, 1, "[a, b]\n", "a: b\n"),
    Case("text for a root", "GV034", 2, 1, "# c\nLocal jobs\n", "# c\na: Local jobs\n"),
    Case("number for a root", "GV034", 1, 1, "12\n", "a: 12\n"),
    Case("null for a root", "GV034", 1, 1, "null\n", "a: null\n"),
    Case("one list too deep", "GV035", 1, 15, nested(DEEPEST + 1), nested(DEEPEST)),
    Case("one mapping too deep", "GV035", 13, 25, stepped(DEEPEST + 1), stepped(DEEPEST)),
    Case("three thousand brackets", "GV035", 1, 15, "a: " + "[" * 3000 + "\n", "a: [[]]\n"),
    Case("one part too many", "GV036", 1, 1, many(MOST_PARTS + 1), many(MOST_PARTS)),
    Case("text too long", "GV037", 1, 4, long_text(LONGEST_TEXT + 1), long_text(LONGEST_TEXT)),
)

CORPUS = (*INDENTATION, *QUOTES, *COLONS, *STARTS, *BRACKETS, *ESCAPES, *WHOLE)
