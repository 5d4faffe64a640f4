"""Web addresses: those that may be linked to, and the one at which the guide itself is served."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HTTPS = re.compile(
    rf"https://(?:{_LABEL}\.)+(?P<top>[a-z][a-z0-9-]*[a-z0-9])"
    r"(?:[/?#][A-Za-z0-9/?#%&=+,.:;@!$'()~_-]*)?"
)
_PAGE = re.compile(r"/(?:[a-z0-9][a-z0-9.-]*/)*(?:#[a-z0-9][a-z0-9.-]*)?")
_LOCAL = frozenset({"local", "localhost", "internal", "invalid", "test", "onion"})


def is_https_address(text: str) -> bool:
    """Whether `text` is a public https address: no user name, port, bare number or local host."""
    match = _HTTPS.fullmatch(text)
    return match is not None and match["top"] not in _LOCAL


def is_page_address(text: str) -> bool:
    """Whether `text` is an address inside this site, such as "/outcomes/" or "/policy/#clause"."""
    return _PAGE.fullmatch(text) is not None


_SERVED = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<host>[^/?#]*)(?P<base>[^?#]*)(?P<rest>.*)",
    re.DOTALL,
)
_AUTHORITY = re.compile(r"(?P<host>[^:\[\]]*)(?::(?P<port>[1-9][0-9]{0,4}))?")
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?P<top>[a-z][a-z0-9-]*[a-z0-9])")
_SEGMENT = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*")
_FILE = re.compile(r".*\.(?:html?|php|aspx?|jsp)", re.IGNORECASE)
_HTTPS_PORT, _LAST_PORT = 443, 65_535
_LONGEST_HOST = 253  # characters, as RFC 1035 (section 2.3.4) allows with the dots written out


class AddressError(ValueError):
    """Why a text is not an address at which the guide can be served, and what to write."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


@dataclass(frozen=True, slots=True)
class Address:
    """Where a site is served: a host, a port unless it is the usual one, and a base path.

    `base` starts and ends with a slash. Two ways of writing one address give equal values.
    """

    host: str
    port: int | None
    base: str

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read "https://www.example.gov.uk/social-value/"; the last slash may be left out.

        Small and capital letters are alike in the scheme and the host (RFC 3986, section 6.2.2.1).
        Raise AddressError for whatever is not the address of a folder on a public https host.
        """
        match = _SERVED.fullmatch(text)
        if match is None or match["scheme"].lower() != "https":
            raise AddressError("does not start with https://", "write the whole https address")
        if match["rest"]:
            what = "a question mark" if match["rest"][0] == "?" else "a fragment after #"
            raise AddressError(f"has {what}", "leave out everything from there on")
        host, port = _authority(match["host"])
        return cls(host, port, _base(match["base"]))

    @property
    def root(self) -> str:
        """The whole host, as in "https://www.example.gov.uk/"."""
        port = "" if self.port is None else f":{self.port}"
        return f"https://{self.host}{port}/"

    @property
    def is_whole_host(self) -> bool:
        """Whether the site has the host to itself."""
        return self.base == "/"

    def of(self, inside: str) -> str:
        """The whole address of what stands at `inside`, such as "/law/" or "sitemap.xml"."""
        return f"{self}{inside.removeprefix('/')}"

    def __str__(self) -> str:
        return f"{self.root}{self.base.removeprefix('/')}"


def is_site_address(text: str) -> bool:
    """Whether `text` is an address at which the guide can be served."""
    try:
        Address.parse(text)
    except AddressError:
        return False
    return True


def _authority(text: str) -> tuple[str, int | None]:
    """The host in small letters, and the port unless it is the usual one for https."""
    if "@" in text:
        raise AddressError("holds a user name", "leave out everything up to the @")
    match = _AUTHORITY.fullmatch(text)
    port = None if match is None or match["port"] is None else int(match["port"])
    if match is None or (port or 0) > _LAST_PORT:
        raise AddressError(
            "has no host and port that can be read",
            "write the name of the host; leave the port out unless it is not 443",
        )
    return _host(match["host"].lower()), None if port == _HTTPS_PORT else port


def _host(name: str) -> str:
    if not name.isascii():
        raise AddressError(
            "has a host with letters other than a to z", f"write the host as {_in_ascii(name)}"
        )
    match = _HOST.fullmatch(name)
    if match is None or match["top"] in _LOCAL or len(name) > _LONGEST_HOST:
        raise AddressError(
            f'has the host "{name}", which is not a public name',
            "write a host such as www.example.gov.uk; a number or a local name will not do",
        )
    return name


def _in_ascii(name: str) -> str:
    """A host as programs write it, where its letters allow that."""
    try:
        return f'"{name.encode("idna").decode("ascii")}"'
    except UnicodeError:
        return "its registrar gives it, with xn-- before each such part"


def _base(path: str) -> str:
    parts = path.removeprefix("/").removesuffix("/").split("/") if path.strip("/") else []
    if path not in ("", "/") and not parts:
        raise AddressError("has two slashes together", "write one slash")
    for part in parts:
        if not part:
            raise AddressError("has two slashes together", "write one slash")
        if part in (".", ".."):
            raise AddressError(f'has "{part}" in its path', "write the path that it leads to")
        if _SEGMENT.fullmatch(part) is None:
            raise AddressError(
                f'has "{part}" in its path',
                "use only letters, digits, hyphens, underscores and single full stops there",
            )
    if parts and _FILE.fullmatch(parts[-1]):
        raise AddressError(f'ends in the file "{parts[-1]}"', "write the folder that holds it")
    return "".join(f"/{part}" for part in parts) + "/"
