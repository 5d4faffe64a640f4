"""The built site, looked at as a stranger would."""
