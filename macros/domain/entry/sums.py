"""One reader of sums of sterling, in whole pence: nothing is rounded.

Reads thousands parted by commas, spaces or apostrophes, pence after a full stop, the pound as a
sign or a word, and thousands, millions and billions in words or letters.
"""

from __future__ import annotations

import re

from macros.domain.entry.characters import plain
from macros.domain.entry.sentences import UnreadableError
from macros.domain.entry.words import money
from macros.domain.model.values import Money

# How many zeros a word or a letter after the figures stands for.
ZEROS = {
    **dict.fromkeys(("k", "thousand", "thousands", "grand"), 3),
    **dict.fromkeys(("m", "mn", "mln", "mil", "mill", "million", "millions"), 6),
    **dict.fromkeys(("b", "bn", "bln", "billion", "billions"), 9),
    **dict.fromkeys(("tn", "trn", "trillion", "trillions"), 12),
}


def word(*words: str) -> str:
    """A pattern for any of some words, each standing alone or beside figures."""
    return f"(?:^|[^a-z])(?:{'|'.join(words)})(?![a-z])"


ABOUT = (
    word(
        *("about", "around", "approx", "approximately", "circa", "ca", "roughly", "nearly"),
        *("almost", "up to", "over", "under", "less than", "more than", "at least", "at most"),
        *("minimum", "maximum", "min", "max", "est", "estimated", "some", "below", "above"),
    )
    + r"|[~≈<>≤≥±?]|\+ ?$|^c[. ]{0,2}(?=[£0-9])"
)
# What a text holds that makes it something else than one sum, in the order in which it is told.
REFUSED: tuple[tuple[str, str], ...] = (
    ("sum-currency", r"[€$¥₹₩₽₣]|" + word("eur", "usd", "euros?", "dollars?", "yen", "chf")),
    ("sum-vat", word("vat")),
    (
        "sum-period",
        r"(?:/|per|each|every|(?:^|[^a-z])a) ?(?:years?|yr|annum|month|mth|week|wk|day|hour|hr)"
        r"(?![a-z])|p\.a(?![a-z])|" + word("pa", "pcm", "annual", "annually", "yearly", "monthly"),
    ),
    ("sum-about", ABOUT),
    ("sum-negative", r"^(?:£|gbp)? ?-|^\(.*\)$|[0-9a-z] ?-$|" + word("minus", "negative")),
    ("sum-range", r"[0-9a-z][^0-9]{0,3}(?:-+|[^a-z](?:to|or|and)[^a-z]) ?(?:£|gbp)? ?\.?[0-9]"),
    ("sum-range", word("between", "from")),
    ("sum-power", r"[0-9]e\+?-?[0-9]|\^|[x*] ?10"),
    ("sum-pence-only", r"[0-9] ?p$|" + word("pence", "penny")),
    ("sum-groups", r"[0-9]\.[0-9]+[.,]"),
)
MARK = r"(?:£|gbp|pounds?(?: sterling)?|sterling)"
WHOLE = (
    rf"(?:{MARK} ?)?(?:£ ?)?([0-9][0-9 ,']*)?(?:\.([0-9]*))? ?({'|'.join(ZEROS)})? ?"
    rf"(?:{MARK}(?: {MARK})?)?(?:\.? ?/[\-=])?"
)
GROUPED = r"[0-9]+|[0-9]{1,3}(?:(?: ?, ?[0-9]{3})+|(?: [0-9]{3})+|(?:'[0-9]{3})+)"
MANY = r"[0-9][^0-9]*[a-z][^0-9]*[0-9]"
OTHER = r"[^0-9 ,.'£]+(?: [^0-9 ,.'£]+)*"
MOST = Money(10**14 - 1)


def read_sum(text: str, most: Money = MOST) -> Money:
    """The one sum that a text means. Raise UnreadableError when it means none, or could mean two.

    Whether zero is allowed is for the field to say.
    """
    written = plain(text)
    if not written:
        raise UnreadableError("sum-empty")
    for name, pattern in REFUSED:
        if re.search(r"[0-9]", written) and re.search(pattern, written):
            raise UnreadableError(name)
    found = re.fullmatch(WHOLE, written)
    if found is None or not (found[1] or found[2]):
        raise _unknown(written)
    pounds = _figures((found[1] or "0").strip(" "))
    _check_pence(pounds, found[2] or "", found[3], written)
    return _sum(pounds, found[2] or "", ZEROS.get(found[3], 0), most)


def _unknown(written: str) -> UnreadableError:
    if not re.search(r"[0-9]", written):
        return UnreadableError("sum-bad")
    other = re.search(OTHER, written)
    if other is None or re.search(MANY, written):
        return UnreadableError("sum-form")
    return UnreadableError("sum-other", part=other[0])


def _figures(grouped: str) -> str:
    """The figures before the full stop without what parts them and without zeros before them."""
    if not re.fullmatch(GROUPED, grouped):
        raise UnreadableError("sum-groups")
    return re.sub(r"[ ,']", "", grouped).lstrip("0")


def _check_pence(pounds: str, rest: str, unit: str | None, written: str) -> None:
    """Refuse figures after the full stop that may be thousands, or parts of a penny."""
    if unit is None and len(rest) == 3 and 1 <= len(pounds) <= 3:
        less = f"£{pounds}" if rest == "000" else f"£{pounds}.{rest}"
        raise UnreadableError("sum-ambiguous", text=written, less=less, more=f"£{pounds},{rest}")
    if len(rest) > ZEROS.get(unit or "", 0) + 2:
        raise UnreadableError("sum-pence")


def _sum(pounds: str, rest: str, zeros: int, most: Money) -> Money:
    pence = int((pounds or "0") + rest.ljust(zeros + 2, "0"))
    if pence > most.pence:
        raise UnreadableError("sum-large", most=money(most))
    return Money(pence)
