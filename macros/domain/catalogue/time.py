"""GV3xx: dates and what follows what. GV301 is found with the shape, the rest by rules."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

TIME = (
    Code(
        "GV302",
        "Dates out of order",
        "One date cannot come before another: a statement cannot take effect before it is "
        "published, nor end before it begins.",
        "Compare both dates with their sources and correct the one that is wrong.",
        'published: "2025-03-01"\nin_force: "2025-02-24"',
        'published: "2025-02-13"\nin_force: "2025-02-24"',
    ),
    Code(
        "GV303",
        "Two versions on one day",
        "On every day one version is in force. Two that start on the same day leave no answer.",
        "Keep one version for the day; combine them, or correct a date.",
        "two figures for goods and services from 2026-01-01",
        "one figure from 2024-01-01 and one from 2026-01-01",
    ),
    Code(
        "GV304",
        "Two in force at once",
        "The end that is stored lies after the successor's start, so both would bind.",
        "Remove the stored end: the successor's start ends the earlier version.",
        "ended on 2025-03-01; the next starts on 2025-02-24",
        "ended: null; the next starts on 2025-02-24",
    ),
    Code(
        "GV305",
        "A gap",
        "Nothing covers the time, or the values, between one and the next. If something truly "
        "ended before its successor began, record the event that ended it.",
        "Let one start where the other ends, or record how the earlier one ended.",
        "commenced before 2025-02-24; the next since 2025-02-25",
        "commenced before 2025-02-24; the next since 2025-02-24",
    ),
    Code(
        "GV306",
        "Name and date disagree",
        "Statements and policy revisions are named by the day they took effect; a statement that "
        "never did, by the day it was laid.",
        "Correct the id and the file name, or the date.",
        'id: "2025-02-13" with in_force: "2025-02-24"',
        'id: "2025-02-24" with in_force: "2025-02-24"',
    ),
    Code(
        "GV307",
        "A life that does not hold together",
        "It is said to be replaced and nothing replaced it, or it neither started, nor is "
        "planned, nor ended.",
        "Add what is missing from its life.",
        'how: "replaced" with no later statement',
        'how: "withdrawn"',
    ),
    Code(
        "GV310",
        "A review that is overdue",
        "Each record has a day by which its owner looks at it again. After that day nobody "
        "answers for it.",
        "Check the record against its sources, then set the next date.",
        'review_by: "2025-01-31" on 22 November 2026',
        'review_by: "2027-01-31" on 22 November 2026',
        "warning",
    ),
    Code(
        "GV311",
        "A fact to confirm",
        "Somebody must supply this fact. Until then pages show the gap, and nothing is guessed.",
        "Put the fact in place of to_confirm, with its source.",
        'minute: {to_confirm: "the Council\'s minute", by: "Monitoring Officer"}',
        'minute: "Council, minute 12"',
        "warning",
    ),
    Code(
        "GV312",
        "Figures that have run out",
        "The thresholds are revised every two years. After the last day they are known to, the "
        "last set runs on and every page says so.",
        "Add the figures that apply from the next day, with their source.",
        'known_to: "2027-12-31" on 2 January 2028',
        'known_to: "2029-12-31" on 2 January 2028',
        "warning",
    ),
    Code(
        "GV313",
        "A plan whose day has passed",
        "Something was planned for a day that is past, and the guide still calls it planned.",
        "Record what happened, or the new plan.",
        'planned: "2028-04" on 1 June 2028',
        "the event recorded as it took place",
        "warning",
    ),
    Code(
        "GV314",
        "A day of reading that cannot be right",
        "A reader must know when somebody last looked at the source. Nobody can read a text before "
        "the day whose text it is, and what is unverified was not read at all.",
        "Correct the day. Leave it out if nobody noted it: a day is never guessed.",
        'checked: "copy"\nas_at: "2026-04-01"\nread_on: "2026-03-31"',
        'checked: "copy"\nas_at: "2026-04-01"\nread_on: "2026-11-28"',
    ),
    Code(
        "GV315",
        "A text that speaks of a past day as to come",
        'A reader trusts "will start on 1 May 2027" until that day, and is misled from then on. '
        "Only plain ways of speaking of the future are found, so read the record when its review "
        "is due all the same.",
        "Look up what happened and say it in the past tense, or give the new day with its source.",
        "It will start on 1 May 2027. (read on 2 May 2027)",
        "It started on 1 May 2027.",
        "warning",
    ),
)
