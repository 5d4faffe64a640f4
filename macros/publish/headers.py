"""What a web server must say with every file, and how four kinds of server are told to say it.

A page may load what this site serves and nothing else; nothing may be written into it, framed or
sent away. `Strict-Transport-Security` is left to whoever holds the certificate: it binds every
site under the same name.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
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
        ".csv": "text/csv",
        ".js": "text/javascript",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".txt": "text/plain",
        ".xml": "application/xml",
    }
)
# Open data may be read by a page of any other site.
OPEN_FOLDERS = ("data", "schema")
_OPEN = ("Access-Control-Allow-Origin", "*")


def server_files(base: str) -> dict[str, str]:
    """Each kind of server's settings, by file name; `base` is the site's path, such as "/a/"."""
    return {
        "_headers": _plain(base),
        ".htaccess": _apache(base),
        "web.config": _iis(base),
        "nginx-headers.conf": _nginx(base),
    }


def _plain(base: str) -> str:
    """For static hosts that read a file of this name."""
    lines = [f"{base}*", *(f"  {name}: {value}" for name, value in HEADERS.items())]
    for folder in OPEN_FOLDERS:
        lines += [f"{base}{folder}/*", f"  {_OPEN[0]}: {_OPEN[1]}"]
    return _text(lines)


def _apache(base: str) -> str:
    lines = ["# Needs mod_headers and mod_mime, and AllowOverride FileInfo Options."]
    lines += ["Options -Indexes", f"ErrorDocument 404 {base}404.html", "AddDefaultCharset utf-8"]
    lines += [f"AddType {kind} {ending}" for ending, kind in TYPES.items()]
    endings = " ".join(ending for ending in TYPES if ending != ".svg")
    lines += [f"AddCharset utf-8 {endings}"]
    lines += [f'Header always set {name} "{value}"' for name, value in HEADERS.items()]
    folders = "|".join(OPEN_FOLDERS)
    lines += [f'<If "%{{REQUEST_URI}} =~ m#^{base}({folders})/#">']
    lines += [f'  Header always set {_OPEN[0]} "{_OPEN[1]}"', "</If>"]
    return _text(lines)


def _nginx(base: str) -> str:
    """To be included in a server block. A location with headers of its own repeats them all."""
    always = [f'add_header {name} "{value}" always;' for name, value in HEADERS.items()]
    lines = ["# include this file in the server block that serves the guide."]
    lines += [f"error_page 404 {base}404.html;", "charset utf-8;"]
    lines += [f"charset_types text/html {' '.join(sorted({*TYPES.values(), 'text/css'}))};"]
    lines += always
    for folder in OPEN_FOLDERS:
        lines += [f"location {base}{folder}/ {{", *(f"  {line}" for line in always)]
        lines += [f'  add_header {_OPEN[0]} "{_OPEN[1]}" always;', "}"]
    return _text(lines)


def _iis(base: str) -> str:
    def headers(pairs: Mapping[str, str], inset: str) -> list[str]:
        added = [
            f'{inset}    <add name="{name}" value="{escape(value)}" />'
            for name, value in pairs.items()
        ]
        start, end = f"{inset}<httpProtocol>", f"{inset}</httpProtocol>"
        return [start, f"{inset}  <customHeaders>", *added, f"{inset}  </customHeaders>", end]

    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<configuration>", "  <system.webServer>"]
    lines += headers(HEADERS, "    ")
    lines += ['    <httpErrors errorMode="Custom">', '      <remove statusCode="404" />']
    lines += [
        f'      <error statusCode="404" path="{escape(base)}404.html" responseMode="ExecuteURL" />',
        "    </httpErrors>",
        '    <directoryBrowse enabled="false" />',
        "    <staticContent>",
    ]
    for ending, kind in TYPES.items():
        lines += [f'      <remove fileExtension="{ending}" />']
        lines += [f'      <mimeMap fileExtension="{ending}" mimeType="{kind}" />']
    lines += ["    </staticContent>", "  </system.webServer>"]
    for folder in OPEN_FOLDERS:
        lines += [f'  <location path="{folder}">', "    <system.webServer>"]
        lines += headers({_OPEN[0]: _OPEN[1]}, "      ")
        lines += ["    </system.webServer>", "  </location>"]
    return _text([*lines, "</configuration>"])


def _text(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"
