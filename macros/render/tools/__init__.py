"""What the tools in the browser are given: the register's rules as tables."""

from macros.render.tools.tables import TABLES_FILE, files, tables

__all__ = ["TABLES_FILE", "files", "tables"]
