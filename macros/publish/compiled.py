"""Compiled templates, kept from one build to the next: compiling them takes a tenth of a build.

The cache only ever saves time. What it holds is found by the template's text and the versions of
Python and of the template engine, so a changed template is compiled anew.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from jinja2 import BytecodeCache, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from macros.publish.checkout import CHECKOUT

FOLDER = CHECKOUT / ".cache" / "guide" / "templates"


class _Kept(FileSystemBytecodeCache):
    """A cache that is passed over where it cannot be read or written."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def compiled_templates(folder: Path = FOLDER) -> BytecodeCache | None:
    """The cache of this checkout; None where its folder cannot be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return _Kept(str(folder))
