"""The tender pack: what is written down before, in and after a tender, for one contract."""
