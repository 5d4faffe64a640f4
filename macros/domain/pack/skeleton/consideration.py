"""The consideration record: what the law says to think about before a procurement starts.

Each part has room for the officer's own reasons. Nothing in it decides whether an ask is lawful.
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
from macros.domain.pack.skeleton.fields import DECISION, EQUALITY, SMALL_FIRMS, START, WELLBEING
from macros.domain.pack.skeleton.ground import GROUND

_WELLBEING: tuple[Node, ...] = (
    heading(3, "Wellbeing of the area"),
    when(
        "s1.applies",
        notice("Law", "{s1.title} ({s1.provision}) applies. {s1.reason}"),
        paragraph(
            "Consider this before the process starts, for {council.area}. Only what is relevant to "
            "the purchase counts, and only as far as is proportionate."
        ),
    ),
    unless(
        "s1.applies",
        notice("Law", "{s1.title} ({s1.provision}) does not apply. {s1.reason}"),
        field("Considered as Council policy because", "{policy.hint}"),
    ),
    *WELLBEING,
)
_STATEMENT: tuple[Node, ...] = (
    heading(3, "The national statement"),
    when(
        "statement.title",
        paragraph("{statement.title}. {statement.reason}"),
        when(
            "regard.applies",
            notice("Have regard", "{regard.title} ({regard.provision}) applies. {regard.reason}"),
        ),
        unless(
            "regard.applies",
            notice(
                "Have regard",
                "{regard.title} ({regard.provision}) does not apply. {regard.reason} Record "
                "below only what you take from it by choice.",
            ),
        ),
        table(
            "statement",
            "What the statement asks, and what was done about it",
            (
                "What it asks",
                "Outcomes chosen that answer it",
                "Does it bear on this contract?",
                "What was done, or reasons for not following it",
            ),
            (each("statement.asks", "ask", ["{ask.title}", "{ask.served}", "", ""]),),
            blank=2,
        ),
    ),
    unless("statement.title", paragraph("{statement.reason}")),
)
_TESTS = table(
    "tests-{outcome.id}",
    "Tests of an award criterion: {outcome.title}",
    ("Test", "What this guide offers", "Your reasons"),
    (
        [
            "Relates to the subject matter",
            "Finish the sentence: because this contract …, it can …. If you cannot, leave the "
            "outcome out.",
        ],
        [
            "Clear, measurable and specific",
            "Counted in {outcome.unit}: {outcome.main}. The question states what counts and what "
            "does not.",
        ],
        [
            "Proportionate to nature, complexity and cost",
            "Measures: {outcome.how_many}. Words in the answer: at most {outcome.words}. Would a "
            "firm of five people bid on that?",
        ],
        [
            "Within the rules on technical specifications",
            "Asks for a result, not for a product or a way of working that only some have.",
        ],
        [
            "Open to any bidder",
            "Marks the benefit to the area. Where a supplier is based earns nothing, at any value.",
        ],
    ),
    blank=1,
)
_OUTCOME: tuple[Node, ...] = (
    heading(4, "{outcome.title}"),
    paragraph("Standing: {outcome.standing}."),
    paragraph("{outcome.summary}"),
    paragraph("{outcome.fit}"),
    when("outcome.kind_why", paragraph("For this kind of contract: {outcome.kind_why}")),
    _TESTS,
    *GROUND,
    paragraph("When not to ask for it:"),
    bullets(insert("outcome.not_when")),
    field("Why none of that is the case here", "Or what was changed so that it is not."),
)
BROUGHT_DOWN = (
    "An outcome may suggest more than this step. This pack then asks for less. It shortens the "
    "limits of all answers in one proportion, but none to less than half. It leaves out further "
    "measures and keeps the main measure of each outcome. It asks for reports no more often "
    "than the step. You may ask for more: give your reasons in the table."
)
_PROPORTION: tuple[Node, ...] = (
    heading(3, "Proportion"),
    when(
        "rung.title",
        notice("Suggested, not decided", "{rung.reason}"),
        paragraph("{rung.text}"),
        paragraph(BROUGHT_DOWN),
        table(
            "proportion",
            "How much is asked",
            ("What", "Suggested at most", "In this pack", "Your reasons"),
            (
                ["Outcomes", "{rung.outcomes}", "{counts.outcomes}"],
                ["Measures", "{rung.measures}", "{counts.measures}"],
                ["Words in all answers", "{rung.words}", "{counts.words}"],
                ["Reporting", "{rung.reporting}", "{counts.reporting}"],
            ),
            blank=1,
        ),
    ),
    unless("rung.title", paragraph("{rung.reason}")),
    SMALL_FIRMS,
)
_PROMPTS: tuple[Node, ...] = (
    heading(3, "What this guide prompts"),
    when(
        "prompts",
        table(
            "prompts",
            "Prompts, each with its reason",
            ("Prompt", "About", "Force", "Reason", "What was done"),
            (
                each(
                    "prompts",
                    "prompt",
                    ["{prompt.word}", "{prompt.title}", "{prompt.force}", "{prompt.reason}", ""],
                ),
            ),
            blank=1,
        ),
    ),
    unless("prompts", paragraph("No rule in this guide raised a point.")),
)
_RULES: tuple[Node, ...] = (
    heading(3, "Rules looked at"),
    table(
        "rules",
        "Rules that apply to this contract",
        ("Rule", "Where", "Why it applies, and how far"),
        (each("applying", "rule", ["{rule.title}", "{rule.provision}", "{rule.why}"]),),
    ),
    when(
        "later",
        table(
            "later-rules",
            "Rules that may reach it from a later day",
            ("Rule", "Where", "From when"),
            (each("later", "rule", ["{rule.title}", "{rule.provision}", "{rule.reason}"]),),
        ),
    ),
    table(
        "other-rules",
        "Rules that do not apply to it",
        ("Rule", "Where", "Why it does not"),
        (each("not_applying", "rule", ["{rule.title}", "{rule.provision}", "{rule.reason}"]),),
    ),
)

CONSIDERATION = section(
    "consideration",
    "Consideration record",
    paragraph(
        "The Council's own record, made before the process starts. It is not for bidders, and it "
        "may have to be shown."
    ),
    *START,
    *_WELLBEING,
    *_STATEMENT,
    heading(3, "Why each outcome may be asked for"),
    when(
        "criteria.applies",
        notice("Law", "{criteria.title} ({criteria.provision}) applies. {criteria.reason}"),
    ),
    unless(
        "criteria.applies",
        notice(
            "Good practice",
            "{criteria.title} ({criteria.provision}) does not apply. {criteria.reason} The same "
            "tests are good practice.",
        ),
    ),
    each("outcomes", "outcome", *_OUTCOME),
    heading(3, "Equality"),
    paragraph("{equality.title} ({equality.provision}). {equality.reason}"),
    *EQUALITY,
    *_PROPORTION,
    *_PROMPTS,
    *_RULES,
    heading(3, "Decision"),
    *DECISION,
)
