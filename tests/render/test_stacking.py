"""Each cell of a table is named after its column, so that a narrow screen can stack the rows."""

from __future__ import annotations

import pytest

from macros.render.html.narrow_tables import stacked

HEAD = (
    "<thead><tr><th scope='col'>What <em>is</em> bought</th><th>Sum &amp; share</th></tr></thead>"
)


def test_each_cell_is_named_after_its_column() -> None:
    rows = '<tbody><tr><th scope="row">Works</th><td class="num">£5</td></tr></tbody>'
    assert stacked(f"<table>{HEAD}{rows}</table>") == (
        f'<table class="stacks">{HEAD}<tbody><tr><th scope="row">Works</th>'
        '<td class="num" data-label="Sum &amp; share">£5</td></tr></tbody></table>'
    )


def test_a_cell_over_two_columns_is_named_after_the_first() -> None:
    rows = '<tr><td colspan="2">Both</td></tr>'
    found = stacked(f"<table>{HEAD}{rows}</table>")
    assert '<td colspan="2" data-label="What is bought">Both</td>' in found


@pytest.mark.parametrize(
    "table",
    [
        "<table><tbody><tr><td>No heading</td></tr></tbody></table>",
        f'<table>{HEAD}<tr><td rowspan="2">A</td><td>B</td></tr></table>',
        f"<table>{HEAD}<tr><td>A</td></tr>{HEAD}</table>",
    ],
)
def test_what_cannot_be_named_is_left_alone(table: str) -> None:
    assert stacked(table) == table


def test_two_tables_keep_their_own_headings() -> None:
    one = "<table><thead><tr><th>A</th></tr></thead><tr><td>1</td></tr></table>"
    two = one.replace("A", "B").replace("1", "2")
    assert stacked(one + two).count('data-label="A"') == 1
    assert stacked(one + two).endswith('<td data-label="B">2</td></tr></table>')


def test_text_outside_a_table_is_untouched() -> None:
    assert stacked("<p><td>not a cell</td></p>") == "<p><td>not a cell</td></p>"
