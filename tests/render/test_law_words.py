"""The pages of the law: the answer first, whom it binds, the source last, and short."""

from __future__ import annotations

import re

import pytest

from macros.domain.model.duty import Duty
from macros.render.pages.edition import Edition
from macros.render.views.views_by_name import render
from tests.render import html_reading as reading
from tests.support import AS_OF, real

MOST_WORDS = 600
# Rules that need more, and why.
LONGER = {
    "lga1988-s17": "The section lists eight matters, five reliefs and two remedies.",
}
every_duty = pytest.mark.parametrize("duty", real().duties, ids=lambda duty: duty.id)


def own_words(duty: Duty) -> int:
    """The words of a rule's own text, the addresses of its links left out."""
    texts = (duty.effect, duty.applies.note or "", *duty.officers, *duty.suppliers, *duty.not_when)
    return sum(len(re.sub(r"\]\([^)]*\)", "]", text).split()) for text in texts)


@every_duty
def test_a_rule_is_short_unless_the_law_is_long(duty: Duty) -> None:
    if duty.id not in LONGER:
        assert own_words(duty) <= MOST_WORDS


def test_only_rules_that_need_more_words_are_let_off() -> None:
    duties = real().duty_by_id
    assert [id for id in LONGER if id not in duties or own_words(duties[id]) <= MOST_WORDS] == []
    assert all(len(reason.split()) > 5 for reason in LONGER.values())


@every_duty
def test_the_answer_comes_first_then_whom_it_binds_and_the_source_last(duty: Duty) -> None:
    html = render(Edition(real(), AS_OF), "duty", duty.id, f"/law/{duty.id}/")
    shown = reading.text(html)
    first = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", duty.effect).split()[:4]
    places = [
        shown.index(" ".join(first)),
        *(
            html.index(mark)
            for mark in ("<dt>Binds</dt>", "<dt>Status</dt>", "<dt>Where it is</dt>")
        ),
        html.index('id="sources"'),
    ]
    assert places[1:] == sorted(places[1:])
    assert html.index("<p") < html.index("<dt>Binds</dt>")
    assert places[0] < shown.index("Where it is")


# Words that start a text without its subject: the reader must look elsewhere for what is meant.
CLIPPED = re.compile(r"^(?:Not|Only if|If so|Nor|Save|Where not|Likewise)\b")


@every_duty
def test_what_a_rule_does_is_told_in_whole_sentences(duty: Duty) -> None:
    for text in (*duty.officers, *duty.suppliers):
        assert text.rstrip().endswith((".", "?")), text
        assert not CLIPPED.match(text), text
    assert not CLIPPED.match(duty.effect)
