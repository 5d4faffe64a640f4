"""The national statements: all of them with their lives, and each with what it asks."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.statement import Ask, Statement, Theme
from macros.render.figures.drawing import Drawing
from macros.render.figures.timeline import timeline
from macros.render.html.environment import filled
from macros.render.pages import status
from macros.render.pages.page_context import Link, PageContext
from macros.render.pages.status import StatusOn
from macros.render.views.policy import clauses_citing
from macros.render.words.labels import PARTY, Status
from macros.render.words.wording import listed


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One statement in the list."""

    statement: Statement
    lived: StatusOn
    current: bool


@dataclass(frozen=True, slots=True)
class ListView:
    """All statements, newest first, and a drawing of their lives."""

    rows: tuple[StatementRow, ...]
    figure: Drawing
    current: StatementRow | None


@dataclass(frozen=True, slots=True)
class AskView:
    """An ask with what it carries on, what carries it on, and the clauses that reflect it."""

    ask: Ask
    before: tuple[Link, ...]
    after: tuple[Link, ...]
    clauses: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ThemeAsks:
    """A heading of the statement with its asks."""

    theme: Theme
    asks: tuple[AskView, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement."""

    statement: Statement
    lived: StatusOn
    binds: str
    replaces: Link | None
    replaced_by: Link | None
    themes: tuple[ThemeAsks, ...]


def statements_page(page: PageContext, id: str) -> str:
    """The list of statements; `id` is not used."""
    rows = tuple(_row(page, each) for each in reversed(page.register.statements))
    figure = timeline(page.register, page.as_of, ("statement",))
    current = next((row for row in rows if row.current), None)
    return filled("npps.html", page, ListView(rows, figure, current))


def statement_page(page: PageContext, id: str) -> str:
    """One statement by its id."""
    item = next(each for each in page.register.statements if each.id == id)
    return filled("statement.html", page, _statement(page, item))


def _row(page: PageContext, item: Statement) -> StatementRow:
    lived = status.statement(page.register, item, page.as_of)
    return StatementRow(item, lived, lived.life is Status.IN_FORCE)


def _statement(page: PageContext, item: Statement) -> StatementView:
    return StatementView(
        item,
        lived=status.statement(page.register, item, page.as_of),
        binds=listed([PARTY[party] for party in item.binds]),
        replaces=_link(page, status.predecessor(page.register, item)),
        replaced_by=_link(page, status.successor(page.register, item)),
        themes=tuple(_theme(page, item, theme) for theme in item.themes),
    )


def _link(page: PageContext, item: Statement | None) -> Link | None:
    return None if item is None else Link(item.short_title, page.to("npps", item.id))


def _theme(page: PageContext, item: Statement, theme: Theme) -> ThemeAsks:
    own = (ask for ask in item.asks if ask.theme == theme.id)
    return ThemeAsks(theme, tuple(_ask(page, ask) for ask in own))


def _ask(page: PageContext, ask: Ask) -> AskView:
    later = [other for _, other in page.register.ask_by_id.values() if ask.id in other.succeeds]
    return AskView(
        ask,
        before=tuple(_named(page, id) for id in ask.succeeds),
        after=tuple(_named(page, other.id) for other in later),
        clauses=clauses_citing(page, ask=ask.id),
    )


def _named(page: PageContext, id: str) -> Link:
    statement, ask = page.register.ask_by_id[id]
    return Link(f"{ask.title} ({statement.short_title})", page.to("ask", id))
