"""GV1xx: the shape of a file. GV301: a day that does not exist, which is found with the shape."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

SHAPE = (
    Code(
        "GV101",
        "A key that does not belong",
        "The guide uses only the keys it knows. A misspelt key would be left out without a word, "
        "and with it what somebody wrote there.",
        "Use the key that the message names, or remove it.",
        'titel: "Local jobs"',
        'title: "Local jobs"',
    ),
    Code(
        "GV102",
        "A key is missing",
        "Every key is written, also when its value is null or an empty list, so that nothing is "
        "left open by accident.",
        "Add the key; the message says what it holds. Where there is nothing, write null or [] "
        "if the schema allows it.",
        'id: "lily"',
        'id: "lily"\ntitle: "Lily"',
    ),
    Code(
        "GV103",
        "The wrong type of value",
        "Amounts, dates, ids and clause numbers are texts in quotes; counts are numbers without; "
        "lists and mappings are not words. Nothing is converted in silence.",
        "Write the value as the message says.",
        "amount: 207720",
        'amount: "207720.00"',
    ),
    Code(
        "GV104",
        "Not an id",
        "Ids become addresses that must work for ever, so they hold only small letters, digits "
        "and single hyphens.",
        "Use a to z, 0 to 9 and single hyphens; start and end with a letter or digit.",
        'id: "Local Jobs"',
        'id: "local-jobs"',
    ),
    Code(
        "GV105",
        "Not a date as we write it",
        "One way of writing dates leaves no doubt which number is the month, and sorts by itself.",
        "Write year-month-day in quotes, with two digits for month and day.",
        'since: "24 February 2025"',
        'since: "2025-02-24"',
    ),
    Code(
        "GV106",
        "Not an amount as we write it",
        "Commas, pound signs and missing pence have each led to a wrong figure somewhere.",
        "Write pounds, a full stop and two digits of pence, in quotes.",
        'amount: "£207,720"',
        'amount: "207720.00"',
    ),
    Code(
        "GV107",
        "Not one of the words allowed",
        "Rules are worked out from these words, so each comes from a closed list.",
        "Use a word from the list; the message names the nearest.",
        'force: "must"',
        'force: "law"',
    ),
    Code(
        "GV108",
        "Text empty or too long",
        "An empty text says nothing and looks like a fact; a very long one belongs in parts.",
        "Write the text, write null where the schema allows it, or shorten it.",
        'title: ""',
        'title: "Local jobs"',
    ),
    Code(
        "GV109",
        "Too few or too many items",
        "Some lists cannot be empty, such as where a fact comes from; none may grow without end.",
        "Add what is missing, or combine items.",
        "cites: []",
        'cites:\n  - source: "pa2023"\n    checked: "primary"',
    ),
    Code(
        "GV110",
        "A number out of range",
        "A weight above 100% or a count below zero is a slip of the pen.",
        "Check the number; weights are in basis points, where 10% is 1000.",
        "basis_points: 12000",
        "basis_points: 1200",
    ),
    Code(
        "GV111",
        "The same item twice",
        "Given twice, an item is counted and shown twice; often another was meant.",
        "Remove one, or correct it.",
        'binds: ["council", "council"]',
        'binds: ["council", "supplier"]',
    ),
    Code(
        "GV112",
        "Text holds something it may not",
        "Texts hold paragraphs, lists, emphasis, strong and links. Anything else could change "
        "the page round it, would be read out badly, or would show as stray marks.",
        "Do what the message says, at the place it names.",
        'text: "Read <b>this</b> first."',
        'text: "Read **this** first."',
    ),
    Code(
        "GV113",
        "An address that may not be linked to",
        "Readers must be able to trust where a link leads: to a named host, over https.",
        "Give the https address of the page itself.",
        'url: "http://www.gov.uk/"',
        'url: "https://www.gov.uk/"',
    ),
    Code(
        "GV114",
        "A file of another kind",
        "The file has none of the keys that files in its folder have, so it is probably in the "
        "wrong place.",
        "Move it to the folder of its kind, or start from another file there.",
        "data/national/duties/local-jobs.yml with the keys of an outcome",
        "data/council/outcomes/local-jobs.yml",
    ),
    Code(
        "GV115",
        "Not written in the form it needs",
        "Paragraph and clause numbers, points, digests and addresses inside this site each have "
        "one form, so that they can be compared and linked.",
        "Write it as the message shows.",
        'number: "clause 5"',
        'number: "5"',
    ),
    Code(
        "GV116",
        "More than one line of plain words",
        "Titles and names stand in headings, tables, search results and spreadsheets, where marks "
        "and line breaks would show as they are.",
        "Write one line without emphasis, links or other marks.",
        'title: "**Local** jobs"',
        'title: "Local jobs"',
    ),
    Code(
        "GV117",
        "Not an address at which the guide can be served",
        "Every page, the map of the site and the server's settings are made from this address. "
        "With a fragment, a query or a user name they would name pages that are not there; without "
        "any address they would name none.",
        "Give the https address of the folder in which the guide is served, such as "
        "https://www.example.gov.uk/social-value/. Until it is known, give one under meanwhile.",
        'address: "https://guide.example.gov.uk/#top"',
        'address: "https://guide.example.gov.uk/"',
    ),
    Code(
        "GV190",
        "A schema has a word it should not",
        "This was given while schemas were written by hand: a validator passes over a keyword that "
        "it does not know. Schemas are made from the model now, and the problem cannot occur.",
        "Nothing is left to do. After a change to the model, run make schema.",
        '"requird": ["id"]',
        '"required": ["id"]',
        retired=True,
    ),
    Code(
        "GV191",
        "A schema is at fault",
        "This was given while schemas were written by hand: one that refers to what is not there "
        "cannot check data. Schemas are made from the model now, and the problem cannot occur.",
        "Nothing is left to do. After a change to the model, run make schema.",
        '"$ref": "common.json#/$defs/dat"',
        '"$ref": "common.json#/$defs/date"',
        retired=True,
    ),
    Code(
        "GV301",
        "A day that does not exist",
        "An impossible date would be refused much later, or moved to another day by a program "
        "that means well.",
        "Look the date up in its source.",
        'in_force: "2025-02-30"',
        'in_force: "2025-02-28"',
    ),
)
