"""The settings for Microsoft's IIS: `web.config`, an XML file.

Each entry is removed before it is added: IIS refuses to serve at all when the server's own settings
already have one of the same name.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

from macros.publish.headers import HEADERS, OPEN, OPEN_FOLDERS, SETTINGS, TYPES, content_type

# IIS hides these itself.
_OWN = frozenset({"web.config"})


def iis(base: str) -> str:
    """The whole of web.config for a site at `base`."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<configuration>", "  <system.webServer>"]
    lines += _headers({**HEADERS}, "    ", gone=("X-Powered-By",))
    lines += _wrong_addresses(base)
    lines += ['    <directoryBrowse enabled="false" />']
    lines += _hidden()
    lines += _types()
    lines += ["  </system.webServer>"]
    for folder in OPEN_FOLDERS:
        lines += [f"  <location path={quoteattr(folder)}>", "    <system.webServer>"]
        lines += _headers(dict([OPEN]), "      ")
        lines += ["    </system.webServer>", "  </location>"]
    return "\n".join([*lines, "</configuration>"]) + "\n"


def _headers(pairs: Mapping[str, str], inset: str, gone: tuple[str, ...] = ()) -> list[str]:
    inner = f"{inset}    "
    lines = [f"{inset}<httpProtocol>", f"{inset}  <customHeaders>"]
    lines += [f"{inner}<remove name={quoteattr(name)} />" for name in (*gone, *pairs)]
    for name, value in pairs.items():
        lines += [f"{inner}<add name={quoteattr(name)} value={quoteattr(value)} />"]
    return [*lines, f"{inset}  </customHeaders>", f"{inset}</httpProtocol>"]


def _wrong_addresses(base: str) -> list[str]:
    page = quoteattr(f"{base}404.html")
    return [
        '    <httpErrors errorMode="Custom">',
        '      <remove statusCode="404" />',
        f'      <error statusCode="404" path={page} responseMode="ExecuteURL" />',
        "    </httpErrors>",
    ]


def _hidden() -> list[str]:
    lines = ["    <security>", "      <requestFiltering>", "        <hiddenSegments>"]
    for name in (name for name in SETTINGS if name not in _OWN):
        lines += [f"          <remove segment={quoteattr(name)} />"]
        lines += [f"          <add segment={quoteattr(name)} />"]
    return [*lines, "        </hiddenSegments>", "      </requestFiltering>", "    </security>"]


def _types() -> list[str]:
    lines = ["    <staticContent>"]
    for ending in TYPES:
        named = f"fileExtension={quoteattr(ending)}"
        kind = f"mimeType={quoteattr(content_type(ending))}"
        lines += [f"      <remove {named} />", f"      <mimeMap {named} {kind} />"]
    return [*lines, "    </staticContent>"]
