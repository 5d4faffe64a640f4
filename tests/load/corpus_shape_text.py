"""Texts, addresses and days of the wrong shape, each with its good twin."""

from __future__ import annotations

from tests.load.shape_case import Shape, prose

TEXTS = (
    Shape("empty title", "GV108", "duty", '"Have regard to the statement"', '¦""', '"H"'),
    Shape("empty prose", "GV108", "duty", '"All of them."', '¦""', '"A"'),
    Shape(
        "long title",
        "GV108",
        "duty",
        '"Have regard to the statement"',
        f'¦"{"w" * 161}"',
        f'"{"w" * 160}"',
    ),
    Shape("long id", "GV108", "duty", '"guide-editor"', f'¦"{"w" * 81}"', f'"{"w" * 80}"'),
    Shape("emphasis in a title", "GV116", "duty", "Have regard to", "Have ¦*regard* to"),
    Shape(
        "link in a title", "GV116", "duty", "Have regard to the statement", "Have ¦[regard](duty:x)"
    ),
    Shape("tag in a title", "GV116", "duty", "Have regard to", "Have ¦<b>regard</b> to"),
    Shape("break in a title", "GV116", "duty", "Have regard to", "Have¦\\nregard to"),
    Shape("template in a title", "GV116", "duty", "Have regard to", "Have ¦{{ regard }} to"),
    prose("tag", "A ¦<b>buyer reads it."),
    prose("script", "A ¦<script>x", twin="A script"),
    prose("heading", "A buyer\\n\\n¦# reads", twin="A buyer\\n\\nReads"),
    prose("table", "¦| a", twin="a"),
    prose("backtick", "A ¦`buyer reads", twin="A buyer"),
    prose("template", "A buyer ¦{{ reads", twin="A buyer (reads)"),
    prose("entity", "Terms ¦&amp; conditions", twin="Terms & conditions"),
    prose("image", "See ¦![x](https://a.example/)", twin="See [x](https://a.example/)"),
    prose("http link", "See [x](¦http://a.example/)", twin="See [x](https://a.example/)"),
    prose("javascript link", "See [x](¦javascript:x)", twin="See [x](duty:x)"),
    prose("link to no kind", "See [x](¦law:x)", twin="See [x](duty:x)"),
    prose("bare address", "See ¦https://a.example/", twin="See [it](https://a.example/)"),
    prose("star without its end", "A ¦*buyer reads", twin="A *buyer* reads"),
    prose("fault after an escape", 'A \\"buyer\\" ¦`reads', twin='A \\"buyer\\" reads'),
    prose("number out of turn", "Two:\\n1. one\\n¦3. three", twin="Two:\\n1. one\\n2. two"),
    prose("break in a sentence", "A buyer\\n¦reads it", twin="A buyer\\nReads it"),
    Shape("http source", "GV113", "sources", '"https://www.', '¦"http://www.'),
    Shape(
        "script for an address",
        "GV113",
        "sources",
        '"https://www.legislation.gov.uk/ukpga/2023/54"',
        '¦"javascript:alert(1)"',
    ),
    Shape("user name in an address", "GV113", "sources", '"https://www.', '¦"https://me@www.'),
    Shape(
        "port in an address",
        "GV113",
        "sources",
        '"https://www.legislation.gov.uk/',
        '¦"https://www.legislation.gov.uk:8000/',
    ),
    Shape(
        "space in an address",
        "GV113",
        "sources",
        '"https://www.legislation.gov.uk/',
        '¦"https://www.legislation.gov.uk/a b',
    ),
    Shape(
        "number for a host",
        "GV113",
        "sources",
        '"https://www.legislation.gov.uk/',
        '¦"https://10.0.0.1/',
    ),
    Shape(
        "host of this machine",
        "GV113",
        "sources",
        '"https://www.legislation.gov.uk/',
        '¦"https://localhost/',
    ),
)
DAYS = (
    Shape("30 February", "GV301", "duty", '"2027-01-31"', '¦"2027-02-30"', '"2027-02-28"'),
    Shape(
        "29 February in no leap year",
        "GV301",
        "duty",
        '"2027-01-31"',
        '¦"2027-02-29"',
        '"2028-02-29"',
    ),
    Shape("29 February 2100", "GV301", "duty", '"2027-01-31"', '¦"2100-02-29"', '"2000-02-29"'),
    Shape("month 13", "GV301", "duty", '"2027-01-31"', '¦"2027-13-01"', '"2027-12-01"'),
    Shape("month 0", "GV301", "duty", '"2027-01-31"', '¦"2027-00-01"', '"2027-01-01"'),
    Shape("day 0", "GV301", "duty", '"2027-01-31"', '¦"2027-01-00"', '"2027-01-01"'),
    Shape("31 April", "GV301", "npps", '"2025-02-13"', '¦"2025-04-31"', '"2025-04-30"'),
    Shape("month 13 of when", "GV301", "npps", '"2025-02-13"', '¦"2025-13"', '"2025-12"'),
    Shape("source of 30 February", "GV301", "sources", '"2023-10-26"', '¦"2023-02-30"', '"2023"'),
)
