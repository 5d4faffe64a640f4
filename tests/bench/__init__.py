"""How long checking takes against the parser alone. Run by `make bench`; never part of a test."""
