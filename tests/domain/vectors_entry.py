"""What people type for days, sums, lengths and whole numbers, with what must be read or said.

Python's readers and the browser's are held by the same lists. What is read stands as text: a day as
"2026-05-01", a sum in pence, a number in figures. What is refused stands as the name of a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from macros.domain.entry.characters import HIDDEN, SPACES
from macros.domain.entry.words import MONTHS, WEEKDAYS

SECOND_SPACES = "\u00a0\u202f\u2009\u2007\u3000\t"


@dataclass(frozen=True, slots=True)
class Vector:
    """A text for a reader ("day", "sum", "months", "count"), and its value or else its refusal."""

    reader: str
    text: str
    value: str = ""
    refusal: str = ""


# --- Days ---

FIRST_OF_MAY = (
    "1 May 2026",
    "1 May 2026;",
    "01/05/2026, ",
    "01 May 2026",
    "01-May-2026",
    "1-May-2026",
    "1/May/2026",
    "1.May.2026",
    "1. May 2026",
    "1May2026",
    "1 MAY 2026",
    "1 may, 2026",
    "1st May 2026",
    "1st of May 2026",
    "the 1st of May, 2026",
    "on 1 May 2026",
    "1ˢᵗ May 2026",
    "Friday 1 May 2026",
    "Friday, 1 May 2026",
    "Fri 1 May 2026",
    "Fri. 1st May, 2026",
    "friday the 1st of may 2026",
    "1 May 2026 (Friday)",
    "Friday (1 May 2026)",
    "1 May 2026, Friday",
    "Friday 01/05/2026",
    "01/05/2026",
    "1/5/2026",
    "01 / 05 / 2026",
    "1 / 5 / 2026",
    "01-05-2026",
    "1 - 5 - 2026",
    "01.05.2026",
    "1. 5. 2026",
    "01 05 2026",
    "1, 5, 2026",
    "01‐05‐2026",
    "01–05–2026",
    "01⁄05⁄2026",
    "2026-05-01",
    "2026-5-1",
    "2026/05/01",
    "2026.05.01",
    "2026 05 01",
    "2026 May 1",
    "2026-May-01",
    "20260501",
    "01052026",
    "May 1, 2026",
    "May 1 2026",
    "May 1st, 2026",
    "May the 1st, 2026",
    "Friday, May 1, 2026",
    "０１/０５/２０２６",
    "２０２６－０５－０１",
    "１ Ｍａｙ ２０２６",
    "'2026-05-01'",
    '"2026-05-01"',
    "“1 May 2026”",
    "1 May 2026.",
    "  1  May  2026  ",
    "1 May 2026\r\n",
    "\u202a01/05/2026\u202c",
    "\u200e01\u200e/05\u200e/2026",
)
OTHER_DAYS = {
    "1 Sept 2026": "2026-09-01",
    "1 Sep 2026": "2026-09-01",
    "1 Septem 2026": "2026-09-01",
    "29 February 2028": "2028-02-29",
    "29/2/2028": "2028-02-29",
    "29 Feb 2000": "2000-02-29",
    "04/05/2026": "2026-05-04",
    "5 April 2026": "2026-04-05",
    "31 Dec 2026": "2026-12-31",
    "Weds 6 May 2026": "2026-05-06",
    "Tues 5 May 2026": "2026-05-05",
    "Thurs 7 May 2026": "2026-05-07",
    "20122012": "2012-12-20",
    "0001-01-01": "0001-01-01",
    "Monday 1 January 0001": "0001-01-01",
    "9999-12-31": "9999-12-31",
}
REFUSED_DAYS = {
    "": "day-empty",
    " \u00a0\u200b": "day-empty",
    "''": "day-empty",
    "31/4/2026": "day-length",
    "31 April 2026": "day-length",
    "2026-04-31": "day-length",
    "29 February 2027": "day-length",
    "29/02/1900": "day-length",
    "30 February 2028": "day-length",
    "32 May 2026": "day-length",
    "45/1/2026": "day-length",
    "May 32, 2026": "day-length",
    "99999999999999999999999/5/2026": "day-length",
    "0 May 2026": "day-zero",
    "00/05/2026": "day-zero",
    "2026-05-00": "day-zero",
    "13/13/2026": "day-month",
    "05/13/2026": "day-month",
    "1/0/2026": "day-month",
    "12.31.2026": "day-month",
    "2026-13-01": "day-month-second",
    "2026/31/05": "day-month-second",
    "20261301": "day-month-second",
    "2026-00-01": "day-month-second",
    "1/5/26": "day-short-year",
    "01.05.26": "day-short-year",
    "1 May 26": "day-short-year",
    "1 May '26": "day-short-year",
    "May 1, 26": "day-short-year",
    "26-05-01": "day-short-year",
    "010526": "day-short-year",
    "1 May 12026": "day-year",
    "1 May 202": "day-year",
    "1/5/126": "day-year",
    "1/5/6": "day-year",
    "0000-01-01": "day-year-zero",
    "1 May 0000": "day-year-zero",
    "May 2026": "day-no-day",
    "May, 2026": "day-no-day",
    "2026 May": "day-no-day",
    "05/2026": "day-no-day",
    "2026-05": "day-no-day",
    "1 May": "day-no-year",
    "May 1st": "day-no-year",
    "1/5": "day-no-year",
    "2026": "day-no-month",
    "Thursday 1 May 2026": "day-weekday",
    "Mon 01/05/2026": "day-weekday",
    "2026-05-01 Sunday": "day-weekday",
    "2026-05-01T00:00:00": "day-time",
    "2026-05-01T00:00:00Z": "day-time",
    "2026-05-01 00:00": "day-time",
    "01/05/2026 00:00:00": "day-time",
    "1 May 2026, 10:30": "day-time",
    "1 May 2026 10.30am": "day-time",
    "1 May 2026 at 5pm": "day-time",
    "20260501T000000": "day-time",
    "today": "day-relative",
    "Tomorrow": "day-relative",
    "next Friday": "day-relative",
    "last week": "day-relative",
    "1-3 May 2026": "day-many",
    "1 May 2026 - 3 May 2026": "day-many",
    "1 May 2026 to 3 May 2026": "day-many",
    "1 or 2 May 2026": "day-many",
    "1/5/2026 2/5/2026": "day-many",
    "Friday Saturday 1 May 2026": "day-many",
    "1 Mya 2026": "day-word",
    "1 Febuary 2026": "day-word",
    "1 mai 2026": "day-word",
    "about 1 May 2026": "day-word",
    "Frday 1 May 2026": "day-word",
    "1 Ma 2026": "day-word",
    "soon": "day-word",
    "2026-W01-1": "day-word",
    "-1 May 2026": "day-bad",
    "1//5//2026": "day-bad",
    "1 May 2026!": "day-bad",
    "1 März 2026": "day-bad",
    "2026-121": "day-bad",
    "2026/27": "day-bad",
    "99999999": "day-bad",
    "1": "day-bad",
    "-": "day-bad",
    "Friday": "day-bad",
    "May": "day-bad",
    "1+5+2026": "day-bad",
    "٠١/٠٥/٢٠٢٦": "entry-digits",
    "१ May 2026": "entry-digits",
    "1 May 2026\x00": "entry-hidden",
    "\u202e1 May 2026": "entry-hidden",
    "1 May 2026" + " x" * 60: "entry-long",
}

# --- Sums ---

FOUR_HUNDRED_THOUSAND = (
    "£400,000;",
    "“400,000”;",
    "400,000",
    "400000",
    "0400000",
    "400 000",
    "400'000",
    "400’000",
    "400, 000",
    "400 ,000",
    "£400,000",
    "£ 400,000",
    "£400 000",
    "￡400,000",
    "₤400,000",
    "400,000£",
    "GBP 400,000",
    "gbp400000",
    "GBP £400,000",
    "400,000 GBP",
    "400,000 pounds",
    "400,000 pounds sterling",
    "£400,000 sterling",
    "400k",
    "400 k",
    "£400K",
    "£400k",
    "400 thousand",
    "400 thousand pounds",
    "400.0k",
    "400.000k",
    "0.4m",
    ".4m",
    "£0.4M",
    "0.4 million",
    "£0.4 Million",
    "0.40mn",
    "0.0004bn",
    "0.0004 billion",
    "400,000.",
    "400,000.0",
    "400,000.00",
    "£400000.00",
    "400,000/-",
    "£400,000 /-",
    "400,000.00/=",
    "４００，０００",
    "￡４００，０００．００",
    "'400000",
    '"400,000"',
    "400,000\r\n",
    "\t400,000",
    "\u202a400,000\u202c",
)
OTHER_SUMS = {
    "0": "0",
    "£0.00": "0",
    "0.01": "1",
    ".50": "50",
    "£.5": "50",
    "400000.5": "40000050",
    "£1,234,567.89": "123456789",
    "1 234 567.89": "123456789",
    "£1.2m": "120000000",
    "£1.2M": "120000000",
    "1.2 million": "120000000",
    "1.234m": "123400000",
    "1.23456789m": "123456789",
    "£1,200k": "120000000",
    "1.5bn": "150000000000",
    "1.5 billion": "150000000000",
    "4": "400",
    "££4": "400",
    "999,999,999,999.99": "99999999999999",
}
REFUSED_SUMS = {
    "": "sum-empty",
    "\u00a0\ufeff": "sum-empty",
    "4,00,000": "sum-groups",
    "40,0000": "sum-groups",
    "400,00": "sum-groups",
    "1,2m": "sum-groups",
    "1,2": "sum-groups",
    "4000,000": "sum-groups",
    "400,000,00": "sum-groups",
    "400,": "sum-groups",
    "40 00": "sum-groups",
    "1 234,567": "sum-groups",
    "1,234 567": "sum-groups",
    "1.200.000": "sum-groups",
    "400.000,00": "sum-groups",
    "4.5.6": "sum-groups",
    "400.000": "sum-ambiguous",
    "£1.500": "sum-ambiguous",
    "20.123": "sum-ambiguous",
    "400,000.005": "sum-pence",
    "0.001": "sum-pence",
    "1234.567": "sum-pence",
    "400.1234": "sum-pence",
    "0.123456k": "sum-pence",
    "-5": "sum-negative",
    "−5": "sum-negative",
    "–5": "sum-negative",
    "£-5": "sum-negative",
    "£ -5": "sum-negative",
    "-£5": "sum-negative",
    "- 5": "sum-negative",
    "5-": "sum-negative",
    "(400,000)": "sum-negative",
    "(£400,000)": "sum-negative",
    "minus 5": "sum-negative",
    "GBP -5": "sum-negative",
    "－５": "sum-negative",
    "about 400k": "sum-about",
    "approx. £400,000": "sum-about",
    "c. 400k": "sum-about",
    "c£400k": "sum-about",
    "circa 400,000": "sum-about",
    "~400,000": "sum-about",
    "≈400,000": "sum-about",
    "up to £400,000": "sum-about",
    "<400,000": "sum-about",
    "£400k+": "sum-about",
    "400,000?": "sum-about",
    "£400,000 max": "sum-about",
    "over £1m": "sum-about",
    "£300k–£400k": "sum-range",
    "400k-500k": "sum-range",
    "300,000 - 400,000": "sum-range",
    "300k to 400k": "sum-range",
    "£300,000 and £400,000": "sum-range",
    "between 300k, 400k": "sum-range",
    "1.2 million – 1.5 million": "sum-range",
    "400k per year": "sum-period",
    "£400,000 a year": "sum-period",
    "£400,000 p.a.": "sum-period",
    "400k pa": "sum-period",
    "400,000/year": "sum-period",
    "400k/yr": "sum-period",
    "£30,000 per month": "sum-period",
    "£30 an hour each day": "sum-period",
    "400,000 annually": "sum-period",
    "£2,000 pcm": "sum-period",
    "€400,000": "sum-currency",
    "400,000 €": "sum-currency",
    "$400,000": "sum-currency",
    "400,000 EUR": "sum-currency",
    "eur400000": "sum-currency",
    "USD 400,000": "sum-currency",
    "400,000 euros": "sum-currency",
    "£400,000 (€460,000)": "sum-currency",
    "400,000 inc VAT": "sum-vat",
    "£400,000 + VAT": "sum-vat",
    "400,000 ex. VAT": "sum-vat",
    "1e6": "sum-power",
    "4E5": "sum-power",
    "1.2e+6": "sum-power",
    "10^6": "sum-power",
    "4 x 10^5": "sum-power",
    "4000p": "sum-pence-only",
    "£4.50p": "sum-pence-only",
    "50 pence": "sum-pence-only",
    "1000000000000": "sum-large",
    "9" * 60: "sum-large",
    "1 trillion": "sum-large",
    "5000bn": "sum-large",
    "£": "sum-bad",
    "lots": "sum-bad",
    "four hundred thousand": "sum-bad",
    "k": "sum-bad",
    ".": "sum-bad",
    "½": "sum-bad",
    "-": "sum-bad",
    "tbc": "sum-bad",
    "£££400": "sum-form",
    "£1m 200k": "sum-form",
    "400 000 and a bit 5": "sum-form",
    "400,000 inc": "sum-other",
    "400,000 for cleaning": "sum-other",
    "4 lakh": "sum-other",
    "400q": "sum-other",
    "400_000": "sum-other",
    "400,000 <b>": "sum-about",
    "٤٠٠٠٠٠": "entry-digits",
    "४००": "entry-digits",
    "\u202e000,004": "entry-hidden",
    "400\x07": "entry-hidden",
    "4" * 101: "entry-long",
}

# --- Lengths and whole numbers ---

THIRTY_SIX = (
    "36 months;",
    "36",
    "036",
    "36.0",
    "36.",
    "36 months",
    "36 month",
    "36months",
    "36 mths",
    "36 mos",
    "36m",
    "36 M",
    "36 months.",
    "36-month",
    "36 calendar months",
    "3 years",
    "3 year",
    "3years",
    "3 yrs",
    "3-year",
    "3yr",
    "3y",
    "3Y",
    "3.0 years",
    "2 years 12 months",
    "2 years, 12 months",
    "2 years and 12 months",
    "2y 12m",
    "2y12m",
    "3 years 0 months",
    "３６",
    "３６ ｍｏｎｔｈｓ",
    "'36",
    "36\r\n",
    "\u200e36",
)
OTHER_LENGTHS = {
    "0": "0",
    "1": "1",
    "601": "601",
    "1 year": "12",
    "1.5 years": "18",
    "2.25 years": "27",
    "0.5y": "6",
    "2 years 6 months": "30",
    "1,000": "1000",
    "1 000": "1000",
    "999999999": "999999999",
}
REFUSED_LENGTHS = {
    "": "months-empty",
    "\u00a0": "months-empty",
    "36.5": "months-whole",
    "1.5 months": "months-whole",
    "1.3 years": "months-whole",
    "0.1y": "months-whole",
    "2.5y 3m": "months-whole",
    "-1": "months-negative",
    "−36": "months-negative",
    "(36)": "months-negative",
    "minus 3": "months-negative",
    "3+1+1": "months-many",
    "3+2 years": "months-many",
    "36 + 12": "months-many",
    "24-36": "months-many",
    "24 to 36": "months-many",
    "2 or 3 years": "months-many",
    "36/48": "months-many",
    "3 years plus 2": "months-many",
    "about 36": "months-about",
    "~36": "months-about",
    "up to 36": "months-about",
    "36+": "months-about",
    "52 weeks": "months-unit",
    "90 days": "months-unit",
    "52w": "months-unit",
    "10,00": "count-groups",
    "1,2": "count-groups",
    "three": "months-bad",
    "a year": "months-bad",
    "1e2": "months-bad",
    "36 moons": "months-bad",
    "36 (months)": "months-bad",
    "years": "months-bad",
    "£36": "months-bad",
    "9999999999": "months-large",
    "9" * 60: "months-large",
    "999999999 years": "months-large",
    "٣٦": "entry-digits",
    "36\x00": "entry-hidden",
    "1" * 101: "entry-long",
}
COUNTS = {
    "36": "36",
    "36\u00a0": "36",
    "３６": "36",
    "1,000": "1000",
    "1 000": "1000",
    "007": "7",
    "1.0": "1",
    "0": "0",
}
REFUSED_COUNTS = {
    "": "count-empty",
    "-1": "count-negative",
    "−1": "count-negative",
    "1.5": "count-whole",
    "10,00": "count-groups",
    "1000000000": "count-large",
    "x": "count-bad",
    "1k": "count-bad",
    "1 2x": "count-bad",
    "36 months": "count-bad",
    "٣": "entry-digits",
    "1\x00": "entry-hidden",
}


def vectors() -> tuple[Vector, ...]:
    """Every vector, those made by putting odd characters into good texts too."""
    return (*_listed(), *_odd("day", FIRST_OF_MAY[0], "2026-05-01"), *_odd_sums(), *_odd_lengths())


def _listed() -> Iterator[Vector]:
    lists = (
        ("day", dict.fromkeys(FIRST_OF_MAY, "2026-05-01") | OTHER_DAYS, REFUSED_DAYS),
        ("sum", dict.fromkeys(FOUR_HUNDRED_THOUSAND, "40000000") | OTHER_SUMS, REFUSED_SUMS),
        ("months", dict.fromkeys(THIRTY_SIX, "36") | OTHER_LENGTHS, REFUSED_LENGTHS),
        ("count", COUNTS, REFUSED_COUNTS),
    )
    for reader, read, refused in lists:
        yield from (Vector(reader, text, value=value) for text, value in read.items())
        yield from (Vector(reader, text, refusal=name) for text, name in refused.items())


def _odd_sums() -> Iterator[Vector]:
    for text in ("400,000", "£ 400,000", "400 000", "GBP 400,000.00"):
        yield from _odd("sum", text, "40000000")


def _odd_lengths() -> Iterator[Vector]:
    for reader, text in (("months", "36"), ("months", "3 years"), ("count", "36")):
        yield from _odd(reader, text, "36")


def _odd(reader: str, text: str, value: str) -> Iterator[Vector]:
    """Every other space for its spaces and round it; every hidden character round and inside it."""
    for space in SPACES:
        yield Vector(reader, f"{space}{text.replace(' ', space)}{space}", value=value)
    for hidden in HIDDEN:
        for at in (0, 1, len(text)):
            yield Vector(reader, f"{text[:at]}{hidden}{text[at:]}", value=value)


# --- Every day, and many sums, in the ways in which people write them ---

FIRST, LAST = date(2015, 1, 1), date(2040, 12, 31)


def every_day() -> Iterator[date]:
    """Every day from the first to the last."""
    for step in range((LAST - FIRST).days + 1):
        yield FIRST + timedelta(step)


def day_forms(day: date) -> tuple[str, ...]:
    """A day in fourteen forms."""
    month, weekday = MONTHS[day.month - 1], WEEKDAYS[day.weekday()]
    ordinal = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day.day, "th")
    return (
        day.isoformat(),
        f"{day:%Y/%m/%d}",
        f"{day:%Y%m%d}",
        f"{day:%d/%m/%Y}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} / {day.month} / {day.year}",
        f"{day.day} {month} {day.year}",
        f"{day.day:02d}-{month[:3]}-{day.year}",
        f"{weekday} {day.day} {month} {day.year}",
        f"{weekday[:3]}, {day.day}{ordinal} of {month}, {day.year}",
        f"{month} {day.day}, {day.year}",
        f"{month[:3].upper()} {day.day}{ordinal} {day.year}",
        f"{day.day}\u00a0{month}\u00a0{day.year}",
        f"{day.year} {month} {day.day}",
    )


def sums() -> tuple[int, ...]:
    """Pence: every small sum, every edge of a thousand, and many at random; the same each time."""
    random = Random(3)
    edges = [10**power + step for power in range(1, 14) for step in (-1, 0, 1)]
    return (
        *range(2_000),
        *edges,
        *(random.randrange(10 ** random.randint(2, 14)) for _ in range(2_000)),
    )


def sum_forms(pence: int) -> tuple[str, ...]:
    """A sum in twelve forms."""
    pounds, rest = divmod(pence, 100)
    commas = f"{pounds:,}.{rest:02d}"
    whole = () if rest else (f"{pounds:,}", f"£{pounds:,}", str(pounds), f"{pounds:,}/-")
    return (
        commas,
        f"£{commas}",
        f"£ {commas}",
        f"GBP {commas}",
        f"{commas} pounds",
        f"{pounds}.{rest:02d}",
        commas.replace(",", " "),
        commas.replace(",", "\u202f"),
        f"{pounds // 1000}.{pounds % 1000:03d}{rest:02d}k",
        f"{pounds // 10**6}.{pounds % 10**6:06d}{rest:02d} million",
        f"£{pounds // 10**9}.{pounds % 10**9:09d}{rest:02d}bn",
        *whole,
    )
