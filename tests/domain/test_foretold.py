"""Ways of speaking of a day: as still to come, or as something that stays true."""

from __future__ import annotations

from datetime import date

import pytest

from macros.domain.foretold import foretold

MAY_1 = date(2027, 5, 1)
TO_COME = {
    "The rule will start on 1 May 2027.": MAY_1,
    "It starts on 1 May 2027, as reported.": MAY_1,
    "Notices will go on the central platform from 1 May 2027.": MAY_1,
    "From 1 May 2027 the notices will go on the platform.": MAY_1,
    "The order moves it, and from 1 May 2027 the notice will be needed.": MAY_1,
    "The next revision is due on 1 May 2027.": MAY_1,
    "It is to take effect on 1 May 2027.": MAY_1,
    "It is still to come into force on 1 May 2027.": MAY_1,
    "The rule ends with 1 May 2027.": MAY_1,
    "It is not in force until 1 May 2027.": MAY_1,
    "Until 1 May 2027 the figure is lower.": MAY_1,
    "The figure stays the same until 1 May 2027.": MAY_1,
    "Elections are expected in May 2027.": date(2027, 5, 31),
    "New councils, planned for April 2028, will take over.": date(2028, 4, 30),
    "The provisions are likely to come into force in 2027.": date(2027, 12, 31),
    "Guidance is expected in autumn 2026.": date(2026, 11, 30),
    "It was read, but the\nrule will start\non 1 May 2027.": MAY_1,
}
STAYS_TRUE = (
    "From 1 May 2027 the figure is £30,000.",
    "It applies from 1 May 2027.",
    "It started on 1 May 2027.",
    "It was to take effect on 1 May 2027.",
    "The review was due in May 2027.",
    "Elections had been expected in May 2027.",
    "A contract that commenced before 1 May 2027 will stay under the earlier rules.",
    "It will stay under the rules that applied until 1 May 2027.",
    "It will help. A law of 1 May 2027 says so.",
    "Procurements that commence on or after 1 May 2027.",
    "The framework, planned for 2025/26, exists.",
    "The rule will start on 31 June 2027.",
    "The supplier will pay within 30 days.",
    "",
)


@pytest.mark.parametrize("text", TO_COME)
def test_a_day_that_is_to_come_is_found(text: str) -> None:
    assert {each.day for each in foretold(text)} == {TO_COME[text]}


@pytest.mark.parametrize("text", STAYS_TRUE)
def test_what_stays_true_is_left_alone(text: str) -> None:
    assert list(foretold(text)) == []
