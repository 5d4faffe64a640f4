"""Renderings of a tender pack: HTML, plain text, CSV, Word, and the parts for the browser."""
