"""Tests, laid out like `macros/`."""
