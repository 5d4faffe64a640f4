"""Templates and prose as HTML, and its way through the engine."""
