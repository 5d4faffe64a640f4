"""Where the guide is served: there is always an address, its own or one that stands in for it."""

from __future__ import annotations

from collections.abc import Iterator

from macros.domain.finding import Finding
from macros.domain.model.council import Council
from macros.domain.model.values import ToConfirm


def site(council: Council) -> Iterator[Finding]:
    """While the address is to be confirmed, another must stand in for it."""
    if isinstance(council.site.address, ToConfirm) and council.site.meanwhile is None:
        message = 'The address is to be confirmed, and no "meanwhile" stands in for it.'
        fix = 'Add meanwhile, for example "https://social-value-guide.example/".'
        yield Finding("council/council", ("site",), "GV117", "error", message, fix)
