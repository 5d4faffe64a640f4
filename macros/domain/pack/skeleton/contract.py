"""What the contract holds: indicators with their evidence, wording, and what a supplier returns."""

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

RETURN_START: tuple[Node, ...] = (
    field("Contract and reference", "As in the contract."),
    field("Period covered", "First and last day."),
    field("Completed by", "A role at the supplier. No names."),
)
RETURN_END: tuple[Node, ...] = (
    field("What fell short, and why", "Say also if the Council ordered less than it forecast."),
    field("What will be done, and by when", "One action, one day, one role."),
    field("Exchanges agreed in writing", "What was exchanged for what, and the day agreed."),
    field("Checked by", "A role at the Council, the day, and how a sample was tested."),
)
TOTALS_ONLY = paragraph(
    "Give totals only. Where a total is so small that it points to a person, put it with another "
    "total. Nothing about a named or recognisable person belongs in this return."
)
_INDICATORS = table(
    "indicators",
    "Indicators",
    (
        *("Outcome", "Indicator", "How the target might be put", "Reported"),
        *("Target in this contract", "Role that checks it"),
    ),
    (
        each(
            "outcomes",
            "outcome",
            [
                "{outcome.title}",
                "{outcome.kpi.wording}",
                "{outcome.kpi.target}",
                "{outcome.kpi.frequency}",
                "",
                "",
            ],
        ),
    ),
    blank=2,
)
_EVIDENCE = table(
    "evidence",
    "Measures and their evidence",
    ("Outcome", "Measure", "Unit", "Main measure", "Evidence", "Reported", "Where it is kept"),
    (
        each(
            "outcomes",
            "outcome",
            each(
                "outcome.measures",
                "measure",
                [
                    "{outcome.title}",
                    "{measure.name}",
                    "{measure.unit}",
                    "{measure.main}",
                    "{measure.evidence}",
                    "{measure.frequency}",
                    "",
                ],
            ),
        ),
    ),
    blank=1,
)

INDICATORS = section(
    "indicators",
    "Indicators and evidence",
    when(
        "indicators.applies",
        notice("Law", "{indicators.title} ({indicators.provision}) applies. {indicators.reason}"),
    ),
    unless(
        "indicators.applies",
        notice(
            "Good practice",
            "{indicators.title} ({indicators.provision}) does not apply. {indicators.reason} An "
            "indicator is still the way to know whether a promise was kept.",
        ),
    ),
    paragraph("Targets come from the winning tender; the column for them is empty until then."),
    _INDICATORS,
    _EVIDENCE,
)

TERMS = section(
    "terms",
    "Contract wording",
    notice(
        "For a solicitor",
        "For the Council's solicitor to settle. Bidders must see it before they bid, since it "
        "decides what a promise costs.",
    ),
    heading(3, "For every promise"),
    bullets(
        "The Supplier sends a monitoring return for each period, in the form attached.",
        "The return holds totals only. The Supplier keeps the evidence, without sending the "
        "Council personal data, and the Council may test a sample of it.",
        "A promise is changed in writing only, and not before both sides have checked that the "
        "rules on changing contracts allow it.",
        "Where the Council delays, or orders less than it forecast, what is due shrinks with it.",
        "If the Council's functions pass to another authority, the promises pass with them.",
    ),
    field("When a return is due", "So many days after the end of each period."),
    field("When the Council answers", "So many days after it has the return."),
    each(
        "outcomes",
        "outcome",
        heading(3, "{outcome.title}"),
        paragraph("Standing: {outcome.standing}."),
        heading(4, "What must be delivered: {outcome.title}"),
        insert("outcome.contract_wording"),
        heading(4, "If less is delivered: {outcome.title}"),
        insert("outcome.shortfall"),
        heading(4, "If a promise cannot be kept: {outcome.title}"),
        insert("outcome.swap"),
    ),
)

RETURN = section(
    "return",
    "Monitoring return",
    TOTALS_ONLY,
    *RETURN_START,
    table(
        "return",
        "What was promised and what was delivered",
        (
            *("Outcome", "Measure", "Unit", "Reported"),
            *("Promised to date", "Delivered in this period", "Delivered to date"),
            *("Evidence given", "Remarks"),
        ),
        (
            each(
                "outcomes",
                "outcome",
                each(
                    "outcome.measures",
                    "measure",
                    [
                        "{outcome.title}",
                        "{measure.name}",
                        "{measure.unit}",
                        "{measure.frequency}",
                        *[""] * 5,
                    ],
                ),
            ),
        ),
        blank=5,
    ),
    *RETURN_END,
)
