"""Rules that need more than one value to judge: references and time. Each yields findings."""
