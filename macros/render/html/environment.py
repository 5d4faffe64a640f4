"""The one template environment, and the only place where text is marked as safe HTML.

Everything a template prints is escaped. What is not escaped is made here: marks, and prose from
its parsed tree. An undefined name or a missing value stops the build instead of printing nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from importlib.resources import files

from jinja2 import BytecodeCache, DictLoader, Environment, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from macros.domain.model.values import Cite, ToConfirm, When
from macros.domain.model.vocabulary import Checked, Force, Standing
from macros.domain.passed_over import is_passed_over
from macros.render.html import prose_html
from macros.render.pages.page_context import PageContext
from macros.render.words import labels, wording
from macros.render.words.labels import Badge, Status


class MissingValueError(ValueError):
    """A template printed None: a gap must be said in words."""


def mark(value: Badge) -> Markup:
    """A mark: a word, with a class that draws its shape."""
    return Markup('<span class="mark mark-{}">{}</span>').format(value.kind, value.label)


def standing_mark(value: Standing) -> Markup:
    """What kind of text the reader has before them."""
    return mark(Badge(value.value, labels.STANDING[value]))


def force_mark(value: Force, standing: Standing | None = None) -> Markup:
    """Why a rule must be followed; `standing`, so that what nobody adopted is not called policy."""
    if value is Force.COUNCIL_POLICY and standing is Standing.WORKING:
        return mark(Badge(value.value, labels.WOULD_BE_POLICY))
    return mark(Badge(value.value, labels.FORCE[value]))


def checked_mark(value: Checked) -> Markup:
    """How far a fact was checked."""
    return mark(Badge(value.value, labels.CHECKED[value]))


def life_mark(value: Status) -> Markup:
    """Where a thing is in time."""
    return mark(Badge(str(value), labels.LIFE[value]))


def use_mark(value: Status) -> Markup:
    """Where a national model is in time."""
    return mark(Badge(str(value), labels.USE[value]))


def day(value: date) -> Markup:
    """A day in words, with the day itself for machines."""
    return Markup('<time datetime="{}">{}</time>').format(value.isoformat(), wording.day(value))


def when(value: When) -> Markup:
    """A loosely known date in words; only what is known is given to machines."""
    if isinstance(value.written, tuple):
        return escape(wording.when(value))
    if value.is_exact:
        return day(value.earliest)
    words = wording.when_short(value)
    return Markup('<time datetime="{}">{}</time> (day not known)').format(value.written, words)


def dated(value: When | ToConfirm | date) -> Markup:
    """A date of any kind, or the gap where it should be."""
    if isinstance(value, ToConfirm):
        return gap(value)
    return when(value) if isinstance(value, When) else day(value)


def gap(value: ToConfirm) -> Markup:
    """What is missing and who must supply it, marked as a gap."""
    return Markup('<span class="value-to-confirm">{}</span>').format(wording.gap(value))


@pass_context
def prose(context: Context, text: str) -> Markup:
    """A prose field as paragraphs and lists, its links made relative to the page."""
    page: PageContext = context["page"]
    return Markup(prose_html.blocks(text, page.to))


@pass_context
def lead(context: Context, text: str) -> Markup:
    """A prose field whose first paragraph opens the page."""
    page: PageContext = context["page"]
    return Markup(prose_html.blocks(text, page.to, first=' class="lead"'))


@pass_context
def phrase(context: Context, text: str) -> Markup:
    """A prose field of one paragraph, without the paragraph, for a list item or a cell."""
    page: PageContext = context["page"]
    return Markup(prose_html.inline(text, page.to))


def bare(address: str) -> str:
    """An https address as it is read out on paper, without the scheme."""
    return address.removeprefix("https://").removesuffix("/")


def checked_kinds(cites: Sequence[Cite]) -> tuple[Checked, ...]:
    """How a record's facts were checked: each degree once, the best first."""
    found = {cite.checked for cite in cites}
    return tuple(degree for degree in Checked if degree in found)


def _present(value: object) -> object:
    if value is None:
        raise MissingValueError("a template printed a missing value")
    return value


def _templates() -> dict[str, str]:
    folder = files("macros.render") / "templates"
    found = sorted(folder.iterdir(), key=lambda item: item.name)
    ours = [item for item in found if item.is_file() and not is_passed_over(item.name)]
    return {item.name: item.read_text(encoding="utf-8") for item in ours}


_FILTERS: tuple[Callable[..., object], ...] = (
    *(day, when, dated, gap, prose, lead, phrase, bare, checked_kinds),
    *(mark, life_mark, use_mark, force_mark, standing_mark, checked_mark),
    *(wording.money, wording.percent, wording.listed, wording.sentence, wording.as_dated),
)


def environment() -> Environment:
    """A new environment with every filter and template of the guide."""
    made = Environment(
        loader=DictLoader(_templates()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_present,
    )
    made.filters.update({filter.__name__: filter for filter in _FILTERS})
    made.tests.update(gap=lambda value: isinstance(value, ToConfirm))
    made.globals.update(labels=labels)
    return made


_ENVIRONMENT = environment()


def keep_compiled(cache: BytecodeCache) -> None:
    """Let `cache` keep the compiled templates; whoever may look at a disk gives it."""
    _ENVIRONMENT.bytecode_cache = cache


def filled(template: str, page: PageContext, view: object) -> str:
    """The template `template` filled from `view`; `page` makes its links relative."""
    return _ENVIRONMENT.get_template(template).render(page=page, view=view).strip()
