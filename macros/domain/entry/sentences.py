"""Every sentence that the readers say, as a template; the browser is given the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "entry-long": "This is too long to be read. Write at most {most} characters.",
        "entry-hidden": "This holds a character that cannot be seen (U+{code}). Delete everything "
        "in the field and type it again.",
        "entry-digits": "Write numbers with the figures 0 to 9.",
        "read-as": "Read as {said}.",
        # Days.
        "day-empty": "Enter a day, such as 1 May 2026.",
        "day-bad": "Write one day, such as 1 May 2026 or 2026-05-01.",
        "day-word": "“{word}” is not the name of a month or of a day of the week. Write the day "
        "as in 1 May 2026.",
        "day-time": "Write the day without a time of day, such as 1 May 2026.",
        "day-many": "Write one day only, such as 1 May 2026.",
        "day-relative": "Write the date itself, such as 1 May 2026, not a word such as “today”.",
        "day-no-day": "The day of the month is missing. Write it too, such as 1 May 2026.",
        "day-no-month": "The day and the month are missing. Write them too, such as 1 May 2026.",
        "day-no-year": "The year is missing. Write it too, such as 1 May 2026.",
        "day-short-year": "Write the year with four figures, such as 2026. Two figures do not say "
        "which century is meant.",
        "day-year": "Write the year with four figures, such as 2026.",
        "day-year-zero": "There is no year 0. Write a year from 0001 to 9999.",
        "day-month": "There is no month {month}. Write the day first, then the month, then the "
        "year, such as 31/5/2026.",
        "day-month-second": "There is no month {month}. After the year, write the month and then "
        "the day, such as 2026-05-31.",
        "day-zero": "There is no day 0. The first day of a month is 1.",
        "day-length": "{month} has {days} days, so it has no day {day}.",
        "day-weekday": "{day} is a {right}, not a {wrong}. Check the date.",
        # Sums.
        "sum-empty": "Enter a sum in pounds, such as 400,000.",
        "sum-bad": "Write the sum in figures, such as 400,000.",
        "sum-form": "Write one sum, such as 400,000 or 400,000.50.",
        "sum-other": "Write the sum alone, such as 400,000, without “{part}”.",
        "sum-currency": "Write the sum in pounds sterling, such as £400,000.",
        "sum-vat": "Write the sum alone, such as 400,000, without words about VAT.",
        "sum-period": "Write one sum for the whole length, not a sum for each year, month, week, "
        "day or hour.",
        "sum-about": "Write one sum, such as 400,000, without a word or sign such as “about” or "
        "“up to”.",
        "sum-range": "Write one sum, such as 400,000, not a range.",
        "sum-negative": "The sum must not be less than zero. A minus sign or brackets round a sum "
        "mean less than zero.",
        "sum-power": "Write the sum in full, such as 1,000,000, not as a power of ten.",
        "sum-pence": "Write pence with two figures after the full stop, such as 400,000.50.",
        "sum-pence-only": "Write the sum in pounds, with pence after a full stop, such as 4.50.",
        "sum-groups": "Write thousands with commas and pence after a full stop, such as "
        "400,000.50. Three figures must follow each comma or space.",
        "sum-ambiguous": "“{text}” could mean {less} or {more}. Write thousands with a comma, "
        "or pence with two figures.",
        "sum-large": "Check the sum: it is more than {most}.",
        # Whole numbers, and lengths in months.
        "count-empty": "Enter a whole number, such as 36.",
        "count-bad": "Write one whole number in figures, such as 36.",
        "count-whole": "Write a whole number, such as 36, without a fraction.",
        "count-negative": "The number must not be less than zero.",
        "count-groups": "Three figures must follow each comma or space, such as 1,000.",
        "count-large": "The number must be at most {most}.",
        "months-empty": "Enter a length in months, such as 36.",
        "months-bad": "Write the length in figures as a number of months or years, such as 36 or "
        "3 years.",
        "months-many": "Write one length, such as 36. Add extensions to it yourself.",
        "months-about": "Write one length, such as 36, without a word or sign such as “about” or "
        "“up to”.",
        "months-unit": "Write the length in months or years, not in weeks or days.",
        "months-whole": "The length must be a whole number of months, such as 36.",
        "months-negative": "The length must not be less than zero.",
        "months-large": "The length must be at most {most} months.",
    }
)


def say(name: str, /, **values: str | int) -> str:
    """The sentence called `name`, filled in."""
    return SENTENCES[name].format_map(values)


class UnreadableError(ValueError):
    """A text that cannot be read; its text is a whole sentence. `name` is the sentence's name."""

    def __init__(self, name: str, /, **values: str | int) -> None:
        super().__init__(say(name, **values))
        self.name = name
