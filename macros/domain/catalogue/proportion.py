"""GV6xx: the proportionality ladder, and the ready-made packs that quote it."""

from __future__ import annotations

from macros.domain.catalogue.code import Code

PROPORTION = (
    Code(
        "GV601",
        "A step that allows fewer measures than outcomes",
        "Every outcome needs a measure, or nobody can tell whether the promise was kept. A step "
        "that allows two outcomes and one measure cannot be followed.",
        "Allow as many measures as outcomes, or fewer outcomes.",
        "most_outcomes: 2\nmost_measures: 1",
        "most_outcomes: 2\nmost_measures: 2",
    ),
    Code(
        "GV602",
        "A ready-made pack asks for more words than its step",
        "A pack shortens the limits of its answers to fit the step, but never to less than half, "
        "because a question cannot be answered in any number of words. If the pack is still over "
        "the step, our own example breaks the ladder that it quotes.",
        "Shorten the model question of an outcome and its limit, or put an outcome with a shorter "
        "answer first in the list of the kind of contract.",
        "answer_words: 1000 in an outcome of a pack whose step allows 450 words",
        "answer_words: 400 in an outcome of a pack whose step allows 450 words",
    ),
    Code(
        "GV603",
        "A ready-made pack asks for more measures than its step",
        "A pack leaves out further measures to fit the step and keeps the main measure of each "
        "outcome. If the pack is still over the step, our own example breaks the ladder that it "
        "quotes.",
        "Make one measure of each outcome its main one, or put other outcomes first in the list "
        "of the kind of contract.",
        "two outcomes with two main measures each; the step allows 3 measures",
        "two outcomes with one main measure each; the step allows 3 measures",
    ),
    Code(
        "GV604",
        "A text names more frequent reports than the step",
        "A ready-made pack asks for reports no more often than its step. A question or an "
        "indicator that still speaks of every quarter contradicts the table beside it, and the "
        "supplier cannot know which of the two is meant.",
        'Write "the reporting period" in the text, or suggest another outcome.',
        '"Places taken in the quarter" where the step asks for reports twice a year',
        '"Places taken in the reporting period" where the step asks for reports twice a year',
    ),
)
