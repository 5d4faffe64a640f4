"""The built site, served as a web server should serve it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.audit.serving import serving


@pytest.fixture(scope="session")
def served(built: Path) -> Iterator[str]:
    """The address of the built site on this machine, without a slash at its end."""
    with serving(built) as base:
        yield base
