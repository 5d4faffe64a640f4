"""Tests of the `guide` command."""
