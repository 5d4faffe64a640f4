"""The site, built once for a whole test run, and served as a web server should serve it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.site import engine
from tests.support import AS_OF

PATIENCE = 300  # seconds that one worker waits for another to build

# What a page may do, said by the server: nothing from elsewhere, nothing written into the page.
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of the built site as of 22 November 2026. Read it; never write into it."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "built"
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


class Handler(SimpleHTTPRequestHandler):
    """Serves the built folder with the headers that the guide asks of a web server."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A wrong address gets the site's own page for it."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: a test's output is its own."""


@pytest.fixture(scope="session")
def served(built: Path) -> Iterator[str]:
    """The address of the built site on this machine, without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(built)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, name="served", daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join(timeout=10)
