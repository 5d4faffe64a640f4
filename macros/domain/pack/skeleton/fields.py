"""The fields of a consideration record: in a pack for one contract, and in the empty form."""

from __future__ import annotations

from macros.domain.pack.nodes import Node, field

START: tuple[Node, ...] = (
    field("Title and reference of the contract", "As they will stand in the notice."),
    field("Considered by", "A role and a service. No names."),
    field("Day on which it was considered", "The day of the thinking, not of the typing."),
    field(
        "Day on which the process starts",
        "The first of: a notice, an advertisement, or a contact with anyone to seek an offer. "
        "The day above must come before it.",
    ),
)
WELLBEING: tuple[Node, ...] = (
    field(
        "How what is bought might improve economic wellbeing",
        "Say what in this purchase could do it, and for whom in the area.",
    ),
    field("How it might improve social wellbeing", "“Not at all” is an answer, with a reason."),
    field("How it might improve environmental wellbeing", "Travel, energy, materials, land."),
    field(
        "How the process might secure that",
        "Lots, specification, award criteria, contract terms, or none of these.",
    ),
    field("Whether to consult", "Whom you would ask, or why nobody needs to be asked."),
    field("What was considered and left out", "With the reason for each."),
)
EQUALITY: tuple[Node, ...] = (
    field("Who in the area could gain from this contract", "Think of each protected group."),
    field("Who might be left out or worse off", "By the service, the questions or the promises."),
    field("What was changed because of that", "Or why nothing needed to change."),
    field("Where the equality analysis is kept", "Its reference, or why none was needed."),
)
SMALL_FIRMS = field(
    "What would keep a small firm or a charity from bidding, and what was changed",
    "Forms, insurance, deadlines, lot sizes, length of answers.",
)
DECISION: tuple[Node, ...] = (
    field("What was decided, and why", "The outcomes asked for, and those considered and not."),
    field("Decided by", "The role that holds the authority, and where that authority is written."),
    field(
        "Day of the decision",
        "Before the notice or, with no notice, before the first supplier is approached.",
    ),
    field(
        "Where the statutory record of the decision is kept",
        "Its reference. This form is not that record, and interests are declared there.",
    ),
)
