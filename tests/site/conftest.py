"""The built site, served as a web server should serve it, and a browser to open it in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.audit.serving import serving
from tests.audit.session import FLAGS, browser_path


@pytest.fixture(scope="session")
def served(built: Path) -> Iterator[str]:
    """The address of the built site on this machine, without a slash at its end."""
    with serving(built) as base:
        yield base


# For a file of tests and no longer: two drivers cannot run in one thread.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's own browser, started as the audit starts it."""
    with sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=browser_path(), args=list(FLAGS))
        yield launched
        launched.close()
