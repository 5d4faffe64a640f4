"""The forms of text that the fields of records have."""

from __future__ import annotations

from typing import Annotated

from macros.domain.model.notes import Form

_LINE = r"^(?![ =+@-])(?:[^\n]*[^ \n])$(?!\n)"

Id = Annotated[
    str,
    Form(
        "id",
        "Id",
        "Small letters a to z, digits and single hyphens, in quotes. An id is permanent: links "
        "and downloads rely on it.",
        most=80,
        pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$(?!\n)",
        example="local-jobs",
    ),
]
Day = Annotated[
    str,
    Form(
        "date",
        "Date",
        "A day as year-month-day, in quotes.",
        most=10,
        pattern=r"^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$(?!\n)",
        example="2025-02-24",
        check="date",
    ),
]
DayOrMonth = Annotated[
    str,
    Form(
        "day_or_month",
        "Day or month",
        "A day as year-month-day or, if the day is not known, a month as year-month, in quotes.",
        most=10,
        pattern=r"^(19|20|21)[0-9]{2}-[0-9]{2}(-[0-9]{2})?$(?!\n)",
        example="2024-09",
        check="when",
    ),
]
MoneyText = Annotated[
    str,
    Form(
        "money",
        "Amount of money",
        "Pounds and pence with a full stop and no £ sign or commas, in quotes.",
        most=15,
        pattern=r"^(0|[1-9][0-9]{0,11})\.[0-9]{2}$(?!\n)",
        example="207720.00",
    ),
]
Points = Annotated[
    str,
    Form(
        "points",
        "Points",
        "Points as a decimal number, in quotes.",
        most=9,
        pattern=r"^(0|[1-9][0-9]{0,3})(\.[0-9]{1,4})?$(?!\n)",
        example="37.50",
    ),
]
Title = Annotated[
    str,
    Form(
        "title",
        "Title",
        "One line of plain words: no emphasis, links or other marks.",
        most=160,
        pattern=_LINE,
        example="Jobs for local people",
        check="line",
    ),
]
Line = Annotated[
    str,
    Form(
        "line",
        "Line of text",
        "One line of plain words: no emphasis, links or other marks.",
        most=400,
        pattern=_LINE,
        example="Within 30 days of the end of each quarter",
        check="line",
    ),
]
Sentence = Annotated[
    str,
    Form(
        "sentence",
        "Plain text",
        "Plain words without a line break: no emphasis, links or other marks. Fold long text with "
        ">-.",
        most=800,
        pattern=_LINE,
        example="Whether Full Council adopted the policy, and when.",
        check="line",
    ),
]
Prose = Annotated[
    str,
    Form(
        "prose",
        "Text",
        "Paragraphs, lists of one level, *emphasis*, **strong** and links such as "
        "[words](https://www.gov.uk/) or [words](duty:pa2023-s13). No headings, tables, HTML, "
        "backticks or braces.",
        most=5000,
        pattern=r"^(?![ \n=+@-])",
        example="The Council must have regard to the [statement](npps:2025-02-24).",
        least=1,
        check="prose",
    ),
]
ExactWords = Annotated[
    str,
    Form(
        "exact_words",
        "Exact words",
        "The words exactly as they stand in the source, without quotation marks round them.",
        most=4000,
        pattern=r"^(?![ \n=+@-])",
        example="may reserve the right to participate",
        least=1,
    ),
]
WebAddress = Annotated[
    str,
    Form(
        "web_address",
        "Web address",
        "A full address that starts with https://, in quotes.",
        most=400,
        pattern=r"^https://",
        example="https://www.gov.uk/",
        check="https-address",
    ),
]
SiteAddress = Annotated[
    str,
    Form(
        "site_address",
        "Address of the site",
        "The https address of the folder in which the guide is served, in quotes: a host and "
        "perhaps a path, without a question mark, # or user name.",
        most=400,
        pattern=r"^[Hh][Tt][Tt][Pp][Ss]://[^ @?#\\\n]+$(?!\n)",
        example="https://www.example.gov.uk/social-value/",
        check="site-address",
    ),
]
PageAddress = Annotated[
    str,
    Form(
        "page_address",
        "Address inside this site",
        "An address on this site: it starts with a slash and ends with one, in quotes.",
        most=200,
        pattern=r"^/([a-z0-9][a-z0-9.-]*/)*(#[a-z0-9][a-z0-9.-]*)?$(?!\n)",
        example="/outcomes/local-jobs/",
    ),
]
Number = Annotated[
    str,
    Form(
        "number",
        "Number of a paragraph or clause",
        "The number as printed, in quotes, so that 2.10 does not become 2.1.",
        most=20,
        pattern=r"^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*(\([0-9A-Za-z]+\))*$(?!\n)",
        example="2.10",
    ),
]
Digest = Annotated[
    str,
    Form(
        "digest",
        "Digest",
        "A SHA-256 digest: 64 digits and letters a to f, in quotes.",
        most=64,
        pattern=r"^[0-9a-f]{64}$(?!\n)",
        example="0" * 64,
    ),
]
RevisionName = Annotated[
    str,
    Form(
        "revision_name",
        "Name of a revision",
        "Kind, slash, id and, for a dated revision of a record, @ and the day, in quotes.",
        most=120,
        pattern=r"^[a-z]+/[a-z0-9]+(-[a-z0-9]+)*(@[0-9]{4}-[0-9]{2}-[0-9]{2})?$(?!\n)",
        example="policy/2025-06-01",
    ),
]
Bidder = Annotated[
    str,
    Form(
        "bidder",
        "Bidder",
        "A letter for an invented bidder: A, B, C and so on. Never a real firm.",
        most=1,
        pattern=r"^[A-Z]$(?!\n)",
        example="A",
    ),
]
WcagNumber = Annotated[
    str,
    Form(
        "wcag_number",
        "WCAG success criterion",
        "The number of the criterion, in quotes.",
        most=6,
        pattern=r"^[1-4]\.[1-9]\.[0-9]{1,2}$(?!\n)",
        example="1.4.3",
    ),
]
SourceDate = Annotated[
    str,
    Form(
        "source_date",
        "Date a source bears",
        "A year, a month or a day, in quotes.",
        most=10,
        pattern=r"^(18|19|20|21)[0-9]{2}(-[0-9]{2}){0,2}$(?!\n)",
        example="2025",
        check="source-date",
    ),
]
