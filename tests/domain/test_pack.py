"""What a tender pack says for a contract, what it leaves blank, and how it is composed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from macros.domain.pack import (
    TEMPLATES,
    Field,
    Heading,
    Notice,
    Pack,
    Section,
    Stamp,
    Table,
    composed,
    template,
)
from macros.domain.pack.blocks import Bullets
from macros.domain.pack.compose import filled
from macros.domain.pack.nodes import each, insert, paragraph, unless, when
from macros.domain.pack.parts import RULES, parts
from macros.domain.pack.skeleton import SKELETON
from macros.domain.plain import plain
from macros.domain.proportionality import Given
from macros.domain.proportionality.evaluate import evaluated
from macros.render.pack.words import WORDS
from tests.domain.packs import GROUNDS, PROSE, pack, register, some
from tests.support import AS_OF, small

VERDICTS = re.compile(
    r"\b(is lawful|unlawful|is legal|illegal|complies|compliant|passes|passed|delegated powers)\b"
)
CALL_OFF = replace(GROUNDS, route="call-off")
GOODS = replace(GROUNDS, category="goods", kind="")
SMALL = replace(GROUNDS, value="25,000", route="quotations")


def section(found: Pack, id: str) -> Section:
    return next(part for part in found.sections if part.id == id)


def fields(found: Section) -> dict[str, str]:
    return {block.label: block.hint for block in found.blocks if isinstance(block, Field)}


def notices(found: Section) -> list[str]:
    return [f"{b.label}: {b.text}" for b in found.blocks if isinstance(b, Notice)]


def tables(found: Pack) -> dict[str, Table]:
    return {table.id: table for table in found.tables}


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def test_it_has_a_part_for_everyone_who_needs_one() -> None:
    assert [part.id for part in pack().sections] == [
        *("about", "consideration", "questions", "indicators", "terms"),
        *("moderation", "summary", "return", "versions"),
    ]


@pytest.mark.parametrize("given", some(register(), 12))
def test_every_word_is_there_and_every_blank_is_blank(given: Given) -> None:
    found = pack(given)
    for table in found.tables:
        for row in table.rows:
            assert len(row) == len(table.columns)
            for column, cell in enumerate(row):
                assert bool(cell.strip()) is (column not in table.blank), (table.id, row)
    for part in found.sections:
        said = [text for text in strings(plain(part.blocks)) if text == ""]
        blanks = sum(
            len(block.blank) * len(block.rows) for block in part.blocks if isinstance(block, Table)
        )
        assert len(said) == blanks, part.id


def test_nothing_decides_a_weight_or_a_lowest_mark() -> None:
    weights = tables(pack())["weights"]
    assert {row[2] for row in weights.rows} == {""}
    assert len(weights.rows) == 2 * (1 + 2)
    assert "The lowest mark that an answer may have" in fields(section(pack(), "questions"))
    assert not any("%" in text or "per cent" in text for text in strings(SKELETON))


def test_no_sentence_of_ours_gives_a_verdict() -> None:
    assert [text for text in strings([SKELETON, TEMPLATES]) if VERDICTS.search(text)] == []


def test_section_1_has_its_room_where_it_applies() -> None:
    record = section(pack(), "consideration")
    assert any("section 1) applies. It covers services" in said for said in notices(record))
    assert "Considered as Council policy because" not in fields(record)
    assert {"Whether to consult", "How the process might secure that"} <= set(fields(record))


@pytest.mark.parametrize("given", [CALL_OFF, GOODS, SMALL], ids=["call-off", "goods", "small"])
def test_elsewhere_it_is_considered_as_council_policy_or_not_at_all(given: Given) -> None:
    record = section(pack(given), "consideration")
    assert any("section 1) does not apply. It" in said for said in notices(record))
    hint = fields(record)["Considered as Council policy because"]
    assert "has not been loaded" in hint


def test_the_statement_does_not_bind_a_call_off() -> None:
    applying = [said for said in notices(section(pack(), "consideration")) if "section 13" in said]
    assert len(applying) == 1
    assert "section 13) applies" in applying[0]
    record = section(pack(CALL_OFF), "consideration")
    assert any("section 13) does not apply" in said for said in notices(record))


def test_each_ask_of_the_statement_names_the_outcomes_that_answer_it() -> None:
    asked = {row[0]: row[1] for row in tables(pack())["statement"].rows}
    assert len(asked) == len(small().statements[-1].asks)
    assert "Outcome always" in asked[small().statements[-1].asks[0].title]
    assert "None of those chosen" in asked.values()


def test_each_outcome_has_its_tests_its_rule_and_its_reasons() -> None:
    record = section(pack(), "consideration")
    titles = [b.text for b in record.blocks if isinstance(b, Heading) and b.level == 4]
    assert titles == ["Outcome advised", "Outcome always"]
    tests = tables(pack())["tests-always"]
    assert len(tests.rows) == 5
    assert tests.blank == (2,)
    labels = [b.label for b in record.blocks if isinstance(b, Field)]
    assert (
        labels.count("The rule relied on, and why weighing this is necessary or expedient for it")
        == 2
    )


def test_what_needs_advice_says_so_and_has_room_for_it() -> None:
    record = section(pack(), "consideration")
    assert sum(said.startswith("Take advice first") for said in notices(record)) == 1
    assert "Advice taken" in fields(record)
    alone = section(pack(replace(GROUNDS, outcomes=("always",))), "consideration")
    assert not any(said.startswith("Take advice first") for said in notices(alone))
    goods = replace(GROUNDS, category="goods", outcomes=("advised",))
    dropped = section(pack(goods), "consideration")
    assert any(said.startswith("Cannot be added") for said in notices(dropped))
    assert "Why it is kept all the same" in fields(dropped)


def test_an_outcome_s_exceptions_stand_in_its_record() -> None:
    record = section(pack(replace(GROUNDS, outcomes=("excepted",))), "consideration")
    lists = [block for block in record.blocks if isinstance(block, Bullets)]
    listed = [item for block in lists for item in block.items]
    assert "For every contract." in listed
    assert any(item.startswith("Give no marks for distance") for item in listed)


def test_the_ladder_is_suggested_and_compared() -> None:
    found = pack()
    assert any(
        said.startswith("Suggested, not decided")
        for said in notices(section(found, "consideration"))
    )
    rows = {row[0]: row[1:] for row in tables(found)["proportion"].rows}
    assert rows["Outcomes"][1] == "2"
    # The two outcomes suggest 981 words; the step allows 900.
    assert rows["Words in all answers"][:2] == ("900", "890")


def test_the_marks_stand_in_the_questions_and_again_for_evaluators() -> None:
    found = tables(pack())
    assert [row[0] for row in found["marks"].rows] == list("012345")
    assert found["marks"].rows == found["moderation-marks"].rows
    without = pack(held=replace(register(), scoring=()))
    assert "marks" not in tables(without)
    assert "What an answer must show for each mark" in fields(section(without, "questions"))


def test_the_stamp_says_what_it_was_made_from_with_its_standing() -> None:
    stamps = [b for b in section(pack(), "versions").blocks if isinstance(b, Stamp)]
    said = dict(row for stamp in stamps for row in stamp.rows)
    assert said["Outcome"].endswith("illustrative")
    assert said["National statement"].startswith("National Procurement Policy Statement")
    assert set(said) == {
        *("National statement", "Council policy", "Ladder of proportion", "Marks", "Outcome"),
    }


def test_the_working_notes_are_never_called_policy() -> None:
    assert any(said.startswith("Not Council policy") for said in notices(pack().sections[0]))


def test_the_digest_is_of_the_words_and_not_of_the_day() -> None:
    answer = evaluated(register(), GROUNDS)["assessment"]
    assert isinstance(answer, dict)
    held = parts(register(), WORDS)
    first, later = (composed(held, answer, day) for day in (AS_OF, date(2027, 1, 1)))
    assert first.digest == later.digest
    assert first.digest.startswith("sha256:")
    assert pack(replace(GROUNDS, months="37")).digest != first.digest


def test_words_from_records_are_never_filled_in() -> None:
    said = json.dumps(plain(pack(replace(GROUNDS, outcomes=("always", "advised", "narrow")))))
    assert "{outcome.title} and {{ braces }}" in said
    assert any("{outcome.title}" in text for text in PROSE)


def test_a_place_that_leads_nowhere_is_an_error() -> None:
    with pytest.raises(KeyError):
        filled(paragraph("{nowhere.at.all}"), {"nowhere": {}})
    with pytest.raises(TypeError):
        filled(paragraph("{number}"), {"number": 1})


def test_nodes_repeat_choose_and_insert() -> None:
    nodes = [
        each("list", "one", "{one.name}", when("one.more", "and {one.more}")),
        unless("none", "nothing"),
        insert("list"),
    ]
    scope = {"list": [{"name": "a", "more": ""}, {"name": "b", "more": "c"}], "none": []}
    assert filled(nodes, scope) == ["a", "b", "and c", "nothing", *scope["list"]]


def test_a_register_without_a_rule_that_the_pack_names_is_refused() -> None:
    lacking = replace(
        register(), duties=tuple(d for d in register().duties if d.id not in RULES["criteria"])
    )
    with pytest.raises(KeyError):
        pack(held=lacking)


def test_the_parts_are_plain_and_the_same_again() -> None:
    held = parts(register(), WORDS)
    assert json.loads(json.dumps(held)) == held
    assert parts(register(), WORDS) == held


@pytest.mark.parametrize("id", TEMPLATES)
def test_a_form_is_empty_and_says_its_standing(id: str) -> None:
    found = template(id, parts(register(), WORDS), AS_OF)
    assert any("Illustrative means" in text for text in strings(plain(found.sections)))
    for table in found.tables:
        if len(table.blank) == len(table.columns):
            assert {cell for row in table.rows for cell in row} == {""}
