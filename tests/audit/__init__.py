"""The audit: every built page in a real browser, and what was found wrong with it."""
