"""GV402 to GV406: the accessibility statement, which the law prescribes (SI 2018/952)."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

ACCESSIBILITY = (
    Code(
        "GV402",
        "Full compliance claimed beside known issues",
        "A statement that says the site is fully accessible and then lists what is not accessible "
        "misleads the people it is written for, and is not the statement the law asks for.",
        'Write "partially-compliant", or remove the issue once it is fixed.',
        'conformance: "fully-compliant" with an entry under issues',
        'conformance: "partially-compliant" with an entry under issues',
    ),
    Code(
        "GV403",
        "Partial compliance with nothing listed",
        "The prescribed words refer to a list of what is not accessible. A reader must be able to "
        "learn what does not work and why.",
        'List what is not accessible and why, or write "fully-compliant" if that is true.',
        'conformance: "partially-compliant" with issues: []',
        'conformance: "partially-compliant" with an entry under issues',
    ),
    Code(
        "GV404",
        "An accessibility fault without a day for fixing it",
        "Content that should be accessible and is not must be fixed. Only a disproportionate "
        "burden, or content outside the regulations, may be left as it is.",
        "Give the day by which it will be fixed, or say who must supply it.",
        'reason: "non-compliance" with mended_by: null',
        'reason: "non-compliance" with mended_by: "2027-03-31"',
    ),
    Code(
        "GV405",
        "An accessibility fault whose day for fixing has passed",
        "The statement promises a day. After it the promise is either kept, and the issue goes, "
        "or broken, and the statement must say so.",
        "Remove the issue if it is fixed; otherwise give the new day and say why.",
        'mended_by: "2026-03-31" on 22 November 2026',
        'mended_by: "2027-03-31" on 22 November 2026',
        "warning",
    ),
    Code(
        "GV406",
        "An accessibility statement reviewed less than once a year",
        "The law asks for regular review, and the Government Digital Service for one a year. When "
        "the day comes and goes, GV310 warns.",
        "Set the next review within a year of the last.",
        'reviewed: "2026-11-22" with review_by: "2028-11-22"',
        'reviewed: "2026-11-22" with review_by: "2027-11-22"',
    ),
)
