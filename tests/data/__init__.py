"""The real data: it loads, states the law's figures, and makes pages and packs that are whole."""
