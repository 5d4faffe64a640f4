"""The audit of the built site, the same functions that `make audit` runs.

On a build server, which has `CI=true`, a browser opens every page, as in `make audit`. Elsewhere it
opens one page of each kind. Every sort of check is made in both.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.audit.results import missed, recorded, table
from tests.audit.run import audited, sampled

WHOLE = os.environ.get("CI") == "true"


def test_the_audit_finds_nothing(built: Path, served: str, subtests: pytest.Subtests) -> None:
    sample = sampled(built, whole=WHOLE)
    results = audited(built, served, sample)
    print(table(results))
    assert missed(results, recorded(), sample) == ()
    for result in results:
        with subtests.test(msg=result.check):
            assert result.wrong == []


def test_one_page_of_every_kind_is_opened_in_the_quicker_run(built: Path) -> None:
    whole, quick = sampled(built, whole=True), sampled(built, whole=False)
    assert whole.opened == whole.every == quick.every
    assert quick.opened == quick.kinds == whole.kinds
    assert len(quick.opened) < len(whole.opened)
