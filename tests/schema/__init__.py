"""The schemas themselves: closed, described, bounded, and the same as the model."""
