"""How four kinds of web server are told what `headers` asks for: a settings file for each.

`base` is the path at which the site is served, such as "/" or "/social-value/". Each file says all
of it: the headers, what each kind of file is, the page for a wrong address, what is kept back.
"""

from __future__ import annotations

import re

from macros.publish.headers import (
    HEADERS,
    OPEN,
    OPEN_FOLDERS,
    SETTINGS,
    TEXTS,
    TYPES,
    WELL_KNOWN,
    content_type,
)
from macros.publish.server_iis import iis

_VISIBLE_SETTINGS = tuple(name for name in SETTINGS if not name.startswith("."))


def server_files(base: str) -> dict[str, str]:
    """Each kind of server's settings, by file name; `base` is the site's path, such as "/a/"."""
    return {
        "_headers": _plain(base),
        ".htaccess": _apache(base),
        "web.config": iis(base),
        "nginx-headers.conf": _nginx(base),
    }


def _plain(base: str) -> str:
    """For static hosts that read a file of this name. They know types and wrong addresses."""
    lines = [f"{base}*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    for folder in OPEN_FOLDERS:
        lines += [f"{base}{folder}/*", f"  {OPEN[0]}: {OPEN[1]}"]
    return _text(lines)


def _apache(base: str) -> str:
    lines = [
        "# Needs mod_alias, mod_headers and mod_mime, and AllowOverride FileInfo Options.",
        "Options -Indexes",
        *(f"ErrorDocument {status} {base}404.html" for status in (403, 404)),
        f'RedirectMatch 404 "{_hidden(base)}"',
        f'RedirectMatch 404 "{_kept_back(base)}"',
    ]
    for ending in TYPES:
        # By the whole ending: AddCharset would give one to sitemap.xml.gz too.
        lines += [f'<FilesMatch "{_exact(ending)}$">']
        lines += [f'  ForceType "{content_type(ending)}"', "</FilesMatch>"]
    for name, value in HEADERS.items():
        lines += _apache_header(name, value)
    lines += [f'<If "%{{REQUEST_URI}} =~ m#^{_exact(base)}({_open_folders()})/#">']
    lines += [f"  {line}" for line in _apache_header(*OPEN)] + ["</If>"]
    return _text(lines)


def _apache_header(name: str, value: str) -> list[str]:
    """Apache keeps two lists of headers and sends both; the server's own may be in the other."""
    return [f"Header onsuccess unset {name}", f'Header always set {name} "{value}"']


def _nginx(base: str) -> str:
    """A location with headers of its own repeats them all: nginx adds none from around it."""
    always = [f'add_header {name} "{value}" always;' for name, value in HEADERS.items()]
    # A block of types takes the place of the server's own list, so that no ending stands twice.
    types = [f"  {kind} {ending.removeprefix('.')};" for ending, kind in TYPES.items()]
    # nginx adds text/html to this list by itself and warns when it is there already.
    texts = sorted({TYPES[ending] for ending in TEXTS} - {"text/html"})
    lines = [
        "# Include this file in the server or the location that serves the guide:",
        "# the server block if the guide has a name of its own, else its location.",
        "types {",
        *types,
        "}",
        "default_type application/octet-stream;",
        "charset utf-8;",
        f"charset_types {' '.join(texts)};",
        "autoindex off;",
        "# A redirect to a folder keeps the scheme and the port that the reader sees.",
        "absolute_redirect off;",
        f"error_page 403 404 {base}404.html;",
        *always,
        f'location ~ "{_hidden(base)}" {{ return 404; }}',
        f'location ~ "{_kept_back(base)}" {{ return 404; }}',
    ]
    for folder in OPEN_FOLDERS:
        lines += [f"location {base}{folder}/ {{", *(f"  {line}" for line in always)]
        lines += [f'  add_header {OPEN[0]} "{OPEN[1]}" always;', "}"]
    return _text(lines)


def _hidden(base: str) -> str:
    """A pattern for the addresses of hidden files and folders."""
    return rf"^{_exact(base)}(.*/)?\.(?!{_exact(WELL_KNOWN[1:])}/)"


def _kept_back(base: str) -> str:
    """A pattern for the addresses of the settings files that are not hidden."""
    names = "|".join(_exact(name) for name in _VISIBLE_SETTINGS)
    return f"^{_exact(base)}({names})$"


def _exact(text: str) -> str:
    """A pattern for this very text; a hyphen is no sign of a pattern here."""
    return re.escape(text).replace(r"\-", "-")


def _open_folders() -> str:
    return "|".join(OPEN_FOLDERS)


def _text(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"
