"""Which pages there are, where each is, and what stands round it."""
