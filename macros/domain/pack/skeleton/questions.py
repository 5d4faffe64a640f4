"""What bidders read and evaluators mark: questions, parts, marks, and what will be counted.

Complete in itself, because nothing outside the tender documents may be used to mark. Weights,
the formula and the lowest mark are left blank.
"""

from __future__ import annotations

from macros.domain.pack.nodes import (
    Node,
    bullets,
    each,
    field,
    heading,
    insert,
    notice,
    paragraph,
    section,
    table,
    unless,
    when,
)

BLANK_ON_PURPOSE = notice(
    "Left blank on purpose",
    "Weights, the formula and the lowest mark are blank because nobody has decided them. Decide "
    "them, publish them, and take this note out.",
)
TOLD = bullets(
    "Answer for this contract only. Promise what would not happen without it.",
    "Give numbers as totals. Do not name or describe any person.",
    "Where you, your staff or your suppliers are based earns nothing and costs nothing.",
    "One thing delivered counts once: under one measure, for one contract.",
    "Words above the limit of an answer are not read. The table of promises is outside the limit.",
    "What you promise becomes a term of the contract, with the indicators and remedies set out.",
    "Answers are marked only against what these documents state.",
)
FORMULA: tuple[Node, ...] = (
    field(
        "How marks become points",
        "State the formula, the rounding and the moment of rounding. For example: the mark divided "
        "by the highest mark, times the weight, rounded once to two decimal places.",
    ),
    field("The lowest mark that an answer may have", "Or “none”. Say what happens below it."),
    field("What decides between equal totals", "State the order of the tests."),
)


def marks(id: str, caption: str) -> tuple[Node, ...]:
    """The scale of marks as a table, or room for one where the Council's data holds none."""
    return (
        when(
            "scale",
            table(
                id,
                caption,
                ("Mark", "In a word", "What the answer shows"),
                (each("scale", "step", ["{step.mark}", "{step.title}", "{step.text}"]),),
            ),
            paragraph("Standing of these marks: {scale_standing}."),
        ),
        unless("scale", field("What an answer must show for each mark", "From 0 to the highest.")),
    )


_WEIGHTS = table(
    "weights",
    "Criteria and their weights",
    ("Question", "Part", "Weight"),
    (
        each(
            "outcomes",
            "outcome",
            ["{outcome.number}. {outcome.title}", "The whole question", ""],
            each(
                "outcome.sub_criteria",
                "sub",
                ["{outcome.number}. {outcome.title}", "{sub.title}", ""],
            ),
        ),
    ),
    blank=1,
)
_QUESTION: tuple[Node, ...] = (
    heading(3, "Question {outcome.number}: {outcome.title}"),
    notice("{outcome.standing}", "Take this note out once the words fit your contract."),
    insert("outcome.question"),
    paragraph("Answer in at most {outcome.words} words."),
    field(
        "What this question relies on, and only the Council can state: {outcome.title}",
        "A cap, a list of sites, a forecast, a schedule. Without it bidders cannot answer alike.",
    ),
    table(
        "looked-for-{outcome.id}",
        "What evaluators look for: {outcome.title}",
        ("Part", "What is looked for"),
        (each("outcome.sub_criteria", "sub", ["{sub.title}", "{sub.text}"]),),
    ),
    table(
        "counted-{outcome.id}",
        "What will be counted: {outcome.title}",
        (
            *("Measure", "Unit", "What counts and what does not", "Compared with"),
            *("Because of this contract", "Evidence", "Reported"),
        ),
        (
            each(
                "outcome.measures",
                "measure",
                [
                    "{measure.name}",
                    "{measure.unit}",
                    "{measure.counted}",
                    "{measure.baseline}",
                    "{measure.because}",
                    "{measure.evidence}",
                    "{measure.frequency}",
                ],
            ),
        ),
    ),
    table(
        "promised-{outcome.id}",
        "What you promise: {outcome.title}",
        ("Measure", "Unit", "In all", "In each contract year", "Role that answers for it"),
        (each("outcome.measures", "measure", ["{measure.name}", "{measure.unit}", "", "", ""]),),
        blank=3,
    ),
)

QUESTIONS = section(
    "questions",
    "Questions for the tender documents",
    BLANK_ON_PURPOSE,
    heading(3, "What bidders are told"),
    TOLD,
    heading(3, "How answers are marked"),
    _WEIGHTS,
    *marks("marks", "Marks, and what earns them"),
    *FORMULA,
    each("outcomes", "outcome", *_QUESTION),
)
