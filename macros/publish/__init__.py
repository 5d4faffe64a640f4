"""A release: build aside, inspect what was built, put it in place."""
