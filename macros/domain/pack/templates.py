"""Empty forms for any contract, from the same words as a pack: what to fill when none was made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from macros.domain.pack.blocks import Pack
from macros.domain.pack.compose import filled
from macros.domain.pack.make import finished
from macros.domain.pack.nodes import Node, field, heading, notice, paragraph, section, table
from macros.domain.pack.skeleton.about import STANDING
from macros.domain.pack.skeleton.contract import RETURN_END, RETURN_START, TOTALS_ONLY
from macros.domain.pack.skeleton.fields import DECISION, EQUALITY, SMALL_FIRMS, START, WELLBEING
from macros.domain.pack.skeleton.questions import BLANK_ON_PURPOSE, FORMULA, TOLD, marks

_PROMPT = notice(
    "A prompt, not legal advice", "Your tender documents, and the adopted document, win."
)
_LINES = 6  # empty rows of a form


def _empty(id: str, caption: str, *columns: str) -> Node:
    rows = [[""] * len(columns) for _ in range(_LINES)]
    return table(id, caption, columns, rows, blank=len(columns))


_CONSIDERATION = {
    "title": "Consideration record",
    "sections": [
        section(
            "consideration",
            "Consideration record",
            _PROMPT,
            paragraph("Made before the process starts, and kept on file. Not for bidders."),
            *START,
            heading(3, "Wellbeing of the area"),
            field(
                "Section 1 of the Public Services (Social Value) Act 2012",
                "Whether it applies to this contract, and why or why not.",
            ),
            field(
                "Considered as Council policy because",
                "Only where section 1 does not apply. Name the adopted policy and its clause.",
            ),
            *WELLBEING,
            heading(3, "The national statement"),
            field(
                "What it asks that bears on this contract",
                "Each ask, what was done about it, and reasons where it was not followed.",
            ),
            heading(3, "Why each outcome may be asked for"),
            _empty(
                "tests",
                "Tests of each outcome",
                *("Outcome", "Relates to the subject matter because"),
                *("Clear, measurable and specific because", "Proportionate because"),
                *("Rule relied on (section 17)", "Advice taken"),
            ),
            heading(3, "Equality"),
            *EQUALITY,
            heading(3, "Proportion"),
            SMALL_FIRMS,
            heading(3, "Decision"),
            *DECISION,
        )
    ],
}
_QUESTIONS = {
    "title": "Question schedule",
    "sections": [
        section(
            "questions",
            "Question schedule",
            _PROMPT,
            BLANK_ON_PURPOSE,
            heading(3, "What bidders are told"),
            TOLD,
            heading(3, "How answers are marked"),
            *marks("marks", "Marks, and what earns them"),
            *FORMULA,
            heading(3, "The questions"),
            _empty(
                "questions",
                "Questions, parts and weights",
                *("Question", "Part", "What is looked for", "Weight", "Words at most"),
            ),
            _empty(
                "promises",
                "What the bidder promises",
                *("Measure", "Unit", "In all", "In each contract year", "Role that answers for it"),
            ),
        )
    ],
}
_INDICATORS = {
    "title": "Schedule of key performance indicators",
    "sections": [
        section(
            "indicators",
            "Schedule of key performance indicators",
            _PROMPT,
            paragraph("Targets come from the winning tender."),
            _empty(
                "indicators",
                "Indicators",
                *("Outcome", "Indicator", "Unit", "Target", "What counts and what does not"),
                *("Evidence", "Reported", "Role that checks it"),
            ),
        )
    ],
}
_RETURN = {
    "title": "Monitoring return",
    "sections": [
        section(
            "return",
            "Monitoring return",
            TOTALS_ONLY,
            *RETURN_START,
            _empty(
                "return",
                "What was promised and what was delivered",
                *("Outcome", "Measure", "Unit", "Promised to date", "Delivered in this period"),
                *("Delivered to date", "Evidence given", "Remarks"),
            ),
            *RETURN_END,
        )
    ],
}
TEMPLATES: Mapping[str, Node] = {
    "consideration-record": _CONSIDERATION,
    "question-schedule": _QUESTIONS,
    "kpi-schedule": _INDICATORS,
    "monitoring-return": _RETURN,
}


def template(id: str, parts: Mapping[str, Any], as_of: date) -> Pack:
    """The form of this id, with the marks that the parts hold. Raise KeyError for another id."""
    held = {"marks": [], "standing": ""} if parts["scale"] is None else parts["scale"]
    form = {**TEMPLATES[id]}
    form["sections"] = [
        {**part, "blocks": [paragraph(STANDING), *part["blocks"]]} for part in form["sections"]
    ]
    return finished(
        filled(form, {"scale": held["marks"], "scale_standing": held["standing"]}), as_of
    )
