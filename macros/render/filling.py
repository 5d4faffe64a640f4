"""Fills a planned page: one view for each kind of page, found by its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from macros.render.edition import Edition
from macros.render.scene import Scene
from macros.render.views import (
    a_z,
    accessibility,
    asking,
    contracts,
    coverage,
    crosswalk,
    days,
    dictionary,
    downloads,
    gaps,
    law,
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

VIEWS: Mapping[str, Callable[[Scene, str], str]] = {
    "policy": policy.view,
    "policy_print": policy.printed,
    "statements": npps.every,
    "statement": npps.view,
    "law": law.every,
    "duty": law.view,
    "asking": asking.view,
    "models": models.every,
    "model": models.view,
    "thresholds": thresholds.view,
    "days": days.every,
    "day": days.view,
    "timeline": timeline.view,
    "outcomes": outcomes.every,
    "outcome": outcome.view,
    "outcome_revision": outcome.pinned,
    "contracts": contracts.every,
    "contract": contracts.view,
    "scoring": scoring.view,
    "proportionality": proportionality.view,
    "matrix": matrix.view,
    "coverage": coverage.view,
    "crosswalk": crosswalk.view,
    "outside": outside.view,
    "glossary": reference.glossary,
    "sources": reference.sources,
    "to_confirm": gaps.view,
    "problems": problems.view,
    "dictionary": dictionary.view,
    "downloads": downloads.view,
    "a_z": a_z.view,
    "accessibility": accessibility.view,
}


def render(edition: Edition, view: str, id: str, address: str) -> str:
    """The HTML of the page at `address`. Raise KeyError for a view that does not exist."""
    return VIEWS[view](Scene(edition, address), id)
