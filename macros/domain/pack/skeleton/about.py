"""The first and last parts of a pack: what it is for, the contract, and what it was made from."""

from __future__ import annotations

from macros.domain.pack.nodes import (
    each,
    heading,
    notice,
    paragraph,
    section,
    stamp,
    steps,
    table,
    when,
)

STANDING = (
    "Texts say their standing. Illustrative means: offered for the Council to decide on, and "
    "nobody has decided it. Words become the Council's own when an officer puts them into the "
    "tender documents."
)
RE_STAMP = (
    "Make this pack again on the day before the notice is published or, with no notice, before "
    "the first supplier is approached, and compare the digests at its end. A different digest "
    "means that something has changed: find what, and say in the consideration record what you "
    "did about it."
)
EXAMPLE = (
    "Nobody gave this contract. Its day, value, length and route stand for one of its kind, so "
    "that the pack could be made ahead. Reasons and rules below change with them: make a pack "
    "for your own contract before you use one."
)

ABOUT = section(
    "about",
    "About this pack",
    notice("A prompt, not legal advice", "Your tender documents, and the adopted document, win."),
    when("policy.notice", notice("Not Council policy", "{policy.notice}")),
    when("example", notice("An example", EXAMPLE)),
    paragraph(STANDING),
    table(
        "contract",
        "The contract as it was given",
        ("What", "Given"),
        (
            ["Procurement commences", "{contract.commenced}"],
            ["Estimated value, VAT included", "{contract.value}"],
            ["Length", "{contract.months}"],
            ["How it is let", "{contract.route}"],
            ["What is bought", "{contract.category}"],
            when("kind.title", ["Kind of contract", "{kind.title}"]),
            ["Law that governs it", "{regime}"],
            ["Threshold", "{position}"],
            each("outcomes", "outcome", ["Outcome chosen", "{outcome.title}"]),
        ),
    ),
    table(
        "parts",
        "The parts, and who uses each",
        ("Part", "Who uses it"),
        (
            ["Consideration record", "The officer, before the process starts; kept on file"],
            ["Questions for the tender documents", "Bidders and evaluators"],
            ["Indicators and evidence", "Bidders, then the contract manager"],
            ["Contract wording", "Bidders and the Council's solicitor"],
            ["Moderation sheet", "Evaluators, one copy for each tender"],
            ["Assessment summary", "Each bidder whose tender was assessed"],
            ["Monitoring return", "The supplier, each period"],
        ),
    ),
    heading(3, "Before the notice goes out, or the first supplier is approached"),
    steps(
        "Fill every field and every empty column. A blank is a decision that this pack does not "
        "make: it sets no weight, no target and no reason.",
        "Take the advice that the consideration record asks for, and keep it with the record.",
        "Fit every illustrative text to this contract. Strike out what does not belong. Where a "
        "text names a measure or a reporting period that the tables do not, change it.",
        "Put the questions, the indicators and the contract wording whole into the tender "
        "documents. Evaluators may use only what the tender states: not this pack and no website.",
        RE_STAMP,
    ),
)

VERSIONS = section(
    "versions",
    "What this pack was made from",
    stamp(each("versions", "version", ["{version.what}", "{version.said}"])),
    paragraph(
        "The digest is taken from every word above. It is the same on another day if nothing has "
        "changed."
    ),
)
