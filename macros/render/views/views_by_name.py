"""Fills a planned page: one view for each kind of page, found by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from macros.render.pages.edition import Edition
from macros.render.pages.page_context import PageContext
from macros.render.views import (
    a_z,
    accessibility,
    advice,
    asking,
    contracts,
    coverage,
    crosswalk,
    days,
    dictionary,
    downloads,
    gaps,
    law,
    look_again,
    matrix,
    models,
    npps,
    outcome,
    outcomes,
    outside,
    policy,
    problems,
    proportionality,
    reference,
    scoring,
    thresholds,
    timeline,
)

VIEWS: Mapping[str, Callable[[PageContext, str], str]] = {
    "asking": asking.asking_page,
    "policy": policy.policy_page,
    "policy_print": policy.policy_print_page,
    "statements": npps.statements_page,
    "statement": npps.statement_page,
    "law": law.law_page,
    "duty": law.duty_page,
    "look_again": look_again.look_again_page,
    "advice": advice.advice_page,
    "models": models.models_page,
    "model": models.model_page,
    "thresholds": thresholds.thresholds_page,
    "days": days.days_page,
    "day": days.day_page,
    "timeline": timeline.timeline_page,
    "outcomes": outcomes.outcomes_page,
    "outcome": outcome.outcome_page,
    "outcome_revision": outcome.outcome_revision_page,
    "contracts": contracts.contracts_page,
    "contract": contracts.contract_page,
    "scoring": scoring.scoring_page,
    "proportionality": proportionality.proportionality_page,
    "matrix": matrix.matrix_page,
    "coverage": coverage.coverage_page,
    "crosswalk": crosswalk.crosswalk_page,
    "outside": outside.outside_page,
    "glossary": reference.glossary_page,
    "sources": reference.sources_page,
    "to_confirm": gaps.to_confirm_page,
    "problems": problems.problems_page,
    "dictionary": dictionary.dictionary_page,
    "downloads": downloads.downloads_page,
    "a_z": a_z.a_z_page,
    "accessibility": accessibility.accessibility_page,
}


def render(edition: Edition, view: str, id: str, address: str) -> str:
    """The HTML of the page at `address`. Raise KeyError for a view that does not exist."""
    return VIEWS[view](PageContext(edition, address), id)
