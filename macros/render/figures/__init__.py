"""Figures: where each line and word of a drawing goes. Knows numbers and classes, no markup."""
