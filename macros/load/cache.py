"""Values that passed text and shape, kept by the content of their file.

Never wrong by construction: the key is a digest of the file's bytes, its kind, and the engine (the
code of the reader and of the model, the versions of what they stand on). A cache file that is torn,
edited or of another engine is ignored. Rules are never cached: they compare records and look at
the day.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from macros.domain.passed_over import is_passed_over

# Many times what the largest data folder fills. A bigger file was not written by a cache.
LARGEST_CACHE = 256 * 1024 * 1024  # bytes
_STANDS_ON = ("pyyaml", "jsonschema", "jsonschema-rs")


def engine(folders: tuple[Path, ...]) -> str:
    """A digest of everything but the data that decides whether a file is good."""
    digest = hashlib.sha256(sys.version.encode())
    for name in _STANDS_ON:
        digest.update(f"{name} {version(name)}\n".encode())
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".py", ".json") and not is_passed_over(path.name):
                digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@dataclass
class Cache:
    """One file of known-good values for one engine; `keep` writes it when it has changed."""

    file: Path | None
    engine: str
    known: dict[str, Any] = field(default_factory=dict)
    used: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def none(cls) -> Cache:
        """A cache that remembers nothing."""
        return cls(None, "")

    @classmethod
    def open(cls, file: Path, engine: str) -> Cache:
        """The cache in `file`; empty when it is not there, torn, edited or of another engine."""
        try:
            if file.stat().st_size > LARGEST_CACHE:
                return cls(file, engine)
            head, _, body = file.read_bytes().partition(b"\n")
        except OSError:
            return cls(file, engine)
        if head.decode("ascii", "replace") != _head(engine, body):
            return cls(file, engine)
        try:
            known = json.loads(body)
        except ValueError:
            return cls(file, engine)
        return cls(file, engine, known if isinstance(known, dict) else {})

    def get(self, kind: str, data: bytes) -> Any | None:
        """The value of a file with these bytes, if it is known to be good."""
        if self.file is None:
            return None
        key = _key(kind, data)
        value = self.known.get(key)
        if value is not None:
            self.used[key] = value
        return value

    def put(self, kind: str, data: bytes, value: Any) -> None:
        """Remember a value that passed text and shape."""
        if self.file is not None:
            self.used[_key(kind, data)] = value

    def keep(self) -> None:
        """Write what was used this time, in one step; a folder that refuses is no fault."""
        if self.file is None or self.used.keys() == self.known.keys():
            return
        body = json.dumps(self.used, ensure_ascii=False, separators=(",", ":")).encode()
        with suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True)
            _replace(self.file, _head(self.engine, body).encode() + b"\n" + body)


def _replace(file: Path, content: bytes) -> None:
    """Write a file in one step, or not at all."""
    handle, name = tempfile.mkstemp(dir=file.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
        os.replace(name, file)
    except OSError:
        Path(name).unlink()
        raise


def _key(kind: str, data: bytes) -> str:
    return hashlib.sha256(kind.encode() + b"\0" + data).hexdigest()


def _head(engine: str, body: bytes) -> str:
    return f"{engine} {hashlib.sha256(body).hexdigest()}"
