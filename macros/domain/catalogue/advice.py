"""GV411 to GV416: standing advice, of which only the existence and the limits are public."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

ADVICE = (
    Code(
        "GV411",
        "Standing advice that nobody recorded",
        "An officer relies on standing advice only because somebody gave it on a day, and because "
        "the Council itself found that such questions are necessary or expedient. Section 17(11) "
        "of the Local Government Act 1988 turns on that finding, and advice does not replace it.",
        "Record the day, the office, the day to look again and the finding, or write "
        '"not-given" until they are known.',
        'status: "given" with given: {to_confirm: "Whether it was given"}',
        'status: "not-given" with given: {to_confirm: "Whether it was given"}',
    ),
    Code(
        "GV412",
        "A status that does not fit the advice",
        "The status decides what officers are told, so it may not say less or more than what is "
        "recorded beside it.",
        "Correct the status, or what is recorded.",
        'status: "given-with-conditions" with conditions: []',
        'status: "given-with-conditions" with one condition or more',
    ),
    Code(
        "GV413",
        "A finding that relies on refused advice",
        "Where the solicitor refused a class of question, officers are told that it cannot be "
        "added. A finding beside it says the opposite.",
        "Say in place of the finding who must supply it, or correct the status.",
        'status: "refused" with finding: {by: "cabinet"}',
        'status: "refused" with finding: {to_confirm: "Whether it was made"}',
    ),
    Code(
        "GV414",
        "Standing advice that no longer counts",
        "Advice looks at the law of one day. Once the day to look again has come, or an event that "
        "ends it has happened, it covers nothing, and the guide says again that advice comes "
        "first.",
        "Ask the Council's solicitor to look again and record the new day; until then write "
        '"withdrawn".',
        'look_again: "2026-11-22" on 22 November 2026',
        'look_again: "2026-11-23" on 22 November 2026',
        "warning",
    ),
    Code(
        "GV415",
        "Two records of standing advice for one question",
        "If a question falls under two records, they could give it two answers, and nobody could "
        "tell which holds.",
        "Narrow one of them, so that one record answers each question.",
        "two records with the same row, letter, outcome, category, position, route and rules",
        "two records that differ in one of them, such as the position",
    ),
    Code(
        "GV416",
        "What reads like a person's name",
        "A record of advice is published. It names offices and bodies, never a person. Names are "
        "found by forms of address, initials, letters after a name and e-mail addresses.",
        "Name the office or the body.",
        'reference: "Decision by Mr Example, 3 March 2026"',
        'reference: "Cabinet, 3 March 2026, minute 12"',
    ),
)
