"""Prose: the small grammar of the texts in the data, and what it gives as words."""

from macros.domain.prose.grammar import (
    is_line,
    is_prose,
    is_simple,
    parse,
    plain,
    references,
)

__all__ = ["is_line", "is_prose", "is_simple", "parse", "plain", "references"]
