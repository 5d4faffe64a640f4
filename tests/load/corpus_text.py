"""Bad files, characters and lines, each with its good twin: GV001 to GV018, GV099."""

from __future__ import annotations

from macros.load.yaml.text import LARGEST_FILE, LONGEST_LINE
from tests.load.case import Case

JOBS = "title: Local jobs\n"


def inside(name: str, code: str, char: str, good: str = "", column: int = 12) -> Case:
    """A character in the middle of a word of the first line."""
    return Case(name, code, 1, column, f"title: Loca{char}l jobs\n", f"title: Loca{good}l jobs\n")


def sized(size: int) -> str:
    """A file of exactly so many bytes."""
    comments = ("#" * 99 + "\n") * (size // 100 - 1)
    return comments + "a: " + "b" * (size - len(comments) - 4) + "\n"


FILES = (
    Case("one byte too many", "GV001", 1, 1, sized(LARGEST_FILE + 1), sized(LARGEST_FILE)),
    Case("latin-1 pound sign", "GV002", 1, 8, b"title: \xa35 jobs\n", "title: £5 jobs\n"),
    Case("windows apostrophe", "GV002", 1, 10, b"title: it\x92s\n", "title: it’s\n"),
    Case("windows dash on line two", "GV002", 2, 5, b"a: b\ncd: \x96\n", "a: b\ncd: –\n"),
    Case("bad byte after an accent", "GV002", 1, 5, "a: é".encode() + b"\xff\n", "a: éÿ\n"),
    Case("bad byte after an emoji", "GV002", 1, 5, "a: 🏠".encode() + b"\xff\n", "a: 🏠ÿ\n"),
    Case("cut multi-byte character", "GV002", 1, 4, b"a: \xe2\x82\n", "a: €\n"),
    Case("overlong slash", "GV002", 1, 5, b"a: x\xc0\xafx\n", "a: x/x\n"),
    Case("encoded surrogate", "GV002", 1, 4, b"a: \xed\xa0\x80\n", "a: x\n"),
    Case("beyond the last character", "GV002", 1, 4, b"a: \xf4\x90\x80\x80\n", "a: x\n"),
    Case("utf-16 little end", "GV002", 1, 1, JOBS.encode("utf-16"), JOBS),
    Case("utf-16 big end", "GV002", 1, 1, b"\xfe\xff" + JOBS.encode("utf-16-be"), JOBS),
    Case("two bad bytes", "GV002", 1, 4, b"a: \xff b \xfe\n", "a: x b y\n", (("GV002", 1, 8),)),
    Case("byte order mark", "GV003", 1, 1, "\ufeff" + JOBS, JOBS),
    Case("no bytes", "GV004", 1, 1, b"", JOBS),
    Case("comment only", "GV004", 1, 1, "# to be written\n", "# written\n" + JOBS),
    Case("blank lines only", "GV004", 1, 1, "\n\n", "\n\n" + JOBS),
    Case("spaces only", "GV004", 1, 1, "  \n", "  \n" + JOBS),
    Case("windows line ends", "GV005", 1, 5, "a: b\r\nc: d\r\n", "a: b\nc: d\n"),
    Case("old mac line ends", "GV005", 1, 5, "a: b\rc: d\r", "a: b\nc: d\n", (("GV006", 1, 11),)),
    Case("one windows line end", "GV005", 2, 5, "a: b\nc: d\r\n", "a: b\nc: d\n"),
    Case("cr within a value", "GV005", 1, 5, "a: b\rc\n", "a: b c\n"),
    Case("no last line end", "GV006", 1, 5, "a: b", "a: b\n"),
    Case("no last line end after a comment", "GV006", 2, 4, "a: b\n# c", "a: b\n# c\n"),
    Case("conflict, ours", "GV007", 2, 1, "a: b\n<<<<<<< HEAD\nc: d\n", "a: b\nc: d\n"),
    Case("conflict, middle", "GV007", 2, 1, "a: b\n=======\nc: d\n", "a: b\nc: d\n"),
    Case("conflict, theirs", "GV007", 2, 1, "a: b\n>>>>>>> x\n", "a: b\n"),
    Case("conflict, base", "GV007", 2, 1, "a: b\n||||||| x\n", "a: b\n"),
    Case(
        "conflict, whole",
        "GV007",
        1,
        1,
        "<<<<<<< a\nb: 1\n=======\nb: 2\n>>>>>>> c\n",
        'b: "<<<<<<< a"\n',
        (("GV007", 3, 1), ("GV007", 5, 1)),
    ),
    Case(
        "line one character too long",
        "GV008",
        1,
        LONGEST_LINE + 1,
        "a: " + "b" * (LONGEST_LINE - 2) + "\n",
        "a: " + "b" * (LONGEST_LINE - 3) + "\n",
    ),
    Case(
        "comment too long",
        "GV008",
        2,
        LONGEST_LINE + 1,
        "a: b\n#" + "é" * LONGEST_LINE + "\n",
        "a: b\n#" + "é" * (LONGEST_LINE - 1) + "\n",
    ),
    Case(
        "more than fifty problems",
        "GV010",
        1,
        4,
        "\n".join(f"a{i:02}: \tx" for i in range(51)).replace("a00: ", "a0:") + "\n",
        "\n".join(f"a{i:02}: x" for i in range(51)) + "\n",
        (*(("GV010", line, 6) for line in range(2, 51)), ("GV099", 51, 6)),
    ),
)

CHARACTERS = (
    Case("tab for indentation", "GV010", 2, 1, "a:\n\tb: c\n", "a:\n  b: c\n"),
    Case("tab after the colon", "GV010", 1, 3, "a:\tb\n", "a: b\n"),
    Case("tab at the end", "GV010", 1, 5, "a: b\t\n", "a: b\n"),
    Case("tab in quotes", "GV010", 1, 6, 'a: "b\tc"\n', 'a: "b c"\n'),
    Case("tab in a comment", "GV010", 1, 3, "# \tb\n" + JOBS, "#  b\n" + JOBS),
    Case("two tabs told once", "GV010", 2, 1, "a:\n\t\tb: c\n", "a:\n    b: c\n"),
    inside("null character", "GV011", "\0"),
    inside("bell", "GV011", "\a"),
    inside("escape, as in terminal colours", "GV011", "\x1b"),
    inside("vertical tab", "GV011", "\v"),
    inside("form feed", "GV011", "\f"),
    inside("delete", "GV011", "\x7f"),
    inside("c1 control", "GV011", "\x9f"),
    inside("next line", "GV012", "\x85"),
    inside("line separator", "GV012", "\u2028"),
    inside("paragraph separator", "GV012", "\u2029"),
    Case("hidden second key", "GV012", 1, 5, "a: x\u2028b: y\n", "a: x\nb: z\n"),
    inside("right-to-left override", "GV013", "\u202e"),
    inside("left-to-right embedding", "GV013", "\u202a"),
    inside("right-to-left isolate", "GV013", "\u2067"),
    inside("right-to-left mark", "GV013", "\u200f"),
    inside("arabic letter mark", "GV013", "\u061c"),
    inside("zero width space", "GV014", "\u200b"),
    inside("zero width joiner", "GV014", "\u200d"),
    inside("word joiner", "GV014", "\u2060"),
    inside("soft hyphen", "GV014", "\u00ad"),
    inside("byte order mark inside", "GV003", "\ufeff"),
    inside("variation selector", "GV014", "\ufe0f"),
    inside("later variation selector", "GV014", "\U000e0100"),
    inside("tag character", "GV014", "\U000e0041"),
    inside("hangul filler", "GV014", "\u3164"),
    inside("grapheme joiner", "GV014", "\u034f"),
    inside("empty braille cell", "GV014", "\u2800"),
    Case("zero width space in a comment", "GV014", 1, 4, "# a\u200b\n" + JOBS, "# a\n" + JOBS),
    inside("no-break space", "GV015", "\u00a0", " "),
    inside("narrow no-break space", "GV015", "\u202f", " "),
    inside("em space", "GV015", "\u2003", " "),
    inside("ideographic space", "GV015", "\u3000", " "),
    Case("no-break space for indentation", "GV015", 2, 1, "a:\n\u00a0b: c\n", "a:\n b: c\n"),
    inside("private use", "GV016", "\ue000"),
    inside("unassigned", "GV016", "\u0378"),
    inside("noncharacter", "GV016", "\uffff"),
    inside("noncharacter far out", "GV016", "\U0010ffff"),
    inside("replacement character", "GV016", "\ufffd"),
    inside("object replacement", "GV016", "\ufffc"),
    Case("after an emoji", "GV014", 1, 5, "a: 🏠\u200b\n", "a: 🏠\n"),
    Case("after an accent", "GV014", 2, 5, "a: é\nb: é\u200b\n", "a: é\nb: é\n"),
    Case("accent apart", "GV017", 1, 7, "a: Cafe\u0301\n", "a: Café\n"),
    Case("accent apart in a comment", "GV017", 1, 3, "# e\u0301\na: b\n", "# é\na: b\n"),
    Case("ohm sign", "GV017", 1, 4, "a: \u2126\n", "a: \u03a9\n"),
    Case("angstrom sign", "GV017", 1, 4, "a: \u212b\n", "a: Å\n"),
    Case("marks in the wrong order", "GV017", 1, 5, "a: q\u0307\u0323\n", "a: q\u0323\u0307\n"),
    Case("cyrillic letter in a word", "GV018", 1, 10, "a: local j\u043ebs\n", "a: local jobs\n"),
    Case("greek letter in a word", "GV018", 1, 4, "a: L\u03bfcal\n", "a: Local λόγος\n"),
    Case("full-width letter in a word", "GV018", 1, 4, "a: L\uff4fcal\n", "a: Local\n"),
    Case("cyrillic letter in quotes", "GV018", 1, 5, 'a: "p\u0430y"\n', 'a: "pay"\n'),
)

CORPUS = (*FILES, *CHARACTERS)
