"""How much law stands on the pages of the real outcomes, which is to stay little."""

from __future__ import annotations

from macros.publish.checkout import raw_schemas
from macros.render.pages.edition import Edition
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.support import AS_OF, real


def words_of_law() -> list[int]:
    """The words on whether its question may be scored, on the page of each outcome."""
    edition = Edition(real(), AS_OF, raw_schemas())
    found = []
    for outcome in real().outcomes:
        whole = render(edition, "outcome", outcome.id, f"/outcomes/{outcome.id}/")
        part = whole.partition('id="lawful"')[2].partition('id="measures"')[0]
        found.append(len(reading.text(part).split()))
    return found


def test_words_of_law_on_the_pages_of_outcomes_stay_few() -> None:
    """They were 1,103 on average when each outcome had rows of its own."""
    counts = words_of_law()
    assert min(counts) > 50
    assert sum(counts) / len(counts) < 200


def test_legal_cells_of_outcomes_stay_few() -> None:
    """They were 583. What is left is true of one outcome alone; the rest points to the table."""
    revisions = [each.revisions[-1] for each in real().outcomes]
    own = sum(len(each.exceptions) for each in revisions)
    assert own + len(real().asking.revisions[-1].exceptions) < 70
