"""The site, built once for a whole test run, however many workers share it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import settings

from tests.site import engine
from tests.support import AS_OF

# The tests have a day of their own; a day for the whole run would change what they see.
os.environ.pop("AS_OF", None)

# On a busy machine a case may take long without a fault.
settings.register_profile("unhurried", settings(), deadline=None)
settings.load_profile("unhurried")

PATIENCE = 300  # seconds that one worker waits for another to build


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--record-counts` writes tests/counts.json anew; see tests/test_counts.py."""
    parser.addoption("--record-counts", action="store_true", help="write tests/counts.json anew")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site as of 22 November 2026. Read it; never write into it."""
    base = tmp_path_factory.getbasetemp()
    # Each worker has a folder of its own inside one that they share; alone, there is no worker.
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "built"
    try:
        shared.mkdir()
    except FileExistsError:
        _wait_for(shared / "said")
    else:
        _build(shared)
    said = (shared / "said").read_text(encoding="utf-8")
    assert said == "", f"the site could not be built:\n{said}"
    return shared / "site"


def _build(shared: Path) -> None:
    said = "the build was interrupted"
    try:
        done = engine.run(shared / "site", AS_OF)
        said = "" if done.returncode == 0 else done.stdout or f"exit {done.returncode}"
    finally:
        part = shared / "said.part"
        part.write_text(said, encoding="utf-8")
        part.rename(shared / "said")


def _wait_for(said: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not said.exists():
        assert time.monotonic() < until, "another worker did not finish building the site"
        time.sleep(0.1)
