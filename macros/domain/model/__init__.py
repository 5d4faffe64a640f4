"""The kinds of record, one module each. A field has the name it has in the YAML."""
