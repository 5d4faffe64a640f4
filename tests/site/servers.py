"""Real web servers, nginx and Apache, which serve a folder here with the guide's own settings.

Each runs as an ordinary child process of the test, on a free port of 127.0.0.1, from a
configuration in a temporary folder, and ends with the test. It works for root and for anybody else.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

PATIENCE = 20  # seconds for a server to answer or to end
_TRIES = 5  # another process may take the free port first
# Where Debian, Fedora and Homebrew put Apache's modules.
_MODULE_FOLDERS = (
    "/usr/lib/apache2/modules",
    "/usr/lib64/httpd/modules",
    "/usr/lib/httpd/modules",
    "/usr/libexec/apache2",
    "/opt/homebrew/lib/httpd/modules",
)
_MODULES = (
    "mpm_event",
    "unixd",
    "authz_core",
    "authz_host",
    "dir",
    "mime",
    "alias",
    "autoindex",
    "headers",
)


@dataclass(frozen=True, slots=True)
class Place:
    """What is served: the folder `site` at the path `base`, by settings in `folder`."""

    folder: Path
    site: Path
    base: str
    port: int


def program(variable: str, *names: str) -> str:
    """Where a server is. Raise FileNotFoundError when there is none."""
    path = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"))
    for name in (os.environ.get(variable), *names):
        found = shutil.which(name, path=path) if name else None
        if found:
            return found
    raise FileNotFoundError(f"no {names[0]}: run make test, which finds or installs it")


def nginx_command(place: Place) -> list[str]:
    """One process, which stays in front and keeps the rights of whoever started it."""
    config = place.folder / "nginx.conf"
    config.write_text(_nginx_config(place), encoding="utf-8")
    return [program("NGINX", "nginx"), "-p", str(place.folder), "-c", str(config)]


def nginx_says(place: Place) -> str:
    """All that nginx says about its configuration when it is asked to test it."""
    asked = subprocess.run(
        [*nginx_command(place), "-t"], capture_output=True, text=True, check=False
    )
    return asked.stdout + asked.stderr


def _nginx_config(place: Place) -> str:
    folder, settings = place.folder, place.site / "nginx-headers.conf"
    temporary = "\n".join(
        f"  {kind}_temp_path {folder}/{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    inside = f"root {place.site}; include {settings};"
    if place.base != "/":
        inside = f"location {place.base} {{ alias {place.site}/; include {settings}; }}"
    return f"""\
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/errors;
events {{}}
http {{
  access_log off;
{temporary}
  types {{ text/html html; text/wrong csv js; }}
  server {{ listen 127.0.0.1:{place.port}; server_name localhost; {inside} }}
}}
"""


def apache_command(place: Place) -> list[str]:
    """The parent process stays in front; it ends its children when it ends."""
    config = place.folder / "apache.conf"
    config.write_text(_apache_config(place), encoding="utf-8")
    return [program("APACHE", "apache2", "httpd"), "-f", str(config), "-DFOREGROUND"]


def _apache_config(place: Place) -> str:
    folder = place.folder
    (folder / "mime.types").write_text("text/wrong csv js\n", encoding="utf-8")
    modules = next((each for each in map(Path, _MODULE_FOLDERS) if each.is_dir()), None)
    assert modules is not None, f"Apache's modules are in none of {', '.join(_MODULE_FOLDERS)}"
    loaded = "\n".join(
        f"<IfModule !{name}_module>\nLoadModule {name}_module {modules}/mod_{name}.so\n</IfModule>"
        for name in _MODULES
    )
    # Apache refuses to serve as root, and gives its children to somebody else.
    person = "User nobody\nGroup #65534" if os.geteuid() == 0 else ""
    mounted = "" if place.base == "/" else f'Alias "{place.base}" "{place.site}/"'
    root = place.site if place.base == "/" else folder / "empty"
    (folder / "empty").mkdir(exist_ok=True)
    return f"""\
{loaded}
ServerRoot {folder}
ServerName localhost
Listen 127.0.0.1:{place.port}
PidFile {folder}/pid
ErrorLog {folder}/errors
Mutex file:{folder} default
TypesConfig {folder}/mime.types
StartServers 1
{person}
DocumentRoot {root}
{mounted}
DirectoryIndex index.html
Header set X-Frame-Options SAMEORIGIN
<Directory {place.site}>
  AllowOverride FileInfo Options
  Options Indexes FollowSymLinks
  Require all granted
</Directory>
"""


SERVERS: Mapping[str, Callable[[Place], list[str]]] = MappingProxyType(
    {"nginx": nginx_command, "apache": apache_command}
)


@contextmanager
def copied(site: Path) -> Iterator[Path]:
    """A copy of the site in a folder that whoever the server runs as can read."""
    with tempfile.TemporaryDirectory(prefix="served-") as made:
        folder = Path(made)
        folder.chmod(0o755)
        shutil.copytree(site, folder / "site")
        yield folder / "site"


@contextmanager
def serving(name: str, site: Path, base: str) -> Iterator[str]:
    """The address of `site` on a real server of this name, with the slash at its end."""
    with tempfile.TemporaryDirectory(prefix=f"{name}-") as made:
        folder = Path(made)
        folder.chmod(0o755)
        running, port = _started(name, folder, site, base)
        try:
            yield f"http://127.0.0.1:{port}{base}"
        finally:
            running.terminate()
            running.wait(PATIENCE)


def _started(name: str, folder: Path, site: Path, base: str) -> tuple[subprocess.Popen[bytes], int]:
    for _ in range(_TRIES):
        place = Place(folder, site, base, _free_port())
        said = folder / "said"
        with said.open("wb") as out:
            running = subprocess.Popen(SERVERS[name](place), stdout=out, stderr=out)
        if _answers(running, place.port):
            return running, place.port
    errors = [path.read_text() for path in (said, folder / "errors") if path.exists()]
    raise AssertionError(f"{name} does not start:\n" + "\n".join(errors))


def _answers(running: subprocess.Popen[bytes], port: int) -> bool:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and running.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return running.poll() is None
    running.kill()
    running.wait()
    return False


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
