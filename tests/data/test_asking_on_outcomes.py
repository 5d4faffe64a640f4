"""How much law stands on the pages and in the records of the real outcomes."""

from __future__ import annotations

from macros.render.pages.edition import Edition
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.support import AS_OF, real


def asked(id: str) -> str:
    """The part of an outcome's page on whether the question may be scored."""
    whole = render(Edition(real(), AS_OF), "outcome", id, f"/outcomes/{id}/")
    return reading.text(whole.partition('id="lawful"')[2].partition('id="measures"')[0])


def test_words_of_law_on_the_pages_of_outcomes_stay_few() -> None:
    """They were 1,103 on average when each outcome had rows of its own."""
    counts = [len(asked(each.id).split()) for each in real().outcomes]
    assert sum(counts) / len(counts) < 200


def test_legal_cells_of_outcomes_stay_few() -> None:
    """They were 583. What is left is true of one outcome, or points to what several share."""
    revisions = [each.revisions[-1] for each in real().outcomes]
    assert sum(len(each.exceptions) for each in revisions) <= 58
    assert sum(len(e.exceptions) + len(e.shared_exceptions) for e in revisions) < 80
