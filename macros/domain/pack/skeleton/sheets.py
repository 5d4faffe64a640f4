"""What evaluators fill: the moderation sheet, and the summary that each bidder is given."""

from __future__ import annotations

from macros.domain.pack.nodes import (
    Node,
    each,
    field,
    heading,
    notice,
    paragraph,
    section,
    steps,
    table,
    unless,
    when,
)
from macros.domain.pack.skeleton.questions import marks

MODERATING = steps(
    "Declare interests in the Council's own record before opening a tender.",
    "Mark alone, against the question, its parts and the marks as published. Nothing else counts: "
    "not what you know of the bidder, not this guide, not where the bidder is based.",
    "For each part write what the answer said and which words of the scale it meets.",
    "Compare. The agreed mark needs a reason; an average is not one.",
    "Keep the first marks and the agreed marks. Change neither after the totals are known.",
)
_SHEET: tuple[Node, ...] = (
    heading(3, "Question {outcome.number}: {outcome.title}"),
    table(
        "moderation-{outcome.id}",
        "Marks of one tender: {outcome.title}",
        (
            *("Part", "What is looked for"),
            *("First evaluator", "Second evaluator", "Third evaluator"),
            *("Agreed mark", "Reason, in words of the answer and of the scale"),
        ),
        (each("outcome.sub_criteria", "sub", ["{sub.title}", "{sub.text}", *[""] * 5]),),
        blank=5,
    ),
)

MODERATION = section(
    "moderation",
    "Moderation sheet",
    paragraph("One copy for each tender. Call tenders A, B and C here."),
    field("Tender", "A letter."),
    field("Evaluators", "Roles. No names."),
    field("Day of moderation", "And who led it, as a role."),
    MODERATING,
    *marks("moderation-marks", "Marks as published"),
    each("outcomes", "outcome", *_SHEET),
)

SUMMARY = section(
    "summary",
    "Assessment summary",
    when(
        "summaries.applies",
        notice("Law", "{summaries.title} ({summaries.provision}) applies. {summaries.reason}"),
        paragraph(
            "Where the award is competitive, one for each bidder whose tender was assessed, sent "
            "before the award notice is published."
        ),
    ),
    unless(
        "summaries.applies",
        notice(
            "Good practice",
            "{summaries.title} ({summaries.provision}) does not apply. {summaries.reason} Telling "
            "each bidder its marks and reasons is good practice.",
        ),
    ),
    field("Bidder", "To whom this summary goes."),
    table(
        "summary",
        "Marks and reasons",
        (
            *("Question", "Part", "Weight"),
            *("Mark of your tender", "Why"),
            *("Mark of the most advantageous tender", "Why that mark"),
        ),
        (
            each(
                "outcomes",
                "outcome",
                each(
                    "outcome.sub_criteria",
                    "sub",
                    ["{outcome.number}. {outcome.title}", "{sub.title}", *[""] * 5],
                ),
            ),
        ),
        blank=5,
    ),
    paragraph(
        "Each reason says what the answer offered and what it lacked, in the words of the "
        "published parts and marks. Leave out another bidder's trade secrets."
    ),
)
