"""Text → values with their places: the strict reader of data files."""
