"""What a web server must say with every file of the site, and which files it must keep to itself.

A page may load what this site serves and nothing else; nothing may be written into it, framed or
sent away. `Strict-Transport-Security` is left to whoever holds the certificate: it binds every
site under the same name.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_POLICY = (
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("connect-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "'none'"),
    ("frame-ancestors", "'none'"),
)
# A browser obeys this one only in a header.
_HEADER_ONLY = frozenset({"frame-ancestors"})

HEADER_POLICY = "; ".join(f"{name} {value}" for name, value in _POLICY)
META_POLICY = "; ".join(f"{name} {value}" for name, value in _POLICY if name not in _HEADER_ONLY)

HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": HEADER_POLICY,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        # Browsers ask each time whether a page has changed: a stale rule is worse than a request.
        "Cache-Control": "no-cache",
    }
)
# With nosniff a browser believes only what the server says a file is.
TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".css": "text/css",
        ".csv": "text/csv",
        ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".gz": "application/gzip",
        ".html": "text/html",
        ".ico": "image/x-icon",
        ".jpg": "image/jpeg",
        ".js": "text/javascript",
        ".json": "application/json",
        ".pdf": "application/pdf",
        ".png": "image/png",
        ".svg": "image/svg+xml",
        ".txt": "text/plain",
        ".webp": "image/webp",
        ".woff2": "font/woff2",
        ".xml": "application/xml",
        ".zip": "application/zip",
    }
)
# Every text of the site is in UTF-8. JSON needs no charset, but some readers look for one.
TEXTS = frozenset({".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".xml"})
# Open data may be read by a page of any other site.
OPEN_FOLDERS = ("data", "schema")
OPEN = ("Access-Control-Allow-Origin", "*")
# Files for the server itself; nobody else has a use for them. A name that starts with a full stop
# is never served either, except in the one folder that RFC 8615 sets apart.
SETTINGS = ("_headers", ".htaccess", "web.config", "nginx-headers.conf")
WELL_KNOWN = ".well-known"


def content_type(ending: str) -> str:
    """What a server says a file with this ending is, as in "text/csv; charset=utf-8"."""
    return f"{TYPES[ending]}; charset=utf-8" if ending in TEXTS else TYPES[ending]
