"""What things are called, and days, sums and lists in words."""
