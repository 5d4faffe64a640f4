"""Documents from the national records: statements, law, models, thresholds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from macros.domain.asking.overview import table_on
from macros.domain.model.duty import Duty
from macros.domain.model.national_model import NationalModel
from macros.domain.model.statement import Statement
from macros.domain.model.threshold import Threshold
from macros.domain.model.values import Money
from macros.domain.register import Register
from macros.domain.timeline import NotYet, on
from macros.render.pages import addresses, banners, status
from macros.render.pages.banners import Banner
from macros.render.search.document import SearchDocument, Span, words
from macros.render.words.labels import GROUP, Status
from macros.render.words.wording import day, money

# How people ask whether a question may be put.
_ASKED = (
    "can I ask this question",
    "may it be scored",
    "can we score a workforce question",
    "is the question allowed",
)
# A value is asked about together with one of these.
_VALUE_NAMES = ("contract value",)


def documents(register: Register, as_of: date) -> Iterator[SearchDocument]:
    """Every national record and part of one that search can find on the as-of day."""
    for statement in register.statements:
        yield from _statement(register, statement, as_of)
    for duty in register.duties:
        yield _duty(register, duty, as_of)
    yield _asking(register, as_of)
    for model in register.models:
        yield from _model(register, model, as_of)
    yield from _thresholds(register, as_of)


def _instead(banner: Banner | None) -> str:
    return banner.link[1] if banner is not None and banner.link is not None else ""


def _statement(register: Register, item: Statement, as_of: date) -> Iterator[SearchDocument]:
    lived = status.statement(register, item, as_of)
    now = lived.life is Status.IN_FORCE
    yield SearchDocument(
        addresses.of(register, "npps", item.id),
        item.title,
        "statement",
        words(item.summary) if now else "",
        (item.short_title,),
        lived.life,
        lived.words,
        _instead(banners.statement(register, item, as_of)),
    )
    for ask in item.asks if now else ():
        address = addresses.of(register, "ask", ask.id)
        state = f"{item.short_title}. {lived.words}"
        yield SearchDocument(address, ask.title, "ask", words(ask.text), (), lived.life, state)


def _duty(register: Register, item: Duty, as_of: date) -> SearchDocument:
    lived = status.duty(item, as_of)
    now = lived.life is Status.IN_FORCE
    said = words(item.effect, *item.officers, *item.suppliers, *item.not_when)
    instrument = register.source_by_id[item.instrument].title
    return SearchDocument(
        addresses.of(register, "duty", item.id),
        item.title,
        "duty" if item.commenced.before is None else "earlier-duty",
        said if now else "",
        # By itself too, so that "section 17" is the exact name of each section 17.
        (f"{instrument}, {item.provision}", item.provision),
        lived.life,
        lived.words,
    )


def _asking(register: Register, as_of: date) -> SearchDocument:
    """The table of what may be asked, as a whole: its rows are one page."""
    page = addresses.SINGLE["asking/asking"]
    text = words(table_on(register, as_of).intro)
    return SearchDocument(page, register.asking.title, "page", text, _ASKED)


def _model(register: Register, item: NationalModel, as_of: date) -> Iterator[SearchDocument]:
    lived = status.model(register, item, as_of)
    now = lived.life is Status.IN_FORCE
    yield SearchDocument(
        addresses.of(register, "model", item.id),
        item.title,
        "model",
        words(item.summary, item.councils) if now else "",
        (item.short_title,),
        lived.life,
        lived.words,
        _instead(banners.model(register, item, lived)),
    )
    for outcome in item.outcomes if now else ():
        address = f"{addresses.of(register, 'model', item.id)}#{outcome.id}"
        text = words(outcome.text, *(each.title for each in outcome.criteria))
        state = f"{item.short_title}. {lived.words}"
        yield SearchDocument(address, outcome.title, "model-outcome", text, (), lived.life, state)


def _thresholds(register: Register, as_of: date) -> Iterator[SearchDocument]:
    known = on(register, as_of).figures
    figures = () if isinstance(known, NotYet) else known
    lines = register.thresholds.lines
    sums = sorted({*(each.threshold.amount for each in figures), *(line.amount for line in lines)})
    for figure in figures:
        yield _figure(register, figure.threshold, _beside(figure.threshold.amount, sums))
    for regime in register.thresholds.regimes:
        address = addresses.of(register, "regime", regime.id)
        yield SearchDocument(address, regime.title, "threshold", words(regime.text))
    for line in lines:
        address = addresses.of(register, "line", line.id)
        title = f"{line.title}: {money(line.amount)}"
        text, span = words(line.test, line.text), _beside(line.amount, sums)
        yield SearchDocument(address, title, "threshold", text, _VALUE_NAMES, span=span)


def _beside(amount: Money, sums: Sequence[Money]) -> Span:
    """The values from which `amount` is the nearest of `sums` on its side, below or above."""
    at = sums.index(amount)
    return (sums[at - 1] if at else None, sums[at + 1] if at + 1 < len(sums) else None)


def _figure(register: Register, now: Threshold, span: Span) -> SearchDocument:
    """The figure now; the figures before it are named in its text, so that they lead here."""
    group = GROUP[now.group]
    earlier = [
        f"{money(each.amount)} from {day(each.since)}"
        for each in register.thresholds.values
        if each.regime == now.regime and each.group is now.group and each.since < now.since
    ]
    before = f" Before that: {', '.join(earlier)}." if earlier else ""
    text = f"For procurements that commence on or after {day(now.since)}, VAT included.{before}"
    title = f"{group} threshold: {money(now.amount)}"
    names = (f"{group} {now.since.year}", *_VALUE_NAMES)
    return SearchDocument(
        "/thresholds/#now", title, "threshold", text, names, Status.IN_FORCE, span=span
    )
