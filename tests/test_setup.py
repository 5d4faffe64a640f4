"""The scripts that set up what the tests need say what is missing, and never guess."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from macros.publish.checkout import CHECKOUT


def script(name: str, *words: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    env: Mapping[str, str] = {**os.environ, **surroundings}
    command = ["bash", f"tools/{name}", *words]
    return subprocess.run(
        command, cwd=CHECKOUT, env=env, capture_output=True, text=True, check=False
    )


def test_an_account_that_may_not_install_is_told_the_command(tmp_path: Path) -> None:
    for name, text in (("id", "echo 1000"), ("sudo", "exit 1")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = script("apt_install.sh", "nginx-light", "apache2-bin", PATH=path)
    assert done.returncode == 1
    assert "  sudo apt-get install --no-install-recommends nginx-light apache2-bin\n" in done.stderr


@pytest.mark.parametrize("variable", ["NGINX", "APACHE"])
def test_a_server_that_is_named_but_not_there_is_an_error(variable: str, tmp_path: Path) -> None:
    missing = str(tmp_path / "no-server")
    done = script("setup_servers.sh", **{variable: missing})
    assert done.returncode == 1
    assert missing in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("port", ["abc", "0", "80x", "-1", "80 80", "8000.5", "123456"])
def test_a_port_that_is_no_number_is_told_before_anything_starts(port: str) -> None:
    # The environment is taken for made already, so that only the recipe of `serve` is run.
    made = ("-o", ".venv/.ready", "--no-print-directory")
    done = subprocess.run(
        ["make", *made, "serve"],
        cwd=CHECKOUT,
        env={**os.environ, "PORT": port},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("PORT: write a number from 1 to 65535, as in PORT=8001 make")


def test_servers_that_are_there_need_nothing() -> None:
    done = script("setup_servers.sh")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
