"""The accessibility statement, in the form of the model statement under SI 2018/952."""

from __future__ import annotations

from dataclasses import dataclass

from macros.domain.model.accessibility import Accessibility, KnownIssue
from macros.domain.model.council import Contact
from macros.domain.model.values import ToConfirm
from macros.domain.model.vocabulary import Conformance, IssueReason
from macros.render.html.environment import filled
from macros.render.pages.page_context import PageContext

# The model statement's own words: its three headings, and its three ways to say how far.
HEADINGS = {
    IssueReason.NON_COMPLIANCE: "Non-compliance with the accessibility regulations",
    IssueReason.DISPROPORTIONATE_BURDEN: "Disproportionate burden",
    IssueReason.OUT_OF_SCOPE: (
        "Content that’s not within the scope of the accessibility regulations"
    ),
}
COMPLIANT = {
    Conformance.FULL: "fully compliant",
    Conformance.PARTIAL: "partially compliant",
    Conformance.NONE: "not compliant",
}
EXEMPT = (IssueReason.DISPROPORTIONATE_BURDEN, IssueReason.OUT_OF_SCOPE)


@dataclass(frozen=True, slots=True)
class Head:
    """One of the three prescribed headings with what stands under it."""

    id: str
    title: str
    issues: tuple[KnownIssue, ...]


@dataclass(frozen=True, slots=True)
class AccessibilityView:
    """The page. `compliance` is the prescribed sentence; `heads` is empty when all is well."""

    statement: Accessibility
    compliance: str
    heads: tuple[Head, ...]
    contact: Contact | ToConfirm


def accessibility_page(page: PageContext, id: str) -> str:
    """The page; `id` is not used. The planner leaves it out where the council has no statement."""
    statement = page.register.accessibility
    if statement is None:
        raise LookupError("this council has no accessibility statement")
    heads = tuple(_head(statement, reason) for reason in IssueReason) if statement.issues else ()
    shown = AccessibilityView(statement, _compliance(statement), heads, _contact(page, statement))
    return filled("accessibility.html", page, shown)


def _head(statement: Accessibility, reason: IssueReason) -> Head:
    own = tuple(issue for issue in statement.issues if issue.reason is reason)
    return Head(reason.value, HEADINGS[reason], own)


def _compliance(statement: Accessibility) -> str:
    """The prescribed sentence; the reasons in it are those that the list below it gives."""
    start = f"This website is {COMPLIANT[statement.conformance]} with the {statement.standard}"
    reasons = {issue.reason for issue in statement.issues}
    fails, exempt = IssueReason.NON_COMPLIANCE in reasons, bool(reasons.intersection(EXEMPT))
    why = " and ".join(
        word for word, true in (("non-compliances", fails), ("exemptions", exempt)) if true
    )
    match statement.conformance:
        case Conformance.FULL:
            return f"{start}."
        case Conformance.PARTIAL:
            return f"{start}, due to the {why} listed below."
        case Conformance.NONE:
            return f"{start}. The {why} are listed below."


def _contact(page: PageContext, statement: Accessibility) -> Contact | ToConfirm:
    wanted = statement.contact
    if isinstance(wanted, ToConfirm):
        return wanted
    return next(each for each in page.register.council.contacts if each.id == wanted)
