"""Of each outcome in the consideration record: whether it may carry marks, and on what ground.

The answer and its sentence come from the table of what may be asked. The reasons are the officer's.
"""

from __future__ import annotations

from macros.domain.pack.nodes import (
    Node,
    bullets,
    each,
    field,
    insert,
    notice,
    paragraph,
    when,
)

GROUND: tuple[Node, ...] = (
    paragraph(
        "May it carry marks? {outcome.answer}. This is row {outcome.row} of this guide's table of "
        "what may be asked, and nobody has approved it."
    ),
    when("outcome.says", paragraph("{outcome.says}")),
    paragraph("The rules it relies on:"),
    bullets(each("outcome.basis", "rule", "{rule.title} ({rule.provision})")),
    when(
        "outcome.exceptions",
        paragraph("True of this outcome:"),
        bullets(insert("outcome.exceptions")),
    ),
    when(
        "outcome.advice",
        notice(
            "Take advice first",
            "Ask the Monitoring Officer before this outcome is scored for this contract.",
        ),
        field("Advice taken", "From which role, on which day, and what it said."),
    ),
    when(
        "outcome.cannot",
        notice(
            "Cannot be added",
            "Give no marks for this outcome in this contract, unless what changes the answer is "
            "true here.",
        ),
        field(
            "Why it is kept all the same",
            "What is true here that changes the answer, or that it is agreed as a term and not "
            "scored.",
        ),
    ),
    field(
        "The rule relied on, and why weighing this is necessary or expedient for it",
        "If nothing in it is a non-commercial matter, say so and why. A wish of the Council is "
        "not a rule that can be relied on.",
    ),
    when("outcome.record", field("The record to keep", "{outcome.record}")),
)
