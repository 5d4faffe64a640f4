"""A release: what is built, inspected and put in place."""
