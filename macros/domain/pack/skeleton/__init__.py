"""The skeleton of a tender pack: every sentence in it that does not come from a record."""

from __future__ import annotations

from macros.domain.pack.nodes import Node
from macros.domain.pack.skeleton.about import ABOUT, VERSIONS
from macros.domain.pack.skeleton.consideration import CONSIDERATION
from macros.domain.pack.skeleton.contract import INDICATORS, RETURN, TERMS
from macros.domain.pack.skeleton.questions import QUESTIONS
from macros.domain.pack.skeleton.sheets import MODERATION, SUMMARY

SKELETON: Node = {
    "title": "Tender pack: {contract.name}",
    "sections": [
        ABOUT,
        CONSIDERATION,
        QUESTIONS,
        INDICATORS,
        TERMS,
        MODERATION,
        SUMMARY,
        RETURN,
        VERSIONS,
    ],
}

__all__ = ["SKELETON"]
