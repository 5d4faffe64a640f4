"""Answers of the command as text."""
