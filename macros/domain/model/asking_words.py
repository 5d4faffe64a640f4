"""Closed lists of words of the table of what may be asked."""

from __future__ import annotations

from enum import StrEnum


class QuestionKind(StrEnum):
    """What a question weighs: N, the work itself; H, help to others beyond the work; E, equality;
    W, the supplier's workforce; P, its pay.
    """

    WORK = "N"
    HELP = "H"
    EQUALITY = "E"
    WORKFORCE = "W"
    PAY = "P"


class Matter(StrEnum):
    """A matter that section 17(5) of the Local Government Act 1988 lists, by its letter."""

    WORKFORCE = "a"
    LABOUR_ONLY = "b"
    POLICY_FIELDS = "c"
    DISPUTES = "d"
    PLACE = "e"
    MEMBERSHIP = "f"
    SUPPORT = "g"
    BUILDING = "h"


class AskingFact(StrEnum):
    """A fact on which the table of what may be asked turns. It is no until somebody says yes."""

    WEIGHS_LISTED = "weighs-another-listed-matter"
    FRAMEWORK_COVERS = "framework-covers-it"
    SOMEBODY_WORKS = "somebody-works-on-it"
    MAKING = "about-making-or-trading"
    STAFF_TRANSFER = "staff-may-transfer"
    BEST_VALUE = "best-value-reason"


class Answer(StrEnum):
    """What the table answers, from the freest to the strictest. None of them is an approval."""

    MAY = "may-be-scored"
    RECORDED = "on-the-recorded-ground"
    ADVICE = "advice-first"
    CANNOT = "cannot-be-added"


class Certainty(StrEnum):
    """How sure a ground is: a reader can see it in the words of the law; most people read it so;
    or there are good arguments both ways.
    """

    WORDS = "words-of-the-law"
    COMMON = "common-reading"
    OPEN = "open"
