"""The files that go out with a built site: server settings, robots.txt, security.txt, manifest.

Written last, once every page is there, because the manifest has the digest of each other file.
The same site gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from macros.domain.address import Address
from macros.domain.model.values import ToConfirm
from macros.domain.register import Register
from macros.publish.server_files import server_files

MANIFEST = "manifest.json"
SECURITY = ".well-known/security.txt"
# RFC 9116 asks for an end within a year, so that a forgotten file stops being believed.
_LIFE = timedelta(days=365)


def write(site: Path, register: Register, as_of: date) -> None:
    """Write every such file into `site`, which is served at the council's address for it."""
    address = register.council.site.served
    texts = {**server_files(address.base), "robots.txt": _robots(address)}
    contact = _security_contact(register)
    # RFC 9116 (section 3) has one such file for a whole host. Below a folder it would say nothing.
    if contact is not None and address.is_whole_host:
        texts[SECURITY] = _security(contact, address, as_of)
    for name, text in texts.items():
        _put(site / name, text)
    _put(site / MANIFEST, manifest(site, as_of))


def manifest(site: Path, as_of: date) -> str:
    """Size and SHA-256 of every file in `site` but the manifest itself, by path, as JSON."""
    entries = [_entry(site, path) for path in _files(site)]
    content = {"schema_version": 1, "as_at": as_of.isoformat(), "files": entries}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def departures(site: Path) -> tuple[str, ...]:
    """What differs between the files in `site` and its manifest, a line each; () when nothing."""
    given = json.loads((site / MANIFEST).read_text(encoding="utf-8"))["files"]
    promised = {entry["path"]: entry for entry in given}
    present = {entry["path"]: entry for entry in (_entry(site, path) for path in _files(site))}
    return tuple(
        f"{path}: {_said(promised.get(path), present.get(path))}"
        for path in sorted({*promised, *present})
        if promised.get(path) != present.get(path)
    )


def _said(promised: dict[str, Any] | None, present: dict[str, Any] | None) -> str:
    if promised is None:
        return "is not in the manifest"
    return "is missing" if present is None else "has changed"


def _files(site: Path) -> Iterator[Path]:
    """Every file but the manifest, in an order that does not hang on the system."""
    every = (path for path in site.rglob("*") if path.is_file())
    named = sorted(every, key=lambda path: path.relative_to(site).as_posix())
    return (path for path in named if path != site / MANIFEST)


def _entry(site: Path, path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {
        "path": path.relative_to(site).as_posix(),
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def _security_contact(register: Register) -> str | None:
    """Where to report a weakness, as an address a program can use; None until there is one."""
    found = next((each for each in register.council.contacts if each.id == "security"), None)
    if found is None or isinstance(found.address, ToConfirm):
        return None
    return found.address if found.address.startswith("https://") else f"mailto:{found.address}"


def _robots(address: Address) -> str:
    """What programs that gather pages are told."""
    lines = ["User-agent: *", "Allow: /", f"Sitemap: {address.of('sitemap.xml')}"]
    if not address.is_whole_host:  # RFC 9309, section 2.3: only the file of the host is asked for.
        lines.insert(0, f"# To be found, the last line must also stand in {address.root}robots.txt")
    return "\n".join(lines) + "\n"


def _security(contact: str, address: Address, as_of: date) -> str:
    ends = (as_of + _LIFE).isoformat()
    lines = [f"Contact: {contact}", f"Expires: {ends}T00:00:00Z", "Preferred-Languages: en"]
    return "\n".join([*lines, f"Canonical: {address.of(SECURITY)}"]) + "\n"


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
