"""The accessibility statement does not contradict itself, and is reviewed within a year.

The duty is regulation 8 of SI 2018/952: an explanation of what is not accessible and why, kept
under regular review. The model statement's compliance words refer to the list below them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from macros.domain.finding import Finding, Path
from macros.domain.model.accessibility import Accessibility
from macros.domain.model.vocabulary import Conformance, IssueReason
from macros.domain.register import Register

RECORD = "accessibility/accessibility"
# The Government Digital Service asks for a review at least once a year.
LONGEST = timedelta(days=366)


def accessibility(register: Register, as_of: date) -> Iterator[Finding]:
    """Every finding about the statement on the day `as_of`."""
    statement = register.accessibility
    if statement is not None:
        yield from _conformance(statement)
        yield from _issues(statement, as_of)
        yield from _review(statement)


def _conformance(statement: Accessibility) -> Iterator[Finding]:
    path: Path = ("conformance",)
    says = f'The statement says "{statement.conformance.value}"'
    full = statement.conformance is Conformance.FULL
    if full and statement.issues:
        message = f'{says}, but lists "{statement.issues[0].title}" as not accessible.'
        fix = 'Write "partially-compliant", or remove the issue once it is fixed.'
        yield Finding(RECORD, path, "GV402", "error", message, fix)
    if not full and not statement.issues:
        message = f"{says}, but lists nothing that is not accessible."
        fix = 'List what is not accessible and why, or write "fully-compliant" if that is true.'
        yield Finding(RECORD, path, "GV403", "error", message, fix)


def _issues(statement: Accessibility, as_of: date) -> Iterator[Finding]:
    for index, issue in enumerate(statement.issues):
        path: Path = ("issues", index, "mended_by")
        if issue.mended_by is None and issue.reason is IssueReason.NON_COMPLIANCE:
            message = f'"{issue.title}" must be fixed, but no day is given for it.'
            fix = "Give the day by which it will be fixed, or say who must supply it."
            yield Finding(RECORD, path, "GV404", "error", message, fix)
        if isinstance(issue.mended_by, date) and issue.mended_by < as_of:
            message = f'"{issue.title}" was to be fixed by {issue.mended_by}, which is past.'
            fix = "Remove the issue if it is fixed; otherwise give the new day and say why."
            yield Finding(RECORD, path, "GV405", "warning", message, fix)


def _review(statement: Accessibility) -> Iterator[Finding]:
    since = statement.reviewed
    if isinstance(since, date) and statement.review_by - since > LONGEST:
        message = f"The next review, {statement.review_by}, is over a year after the last, {since}."
        fix = "Set the next review within a year of the last."
        yield Finding(RECORD, ("review_by",), "GV406", "error", message, fix)
