"""The macros that written pages use: each gives its piece, says what it does, and shows no data."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from macros import MACROS, define_env
from macros.publish.checkout import raw_schemas
from macros.render.html.through_markdown import restored
from macros.render.pages.edition import Edition
from tests.render import html_reading as reading
from tests.support import AS_OF, small

BLOCKS = {
    "decides_table": "table",
    "front_doors": "li",
    "policy_now": "div",
    "statement_now": "div",
    "thresholds_now": "table",
    "timeline_figure": "svg",
    "to_confirm_list": "li",
}


class Env:
    """As much of the macros plugin as a macro needs."""

    def __init__(self, url: str) -> None:
        edition = Edition(small(), AS_OF, raw_schemas())
        self.conf = {"plugins": {"guide": SimpleNamespace(edition=edition)}}
        self.page = SimpleNamespace(url=url)
        self.macros: dict[str, Any] = {}

    def macro(self, function: Any, name: str) -> None:
        self.macros[name] = function


@pytest.fixture
def macros() -> dict[str, Any]:
    env = Env("about/")
    define_env(env)
    return env.macros


def test_every_macro_is_given_and_says_what_it_does(macros: dict[str, Any]) -> None:
    assert set(macros) == set(MACROS)
    for function in macros.values():
        assert "\n" not in function.__doc__.strip()


@pytest.mark.parametrize(("name", "element"), BLOCKS.items())
def test_blocks_are_carried(macros: dict[str, Any], name: str, element: str) -> None:
    made = macros[name]()
    assert made.startswith("<!--")
    html = restored(made)
    assert element in {reading.name(each) for each in reading.elements(html)}
    assert all("style" not in each.attrib for each in reading.elements(html))


def test_the_council_is_named_from_the_data(macros: dict[str, Any]) -> None:
    assert reading.text(macros["council"]()) == small().council.name
    assert reading.text(macros["council_short"]()) == small().council.short_name


def test_links_are_relative_and_named(macros: dict[str, Any]) -> None:
    assert reading.links(macros["link"]("/law/", "the law")) == ["../law/"]
    assert reading.text(macros["link"]("/law/", "the law")) == "the law"
    assert reading.text(macros["link"]("/glossary/")) == "Glossary"
    with pytest.raises(LookupError):
        macros["link"]("/no-such-page/")


def test_a_whole_page_comes_by_its_view(macros: dict[str, Any]) -> None:
    html = restored(macros["view"]("statement", "2025-02-24"))
    assert html.startswith("<h1>")
    with pytest.raises(KeyError):
        macros["view"]("no-such-view")


def test_a_page_knows_which_kinds_of_record_are_held(macros: dict[str, Any]) -> None:
    assert macros["holds"]("duty") is True
    assert macros["holds"]("outcome") is bool(small().outcomes)
    with pytest.raises(LookupError):
        macros["holds"]("outcomes")
