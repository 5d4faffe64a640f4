"""A site is the same however much other programs leave in the folders it is built from."""

from __future__ import annotations

from pathlib import Path

from tests.command import guide
from tests.load.test_passed_over import LEFT, leave
from tests.support import AS_OF, copy_of_checkout


def test_a_site_built_among_them_is_the_same(built: Path, tmp_path: Path) -> None:
    checkout = copy_of_checkout(tmp_path / "checkout")
    folders = ("data", "data/council", "schema", "docs", "docs/js", "docs/tools")
    for folder in (*folders, "macros/render/templates", "macros/render/theme", "macros/load"):
        for name in LEFT:
            leave(checkout / folder, name)
    for name in ("index.md~", "#about.md#", "about.md.bak", "._about.md", ".about.md.swp"):
        (checkout / "docs" / name).write_bytes(b"# Not to be published \xff\n")
    done = guide(
        *("build", "--as-of", AS_OF.isoformat(), "--to", str(tmp_path / "site")), checkout=checkout
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert _names(tmp_path / "site") == _names(built)


def _names(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*"))
