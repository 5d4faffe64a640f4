"""Days and sums in words, with the names of months and of days of the week in order."""

from __future__ import annotations

from datetime import date

from macros.domain.model.values import Money

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(value: date) -> str:
    """A day as "24 February 2025"."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def money(value: Money) -> str:
    """An amount as "£207,720"; pence only where there are any."""
    pounds, pence = divmod(value.pence, 100)
    return f"£{pounds:,}.{pence:02d}" if pence else f"£{pounds:,}"
