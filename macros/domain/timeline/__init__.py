"""Time: which version was in force when, what was not yet, and what comes next."""
