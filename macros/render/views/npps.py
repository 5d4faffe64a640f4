"""The national statements: all of them with their lives, and each with what it asks."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.statement import Ask, Statement, Theme
from macros.render import lives
from macros.render.environment import filled
from macros.render.figures.drawing import Drawing
from macros.render.figures.timeline import timeline
from macros.render.labels import PARTY, Life
from macros.render.lives import Lived
from macros.render.scene import Link, Scene
from macros.render.views.policy import clauses_citing
from macros.render.wording import listed


@dataclass(frozen=True, slots=True)
class Row:
    """One statement in the list."""

    statement: Statement
    lived: Lived
    current: bool


@dataclass(frozen=True, slots=True)
class ListView:
    """All statements, newest first, and a drawing of their lives."""

    rows: tuple[Row, ...]
    figure: Drawing
    current: Row | None


@dataclass(frozen=True, slots=True)
class AskView:
    """An ask with what it carries on, what carries it on, and the clauses that reflect it."""

    ask: Ask
    before: tuple[Link, ...]
    after: tuple[Link, ...]
    clauses: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A heading of the statement with its asks."""

    theme: Theme
    asks: tuple[AskView, ...]


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement."""

    statement: Statement
    lived: Lived
    binds: str
    replaces: Link | None
    replaced_by: Link | None
    themes: tuple[ThemeView, ...]


def every(scene: Scene, id: str) -> str:
    """The list of statements; `id` is not used."""
    rows = tuple(_row(scene, each) for each in reversed(scene.register.statements))
    figure = timeline(scene.register, scene.as_of, ("statement",))
    current = next((row for row in rows if row.current), None)
    return filled("npps.html", scene, ListView(rows, figure, current))


def view(scene: Scene, id: str) -> str:
    """One statement by its id."""
    item = next(each for each in scene.register.statements if each.id == id)
    return filled("statement.html", scene, _statement(scene, item))


def _row(scene: Scene, item: Statement) -> Row:
    lived = lives.statement(scene.register, item, scene.as_of)
    return Row(item, lived, lived.life is Life.IN_FORCE)


def _statement(scene: Scene, item: Statement) -> StatementView:
    return StatementView(
        item,
        lived=lives.statement(scene.register, item, scene.as_of),
        binds=listed([PARTY[party] for party in item.binds]),
        replaces=_link(scene, lives.predecessor(scene.register, item)),
        replaced_by=_link(scene, lives.successor(scene.register, item)),
        themes=tuple(_theme(scene, item, theme) for theme in item.themes),
    )


def _link(scene: Scene, item: Statement | None) -> Link | None:
    return None if item is None else Link(item.short_title, scene.to("npps", item.id))


def _theme(scene: Scene, item: Statement, theme: Theme) -> ThemeView:
    own = (ask for ask in item.asks if ask.theme == theme.id)
    return ThemeView(theme, tuple(_ask(scene, ask) for ask in own))


def _ask(scene: Scene, ask: Ask) -> AskView:
    later = [other for _, other in scene.register.ask_by_id.values() if ask.id in other.succeeds]
    return AskView(
        ask,
        before=tuple(_named(scene, id) for id in ask.succeeds),
        after=tuple(_named(scene, other.id) for other in later),
        clauses=clauses_citing(scene, ask=ask.id),
    )


def _named(scene: Scene, id: str) -> Link:
    statement, ask = scene.register.ask_by_id[id]
    return Link(f"{ask.title} ({statement.short_title})", scene.to("ask", id))
