"""The whole audit of the built site, the same functions that `make audit` runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.audit.results import record, recorded, table, too_few
from tests.audit.run import audited


def test_the_audit_finds_nothing(
    built: Path, served: str, subtests: pytest.Subtests, request: pytest.FixtureRequest
) -> None:
    results = audited(built, served)
    print(table(results))
    if request.config.getoption("--record-counts"):
        record(results)
    assert too_few(results, recorded()) == ()
    for result in results:
        with subtests.test(msg=result.check):
            assert result.wrong == []
